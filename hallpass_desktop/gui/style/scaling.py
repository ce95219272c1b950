"""Make a compiled form grow with the text: margins, spacings and fixed gaps."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLayout, QSpacerItem, QWidget

_DONE = "is_rescaled"


def rescale(widget: QWidget, scale: float) -> None:
    """Multiply every distance of a form's layouts, once.

    Layouts of a form carry a name. Those inside widgets have none and know the scale themselves.
    """
    if scale == 1.0:
        return
    for layout in widget.findChildren(QLayout):
        if layout.objectName() and not layout.property(_DONE):
            layout.setProperty(_DONE, True)
            _rescale_layout(layout, scale)


def _rescale_layout(layout: QLayout, scale: float) -> None:
    margins = layout.contentsMargins()
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    layout.setContentsMargins(*(round(side * scale) for side in sides))
    _rescale_spacing(layout, scale)
    for index in range(layout.count()):
        item = layout.itemAt(index)
        spacer = item.spacerItem() if item is not None else None
        if spacer is not None:
            _rescale_spacer(spacer, scale)
    layout.invalidate()


def _rescale_spacing(layout: QLayout, scale: float) -> None:
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(round(layout.horizontalSpacing() * scale))
        layout.setVerticalSpacing(round(layout.verticalSpacing() * scale))
        return
    if layout.spacing() > 0:
        layout.setSpacing(round(layout.spacing() * scale))


def _rescale_spacer(spacer: QSpacerItem, scale: float) -> None:
    size: QSize = spacer.sizeHint()
    policy = spacer.sizePolicy()
    spacer.changeSize(
        round(size.width() * scale),
        round(size.height() * scale),
        policy.horizontalPolicy(),
        policy.verticalPolicy(),
    )
