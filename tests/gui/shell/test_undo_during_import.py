"""Undo means what was done before it was pressed, whatever comes in while it waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pictures.bringing import made_anew
from hallpass_desktop.gui.shell.taking_back import take_back_on
from hallpass_desktop.gui.tasks import InlineTasks, Lane, T
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import Steps, whole
from tests.gui.pages.notebook import open_notebook
from tests.two_years.lived import with_body

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk

IMPORTS = Path(__file__).parents[2] / "data" / "imports"


@dataclass
class LongOnesWait:
    """Everything but a long job happens at once; those wait behind the one that runs."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run(self, work: Callable[[], T], *, lane: Lane = Lane.SAVE, **rest: Any) -> None:
        """Do it, or let it wait."""

        def go() -> None:
            InlineTasks().run(work, lane=lane, **rest)

        self.waiting.append(go) if lane is Lane.LONG else go()

    def go_on(self) -> None:
        """The long jobs have their turn."""
        while self.waiting:
            self.waiting.pop(0)()


@dataclass
class Pressed:
    """Somebody at a desk, with a notebook."""

    journal: Journal
    tasks: LongOnesWait
    said: list[str] = field(default_factory=list)

    def undo(self) -> None:
        context = SimpleNamespace(journal=self.journal, tasks=self.tasks)
        desk = SimpleNamespace(
            context=context, announce=id, toast=self.said.append, report=pytest.fail
        )
        take_back_on(cast("Desk", desk))

    def coming_in(self) -> Steps[Changes]:
        incoming = whole(self.journal.imports.at(IMPORTS / "jrnl.json", made_anew, None))
        steps = incoming.take()
        next(steps)
        return steps


@pytest.fixture
def pressed(qapp: QApplication, tmp_path: Path) -> Iterator[Pressed]:
    with open_notebook(tmp_path) as notebook:
        yield Pressed(notebook.context.journal, LongOnesWait())


def a_page(journal: Journal) -> RecordId:
    """A page of one's own, with a tag."""
    draft = journal.begin(Kind.NOTE)
    (page,) = journal.keep(with_body(draft, NoteBody(text="By the river"))).ids
    journal.set_tags(page, ["walk"])
    return page


def tags_of(journal: Journal, page: RecordId) -> tuple[str, ...]:
    return journal.read(page).record.tags


def test_what_was_meant_is_taken_back_and_the_import_stays(pressed: Pressed) -> None:
    page = a_page(pressed.journal)
    coming = pressed.coming_in()

    pressed.undo()
    whole(coming)
    pressed.tasks.go_on()

    assert tags_of(pressed.journal, page) == ()
    assert pressed.journal.count(Query()) == 4
    assert pressed.said == ["Taken back: the tags are as they were."]


def test_pressed_twice_it_takes_two_steps_back(pressed: Pressed) -> None:
    page = a_page(pressed.journal)
    pressed.journal.set_tags(page, ["walk", "river"])
    coming = pressed.coming_in()

    pressed.undo()
    pressed.undo()
    whole(coming)
    pressed.tasks.go_on()

    assert tags_of(pressed.journal, page) == ()
    assert pressed.journal.count(Query()) == 4


def test_what_was_changed_again_meanwhile_is_not_taken_back(pressed: Pressed) -> None:
    page = a_page(pressed.journal)
    pressed.undo()
    pressed.journal.trash([page])

    pressed.tasks.go_on()

    assert tags_of(pressed.journal, page) == ("walk",)
    assert pressed.said == ["Not taken back: it was changed again meanwhile."]


def test_pressed_once_it_is_in_it_takes_the_import_back(pressed: Pressed) -> None:
    page = a_page(pressed.journal)
    whole(pressed.coming_in())

    pressed.undo()
    pressed.tasks.go_on()

    assert tags_of(pressed.journal, page) == ("walk",)
    assert pressed.journal.count(Query()) == 1
