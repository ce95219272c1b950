"""When it happened: a day and perhaps a time, or only the month."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.date_time_field import DateTimeField

# A day without a time stands at noon, so that no change of offset moves it to another day.
NOON = time(12)


class MomentField(FieldEditor):
    """An empty time says that only the day is known."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.when = DateTimeField(self)
        self.when.setObjectName(f"{self.spec.name}_date")
        self.when.set_today(self.tools.now().date())
        self.when.setMaximumWidth(theme.current().px(420))
        self.month_only = CheckBox(self, self.tr("I only know the month"))
        self.month_only.setObjectName("month_only_check")
        column.addWidget(self.when)
        column.addWidget(self.month_only)
        return self.when.day_edit

    def connect_input(self) -> None:
        self.when.value_changed.connect(self._on_when_changed)
        self.month_only.toggled.connect(self._on_month_only_toggled)

    def answer(self) -> Moment:
        before: Moment = self.answers.value(self.spec.name)
        day, clock = self.when.day(), self.when.clock()
        if day is None:
            return before
        wall_clock, precision = _wall_clock(day, clock, month_only=self.month_only.isChecked())
        if (wall_clock, precision) == _shown(before):
            return before
        return Moment.at(wall_clock.astimezone(), precision)

    def show_answer(self, answer: Moment) -> None:
        local = answer.local
        is_exact = answer.precision is Precision.MINUTE
        self.when.set_value(local.date(), local.time() if is_exact else None)
        self.month_only.blockSignals(True)
        self.month_only.setChecked(answer.precision is Precision.MONTH)
        self.month_only.blockSignals(False)

    def _on_when_changed(self) -> None:
        self._on_changed()

    def _on_month_only_toggled(self, _is_on: bool) -> None:
        self._on_changed()


def _wall_clock(day: date, clock: time | None, *, month_only: bool) -> tuple[datetime, Precision]:
    """What a clock on the wall showed, and how exactly that is known."""
    if month_only:
        return datetime.combine(day.replace(day=1), NOON), Precision.MONTH
    if clock is None:
        return datetime.combine(day, NOON), Precision.DAY
    return datetime.combine(day, clock), Precision.MINUTE


def _shown(moment: Moment) -> tuple[datetime, Precision]:
    """A moment as the fields show it: nothing below the minute, noon for a whole day."""
    local = moment.local.replace(tzinfo=None)
    clock = local.time().replace(second=0, microsecond=0)
    is_exact = moment.precision is Precision.MINUTE
    is_month = moment.precision is Precision.MONTH
    return _wall_clock(local.date(), clock if is_exact else None, month_only=is_month)
