"""What stands on a page: lines of words, rules and drawings, each at its place in dots."""

from dataclasses import dataclass, replace
from typing import Protocol, Self

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout

from hallpass_desktop.gui.print.face import POINT, Face, quiet_color

_THIN = 0.75  # of a rule, in points


class Placed(Protocol):
    """Something with a place on the page."""

    @property
    def box(self) -> QRectF:
        """The room it takes."""
        ...

    def moved(self, x: float, y: float) -> Self:
        """The same so much further to the right and down."""
        ...

    def draw(self, painter: QPainter) -> None:
        """Paint it with the scale of the painter."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One broken line."""

    layout: QTextLayout
    number: int
    face: Face

    @property
    def text(self) -> str:
        """The words of the line."""
        line = self.layout.lineAt(self.number)
        return self.layout.text()[line.textStart() : line.textStart() + line.textLength()]


@dataclass(frozen=True, slots=True)
class Item:
    """A line and where its upper corner stands on the page."""

    line: Line
    at: QPointF

    @property
    def box(self) -> QRectF:
        """As wide as its words are, and as high as its line."""
        words = self.line.layout.lineAt(self.line.number).naturalTextRect()
        return QRectF(self.at.x() + words.x(), self.at.y(), words.width(), self.line.face.line)

    def moved(self, x: float, y: float) -> "Item":
        """The same so much further to the right and down."""
        return replace(self, at=self.at + QPointF(x, y))

    def draw(self, painter: QPainter) -> None:
        """Paint it in black, or in grey where its face is quiet."""
        face = self.line.face
        painter.setPen(quiet_color() if face.is_quiet else Qt.GlobalColor.black)
        line = self.line.layout.lineAt(self.line.number)
        drop = face.baseline - line.ascent()
        line.draw(painter, QPointF(self.at.x(), self.at.y() + drop))


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line: black above a section, grey between rows."""

    at: QPointF
    width: float
    is_light: bool = False

    @property
    def box(self) -> QRectF:
        """It has no height."""
        return QRectF(self.at.x(), self.at.y(), self.width, 0.0)

    def moved(self, x: float, y: float) -> "Rule":
        """The same so much further to the right and down."""
        return replace(self, at=self.at + QPointF(x, y))

    def draw(self, painter: QPainter) -> None:
        """Paint it from side to side."""
        color = Qt.GlobalColor.lightGray if self.is_light else Qt.GlobalColor.black
        painter.setPen(QPen(color, _THIN * POINT))
        painter.drawLine(QLineF(self.at, self.at + QPointF(self.width, 0)))


class Drawing(Protocol):
    """Something that is painted into a rectangle."""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint it with the scale of the painter."""
        ...


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing and the room it has."""

    drawing: Drawing
    box: QRectF

    def moved(self, x: float, y: float) -> "Figure":
        """The same so much further to the right and down."""
        return replace(self, box=self.box.translated(x, y))

    def draw(self, painter: QPainter) -> None:
        """Paint it, and leave the painter as it was."""
        painter.save()
        self.drawing.paint(painter, self.box)
        painter.restore()


@dataclass(frozen=True, slots=True)
class Band:
    """What stands side by side and is never parted; `over` is drawn in the gap above it."""

    height: float
    parts: tuple[Placed, ...]
    gap: float = 0.0
    over: tuple[Placed, ...] = ()

    @property
    def whole(self) -> float:
        """With the gap, as below another one."""
        return self.gap + self.height

    def placed(self, x: float, y: float, *, is_first: bool) -> tuple[Placed, ...]:
        """Everything in it; `y` is where it begins, below its gap unless nothing is above."""
        parts = self.parts if is_first else (*self.over, *self.parts)
        return tuple(each.moved(x, y) for each in parts)


def height_of(bands: list[Band]) -> float:
    """How high bands are together; the first has no gap above it."""
    return sum(band.whole for band in bands) - bands[0].gap if bands else 0.0


def stacked(bands: list[Band], x: float = 0.0) -> tuple[Placed, ...]:
    """Everything in some bands, one below the other from the top."""
    found: list[Placed] = []
    top = 0.0
    for number, band in enumerate(bands):
        top += band.gap if number else 0.0
        found += band.placed(x, top, is_first=not number)
        top += band.height
    return tuple(found)
