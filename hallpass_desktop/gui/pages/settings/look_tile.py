"""A choice of colours, shown as a small drawing of the window in those very colours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.style import palette
from hallpass_desktop.gui.style.palette import Palette, faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Choosing, Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_WIDTH, _HEIGHT, _PICTURE, _RADIUS, _CHECK = 146, 122, 84, 10, 14
_LINES = ((0.34, 14, "text"), (0.56, 26, "text3"), (0.46, 36, "text3"))


class LookTile(Hovering, Choosing, Pressable, Themed, QAbstractButton):
    """One look. Two palettes are drawn half and half: it follows the system."""

    ring_radius = 10.0

    def __init__(self, parent: QWidget, code: str, palettes: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.code = code
        self._palettes = tuple(map(palette.load, palettes))
        self.setObjectName(f"look_{code}_tile")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fade_choices()

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = paint.text_width(self.text(), look.font("label_strong")) + look.px(40)
        return QSize(max(look.px(_WIDTH), words), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._draw_box(painter)
        self._draw_picture(painter)
        self._draw_words(painter)

    def _draw_box(self, painter: QPainter) -> None:
        look = theme.current()
        share = self.choice_share()
        fill = faded(look.color("surface"), look.color("accentSoft"), share)
        strength = 1.0 if look.is_high_contrast else self.hover_share()
        rest = faded(look.color("line"), look.color("edge"), strength)
        line = faded(rest, look.color("accent"), share)
        width = 2 if self.isChecked() and look.is_high_contrast else 1
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, line, width)

    def _draw_picture(self, painter: QPainter) -> None:
        look = theme.current()
        gap = look.px(8)
        whole = QRectF(gap, gap, self.width() - 2 * gap, look.px(_PICTURE) - gap)
        shape = QPainterPath()
        shape.addRoundedRect(whole, look.px(6), look.px(6))
        painter.save()
        painter.setClipPath(shape)
        width = whole.width() / len(self._palettes)
        for number, colors in enumerate(self._palettes):
            part = QRectF(whole.left() + number * width, whole.top(), width, whole.height())
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            _draw_window(painter, whole, colors)
            painter.setClipPath(shape)
        painter.restore()
        paint.box(painter, whole, look.px(6), None, look.color("line"))

    def _draw_words(self, painter: QPainter) -> None:
        look = theme.current()
        ink = look.color("onAccentSoft" if self.isChecked() else "text")
        font = look.font("label_strong" if self.isChecked() else "label")
        top = look.px(_PICTURE)
        area = QRectF(look.px(10), top, self.width() - look.px(20), self.height() - top)
        side = look.icon_px(_CHECK)
        if self.isChecked():
            spot = QRectF(area.left(), area.center().y() - side / 2, side, side)
            icons.draw(painter, "check", paint.mirrored(self, spot), ink)
            area.setLeft(area.left() + side + look.px(6))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, paint.mirrored(self, area), self.text(), font, ink, align)


def _draw_window(painter: QPainter, area: QRectF, colors: Palette) -> None:
    """A side column, a card and three lines, with the one primary button."""
    scale = area.height() / 76
    painter.fillRect(area, colors.color("window"))
    side = QRectF(area.left(), area.top(), area.width() * 0.22, area.height())
    painter.fillRect(side, colors.color("sidebar"))
    for number, ink in enumerate(("accentText", "text3", "text3")):
        place = QRectF(side.left() + 6 * scale, 0, side.width() - 12 * scale, 3.5 * scale)
        place.moveTop(side.top() + (12 + 9 * number) * scale)
        paint.box(painter, place, 2, colors.color(ink))
    card = area.adjusted(side.width() + 9 * scale, 9 * scale, -9 * scale, -9 * scale)
    paint.box(painter, card, 5 * scale, colors.color("surface"), colors.color("line"))
    for share, top, ink in _LINES:
        line = QRectF(card.left() + 9 * scale, card.top(), card.width() * share, 3.5 * scale)
        line.moveTop(card.top() + (top - 4) * scale)
        paint.box(painter, line, 2, colors.color(ink))
    button = QRectF(0, 0, 22 * scale, 10 * scale)
    button.moveBottomRight(card.bottomRight())
    button.translate(-8 * scale, -7 * scale)
    paint.box(painter, button, 3 * scale, colors.color("accent"))
