"""Which step is open, what comes next, and which steps stand together on a small page."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.guided_steps import FEWEST_GROUPED, GuidedSteps
from hallpass_desktop.gui.editors.step_section import StepSection
from hallpass_desktop.gui.editors.steps import STEPS
from hallpass_desktop.gui.editors.tools import Tools


class StepFlow(QObject):
    """Walks through the steps; places are counted from 0."""

    place_changed = Signal(object)  # int, or None when all are folded

    def __init__(self, steps: GuidedSteps, answers: Answers, tools: Tools) -> None:
        super().__init__(steps)
        self._steps, self._answers, self._tools = steps, answers, tools
        self._is_small = self._is_ungrouped = False
        self.sections = tuple(self._make(number) for number in range(len(STEPS)))
        steps.step_opened.connect(self._on_step_opened)
        steps.group_pressed.connect(self._on_group_pressed)

    @property
    def place(self) -> int | None:
        """The open step."""
        number = self._steps.open_number
        return number - 1 if number else None

    @property
    def is_last(self) -> bool:
        """Whether the last step is open."""
        return self.place == len(STEPS) - 1

    def start(self) -> None:
        """Open where the person stopped, or at the first question without an answer."""
        stopped = self._answers.note.open_step
        if stopped is not None:
            self.open(min(stopped, len(STEPS) - 1))
            return
        unanswered = (one.card.number - 1 for one in self.sections if not one.is_answered)
        self.open(next(unanswered, 0))

    def open(self, place: int, *, with_focus: bool = False) -> None:
        """Open one step and fold the others."""
        self._steps.open_step(place + 1)
        if with_focus:
            self.sections[place].fields().focus_first()

    def go_on(self) -> None:
        """Open the next step and put the keyboard into it."""
        place = self.place
        self.open(0 if place is None else min(place + 1, len(STEPS) - 1), with_focus=True)

    def shown(self) -> tuple[str, ...]:
        """The questions that are there to be answered, in whatever step."""
        made = (one.fields() for one in self.sections if one.has_fields)
        return tuple(editor.spec.name for fields in made for editor in fields.editors())

    def show(self, names: Iterable[str]) -> None:
        """Bring these questions up where they wait behind a button."""
        for name in names:
            for section in self.sections:
                section.field(name)

    def set_small(self, *, is_small: bool) -> None:
        """Say whether there is so little room that the first steps stand together."""
        self._is_small = is_small
        self._group()

    def _make(self, place: int) -> StepSection:
        step = STEPS[place]
        card = self._steps.add_step(self._tools.words.step(step.code))
        card.header_pressed.connect(self._on_header_pressed)
        return StepSection(card, step, self._answers, self._tools)

    def _on_step_opened(self, number: int) -> None:
        for section in self.sections:
            if section.card.is_open:
                section.fields()
            else:
                section.refresh()
        self._is_ungrouped = False
        self._group()
        self._remember(number - 1 if number else None)
        self.place_changed.emit(self.place)

    def _on_header_pressed(self, number: int) -> None:
        """Whoever opens a step with the mouse writes at once; keys walk on from row to row."""
        section = self.sections[number - 1]
        if section.card.is_open and not section.card.header.is_focus_visible:
            section.fields().focus_first()

    def _remember(self, place: int | None) -> None:
        """Keep where the person is; alone it is no reason to write anything."""
        if place is not None and not is_blank(self._answers.note):
            self._answers.set_quietly("open_step", place)

    def _on_group_pressed(self) -> None:
        self._is_ungrouped = True
        self._group()
        self.sections[0].card.header.setFocus()

    def _group(self) -> None:
        place = self.place or 0
        count = place - 1 if self._is_small and not self._is_ungrouped else 0
        if count < FEWEST_GROUPED:
            self._steps.group(0)
            return
        names = ", ".join(self._tools.words.step(step.code) for step in STEPS[:count])
        name = self.tr("Steps 1 to {last}").format(last=count)
        self._steps.group(count, name, names)
