"""A choice from a list that is too long for chips or segments."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, KeyboardFocus, Themed

_HEIGHT, _SIDE, _RADIUS, _ICON = 36, 12, 8, 16


class ComboBox(Hovering, KeyboardFocus, Themed, QComboBox):
    """Looks like a plain button with a chevron; the wheel never changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setView(QListView(self))
        self.view().setObjectName("combo_list")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.current().font("body_medium"))
        self.ring_radius = _RADIUS
        super().restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        texts = [self.itemText(number) for number in range(self.count())]
        widest = max((paint.text_width(text, self.font()) for text in texts), default=0)
        width = widest + 2 * look.px(_SIDE) + look.icon_px(_ICON) + look.px(10)
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(96), theme.current().px(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        is_on = self.isEnabled()
        fill = look.color("surface" if is_on else "disabledFill")
        line = look.color("edge" if is_on else "line")
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, line)
        paint.hover(painter, self.rect(), look.px(_RADIUS), self.hover_share())
        side = look.icon_px(_ICON)
        right = self.width() - look.px(_SIDE)
        room = right - side - look.px(_SIDE + 6)
        area = paint.mirrored(self, QRectF(look.px(_SIDE), 0, room, self.height()))
        ink = look.color("text" if is_on else "disabledText")
        text = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(room)
        )
        paint.words(painter, area, text, self.font(), ink)
        spot = paint.mirrored(self, QRectF(right - side, (self.height() - side) / 2, side, side))
        icons.draw(painter, "chevron-down", spot, look.color("text2" if is_on else "disabledText"))
