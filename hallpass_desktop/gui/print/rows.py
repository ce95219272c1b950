"""Sets rows and the head of a document: several columns whose lines share their baselines."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF

from hallpass_desktop.gui.print.breaking import broken, natural_width
from hallpass_desktop.gui.print.document import Dots, Masthead, Part, Row, Slope
from hallpass_desktop.gui.print.drawings import DOTS_WIDTH, SLOPE_WIDTH, DotsDrawn, SlopeDrawn
from hallpass_desktop.gui.print.face import POINT, Setting
from hallpass_desktop.gui.print.placed import Band, Figure, Item, Line, Placed, Rule

DAY, WORD, GUTTER = 48.0, 40.0, 9.0  # in points
_MOST_ASIDE = 0.4  # of the width
_BELOW_TITLE = 3.0


@dataclass(frozen=True, slots=True)
class _Column:
    """Lines one below the other, and where they begin."""

    lines: list[Line]
    x: float = 0.0


def row_bands(row: Row, width: float, setting: Setting, *, is_first: bool) -> list[Band]:
    """A row in bands of a line each; between two rows there is a hairline."""
    note, words = setting.faces[Part.NOTE], replace(setting.faces[Part.NOTE], is_quiet=False)
    day = DAY * POINT if row.day else 0.0
    aside = _aside_width(row, width, setting)
    mark = _mark_width(row)
    right = width - aside
    middle = right - mark - day - (GUTTER * POINT if aside or mark else 0.0)
    face = setting.faces[Part.TEXT if row.is_own else Part.LABEL]
    told = broken(row.told, face, middle, strong=len(row.lead))
    columns = [_Column(told, day)]
    if row.day:
        columns.append(_Column(broken(row.day, note, day - GUTTER * POINT)))
    if row.aside:
        columns.append(_Column(broken(row.aside, words, aside, at_end=True), right))
    bands = list(_side_by_side(columns))
    if row.mark is not None:
        place = right - mark + (0.0 if isinstance(row.mark, Slope) else -GUTTER * POINT / 2)
        bands[0] = _with_mark(bands[0], row.mark, place, mark)
    if row.note:
        bands += _side_by_side([_Column(broken(row.note, note, middle), day)])
    return [_apart(bands[0], width, setting, is_first=is_first), *bands[1:]]


def masthead_bands(head: Masthead, width: float, setting: Setting) -> list[Band]:
    """The name and what is below it; the lines at the other end are level with the last ones."""
    note = setting.faces[Part.NOTE]
    below = replace(setting.faces[Part.LABEL], is_quiet=True)
    natural = max((natural_width(text, note) for text in head.aside), default=0.0)
    aside = min(natural, width * _MOST_ASIDE)
    beside = [broken(text, note, aside, at_end=True) for text in head.aside]
    room = width - aside - GUTTER * POINT if beside else width
    left = broken(head.title, setting.faces[Part.TITLE], room)
    for text in head.below:
        left += broken(text, below, room)
    right = [line for lines in beside for line in lines]
    pairs = zip_longest(reversed(left), reversed(right))
    bands = [*reversed([_level(pair, width - aside) for pair in pairs])]
    return [_below_title(left, number, band) for number, band in enumerate(bands)]


def _below_title(left: list[Line], number: int, band: Band) -> Band:
    """A little air between the title and what is below it."""
    heads = sum(line.face == left[0].face for line in left) if left else 0
    return replace(band, gap=_BELOW_TITLE * POINT) if number == heads else band


def _level(pair: tuple[Line | None, Line | None], x: float) -> Band:
    placed = [(line, at) for line, at in zip(pair, (0.0, x), strict=True) if line is not None]
    return _band(placed)


def _side_by_side(columns: Iterable[_Column]) -> Iterable[Band]:
    known = tuple(columns)
    for lines in zip_longest(*(column.lines for column in known)):
        pairs = zip(lines, known, strict=True)
        yield _band([(line, column.x) for line, column in pairs if line is not None])


def _band(placed: list[tuple[Line, float]]) -> Band:
    """Lines beside one another, each letter on the same baseline."""
    base = max(line.face.baseline for line, _ in placed)
    items = tuple(
        Item(line, QPointF(x, base - line.face.baseline)) for line, x in placed if line.text
    )
    height = max(base - line.face.baseline + line.face.line for line, _ in placed)
    return Band(height, items)


def _with_mark(band: Band, mark: Slope | Dots, x: float, width: float) -> Band:
    drawing = SlopeDrawn(mark) if isinstance(mark, Slope) else DotsDrawn(mark)
    return replace(band, parts=(*band.parts, Figure(drawing, QRectF(x, 0, width, band.height))))


def _apart(band: Band, width: float, setting: Setting, *, is_first: bool) -> Band:
    pad = setting.pad * POINT
    if is_first:
        return replace(band, gap=pad)
    over: tuple[Placed, ...] = (Rule(QPointF(0, -pad), width, is_light=True),)
    return replace(band, gap=2 * pad, over=over)


def _mark_width(row: Row) -> float:
    if row.mark is None:
        return 0.0
    return (SLOPE_WIDTH if isinstance(row.mark, Slope) else DOTS_WIDTH) * POINT


def _aside_width(row: Row, width: float, setting: Setting) -> float:
    """As wide as the words are, so that there is room for what they belong to."""
    if not row.aside:
        return 0.0
    least = WORD * POINT if isinstance(row.mark, Dots) else 0.0
    wanted = natural_width(row.aside, setting.faces[Part.NOTE])
    return min(max(least, wanted), width * _MOST_ASIDE)
