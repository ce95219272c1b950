"""Breaks a document into pages, once; a screen, a PDF and a printer replay the same lines.

A heading stays with what it is about, and no single line of a paragraph stands alone at the end or
the beginning of a page. Nothing here belongs to a window, so that it can be done on the worker.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from hallpass_desktop.gui.print.document import Block, Document, Part
from hallpass_desktop.gui.print.face import BOTTOM, FACES, FOOT, POINT, SIDE, SIZES, TOP, Face

_LEADS = frozenset({Part.TITLE, Part.HEADING, Part.LABEL})  # what stands above something
_ALONE = 2  # so many lines at either end of a paragraph are never parted
_START, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Line:
    """One broken line, with its height and the gap above it, in dots."""

    layout: QTextLayout
    number: int
    face: Face
    gap: float = 0.0

    @property
    def height(self) -> float:
        """With the gap, as below another line."""
        return self.gap + self.face.line

    @property
    def text(self) -> str:
        """The words of the line."""
        line = self.layout.lineAt(self.number)
        return self.layout.text()[line.textStart() : line.textStart() + line.textLength()]


@dataclass(frozen=True, slots=True)
class Item:
    """A line and where its upper corner stands on the page, in dots."""

    line: Line
    at: QPointF

    def draw(self, painter: QPainter) -> None:
        """Paint it with the pen and the scale of the painter."""
        line = self.line.layout.lineAt(self.line.number)
        drop = self.line.face.baseline - line.ascent()
        line.draw(painter, QPointF(self.at.x(), self.at.y() + drop))


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in dots and everything on it."""

    size: QSizeF
    items: tuple[Item, ...]

    def draw(self, painter: QPainter, scale: float) -> None:
        """Paint it in black; `scale` is how long a dot is."""
        painter.save()
        painter.scale(scale, scale)
        painter.setPen(Qt.GlobalColor.black)
        for item in self.items:
            item.draw(painter)
        painter.restore()


def typeset(document: Document) -> tuple[Page, ...]:
    """The pages of a document; there is always a first one."""
    points = SIZES[document.paper]
    size = QSizeF(points.width() * POINT, points.height() * POINT)
    width = size.width() - 2 * SIDE * POINT
    room = size.height() - (TOP + BOTTOM) * POINT
    filled = list(_fill(_groups(document.blocks, width), room)) or [[]]
    return tuple(
        Page(size, (*_placed(lines), *_foot(document.foot, number, len(filled), size)))
        for number, lines in enumerate(filled, 1)
    )


def _groups(blocks: Iterable[Block], width: float) -> Iterator[list[Line]]:
    """Lines that stay on one page together, in order."""
    waiting: list[Line] = []
    for block in blocks:
        lines = _broken(block.text, FACES[block.part], width)
        if block.part in _LEADS:
            waiting += lines
            continue
        first, *others = _parted(lines)
        yield waiting + first
        waiting = []
        yield from others
    if waiting:
        yield waiting


def _parted(lines: list[Line]) -> list[list[Line]]:
    """A paragraph in pieces, none of which leaves a line alone."""
    if len(lines) < 2 * _ALONE:
        return [lines]
    middle = [[line] for line in lines[_ALONE:-_ALONE]]
    return [lines[:_ALONE], *middle, lines[-_ALONE:]]


def _broken(text: str, face: Face, width: float) -> list[Line]:
    """A text in lines of this width; the first has the gap of its face above it."""
    layout = QTextLayout(text.replace("\n", "\u2028"), face.font)
    option = QTextOption(_END if _runs_left(text) else _START)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    gap = face.gap * POINT
    return [
        Line(layout, number, face, 0.0 if number else gap) for number in range(layout.lineCount())
    ]


def _runs_left(text: str) -> bool:
    """Whether its first letter belongs to a script that is written to the left."""
    strong = (bidirectional(letter) for letter in text)
    return next((each for each in strong if each in {"L", "R", "AL"}), "L") != "L"


def _fill(groups: Iterable[list[Line]], room: float) -> Iterator[list[Line]]:
    """Pages of lines; a group that is longer than a page is broken where the page ends."""
    page: list[Line] = []
    for group in groups:
        if page and _height([*page, *group]) > room:
            yield page
            page = []
        for line in group:
            if page and _height([*page, line]) > room:
                yield page
                page = []
            page.append(line)
    if page:
        yield page


def _height(lines: list[Line]) -> float:
    """There is no gap at the top of a page."""
    return sum(line.height for line in lines) - lines[0].gap


def _placed(lines: list[Line]) -> Iterator[Item]:
    top = TOP * POINT
    for number, line in enumerate(lines):
        top += line.gap if number else 0.0
        yield Item(line, QPointF(SIDE * POINT, top))
        top += line.face.line


def _foot(words: str, number: int, count: int, size: QSizeF) -> Iterator[Item]:
    """What stands below, and on which page of how many one is where there are more."""
    pages = f"{number} / {count}" if count > 1 else ""
    text = "   ·   ".join(each for each in (words, pages) if each)
    lines = _broken(text, FACES[Part.NOTE], size.width() - 2 * SIDE * POINT) if text else []
    top = size.height() - FOOT * POINT
    for line in lines:
        yield Item(line, QPointF(SIDE * POINT, top))
        top += line.face.line
