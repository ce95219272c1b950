"""The big closed notebook: first thing seen, and what the cover key shows."""

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.shadow import draw_shadow, room_for_shadow

_WIDTH, _HEIGHT = 472, 568
_SPINE, _BAND, _BAND_INSET, _PAGES = 34, 10, 26, 8
_REACH, _DROP = 44, 18
_LEAST_AROUND = 28


class NotebookCover(Themed, QWidget):
    """Holds a label plate; put the plate's content into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.plate = Card(self, "surface", "")
        self.column = QVBoxLayout(self.plate)
        sides = (look.px(26), look.px(28), look.px(26), look.px(22))
        self.column.setContentsMargins(*sides)
        self.column.setSpacing(0)
        outer = QVBoxLayout(self)
        edge = _around()
        side, top = look.px(64), look.px(84) if look.scale < 1.4 else look.px(28)
        outer.setContentsMargins(edge + QMargins(side, top, side, look.px(28)))
        outer.addWidget(self.plate)
        outer.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_top(self, distance: int) -> None:
        """Choose the distance from the upper edge to the plate, at 100 %."""
        outer = self.layout()
        if outer is not None:
            margins = outer.contentsMargins()
            look = theme.current()
            margins.setTop(_around().top() + look.px(distance))
            outer.setContentsMargins(margins)

    def sizeHint(self) -> QSize:
        look = theme.current()
        around = _around()
        height = look.px(_HEIGHT) + around.top() + around.bottom()
        width = self._width()
        return QSize(width, max(self._least_height(width), height))

    def minimumSizeHint(self) -> QSize:
        width = self._width()
        return QSize(width, self._least_height(width))

    def _width(self) -> int:
        """As drawn, or as wide as long words make the plate."""
        drawn = theme.current().px(_WIDTH) + 2 * _around().left()
        return max(drawn, super().minimumSizeHint().width())

    def _least_height(self, width: int) -> int:
        """What the plate needs once its words are broken into the lines of this width."""
        outer = self.layout()
        if outer is not None and outer.hasHeightForWidth():
            return outer.totalHeightForWidth(width)
        return super().minimumSizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_cover(paint.start(self), QRectF(self.rect().marginsRemoved(_around())))


class ClosedNotebook(Themed, QWidget):
    """Fills its window with the ground and one plain closed notebook, in a single paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        painter.fillRect(self.rect(), look.color("window"))
        height = min(look.px(_HEIGHT), self.height() - 2 * _around().bottom())
        width = height * _WIDTH / _HEIGHT
        area = QRectF(0, 0, width, height)
        area.moveCenter(QRectF(self.rect()).center())
        draw_cover(painter, area)
        plate = QRectF(0, 0, width * 0.56, look.px(96))
        plate.moveCenter(area.center())
        plate.moveTop(area.top() + height * 0.2)
        paint.box(painter, plate, look.px(12), look.color("surface"))
        font, color = look.font("title"), look.color("text")
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, plate, self.tr("Notebook"), font, color, centre)


def _around() -> QMargins:
    """What stays free around the cover: its shadow, the pages behind it, a little air above."""
    room = room_for_shadow(reach=_REACH, drop=_DROP)
    least = theme.current().px(_LEAST_AROUND)
    return QMargins(room.left(), max(room.top(), least), room.right(), room.bottom())


def draw_cover(painter: QPainter, area: QRectF) -> None:
    """Draw pages, cover, spine and elastic band into an area."""
    look = theme.current()
    scale = area.width() / _WIDTH
    left, right = 18 * scale, 22 * scale
    pages = area.translated(_PAGES * scale, _PAGES * scale)
    paint.box(painter, pages, 20 * scale, look.color("surface"), look.color("line"))
    draw_shadow(painter, area, right, reach=_REACH, drop=_DROP)
    cover = _outline(area, left, right)
    painter.save()
    painter.setClipPath(cover)
    painter.fillRect(area, look.color("cover"))
    edge = look.color("coverEdge")
    painter.fillRect(QRectF(area.left(), area.top(), _SPINE * scale, area.height()), edge)
    band_left = area.right() - (_BAND_INSET + _BAND) * scale
    painter.fillRect(QRectF(band_left, area.top(), _BAND * scale, area.height()), edge)
    painter.restore()


def _outline(area: QRectF, left: float, right: float) -> QPainterPath:
    """Answer the cover's shape: tighter corners at the spine."""
    path = QPainterPath()
    path.moveTo(area.left() + left, area.top())
    path.lineTo(area.right() - right, area.top())
    path.arcTo(area.right() - 2 * right, area.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(area.right(), area.bottom() - right)
    path.arcTo(area.right() - 2 * right, area.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(area.left() + left, area.bottom())
    path.arcTo(area.left(), area.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(area.left(), area.top() + left)
    path.arcTo(area.left(), area.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path
