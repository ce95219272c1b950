"""A chip: a rounded choice or filter that shows a check when it is on."""

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Choosing, Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_HEIGHT, _SIDE, _GAP, _ICON = 30, 12, 6, 14


class Chip(Hovering, Choosing, Pressable, Themed, QPushButton):
    """Choose or filter; on is told by fill, weight and a check, never by colour alone."""

    def __init__(self, parent: QWidget | None = None, text: str = "", code: str = "") -> None:
        super().__init__(parent)
        self.code = code
        self._icon_name = ""
        self._trailing_icon = ""
        self.setText(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fade_choices()
        self.toggled.connect(self._on_toggled)
        self.restyle()

    def _get_icon_name(self) -> str:
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Show an icon of its own instead of the check."""
        self._icon_name = name
        self.restyle()

    def _get_trailing_icon(self) -> str:
        return self._trailing_icon

    def set_trailing_icon(self, name: str) -> None:
        """Show an icon after the words, as a chip that opens something does."""
        self._trailing_icon = name
        self.restyle()

    icon_name = Property(str, _get_icon_name, set_icon_name)
    trailing_icon = Property(str, _get_trailing_icon, set_trailing_icon)

    def restyle(self) -> None:
        self.ring_radius = _HEIGHT / 2
        super().restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(paint.plain(self.text()), self._font()) + 2 * look.px(_SIDE) + 2
        if self._leading():
            width += look.icon_px(_ICON) + look.px(_GAP) - look.px(2)
        if self._trailing_icon:
            width += look.icon_px(_ICON)
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        paint.box(painter, self.rect(), self.height() / 2, self._fill(), self._line())
        self._draw_content(painter)

    def _on_toggled(self, _is_on: bool) -> None:
        self.restyle()

    def _leading(self) -> str:
        if self._icon_name:
            return self._icon_name
        return "check" if self.isChecked() else ""

    def _font(self) -> QFont:
        return theme.current().font("label_strong" if self.isChecked() else "label")

    def _ink(self) -> QColor:
        look = theme.current()
        if not self.isEnabled():
            return look.color("disabledText")
        return look.color("onAccentSoft" if self.isChecked() else "text")

    def _fill(self) -> QColor:
        look = theme.current()
        if self.isDown():
            return look.over("accentSoft" if self.isChecked() else "sunken", "pressed")
        return faded(look.color("sunken"), look.color("accentSoft"), self.choice_share())

    def _line(self) -> QColor:
        look = theme.current()
        if not self.isEnabled():
            return look.color("line")
        share = 1.0 if look.is_high_contrast else self.hover_share()
        rest = faded(look.color("line"), look.color("edge"), share)
        return faded(rest, look.color("accent"), self.choice_share())

    def _draw_content(self, painter: QPainter) -> None:
        look = theme.current()
        left = look.px(_SIDE) + 1.0
        if self._leading():
            self._draw_icon(painter, self._leading(), left - look.px(2))
            left += look.icon_px(_ICON) - look.px(2) + look.px(_GAP)
        text = paint.plain(self.text())
        width = paint.text_width(text, self._font())
        area = paint.mirrored(self, QRectF(left, 0, width, self.height()))
        paint.words(painter, area, text, self._font(), self._ink())
        if self._trailing_icon:
            self._draw_icon(painter, self._trailing_icon, left + width + look.px(4))

    def _draw_icon(self, painter: QPainter, name: str, left: float) -> None:
        side = theme.current().icon_px(_ICON)
        area = paint.mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        icons.draw(painter, name, area, self._ink())
