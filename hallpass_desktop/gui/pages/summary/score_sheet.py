"""A result of a questionnaire from elsewhere, typed in as it was given."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.score import FURTHEST
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.number_read import read_number
from hallpass_desktop.gui.widgets.date_time_field import DateTimeField
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True, repr=False)
class ScoreTyped(Discreet):
    """What was typed."""

    name: str
    day: date
    total: float
    least: float | None = None
    most: float | None = None


class ScoreSheet(Sheet):
    """The notebook neither asks questions of its own nor says what a number means."""

    score_typed = Signal(object)  # ScoreTyped
    closes_on_accept = False

    def __init__(self, anchor: QWidget, today: date) -> None:
        super().__init__(
            anchor,
            self.tr("Add a score"),
            self.tr(
                "From a questionnaire that you filled in somewhere else. The page says only what "
                "you type, and not what it means."
            ),
        )
        self.setObjectName("score_sheet")
        self.set_actions(self.tr("Add it"), self.tr("Leave it"))
        self._fill(today)
        self.accepted.connect(self._on_accepted)

    def _fill(self, today: date) -> None:
        look = theme.current()
        self.body.setSpacing(look.px(12))
        self.name = self._field(self.tr("Name of the questionnaire"), "score_name_field")
        self.total = self._field(self.tr("Total"), "score_total_field")
        self.least = self._field(self.tr("Lowest there is"), "score_least_field")
        self.most = self._field(self.tr("Highest there is"), "score_most_field")
        self.day = DateTimeField(self.box)
        self.day.setObjectName("score_day_field")
        self.day.set_today(today)
        self.day.set_day_only()
        self.day.set_value(today, None)
        self.day.day_edit.setAccessibleName(self.tr("Day"))
        self.body.addWidget(self.name)
        self.body.addWidget(Label(self.box, self.tr("Day"), "label"))
        self.body.addWidget(self.day)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        for field in (self.total, self.least, self.most):
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.set_first_focus(self.name.edit)

    def _field(self, name: str, code: str) -> Field:
        field = Field(self.box, name)
        field.setObjectName(code)
        field.text_changed.connect(self._on_typed)
        return field

    def _on_typed(self, _text: str) -> None:
        for field in (self.name, self.total, self.least, self.most):
            field.clear_error()

    def _on_accepted(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.show_error(self.tr("Type what it is called."))
        elif not self.day.is_valid():
            self.day.look_again()
        elif self._numbers_hold():
            day, total = self.day.day(), read_number(self.total.text())
            if day is not None and total is not None:
                least, most = read_number(self.least.text()), read_number(self.most.text())
                self.finish()
                self.score_typed.emit(ScoreTyped(name, day, total, least, most))

    def _numbers_hold(self) -> bool:
        """Say which number cannot be read, or does not fit the others."""
        for field, is_wanted in ((self.total, True), (self.least, False), (self.most, False)):
            text, value = field.text().strip(), read_number(field.text())
            if (text or is_wanted) and (value is None or abs(value) > FURTHEST):
                field.show_error(self.tr("Type a number, as 12 or 7.5."))
                return False
        total, least = read_number(self.total.text()) or 0.0, read_number(self.least.text())
        most = read_number(self.most.text())
        if (least is not None and total < least) or (most is not None and total > most):
            self.total.show_error(self.tr("The total is outside the range."))
            return False
        return True
