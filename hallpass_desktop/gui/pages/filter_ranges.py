"""From here to there: the days and the strengths that a page may have."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.query import STRONGEST, WEAKEST
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.settings.stepper import Stepper
from hallpass_desktop.gui.widgets.date_time_field import as_typed, read_day
from hallpass_desktop.gui.widgets.field import ErrorLine, Field
from hallpass_desktop.gui.widgets.label import Label


class DayRange(QWidget):
    """Both days are included; either may be left empty. What cannot be read stays as typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first: date | None = None
        self.last: date | None = None
        look = theme.current()
        self._first = self._field("first_day_edit", self.tr("From day"))
        self._last = self._field("last_day_edit", self.tr("Up to day"))
        self._problem = ErrorLine(self)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self._first, 1)
        row.addWidget(self._last, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(row)
        column.addWidget(self._problem)
        for field in (self._first, self._last):
            field.edit.editingFinished.connect(self._on_edited)

    def set_days(self, first: date | None, last: date | None) -> None:
        """Show these days without telling."""
        if (first, last) != (self.first, self.last):
            self.first, self.last = first, last
            for field, day in ((self._first, first), (self._last, last)):
                field.set_text("" if day is None else as_typed(day))
            self._problem.hide()

    def _field(self, name: str, title: str) -> Field:
        field = Field(self, title)
        field.edit.setObjectName(name)
        field.set_placeholder(self.tr("Any"))
        return field

    def _on_edited(self) -> None:
        first, last = self._first.text().strip(), self._last.text().strip()
        read = [read_day(text) if text else None for text in (first, last)]
        problem = self._said((first, last), read)
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))
        if not problem and read != [self.first, self.last]:
            self.first, self.last = read
            self.changed.emit()

    def _said(self, typed: tuple[str, str], read: list[date | None]) -> str:
        for text, day in zip(typed, read, strict=True):
            if text and day is None:
                return self.tr("That day is not clear. You could write it as 5 November 2024.")
        first, last = read
        if first is not None and last is not None and first > last:
            return self.tr("The first day comes after the last one.")
        return ""


class StrengthRange(QWidget):
    """From 0 to 10 is any strength, and pages without one as well."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_begun = False
        self._low = self._stepper("weakest_stepper", self.tr("At least how strong"))
        self._high = self._stepper("strongest_stepper", self.tr("At most how strong"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().px(6))
        grid.addWidget(Label(self, self.tr("How strong"), "label", "text2"), 0, 0, 1, 2)
        for row, (words, stepper) in enumerate(
            ((self.tr("At least"), self._low), (self.tr("At most"), self._high)), start=1
        ):
            grid.addWidget(Label(self, words, "body", "text2"), row, 0)
            grid.addWidget(stepper, row, 1)
        grid.setColumnStretch(1, 1)
        self.set_strengths(None, None)
        self._low.value_changed.connect(self._on_low_changed)
        self._high.value_changed.connect(self._on_high_changed)

    @property
    def weakest(self) -> int | None:
        """The weakest that is wanted; None for any."""
        return self._low.value() if self._low.value() > WEAKEST else None

    @property
    def strongest(self) -> int | None:
        """The strongest that is wanted; None for any."""
        return self._high.value() if self._high.value() < STRONGEST else None

    def set_strengths(self, weakest: int | None, strongest: int | None) -> None:
        """Show these without telling."""
        if not self._is_begun or (weakest, strongest) != (self.weakest, self.strongest):
            self._is_begun = True
            self._low.set_value(WEAKEST if weakest is None else weakest)
            self._high.set_value(STRONGEST if strongest is None else strongest)

    def _stepper(self, name: str, words: str) -> Stepper:
        stepper = Stepper(self)
        stepper.setObjectName(name)
        stepper.set_range(WEAKEST, STRONGEST)
        stepper.set_words(words, "")
        return stepper

    def _on_low_changed(self, low: int) -> None:
        if low > self._high.value():
            self._high.set_value(low)
        self.changed.emit()

    def _on_high_changed(self, high: int) -> None:
        if high < self._low.value():
            self._low.set_value(high)
        self.changed.emit()
