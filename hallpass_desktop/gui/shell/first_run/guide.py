"""Leads through the first run, keeps the answers in memory, and makes the notebook at the end."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.first_run.answers import Answers, settings_for
from hallpass_desktop.gui.shell.first_run.begin_step import BeginStep
from hallpass_desktop.gui.shell.first_run.limits_step import LimitsStep
from hallpass_desktop.gui.shell.first_run.passphrase_step import PassphraseStep
from hallpass_desktop.gui.shell.first_run.people_step import PeopleStep
from hallpass_desktop.gui.shell.first_run.screen import FirstRunScreen
from hallpass_desktop.gui.shell.first_run.sheet_step import SheetStep
from hallpass_desktop.gui.shell.first_run.step import Step
from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:
    from hallpass_desktop.keys.recovery import RecoveryCode


def step_names() -> tuple[str, ...]:
    """What the steps are called, in their order."""
    translate = QCoreApplication.translate
    return (
        translate("FirstRun", "How it opens"),
        translate("FirstRun", "A way back in"),
        translate("FirstRun", "Who else is here"),
        translate("FirstRun", "What it can protect"),
        translate("FirstRun", "Begin"),
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody has come."""

    answers: Answers
    place: int


class FirstRunGuide(QObject):
    """One first run; ends with `made`."""

    made = Signal(object, object)  # Opened, Settings

    def __init__(
        self, screen: FirstRunScreen, vault: Path, door: Door, tasks: Tasks, paper: SheetPaper
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._vault = vault
        self._door = door
        self._tasks = tasks
        self._paper = paper
        self._answers = Answers()
        self._settings = Settings()
        self._steps: tuple[Step, ...] = ()
        self._place = 0

    def begin(
        self,
        settings: Settings,
        content: Content,
        clock: Clock,
        *,
        is_filtered: bool,
        progress: Progress | None = None,
    ) -> None:
        """Show the first step, or go on where one was before the looks were changed."""
        self._settings = settings
        place = 0
        if progress is not None:
            self._answers, place = progress.answers, progress.place
        self._sheet_step = SheetStep(locale_text.short_date(clock.now().date()))
        self._begin_step = BeginStep(settings)
        limits = LimitsStep(content.texts("limits"), is_filtered=is_filtered)
        first = PassphraseStep(self._tasks, self._door)
        self._steps = (first, self._sheet_step, PeopleStep(), limits, self._begin_step)
        self._connect()
        if self._answers.code is None:
            self._tasks.run(self._door.new_code, context=self, done=self._on_code_made)
        self._on_fold_changed(self._screen.fold)
        self._show(place)

    def progress(self) -> Progress:
        """What has been said so far, and where one is."""
        return Progress(self._steps[self._place].add_to(self._answers), self._place)

    def _connect(self) -> None:
        self._screen.back_asked.connect(self._on_back_asked)
        self._screen.next_asked.connect(self._on_next_asked)
        self._screen.fold_changed.connect(self._on_fold_changed)
        for step in self._steps:
            step.changed.connect(self._on_step_changed)
            step.next_asked.connect(self._on_next_asked)
        self._sheet_step.print_asked.connect(self._on_print_asked)
        self._sheet_step.file_asked.connect(self._on_file_asked)
        self._sheet_step.without_asked.connect(self._on_without_asked)

    def _show(self, place: int) -> None:
        self._place = place
        step = self._steps[place]
        step.show_answers(self._answers)
        self._screen.show_step(step, place)
        self._on_step_changed()

    def _on_step_changed(self) -> None:
        is_last = self._place == len(self._steps) - 1
        self._screen.show_ways(
            next_text=self.tr("Make my notebook") if is_last else self.tr("Continue"),
            is_first=self._place == 0,
            is_complete=self._steps[self._place].is_complete,
        )

    def _on_fold_changed(self, fold: Fold) -> None:
        self._sheet_step.set_narrow(fold is Fold.NARROW)

    def _on_back_asked(self) -> None:
        if self._place:
            self._answers = self._steps[self._place].add_to(self._answers)
            self._show(self._place - 1)

    def _on_next_asked(self) -> None:
        step = self._steps[self._place]
        if not step.is_complete:
            return
        self._answers = step.add_to(self._answers)
        if self._place < len(self._steps) - 1:
            self._show(self._place + 1)
        else:
            self._make()

    def _on_code_made(self, code: "RecoveryCode") -> None:
        self._answers = replace(self._answers, code=code)
        self._sheet_step.show_answers(self._answers)

    def _on_without_asked(self) -> None:
        sheet = Sheet.ask(
            self._screen,
            self.tr("Go on without a sheet?"),
            self.tr("If the passphrase is forgotten, nobody can open these pages again."),
            self.tr("Go on without one"),
            self.tr("Stay here"),
        )
        sheet.accepted.connect(self._on_without_confirmed)

    def _on_without_confirmed(self) -> None:
        self._answers = replace(self._answers, goes_without_sheet=True, has_checked_copy=False)
        self._show(self._place + 1)

    def _on_print_asked(self) -> None:
        if self._answers.code is not None:
            self._paper.print(self._answers.code)

    def _on_file_asked(self) -> None:
        if self._answers.code is not None:
            self._paper.save(self._answers.code)

    def _make(self) -> None:
        self._screen.set_busy(self.tr("Making it…"))
        door, vault, answers = self._door, self._vault, self._answers
        self._tasks.run(
            lambda: door.make(vault, answers.passphrase, answers.sheet),
            context=self,
            done=self._on_made,
            failed=self._on_not_made,
        )

    def _on_made(self, opened: Opened) -> None:
        settings = settings_for(self._answers, self._settings)
        self._answers = Answers()
        self.made.emit(opened, settings)

    def _on_not_made(self, error: HallpassError) -> None:
        self._screen.set_ready()
        self._begin_step.show_error(error)
