"""A day that lies ahead: one of a few near ones, or typed."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.widgets.date_time_field import as_typed, read_day
from hallpass_desktop.gui.widgets.label import Label

_NEAR = (7, 14, 30)
_FURTHEST = timedelta(days=3 * 366)


class DayField(QWidget):
    """No day is an answer too. What cannot be read stays in the field, with a sentence below."""

    changed = Signal(object)  # date | None

    def __init__(self, parent: QWidget, question: str, today: date, day: date | None) -> None:
        super().__init__(parent)
        self._today, self._day = today, day
        self._build(question)
        self._connect()
        self._show_day()

    def day(self) -> date | None:
        """The day, or none."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day without telling."""
        self._day = day
        self.field.set_text("")
        self.field.show_error("")
        self._show_day()

    @property
    def is_unclear(self) -> bool:
        """Whether something is typed here that is no day one could choose."""
        text = self.field.text()
        return bool(text) and bool(self._problem(read_day(text)))

    def look_again(self) -> None:
        """Say what cannot be read, and go there."""
        self._on_typed()
        self.field.edit.setFocus()

    def error(self) -> str:
        """The sentence beside the field, or nothing."""
        return self.field.error()

    def _build(self, question: str) -> None:
        look = theme.current()
        near = {7: self.tr("In a week"), 14: self.tr("In two weeks"), 30: self.tr("In a month")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        self.near = Choices(self, question, is_flowing=True)
        hints = {
            days: locale_text.dated(self._today + timedelta(days), self._today) for days in _NEAR
        }
        self.near.offer(
            (
                *((str(days), near[days], hints[days]) for days in _NEAR),
                ("", self.tr("No day"), ""),
            ),
            self._code(),
        )
        self.field = AnswerField(self, self.tr("Or another day"))
        self.field.edit.setPlaceholderText(as_typed(self._today + timedelta(10)))
        self.field.edit.setObjectName("day_edit")
        self.shown = Label(self, "", "shared_lead", "text", wraps=True)
        self.shown.setObjectName("day_label")
        for widget in (self.near, self.field, self.shown):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.near.chosen_changed.connect(self._on_near_chosen)
        self.field.submitted.connect(self._on_typed)
        self.field.left.connect(self._on_typed)

    def _code(self) -> str:
        if self._day is None:
            return ""
        days = (self._day - self._today).days
        return str(days) if days in _NEAR else "typed"

    def _on_near_chosen(self, code: str) -> None:
        self.field.set_text("")
        self.field.show_error("")
        self._take(self._today + timedelta(int(code)) if code else None)

    def _on_typed(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.field.show_error("")
            return
        day = read_day(text)
        problem = self._problem(day)
        if problem:
            self.field.show_error(problem)
            return
        self.field.show_error("")
        if day != self._day:
            self._take(day)

    def _problem(self, day: date | None) -> str:
        if day is None:
            return self.tr("That day is not clear. You could write it as 5 November 2027.")
        if day < self._today:
            return self.tr("That day is over. Choose today or a day that is to come.")
        if day - self._today > _FURTHEST:
            return self.tr("That is very far away. Choose a day within the next three years.")
        return ""

    def _take(self, day: date | None) -> None:
        self._day = day
        self._show_day()
        self.changed.emit(day)

    def _show_day(self) -> None:
        self.shown.setText("" if self._day is None else locale_text.full_date(self._day))
        self.shown.setVisible(self._day is not None)
        self.near.choose(self._code())
