"""The stations something goes through, as a line with a mark for each; the present one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_HEIGHT, _MARK, _GAP, _LINE, _LINE_LENGTH = 30, 18, 8, 2, 16


class StateLine(Themed, QWidget):
    """Never pressed: it says where something stands.

    Without room for every word only the present station has one; without room for every mark, only
    the present one is there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stations: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_stations(self, stations: Sequence[str], at: int) -> None:
        """Show these stations, one of them as the present one."""
        self._stations, self._at = tuple(stations), at
        #: Read aloud: "Talked through, 2 of 4"
        said = self.tr("{station}, {number} of {all}")
        self.setAccessibleName(
            said.format(station=self.station(), number=at + 1, all=len(self._stations))
        )
        self.updateGeometry()
        self.update()

    def station(self) -> str:
        """The present one."""
        return self._stations[self._at] if self._stations else ""

    def sizeHint(self) -> QSize:
        return QSize(self._width_with(self._stations), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(1, (self.station(),)), theme.current().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.start(self)
        if self.width() < self._width_with((self.station(),)):
            self._draw_word(painter, self._draw_mark(painter, 0.0, self._at), self._at)
            return
        named = self._named()
        spare = self.width() - self._width_with(named)
        length = theme.current().px(_LINE_LENGTH)
        length += min(length * 3, max(0, spare) // max(1, len(self._stations) - 1))
        x = 0.0
        for place, station in enumerate(self._stations):
            if place:
                x = self._draw_line(painter, x, place, length)
            x = self._draw_mark(painter, x, place)
            if station in named:
                x = self._draw_word(painter, x, place)

    def _named(self) -> tuple[str, ...]:
        """The stations whose word is shown: all of them if there is room."""
        has_room = self.width() >= self._width_with(self._stations)
        return self._stations if has_room else (self.station(),)

    def _width_with(self, named: Sequence[str]) -> int:
        return self._width_of(len(self._stations), named)

    def _width_of(self, stations: int, named: Sequence[str]) -> int:
        """The room for so many marks and the lines between them, and for these words."""
        look = theme.current()
        font, gap = look.font("body_strong"), look.px(_GAP)
        words = sum(gap + paint.text_width(each, font) for each in named)
        lines = max(0, stations - 1) * (look.px(_LINE_LENGTH) + 2 * gap)
        return words + stations * look.px(_MARK) + lines

    def _draw_line(self, painter: QPainter, x: float, place: int, length: int) -> float:
        look = theme.current()
        gap, y = look.px(_GAP), self.height() / 2
        is_behind = place <= self._at
        pen = QPen(look.color("accent" if is_behind else "edge"), look.px(_LINE))
        pen.setStyle(Qt.PenStyle.SolidLine if is_behind else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        line = paint.mirrored(self, QRectF(x + gap, y, length, 0))
        painter.drawLine(line.topLeft(), line.topRight())
        return x + 2 * gap + length

    def _draw_mark(self, painter: QPainter, x: float, place: int) -> float:
        """Behind: full; here: full with a hole; ahead: a ring."""
        look = theme.current()
        side, line = look.px(_MARK), look.px(_LINE)
        box = paint.mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
        inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        is_reached = place <= self._at
        painter.setPen(QPen(look.color("accent" if is_reached else "edge"), line))
        painter.setBrush(look.color("accent") if is_reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        if place == self._at:
            painter.setBrush(look.color("surface"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(box.center()), side / 5, side / 5)
        return x + side

    def _draw_word(self, painter: QPainter, x: float, place: int) -> float:
        look = theme.current()
        is_here, gap = place == self._at, look.px(_GAP)
        word = self._stations[place]
        width = paint.text_width(word, look.font("body_strong"))
        room = paint.mirrored(self, QRectF(x + gap, 0, width, self.height()))
        font = look.font("body_strong" if is_here else "body")
        paint.words(painter, room, word, font, look.color("text" if is_here else "text2"))
        return x + gap + width
