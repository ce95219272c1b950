"""A place in the side column or the rail."""

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_HEIGHT, _SIDE, _GAP, _ICON, _RADIUS = 34, 10, 10, 18, 8
_RAIL_WIDTH, _RAIL_AIR, _TIGHT_AIR = 40, 20, 14


def rail_height() -> int:
    """How high a button of the rail is: an icon and its air, for there are no words to grow."""
    return theme.current().icon_px(_ICON) + _RAIL_AIR


class NavButton(Hovering, Pressable, Themed, QPushButton):
    """Icon and word, or in the rail the icon alone; the current place is checked."""

    ring_gap = -1

    def __init__(
        self, parent: QWidget | None = None, text: str = "", icon_name: str = "", code: str = ""
    ) -> None:
        super().__init__(parent)
        self.code = code
        self._icon_name = icon_name
        self._keys = ""
        self._is_compact = self._is_tight = False
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _get_compact(self) -> bool:
        return self._is_compact

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone; the word becomes the tooltip."""
        self._is_compact = is_compact
        self.setToolTip(paint.plain(self.text()) if is_compact else "")
        across = QSizePolicy.Policy.Fixed if is_compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.restyle()

    is_compact = Property(bool, _get_compact, set_compact)

    def set_tight(self, is_tight: bool) -> None:
        """Take less height in the rail of a low window."""
        self._is_tight = is_tight
        self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        """Show the keys that lead there."""
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        if self._is_compact:
            spared = _RAIL_AIR - _TIGHT_AIR if self._is_tight else 0
            return QSize(look.px(_RAIL_WIDTH), rail_height() - spared)
        width = 2 * look.px(_SIDE) + look.icon_px(_ICON) + look.px(_GAP)
        width += paint.text_width(paint.plain(self.text()), look.font("body_strong"))
        if self._keys:
            width += paint.text_width(self._keys, look.font("small_medium")) + look.px(8)
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        self._draw_ground(painter)
        side = look.icon_px(_ICON)
        left = (self.width() - side) / 2 if self._is_compact else look.px(_SIDE)
        spot = paint.mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        icons.draw(painter, self._icon_name, spot, self._ink("text3"))
        if not self._is_compact:
            self._draw_words(painter, left + side + look.px(_GAP))

    def _draw_ground(self, painter: QPainter) -> None:
        look = theme.current()
        radius = look.px(_RADIUS)
        if self.isChecked():
            line = look.color("accent") if look.is_high_contrast else None
            paint.box(painter, self.rect(), radius, look.color("accentSoft"), line, 2)
        elif self.isDown():
            paint.box(painter, self.rect(), radius, look.color("pressed"))
        else:
            paint.hover(painter, self.rect(), radius, self.hover_share())
        if self.is_focus_visible:
            paint.box(painter, self.rect(), radius, None, look.color("focus"), 2)

    def _draw_words(self, painter: QPainter, left: float) -> None:
        look = theme.current()
        role = "body_strong" if self.isChecked() else "body_medium"
        area = QRectF(left, 0, self.width() - left - look.px(_SIDE), self.height())
        area = paint.mirrored(self, area)
        text = paint.plain(self.text())
        paint.words(painter, area, text, look.font(role), self._ink("text2"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        font = look.font("small_medium")
        paint.words(painter, area, self._keys, font, self._ink("text3"), end)

    def _ink(self, role: str) -> QColor:
        look = theme.current()
        if not self.isEnabled():
            return look.color("disabledText")
        return look.color("onAccentSoft" if self.isChecked() else role)
