"""The frame of a field: edge, focus ring and error ring."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.focus_ring import OVER_EDGE, FocusRing

_RADIUS = 8


class FieldBox(Themed, QWidget):
    """Holds an input and what stands beside it; 40 high unless told otherwise."""

    def __init__(self, parent: QWidget | None = None, height: int = 40) -> None:
        super().__init__(parent)
        self._height = height
        self._has_error = False
        self._ring: FocusRing | None = None
        look = theme.current()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.px(12), 0, look.px(12), 0)
        self.row.setSpacing(look.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_end(self, distance: int) -> None:
        """Choose how far what stands last is from the edge: buttons bring their own air."""
        margins = self.row.contentsMargins()
        margins.setRight(theme.current().px(distance))
        self.row.setContentsMargins(margins)

    def set_error(self, has_error: bool) -> None:
        """Show that something here needs another look."""
        self._has_error = has_error
        self.update()

    def show_focus(self, has_focus: bool) -> None:
        """Draw the ring; fields always do, however they were reached."""
        if has_focus and self._ring is None:
            self._ring = FocusRing(self, 0, _RADIUS, OVER_EDGE)
        elif not has_focus and self._ring is not None:
            self._ring.leave()
            self._ring = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.current().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.current().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        is_off = not self.isEnabled()
        fill = look.color("disabledFill" if is_off else "field")
        line, width = "edge", 1
        if is_off:
            line = "line"
        elif self._ring is not None:
            line = "focus"
        elif self._has_error:
            line, width = "alert", 2
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, look.color(line), width)
