"""Ctrl+Z goes one step back in what was chosen for a summary, and leaves what was typed alone."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.person import FRIEND
from hallpass_desktop.domain.summary import Section, SummaryBody
from hallpass_desktop.gui.pages.summary.steps_back import MOST, StepsBack
from hallpass_desktop.services.changes import Changes
from tests.gui.pages.at_summary import (
    body,
    choose,
    close_all,
    furnish,
    opened,
    press,
    tick,
    words_on,
)
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


def test_a_tick_a_preset_a_period_and_a_switch_go_back_one_by_one(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    stood: list[SummaryBody] = [body(page)]
    choose(page, "two_pages")
    stood.append(body(page))
    tick(page, pages["coats"])
    stood.append(body(page))
    page.choices.period.choice.segments()[0].click()
    stood.append(body(page))
    press(qtbot, page, "replace_names_switch")

    went_back = []
    while page.take_back():
        went_back.append(body(page))

    assert went_back == stood[::-1]
    assert not page.choices.sections[Section.ITEMS].check.isChecked()
    assert "7 before" not in words_on(page)


def test_what_was_taken_back_comes_again_until_something_else_is_chosen(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])
    chosen = body(page)

    assert page.take_back()
    assert page.bring_back()
    assert body(page) == chosen
    assert not page.bring_back()

    page.take_back()
    tick(page, pages["train"])
    assert not page.bring_back()


def test_the_period_and_its_pages_are_those_of_the_step(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    page.choices.period.choice.segments()[0].click()

    page.take_back()

    assert page.choices.period.label.text() == "From 18 Jan to 14 Mar"
    assert set(page.choices.items.rows()) >= set(pages.values()) - {pages["need"]}


@pytest.mark.usefixtures("pages")
def test_typed_words_stay(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The door")

    page.take_back()

    assert body(page).preset == ""
    assert body(page).wants == ("The door",)


@pytest.mark.usefixtures("pages")
def test_somebody_who_has_a_role_by_now_is_named_by_no_step(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    people = notebook.journal.people
    page.show_changes(people.keep(people.new("Kit", FRIEND)))
    choose(page, "two_pages")

    while page.take_back():
        assert any(each.alias == "Kit" for each in body(page).roles)


@pytest.mark.usefixtures("pages")
def test_what_the_notebook_can_take_back_comes_first_once_it_is_newer(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    changes: Changes = notebook.journal.trash([notebook.write(NoteBody(text="x"))])

    page.show_changes(changes)

    assert not page.take_back()
    assert body(page).preset == "one_page"


@pytest.mark.usefixtures("pages")
def test_the_steps_are_there_after_the_page_was_made_anew(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    (draft,), standing = page.drafts(), page.standing()

    again = opened(qtbot, notebook)
    again.take_up(draft)
    again.stand(standing)

    assert again.take_back()
    assert body(again).preset == ""


def test_only_so_many_steps_are_kept() -> None:
    steps, now = StepsBack(), SummaryBody()
    for weeks in range(1, MOST + 20):
        before, now = now, SummaryBody(weeks=weeks)
        steps.note(before, now)

    count = 0
    while (earlier := steps.back(now)) is not None:
        now, count = earlier, count + 1

    assert count == MOST
