"""Say that a step was done, or felt: how, on which day, and whose mark it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.repair_marks import (
    FELT_VALUES,
    IN_PART,
    WHOLE,
    Marked,
    Source,
)
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.repair_steps import felt_word
from hallpass_desktop.gui.widgets.check_box import RadioButton
from hallpass_desktop.gui.widgets.date_time_field import DateTimeField
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.sheet import Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class MarkWish(Discreet):
    """The mark that somebody wants to make."""

    marked: Marked
    value: int
    day: date
    source: Source
    note: str = ""


class MarkSheet(Sheet):
    """How it was is not chosen before; whose mark it is begins with the likelier, today the day."""

    mark_chosen = Signal(object)  # MarkWish

    closes_on_accept = False

    def __init__(
        self,
        anchor: QWidget,
        marked: Marked,
        step: str,
        sources: tuple[Source, ...],
        today: date,
    ) -> None:
        done, felt = self.tr("Was it done?"), self.tr("How much of it was felt?")
        super().__init__(anchor, done if marked is Marked.DONE else felt, step)
        self.setObjectName("mark_sheet")
        self._marked, self._sources = marked, sources
        self.values: dict[RadioButton, int] = {}
        self.whose: dict[RadioButton, Source] = {}
        self._fill(today)
        self.accepted.connect(self._on_accepted)

    def _fill(self, today: date) -> None:
        self.set_actions(self.tr("Mark it"), self.tr("Not now"))
        self.body.addWidget(self._values_box())
        self._missing = Label(self.box, self.tr("Choose what fits first."), "small")
        self._missing.hide()
        self.body.addWidget(self._missing)
        if self._marked is Marked.FELT:
            self._add_word()
        if len(self._sources) > 1:
            self._add_whose()
        self._add_day(today)
        self.set_first_focus(next(iter(self.values)))

    def _values_box(self) -> QWidget:
        offered = [(WHOLE, self.tr("All of it")), (IN_PART, self.tr("In part"))]
        if self._marked is Marked.FELT:
            offered = [(value, felt_word(value)) for value in FELT_VALUES]
        return self._radios(
            ((f"value_{value}", text, value) for value, text in offered), self.values
        )

    def _add_whose(self) -> None:
        self.body.addWidget(Label(self.box, self.tr("Whose mark is it?"), "label", "text2"))
        names = {
            Source.OWN: self.tr("Mine"),
            Source.TOLD: self.tr("The other person's; I write it down for them"),
        }
        offered = ((f"whose_{each.name.lower()}", names[each], each) for each in self._sources)
        self.body.addWidget(self._radios(offered, self.whose))
        next(iter(self.whose)).setChecked(True)

    def _add_word(self) -> None:
        label = Label(self.box, self.tr("A word for it"), "label", "text2")
        box = FieldBox(self.box)
        self.word_edit = LineEdit(box)
        self.word_edit.setObjectName("mark_word_edit")
        self.word_edit.setAccessibleName(self.tr("A word for it"))
        box.row.addWidget(self.word_edit)
        label.setBuddy(self.word_edit)
        self.word_edit.focus_changed.connect(box.show_focus)
        self.body.addWidget(label)
        self.body.addWidget(box)

    def _add_day(self, today: date) -> None:
        self.day_field = DateTimeField(self.box)
        self.day_field.set_today(today)
        self.day_field.set_day_only()
        self.day_field.set_value(today, None)
        self.body.addWidget(self.day_field)

    def _radios(self, offered: Iterable[tuple[str, str, T]], into: dict[RadioButton, T]) -> QWidget:
        """Buttons that take turns among themselves."""
        box = QWidget(self.box)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        for name, text, value in offered:
            button = RadioButton(box, text)
            button.setObjectName(f"{name}_choice")
            into[button] = value
            column.addWidget(button)
        return box

    def _on_accepted(self) -> None:
        value = _chosen(self.values)
        source = _chosen(self.whose) if self.whose else self._sources[0]
        if value is None or source is None:
            self._missing.show()
            self.focus_first()
            return
        day = self.day_field.day()
        if day is None:
            self.day_field.look_again()
            return
        self.finish()
        note = "" if self._marked is Marked.DONE else self.word_edit.text().strip()
        self.mark_chosen.emit(MarkWish(self._marked, value, day, source, note))


def _chosen(buttons: dict[RadioButton, T]) -> T | None:
    return next((value for button, value in buttons.items() if button.isChecked()), None)
