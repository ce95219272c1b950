"""Choose when a check-in is asked for: which one, how often, at about which time."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.check_in import FORMS, PULSE
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.models.asking_plan import RHYTHMS, Plan, Rhythm, new_plan
from hallpass_desktop.gui.pages.settings.stepper import Stepper
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.date_time_field import SHOWN_DAY, read_day, read_time
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import Vocabulary

LONGEST_EVERY = 30
_WITH_DAY = (Rhythm.MONTHLY, Rhythm.ONCE, Rhythm.HEALING, Rhythm.EVENT)


class ChipPart(QWidget):
    """A question and the chips that answer it, exactly one or any number."""

    def __init__(self, parent: QWidget, name: str, question: str, *, is_single: bool) -> None:
        super().__init__(parent)
        self.chips = ChipGroup(self)
        self.chips.setObjectName(name)
        self.chips.setAccessibleName(question)
        self.chips.set_single(is_single)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(Label(self, question, "label", wraps=True))
        column.addWidget(self.chips)


class AskingSheet(Sheet):
    """A new schedule, or another time for one that is there; then its form stays.

    With a form, a new one is of this form.
    """

    plan_chosen = Signal(object)  # Plan

    closes_on_accept = False

    def __init__(
        self,
        anchor: QWidget,
        words: Vocabulary,
        today: date,
        plan: Plan | None = None,
        form: str = "",
    ) -> None:
        super().__init__(
            anchor,
            self.tr("When would you like to be asked?"),
            self.tr("Leaving one out is always fine. Nothing is counted, and nothing piles up."),
        )
        self.setObjectName("asking_sheet")
        self._words, self._today = words, today
        self._plan = plan or new_plan(form or PULSE, today)
        asks_for_form = plan is None and not form
        self._fill()
        self._form_part.setVisible(asks_for_form)
        self._connect_parts()
        self._show_plan()
        accept = self.tr("Ask me then") if plan is None else self.tr("Change it")
        self.set_actions(accept, self.tr("Leave it"))
        first = self._day if form else self._at
        self.set_first_focus(self._form_part.chips.chips()[0] if asks_for_form else first.edit)

    def _fill(self) -> None:
        box = self.box
        self._form_part = ChipPart(box, "form_chips", self.tr("Which check-in"), is_single=True)
        self._form_part.chips.set_choices(
            (form, self._words.choice("form", form)) for form in FORMS
        )
        self._rhythm_part = ChipPart(box, "rhythm_chips", self.tr("How often"), is_single=True)
        self._every = Stepper(box)
        self._every.setObjectName("every_stepper")
        self._every.set_range(2, LONGEST_EVERY)
        self._every.set_words(self.tr("Days from one to the next"), self.tr("days apart"))
        self._weekday_part = ChipPart(
            box, "weekday_chips", self.tr("On which days"), is_single=False
        )
        self._weekday_part.chips.set_choices(
            (str(iso - 1), name) for iso, name, _ in locale_text.week()
        )
        for part in (self._form_part, self._rhythm_part, self._every, self._weekday_part):
            self.body.addWidget(part)
        self._day, self._at, self._ends = Field(box), Field(box), Field(box)
        for field, name in ((self._day, "day"), (self._at, "at"), (self._ends, "ends")):
            field.edit.setObjectName(f"{name}_edit")
            self.body.addWidget(field)

    def _connect_parts(self) -> None:
        self._form_part.chips.chosen_changed.connect(self._on_form_chosen)
        self._rhythm_part.chips.chosen_changed.connect(self._on_rhythm_chosen)
        self._weekday_part.chips.chosen_changed.connect(self._on_weekdays_chosen)
        self._every.value_changed.connect(self._on_every_changed)
        self.accepted.connect(self._on_accepted)

    def _show_plan(self) -> None:
        plan = self._plan
        day = QDate(plan.day.year, plan.day.month, plan.day.day)
        self._day.set_text(QLocale().toString(day, SHOWN_DAY))
        self._at.set_text(plan.at.strftime("%H:%M"))
        self._ends.set_text(plan.ends_at.strftime("%H:%M"))
        self._every.set_value(plan.every)
        self._weekday_part.chips.set_chosen([str(weekday) for weekday in plan.weekdays])
        self._show_parts()

    def _show_parts(self) -> None:
        plan, rhythm = self._plan, self._plan.rhythm
        names = self._rhythm_names()
        self._form_part.chips.set_chosen((plan.form,))
        self._rhythm_part.chips.set_choices((each, names[each]) for each in RHYTHMS[plan.form])
        self._rhythm_part.chips.set_chosen((rhythm,))
        self._rhythm_part.setVisible(len(RHYTHMS[plan.form]) > 1)
        self._every.setVisible(rhythm is Rhythm.EVERY)
        self._weekday_part.setVisible(rhythm is Rhythm.WEEKLY)
        self._day.setVisible(rhythm in _WITH_DAY)
        self._ends.setVisible(rhythm is Rhythm.EVENT)
        self._name_fields(rhythm)
        self.place()

    def _rhythm_names(self) -> dict[Rhythm, str]:
        return {
            Rhythm.DAILY: self.tr("Every day"),
            Rhythm.EVERY: self.tr("Every few days"),
            Rhythm.WEEKLY: self.tr("On days of the week"),
            Rhythm.MONTHLY: self.tr("Once a month"),
            Rhythm.ONCE: self.tr("Just once"),
            Rhythm.HEALING: self.tr("Often at first, then less"),
            Rhythm.EVENT: self.tr("Round something you agreed"),
        }

    def _name_fields(self, rhythm: Rhythm) -> None:
        is_event = rhythm is Rhythm.EVENT
        days = {
            Rhythm.HEALING: self.tr("The day something hurt"),
            Rhythm.EVENT: self.tr("The day it happens"),
        }
        self._day.set_label_text(days.get(rhythm, self.tr("The day")))
        self._at.set_label_text(self.tr("It begins at") if is_event else self.tr("At about"))
        self._ends.set_label_text(self.tr("It ends at about"))
        self._day.set_hint(self._day_hint(rhythm))
        self._ends.set_hint(
            self.tr("After midnight is fine. You are asked before, right after, and a week later.")
        )

    def _day_hint(self, rhythm: Rhythm) -> str:
        if rhythm is Rhythm.HEALING:
            return self.tr("You are asked on days 1, 3 and 7, then every week, then every month.")
        if rhythm is Rhythm.MONTHLY:
            return self.tr("The same day of every month.")
        return ""

    def _on_form_chosen(self, codes: tuple[str, ...]) -> None:
        self._plan = new_plan(codes[0] if codes else self._plan.form, self._today)
        self._show_plan()

    def _on_rhythm_chosen(self, codes: tuple[str, ...]) -> None:
        rhythm = Rhythm(codes[0]) if codes else self._plan.rhythm
        self._plan = replace(self._plan, rhythm=rhythm)
        self._show_parts()

    def _on_weekdays_chosen(self, codes: tuple[str, ...]) -> None:
        """One day at least stays chosen."""
        weekdays = tuple(sorted(map(int, codes))) or self._plan.weekdays
        self._plan = replace(self._plan, weekdays=weekdays)
        self._weekday_part.chips.set_chosen([str(weekday) for weekday in weekdays])

    def _on_every_changed(self, every: int) -> None:
        self._plan = replace(self._plan, every=every)

    def _on_accepted(self) -> None:
        plan = self._plan
        day = plan.day if self._day.isHidden() else read_day(self._day.text())
        at = read_time(self._at.text())
        ends = plan.ends_at if self._ends.isHidden() else read_time(self._ends.text())
        for field in (self._day, self._at, self._ends):
            field.clear_error()
        if day is None:
            self._doubt(
                self._day, self.tr("That day is not clear. You could write 5 November 2027.")
            )
        elif at is None:
            self._doubt(self._at, self.tr("That time is not clear. You could write it as 20:30."))
        elif ends is None:
            self._doubt(self._ends, self.tr("That time is not clear. You could write it as 23:30."))
        else:
            self.finish()
            self.plan_chosen.emit(replace(plan, day=day, at=at, ends_at=ends))

    def _doubt(self, field: Field, sentence: str) -> None:
        field.show_error(sentence)
        field.setFocus()
        self.place()
