"""What somebody wrote down is gathered from every plan that goes on, the newest first."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.models.flare_up import FlareUp, set_off_lines, wrote_down
from tests.gui.pages.notebook import Notebook, open_notebook

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


def add(notebook: Notebook, plan: RecordId, title: str) -> None:
    draft = notebook.journal.repair_plans.set_offs.begin(plan)
    record = replace(draft.record, body=SetOffBody(title))
    notebook.journal.keep(replace(draft, record=record))


def gathered(notebook: Notebook) -> FlareUp:
    return wrote_down(notebook.journal, notebook.context.words)


def test_without_a_plan_there_is_nothing(notebook: Notebook) -> None:
    assert gathered(notebook) == FlareUp()


def test_the_plan_that_was_begun_last_comes_first(notebook: Notebook) -> None:
    old = notebook.write(RepairPlanBody(code_word="Dune", own_limits=("space",)), 9)
    new = notebook.write(RepairPlanBody(code_word=" Lighthouse ", own_limits_words="No\n\nSo"), 1)
    add(notebook, old, "A song")
    add(notebook, new, "A phone")
    add(notebook, new, "The lake")

    found = gathered(notebook)

    assert found.code_words == ("Lighthouse", "Dune")
    assert [each.title for each in found.set_offs] == ["A phone", "The lake", "A song"]
    assert found.limits == ("No", "So", "Space for a while")


def test_what_two_plans_share_is_said_once(notebook: Notebook) -> None:
    for days in (9, 1):
        notebook.write(RepairPlanBody(code_word="Dune", own_limits=("test",)), days)

    found = gathered(notebook)

    assert (found.code_words, found.limits) == (("Dune",), ("A health test",))


def test_a_plan_in_the_trash_helps_no_more(notebook: Notebook) -> None:
    plan = notebook.write(RepairPlanBody(code_word="Dune"))
    add(notebook, plan, "A song")

    notebook.journal.trash([plan])

    assert gathered(notebook) == FlareUp()


def test_a_plan_that_has_ended_helps_no_more_until_it_goes_on(notebook: Notebook) -> None:
    plan = notebook.write(RepairPlanBody(code_word="Dune"))

    notebook.journal.repair_plans.course.end(plan, "enough")
    ended = gathered(notebook)
    notebook.journal.repair_plans.course.go_on(plan)

    assert ended == FlareUp()
    assert gathered(notebook).code_words == ("Dune",)


def test_people_help_of_whom_something_is_noted(notebook: Notebook) -> None:
    people = notebook.journal.people
    for alias, role, good_for, may_tell in (
        ("Wren", "friend", "Listening", ""),
        ("Kim", "partner", "", "Everything"),
        ("Noor", "friend", " ", ""),
        ("I", "me", "Crosswords", ""),
    ):
        people.keep(replace(people.new(alias, role), good_for=good_for, may_tell=may_tell))

    assert [each.alias for each in gathered(notebook).people] == ["Kim", "Wren"]


def test_what_helps_is_said_first_and_what_is_empty_is_not_said() -> None:
    body = SetOffBody("A song", first_sign="Jaw", what_helps="Water\n", not_to_do=" ")

    assert set_off_lines(body) == (("What helps", "Water"), ("The first sign", "Jaw"))
