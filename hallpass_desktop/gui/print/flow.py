"""Turns the pieces of a document into bands, in groups that stay on one page together."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from hallpass_desktop.gui.print.breaking import bands_of, broken
from hallpass_desktop.gui.print.document import (
    Block,
    Columns,
    Content,
    Masthead,
    Part,
    Picture,
    Piece,
    Row,
)
from hallpass_desktop.gui.print.drawings import ChartDrawn
from hallpass_desktop.gui.print.face import POINT, Setting
from hallpass_desktop.gui.print.placed import Band, Figure, Rule, height_of, stacked
from hallpass_desktop.gui.print.rows import masthead_bands, row_bands

Group = list[Band]

#: What stands above something.
LEADS = frozenset({Part.TITLE, Part.SECTION, Part.HEADING, Part.LABEL})
_ALONE = 2  # so many lines at either end of a paragraph are never parted
_BETWEEN = 27.0  # two columns, in points
_MOST_ABOVE = 0.5  # of a page that headings take and stay with what follows
_MOST_BESIDE = 0.5  # of a page that stands side by side and is never parted


class Flow:
    """Pieces of one width; `room` is how high a page is."""

    def __init__(self, setting: Setting, width: float, room: float) -> None:
        self._setting, self._width, self._room = setting, width, room
        self._groups: list[Group] = []
        self._waiting: Group = []  # for what they stand above
        self._before: Content | None = None

    def groups(self, pieces: Iterable[Content]) -> list[Group]:
        """Bands that stay on one page together, in order."""
        for piece in pieces:
            self._take(piece)
            self._before = piece
        if self._waiting:
            self._groups.append(self._waiting)
        return self._groups

    def _take(self, piece: Content) -> None:
        match piece:
            case Block():
                self._block(piece)
            case Masthead():
                self._put([masthead_bands(piece, self._width, self._setting)])
            case Row():
                is_first = not isinstance(self._before, Row)
                bands = row_bands(piece, self._width, self._setting, is_first=is_first)
                self._put(_parted(bands))
            case Picture():
                self._put([self._picture(piece)])
            case Columns():
                self._columns(piece)

    def _block(self, block: Block) -> None:
        face = self._setting.faces[block.part]
        bands = bands_of(broken(block.text, face, self._width))
        if block.part is Part.SECTION:
            bands[0] = self._ruled(bands[0])
        if block.part in LEADS:
            self._waiting += bands
            return
        if block.part is Part.NOTE and isinstance(self._before, Row):
            self._groups[-1] = self._groups[-1] + bands  # it says what the row above it means
            return
        self._put(_parted(bands))

    def _put(self, groups: list[Group]) -> None:
        if height_of(self._waiting) > self._room * _MOST_ABOVE:
            self._groups.append(self._waiting)
            self._waiting = []
        first, *others = groups
        self._groups += [self._waiting + first, *others]
        self._waiting = []

    def _ruled(self, band: Band) -> Band:
        """A section begins with a rule, and some air above it."""
        rule = Rule(QPointF(), self._width)
        parts = (rule, *(each.moved(0, band.gap) for each in band.parts))
        return Band(band.gap + band.height, parts, self._setting.air * POINT)

    def _picture(self, picture: Picture) -> Group:
        faces, height = self._setting.faces, self._setting.chart * POINT
        area = QRectF(0, 0, self._width, height)
        drawn = Band(
            height, (Figure(ChartDrawn(picture.chart), area),), faces[Part.TEXT].gap * POINT
        )
        name = bands_of(broken(picture.name, faces[Part.HEADING], self._width))
        caption = bands_of(broken(picture.caption, faces[Part.NOTE], self._width))
        return [*(name if picture.name else ()), drawn, *(caption if picture.caption else ())]

    def _columns(self, columns: Columns) -> None:
        """Side by side where they are short, else one below the other over the whole width."""
        between = _BETWEEN * POINT
        first = (self._width - between) * columns.share
        second = self._width - between - first
        beside = [self._column(columns.first, first), self._column(columns.second, second)]
        height = max(height_of(bands) for bands in beside)
        if height > self._room * _MOST_BESIDE:
            for piece in (*columns.first, *columns.second):
                self._take(piece)
                self._before = piece
            return
        left, right = beside
        parts = (*stacked(left), *stacked(right, first + between))
        gap = max(bands[0].gap for bands in beside if bands)
        self._put([[Band(height, parts, gap)]])

    def _column(self, pieces: tuple[Piece, ...], width: float) -> Group:
        groups = Flow(self._setting, width, self._room).groups(pieces)
        return [band for group in groups for band in group]


def _parted(bands: Group) -> list[Group]:
    """A paragraph in pieces, none of which leaves a line alone."""
    if len(bands) < 2 * _ALONE:
        return [bands]
    middle = [[band] for band in bands[_ALONE:-_ALONE]]
    return [bands[:_ALONE], *middle, bands[-_ALONE:]]
