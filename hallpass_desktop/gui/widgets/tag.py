"""A tag: a small fact with square corners that cannot be pressed."""

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_SIDE, _GAP, _ICON, _RADIUS = 8, 5, 13, 6
_TONES = {
    "plain": ("tag", "text2"),
    "accent": ("accentSoft", "onAccentSoft"),
    "honey": ("honeySoft", "honeyText"),
    "plum": ("plumSoft", "plumText"),
    "line": ("", "text2"),
}


class Tag(Themed, QLabel):
    """`tag_tone`: plain, accent, honey (due, differs), plum (the other person), line (outline)."""

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        tag_tone: str = "plain",
        icon_name: str = "",
    ) -> None:
        super().__init__(parent)
        self._tag_tone = tag_tone
        self._icon_name = icon_name
        self._tag_height = 22
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _get_tone(self) -> str:
        return self._tag_tone

    def set_tone(self, tone: str) -> None:
        """Choose what kind of fact this is."""
        self._tag_tone = tone
        self.update()

    def _get_icon_name(self) -> str:
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Put an icon before the words."""
        self._icon_name = name
        self.restyle()

    def _get_height(self) -> int:
        return self._tag_height

    def set_tag_height(self, height: int) -> None:
        """Choose 22, 24 or 26 px (at 100 %)."""
        self._tag_height = height
        self.restyle()

    tag_tone = Property(str, _get_tone, set_tone)
    icon_name = Property(str, _get_icon_name, set_icon_name)
    tag_height = Property(int, _get_height, set_tag_height)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(self.text(), look.font("small_medium")) + 2 * look.px(_SIDE)
        if self._icon_name:
            width += look.icon_px(_ICON) + look.px(_GAP)
        return QSize(width, look.px(self._tag_height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        fill, ink = _TONES[self._tag_tone]
        line = "edge" if look.is_high_contrast else "line" if not fill else ""
        paint.box(
            painter,
            self.rect(),
            look.px(_RADIUS),
            look.color(fill) if fill else None,
            look.color(line) if line else None,
        )
        left = float(look.px(_SIDE))
        if self._icon_name:
            side = look.icon_px(_ICON)
            spot = paint.mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
            icons.draw(painter, self._icon_name, spot, look.color(ink))
            left += side + look.px(_GAP)
        area = paint.mirrored(
            self, QRectF(left, 0, self.width() - left - look.px(_SIDE), self.height())
        )
        font = look.font("small_medium")
        paint.words(painter, area, self.text(), font, look.color(ink))
