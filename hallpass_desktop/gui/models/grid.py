"""The behaviour grid as a table: what each row is about, what two people say, what they agreed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.grid import ANSWERS, ONLY_IF, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.models.grid_words import answer_said, meeting_of, meeting_said, row_said
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.services.agreements import GridRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What a row says."""

    THING = 0
    MINE = 1
    THEIRS = 2
    AGREED = 3


PEOPLE = (Column.MINE, Column.THEIRS)
_TEXTS = {
    Column.THING: "title",
    Column.MINE: "mine_if",
    Column.THEIRS: "theirs_if",
    Column.AGREED: "agreed",
}
_CODES = {Column.MINE: "mine", Column.THEIRS: "theirs"}


@dataclass(frozen=True, slots=True)
class Under:
    """A piece of a text with a line below it: it is vague, or else explained."""

    start: int
    end: int
    is_vague: bool = False


def nothing_under(_text: str) -> tuple[Under, ...]:
    """Where no words are looked at."""
    return ()


@dataclass(frozen=True, slots=True, repr=False)
class RowChange(Discreet):
    """A row, and what it is to say from now on."""

    row: RecordId
    body: GridRowBody


class GridRows(QAbstractTableModel):
    """Shows some of the columns. What is answered stands there at once; somebody else keeps it."""

    changed = Signal(object)  # RowChange

    def __init__(self, columns: Sequence[Column] = tuple(Column), parent: QObject | None = None):
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[GridRow, ...] = ()
        self._other = ""
        self.under: Callable[[str], tuple[Under, ...]] = nothing_under  # in what was agreed

    def set_other(self, alias: str) -> None:
        """Call the other person by this alias; empty for none."""
        if alias != self._other:
            self._other = alias
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; where the same ones stay, only those that differ are shown anew."""
        before, self._rows = self._rows, tuple(rows)
        if [each.id for each in before] != [each.id for each in self._rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for at, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self._tell(at)

    def rows(self) -> tuple[GridRow, ...]:
        """Every row that is shown."""
        return self._rows

    def row_of(self, row: RecordId | None) -> int:
        """Where a row stands; -1 where it does not."""
        return next((at for at, each in enumerate(self._rows) if each.id == row), -1)

    def column_of(self, index: Index) -> Column:
        """Which column a cell stands in."""
        return self._columns[index.column()]

    def at(self, row: int, column: Column) -> QModelIndex:
        """The cell of a row."""
        return self.index(row, self._columns.index(column))

    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown, in their order."""
        return self._columns

    def answer(self, index: Index, code: str) -> None:
        """Let a person say this to a row; words stay only with "only if"."""
        column = self.column_of(index)
        if column not in _CODES or code not in {"", *ANSWERS}:
            return
        body = self._rows[index.row()].body
        body = body if code == ONLY_IF else _with_text(body, column, "")
        is_mine = column is Column.MINE
        self._change(
            index.row(), replace(body, mine=code) if is_mine else replace(body, theirs=code)
        )

    def body_with(self, index: Index, text: str) -> GridRowBody:
        """The row as it would be with this text in a cell."""
        return _with_text(self._rows[index.row()].body, self.column_of(index), text)

    def code_of(self, index: Index) -> str:
        """What a person answered; nothing in the other columns."""
        name = _CODES.get(self.column_of(index))
        return getattr(self._rows[index.row()].body, name) if name else ""

    def words_of(self, index: Index) -> str:
        """The text of a cell as it was typed."""
        return str(getattr(self._rows[index.row()].body, _TEXTS[self.column_of(index)]))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        is_alone = Column.AGREED not in self._columns
        is_text = (
            not is_alone
            if self.column_of(index) not in _CODES
            else (self.code_of(index) == ONLY_IF)
        )
        return flags | Qt.ItemFlag.ItemIsEditable if is_text else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ValueRole:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            is_thing = self.column_of(index) is Column.THING
            return self.said(index) if is_thing else self.words_of(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(index)
        return self.read_aloud(index) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self.data(index, Qt.ItemDataRole.EditRole):
            self._change(index.row(), self.body_with(index, str(value)))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START
        return self.name(self._columns[section]) if role in _WORDS else None

    def name(self, column: Column) -> str:
        """What a column is called."""
        if len(self._columns) == len(PEOPLE):  # one person alone, behind the curtain
            return self.tr("Your answer") if column in PEOPLE else self.tr("What it is about")
        return {
            Column.THING: self.tr("What it is about"),
            Column.MINE: self.tr("You"),
            Column.THEIRS: self._other or self.tr("The other one"),
            Column.AGREED: self.tr("What you agreed"),
        }[column]

    def said(self, index: Index) -> str:
        """What a cell says."""
        body, column = self._rows[index.row()].body, self.column_of(index)
        if column is Column.THING:
            return row_said(body)
        return body.agreed if column is Column.AGREED else answer_said(self.code_of(index))

    def read_aloud(self, index: Index) -> str:
        """A cell for somebody who hears it: the row, the person, the answer and its words."""
        body, column = self._rows[index.row()].body, self.column_of(index)
        if column is Column.THING:
            return ", ".join(part for part in (row_said(body), self.mark(index.row())) if part)
        nothing = self.tr("nothing yet") if column is Column.AGREED else self.tr("no answer yet")
        parts = [self.said(index)] + ([self.words_of(index)] if column in PEOPLE else [])
        said = ", ".join(part for part in parts if part.strip()) or nothing
        #: Read aloud: "Kissing, you: Only if …, told before"
        whole = self.tr("{row}, {person}: {answer}")
        return whole.format(row=row_said(body), person=self.name(column), answer=said)

    def mark(self, row: int) -> str:
        """How the two answers of a row stand beside each other, in words."""
        if Column.THEIRS not in self._columns or Column.MINE not in self._columns:
            return ""
        return meeting_said(meeting_of(self._rows[row].body))

    def _change(self, at: int, body: GridRowBody) -> None:
        row = self._rows[at]
        if body == row.body:
            return
        self._rows = (*self._rows[:at], replace(row, body=body), *self._rows[at + 1 :])
        self._tell(at)
        self.changed.emit(RowChange(row.id, body))

    def _tell(self, at: int) -> None:
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))


def _with_text(body: GridRowBody, column: Column, text: str) -> GridRowBody:
    match column:
        case Column.THING:
            return replace(body, title=text)
        case Column.MINE:
            return replace(body, mine_if=text)
        case Column.THEIRS:
            return replace(body, theirs_if=text)
        case Column.AGREED:
            return replace(body, agreed=text)
