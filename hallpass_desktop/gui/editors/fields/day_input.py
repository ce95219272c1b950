"""A day to come: typed, or one of three that are often meant."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.date_time_field import SHOWN_DAY, read_day
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_WIDTH = 260
#: In how many days the offered ones are, by the code of their words.
SOON = {"week": 7, "fortnight": 14, "month": 28}
NEAR = {"tomorrow": 1, "three_days": 3, "week": 7}


class DayInput(QWidget):
    """What cannot be read as a day is said beside it and stays as it was typed."""

    chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        name: str,
        label: str,
        now: Callable[[], datetime],
        soon: Mapping[str, int] = SOON,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._soon = soon
        self._day: date | None = None
        self._build(name, label)
        self._connect()

    def day(self) -> date | None:
        """The day as it stands, or None."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show a day without telling."""
        self._day = day
        shown = QDate() if day is None else QDate(day.year, day.month, day.day)
        self.edit.setText("" if day is None else QLocale().toString(shown, SHOWN_DAY))
        self._show_problem("")
        today = self._now().date()
        days = {today + timedelta(days=many): code for code, many in self._soon.items()}
        self.chips.set_chosen((days[day],) if day in days else ())

    def _build(self, name: str, label: str) -> None:
        look = theme.current()
        self.box = FieldBox(self)
        self.box.setMaximumWidth(look.px(_WIDTH))
        self.edit = LineEdit(self.box)
        self.edit.setObjectName(f"{name}_edit")
        self.edit.setAccessibleName(label)
        self.box.row.addWidget(self.edit)
        self.problem = ErrorLine(self)
        self.problem.hide()
        self.chips = ChipGroup(self)
        self.chips.set_single(True)
        self.chips.setObjectName(f"{name}_chips")
        self.chips.setAccessibleName(label)
        words = self._words()
        self.chips.set_choices((code, words[code]) for code in self._soon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for widget in (self.box, self.problem, self.chips):
            column.addWidget(widget)

    def _words(self) -> dict[str, str]:
        return {
            "tomorrow": self.tr("Tomorrow"),
            "three_days": self.tr("In three days"),
            "week": self.tr("In a week"),
            "fortnight": self.tr("In two weeks"),
            "month": self.tr("In four weeks"),
        }

    def _connect(self) -> None:
        self.edit.focus_changed.connect(self.box.show_focus)
        self.edit.editingFinished.connect(self._on_editing_finished)
        self.chips.chosen_changed.connect(self._on_chosen_changed)

    def _on_editing_finished(self) -> None:
        typed = self.edit.text().strip()
        day = read_day(typed)
        self._show_problem(self._doubt(day) if typed else "")
        if not typed or day is not None:
            self._take(day)

    def _doubt(self, day: date | None) -> str:
        if day is None:
            return self.tr("That day is not clear. You could write it as 5 November 2027.")
        if day < self._now().date():
            return self.tr("That day has passed. It is kept as it is.")
        return ""

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        today = self._now().date()
        self._take(today + timedelta(days=self._soon[codes[0]]) if codes else None)
        self.show_day(self._day)

    def _take(self, day: date | None) -> None:
        self._day = day
        self.chosen.emit()

    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.box.set_error(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
