"""What can be done with the steps of a plan: add, mark, take a mark back, change, put away."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.horizons import Horizon, open_last
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_marks import WHOLE, Marked, StepMark, lately, sources
from hallpass_desktop.domain.repair_plan import RepairPlanBody, said_of
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.repair_suggestions import Suggestion
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.repair_steps import ConditionText, StepText, taking_back
from hallpass_desktop.gui.pages.repair.answers_sheet import AnswersSheet
from hallpass_desktop.gui.pages.repair.longer_sheet import LongerSheet
from hallpass_desktop.gui.pages.repair.mark_sheet import MarkSheet, MarkWish
from hallpass_desktop.gui.pages.repair.step_card import StepWish, Wish
from hallpass_desktop.gui.pages.repair.suggestion_sheet import SuggestionSheet
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.changes import Changes

_DAY, _FELT, _CHANGE, _TRASH = "day", "felt", "change", "trash"


class StepWishes(QObject):
    """Every wish runs on the worker and can be taken back."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._plan: RecordId | None = None
        self._hurt = ""
        self._open = Horizon.STEADY
        self._wish: StepWish | None = None
        self._marks: dict[str, StepMark] = {}

    def set_plan(self, plan: RecordId, body: RepairPlanBody) -> None:
        """The plan that is shown from now on."""
        self._plan, self._hurt = plan, body.who_hurt
        self._open = open_last(said_of(body))

    def offer(self, anchor: QWidget) -> None:
        """Offer suggestions, and to write a step in one's own words."""
        suggestions = self._context.content.repair_suggestions
        sheet = SuggestionSheet(anchor, suggestions, self._suggested, self._today())
        sheet.show_horizon(self._open)
        sheet.accepted.connect(self._on_own_asked)
        sheet.step_chosen.connect(self.add)
        sheet.open()

    def add(self, body: RepairStepBody | None = None) -> None:
        """Begin a step, and open it to write in."""
        plan, journal = self._plan, self._context.journal
        if plan is None:
            return

        def begin() -> RecordId:
            draft = journal.repair_plans.steps.begin(plan, body)
            journal.save_draft(draft)
            return draft.record.id

        shell = self._context.shell
        self._context.tasks.run(begin, context=self, done=shell.open_editor, failed=shell.report)

    def fulfil(self, wish: StepWish) -> None:
        """Do what was asked for on a card."""
        self._wish = wish
        ways: dict[Wish, Callable[[StepWish], None]] = {
            Wish.DONE: self._turn_done,
            Wish.FELT: self._ask_felt,
            Wish.MORE: self._offer_more,
            Wish.WANTED: self._ask_longer,
            Wish.NOT_WANTED: self._let_end,
        }
        ways[wish.wish](wish)

    def answer(self, condition: str, said: str) -> None:
        """Keep what was said of a condition; it opens and closes horizons."""
        plan, plans = self._plan, self._context.journal.repair_plans
        if plan is not None:
            words = self.tr("Kept") if said else self.tr("The answer is taken back")
            self._run(lambda: plans.say(plan, condition, said), words)

    def show_answers(self, anchor: QWidget, conditions: tuple[ConditionText, ...]) -> None:
        """Show what was said so far, to be said anew or taken back."""
        sheet = AnswersSheet(anchor, conditions)
        sheet.answered.connect(self.answer)
        sheet.open()

    def _suggested(self, suggestion: Suggestion) -> RepairStepBody:
        return suggestion.step(self._hurt)

    def _on_own_asked(self) -> None:
        self.add()

    def _turn_done(self, wish: StepWish) -> None:
        """Done today; or, if it is, not."""
        text, today = wish.text, self._today()
        marks = [mark for mark in text.step.marks if mark.marked is Marked.DONE]
        shown = [mark for mark in marks if mark.day == today or text.done is not None]
        if text.done is not None and shown:
            self._take_back(text, max(shown, key=_when))
            return
        whose = sources(text.step.body.done_by)[0]
        self._mark(text, MarkWish(Marked.DONE, WHOLE, today, whose))

    def _ask_felt(self, wish: StepWish) -> None:
        self._ask_mark(wish, Marked.FELT, self._hurt)

    def _ask_done(self, wish: StepWish) -> None:
        self._ask_mark(wish, Marked.DONE, wish.text.step.body.done_by)

    def _ask_mark(self, wish: StepWish, marked: Marked, who: str) -> None:
        sheet = MarkSheet(wish.anchor, marked, wish.text.title, sources(who), self._today())
        sheet.mark_chosen.connect(self._on_mark_chosen)
        sheet.open()

    def _offer_more(self, wish: StepWish) -> None:
        menu, today = Menu(wish.anchor, aligns_end=True), self._today()
        menu.setObjectName("step_menu")
        menu.add_item(_DAY, self.tr("Done in part, or on another day…"), "calendar")
        menu.add_item(_FELT, self.tr("How it felt…"), "quote")
        self._marks = {}
        for mark in lately(wish.text.step.marks):
            code = f"unmark_{mark.marked}_{mark.source.name.lower()}"
            self._marks[code] = mark
            menu.add_item(code, taking_back(mark, today), "undo-2")
        menu.add_line()
        menu.add_item(_CHANGE, self.tr("Change this step"), "pen-line")
        menu.add_item(_TRASH, self.tr("Put it in the trash"), "trash-2")
        menu.item_chosen.connect(self._on_more_chosen)
        menu.open()

    def _ask_longer(self, wish: StepWish) -> None:
        ends = wish.text.step.body.ends
        if ends is not None:
            sheet = LongerSheet(wish.anchor, ends, self._context.clock.now)
            sheet.day_chosen.connect(self._on_longer_chosen)
            sheet.open()

    def _let_end(self, wish: StepWish) -> None:
        step, steps = wish.text.step.id, self._context.journal.repair_plans.steps
        self._run(lambda: steps.want_no_longer(step), self.tr("It has ended"))

    def _mark(self, text: StepText, wish: MarkWish) -> None:
        step, steps = text.step.id, self._context.journal.repair_plans.steps
        self._run(
            lambda: steps.mark(step, wish.marked, wish.value, wish.day, wish.source, wish.note),
            self.tr("Marked"),
        )

    def _take_back(self, text: StepText, mark: StepMark) -> None:
        step, steps = text.step.id, self._context.journal.repair_plans.steps
        self._run(lambda: steps.unmark(step, mark), self.tr("The mark is taken back"))

    def _on_mark_chosen(self, wish: MarkWish) -> None:
        if self._wish is not None:
            self._mark(self._wish.text, wish)

    def _on_longer_chosen(self, day: date) -> None:
        if self._wish is not None:
            step, steps = self._wish.text.step.id, self._context.journal.repair_plans.steps
            self._run(lambda: steps.want_until(step, day), self.tr("It goes on"))

    def _on_more_chosen(self, code: str) -> None:
        wish = self._wish
        if wish is None:
            return
        if code in self._marks:
            self._take_back(wish.text, self._marks[code])
        elif code == _DAY:
            self._ask_done(wish)
        elif code == _FELT:
            self._ask_felt(wish)
        elif code == _CHANGE:
            self._context.shell.open_editor(wish.text.step.id)
        elif code == _TRASH:
            step, journal = wish.text.step.id, self._context.journal
            self._run(lambda: journal.trash([step]), self.tr("In the trash for 30 days"))

    def _today(self) -> date:
        return self._context.clock.now().date()

    def _run(self, work: Callable[[], Changes], said: str) -> None:
        shell = self._context.shell

        def tell(changes: Changes) -> None:
            shell.announce(changes)
            if changes:
                shell.toast(said, bool(changes.undo))

        self._context.tasks.run(work, context=self, done=tell, failed=shell.report)


def _when(mark: StepMark) -> date:
    return mark.day
