"""Where everything of a cell of the grid stands: painting and measuring ask here."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from hallpass_desktop.domain.grid import Meeting, asks_for_words
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates.need_places import lines_of
from hallpass_desktop.gui.models.grid import PEOPLE, Column, GridRows
from hallpass_desktop.gui.models.grid_words import ANSWER_ICONS, MEETING_ICONS, meeting_of

SIDE, AIR, ICON, GAP, LEAST_ROW = 12, 10, 15, 6, 48
NAME, WORDS, SMALL = "body_strong", "label_regular", "small"
#: How much of the width each column takes where all are shown; the rest is for what was agreed.
SHARES = {Column.THING: 0.28, Column.MINE: 0.2, Column.THEIRS: 0.2}


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of a cell, perhaps with a sign before it."""

    text: str
    font: str
    color: str
    icon: str = ""
    is_agreed: bool = False  # some of its words may have lines below them

    def height(self, width: float) -> int:
        """How high it is in a cell that leaves this width."""
        look = theme.current()
        return lines_of(self.text, self.font, width - self.indent()) * look.line_height(self.font)

    def indent(self) -> int:
        """What the sign takes away from the width."""
        look = theme.current()
        return look.icon_px(ICON) + look.px(GAP) if self.icon else 0


def pieces(rows: GridRows, row: int, column: Column) -> Iterator[Piece]:
    """What stands in a cell, from above."""
    index = rows.at(row, column)
    if column is Column.THING:
        yield Piece(rows.said(index), NAME, "text")
        if mark := rows.mark(row):
            where = meeting_of(rows.rows()[row].body)
            yield Piece(mark, SMALL, tone_of(where), MEETING_ICONS[where])
    elif column in PEOPLE:
        yield from _answer(rows, row, column)
    elif text := rows.said(index).strip():
        yield Piece(text, WORDS, "text", is_agreed=True)
    else:
        yield Piece(rows.tr("Not written yet"), WORDS, "text3")


def tone_of(where: Meeting) -> str:
    """The colour of the words about two answers; the words and the sign say it without it."""
    return "honeyText" if asks_for_words(where) else "text2"


def column_widths(columns: tuple[Column, ...], width: int) -> dict[Column, int]:
    """How wide each column is; the last one takes what is left."""
    if Column.AGREED not in columns:
        half = width // len(columns)
        return dict.fromkeys(columns[:-1], half) | {columns[-1]: width - half * (len(columns) - 1)}
    widths = {each: int(width * SHARES[each]) for each in columns if each in SHARES}
    return widths | {Column.AGREED: width - sum(widths.values())}


def row_height(rows: GridRows, row: int, widths: dict[Column, int]) -> int:
    """As high as its highest cell."""
    look = theme.current()
    side = look.px(2 * SIDE)
    highest = max(
        sum(piece.height(width - side) for piece in pieces(rows, row, column))
        for column, width in widths.items()
    )
    return max(look.px(LEAST_ROW), ceil(highest) + look.px(2 * AIR))


def _answer(rows: GridRows, row: int, column: Column) -> Iterator[Piece]:
    index = rows.at(row, column)
    if not (code := rows.code_of(index)):
        yield Piece("–", WORDS, "text3")
        return
    yield Piece(rows.said(index), WORDS, "text", ANSWER_ICONS[code])
    if words := rows.words_of(index).strip():
        yield Piece(words, SMALL, "text2")
