"""The promises of a repair plan week by week: every cell is in words too, and none is a total."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.domain.repair_weeks import StepWeek
from hallpass_desktop.domain.week import Week
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.repair_steps import felt_said
from hallpass_desktop.gui.models.untitled import step_title
from hallpass_desktop.services.repair_weeks import StepRow, WeekTable

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SAID = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
NAME = 0  # the first column


class RepairWeeks(QAbstractTableModel):
    """A row for each promise; the first column is what was promised, then the weeks in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = WeekTable()
        self._today = date.min

    def set_table(self, table: WeekTable, today: date) -> None:
        """Show these weeks instead of what was there."""
        self.beginResetModel()
        self._table, self._today = table, today
        self.endResetModel()

    def rows(self) -> tuple[StepRow, ...]:
        """Every row."""
        return self._table.rows

    def week_at(self, index: Index) -> StepWeek | None:
        """What stands in a cell; nothing in the first column."""
        if not index.isValid() or index.column() == NAME:
            return None
        return self._table.rows[index.row()].weeks[index.column() - 1]

    def title(self, row: int) -> str:
        """What was promised."""
        return step_title(self._table.rows[row].step.body.title)

    def said(self, index: Index) -> str:
        """A cell in words: the week, how it went, and what was felt."""
        found = self.week_at(index)
        if found is None:
            return self.title(index.row()) if index.isValid() else ""
        felt = felt_said(found.felt, self._today) if found.felt is not None else ""
        went = f"{week_said(found.week, self._today)}: {went_word(found.went)}"
        return ". ".join(filter(None, (went, felt)))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self._table.weeks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME:
            return self.title(index.row())
        return self.said(index) if role in _SAID else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or section > len(self._table.weeks):
            return None
        if section == NAME:
            return self.tr("Promise") if role in _WORDS else None
        week = self._table.weeks[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._short(section)
        return week_said(week, self._today) if role in _SAID else None

    def _short(self, section: int) -> str:
        """The day a week begins; the first one, and the first of a month, with its month above."""
        first = self._table.weeks[section - 1].first
        before = self._table.weeks[section - 2].first if section > 1 else None
        is_new = before is None or before.month != first.month
        month = locale_text.short_month_name(first.month) if is_new else ""
        return f"{month}\n{locale_text.day_number(first)}"


def week_said(week: Week, today: date) -> str:
    """Week of 14 November."""
    day = week.first
    same_year = day.year == today.year
    said = locale_text.day_and_month(day) if same_year else locale_text.plain_date(day)
    return QCoreApplication.translate("Repair", "Week of {day}").format(day=said)


def went_word(went: Went) -> str:
    """How it went, in a word or three."""
    translate = QCoreApplication.translate
    return {
        Went.KEPT: translate("Repair", "Kept"),
        Went.IN_PART: translate("Repair", "In part"),
        Went.NOT_THIS_WEEK: translate("Repair", "Not this week"),
        Went.TO_COME: translate("Repair", "Still to come"),
        Went.DID_NOT_APPLY: translate("Repair", "Did not apply"),
    }[went]
