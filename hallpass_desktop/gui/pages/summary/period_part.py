"""From which day to which: weeks back, since the last session, or two dates."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.date_time_field import DateTimeField
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl

FOUR, EIGHT, SESSION, DATES = "4", "8", "session", "dates"


@dataclass(frozen=True, slots=True)
class PeriodChoice:
    """What a body says about its days."""

    weeks: int | None = None
    since: date | None = None
    until: date | None = None


class PeriodPart(QWidget):
    """The days are always said in words above the choice."""

    period_chosen = Signal(object)  # PeriodChoice

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        self._today = today
        self._days = Days(today, today)
        self._build()
        self._connect()

    def show_period(self, body: SummaryBody, days: Days, last_session: date | None) -> None:
        """Show which days these are and how they were chosen."""
        self._days = days
        self.label.setText(self._said(days))
        chosen = _code(body)
        self.choice.set_chosen(chosen)
        self._say(chosen, last_session)
        self._show_dates(is_shown=chosen == DATES)

    def _build(self) -> None:
        self.label = Label(self, "", "heading")
        self.label.setObjectName("period_label")
        self.choice = SegmentedControl(self)
        self.choice.setObjectName("period_choice")
        self.choice.setAccessibleName(self.tr("Which days"))
        self.choice.set_choices(self._choices())
        self.hint = Label(self, "", "label_regular", "text2", wraps=True)
        self.hint.setObjectName("period_hint_label")
        self.first = self._field(self.tr("From"), "period_from_field")
        self.last = self._field(self.tr("To"), "period_to_field")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.label)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.hint, self.first, self.last):
            column.addWidget(widget)
            widget.hide()

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            (FOUR, self.tr("4 weeks")),
            (EIGHT, self.tr("8 weeks")),
            (SESSION, self.tr("Last session")),
            (DATES, self.tr("Dates")),
        )

    def _field(self, name: str, code: str) -> DateTimeField:
        field = DateTimeField(self)
        field.setObjectName(code)
        field.set_today(self._today)
        field.set_day_only()
        field.day_edit.setAccessibleName(name)
        return field

    def _connect(self) -> None:
        self.choice.chosen_changed.connect(self._on_chosen)
        self.first.value_changed.connect(self._on_dates_changed)
        self.last.value_changed.connect(self._on_dates_changed)

    def _said(self, days: Days) -> str:
        is_one_year = days.first.year == days.last.year
        say = locale_text.short_date if is_one_year else locale_text.plain_date
        if days.first == days.last:
            #: {day} is a date, as 14 Nov: it is about this one day
            return self.tr("Only {day}").format(day=say(days.last))
        #: {first} and {last} are dates, as 20 Sep and 14 Nov
        pattern = self.tr("From {first} to {last}")
        return pattern.format(first=say(days.first), last=say(days.last))

    def _say(self, chosen: str, last_session: date | None) -> None:
        said = ""
        if chosen == SESSION and last_session is None:
            said = self.tr("No summary has left yet, so there is no last session to count from.")
        elif chosen == SESSION and last_session is not None:
            day = locale_text.dated(last_session, self._today)
            said = self.tr("Your last summary left on {day}.").format(day=day)
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _show_dates(self, *, is_shown: bool) -> None:
        for field, day in ((self.first, self._days.first), (self.last, self._days.last)):
            if is_shown and not field.isVisibleTo(self):
                field.set_value(min(day, self._today), None)
            field.setVisible(is_shown)

    def _on_chosen(self, code: str) -> None:
        if code in (FOUR, EIGHT):
            self.period_chosen.emit(PeriodChoice(weeks=int(code)))
        elif code == SESSION:
            self.period_chosen.emit(PeriodChoice())
        else:
            self.period_chosen.emit(PeriodChoice(None, self._days.first, self._days.last))

    def _on_dates_changed(self) -> None:
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            return
        is_turned = first > last
        self.hint.setText(self.tr("The first day is after the last one.") if is_turned else "")
        self.hint.setVisible(is_turned)
        if not is_turned:
            self.period_chosen.emit(PeriodChoice(None, first, last))


def _code(body: SummaryBody) -> str:
    if body.since is not None:
        return DATES
    return {4: FOUR, 8: EIGHT}.get(body.weeks or 0, SESSION if body.weeks is None else DATES)
