"""Where an agreement stands: who marks what, on whose screen, and what pauses and ends it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did, State
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.sheet import Sheet
from tests.gui.pages.at_boundaries import (
    ME,
    add_clause,
    agreed,
    choose,
    hand_over,
    is_offered,
    mark,
    opened,
    press,
    reading,
    said,
    stands,
    state,
    step,
    texts,
)
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    return notebook.write(AgreementBody(title="The summer trip", intention="To find out."))


def test_it_goes_from_draft_to_agreed_step_by_step(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from work.")
    page = opened(qtbot, notebook)
    steps = []

    for _ in range(3):
        steps.append((state(page), step(page)))
        press(qtbot, page, "step_button")
    mark(qtbot, page)
    steps.append((state(page), step(page)))
    press(qtbot, page, "step_button")
    hand_over(qtbot, page)

    assert steps == [
        ("Draft", "Keep this version"),
        ("Draft", "We talked it through"),
        ("Talked through", "Read it as it stands"),
        ("Talked through", "Hand it over to read"),
    ]
    assert state(page) == "Agreed by both"
    assert not is_offered(page, "step_button")


def test_nothing_but_the_agreement_is_to_be_seen_while_it_is_handed_over(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from work.")
    notebook.journal.agreements.save_version(agreement)
    for did in (Did.TALKED, Did.READ):
        notebook.journal.agreements.note(agreement, did, ME)
    page = opened(qtbot, notebook)

    press(qtbot, page, "step_button")
    screen = reading(page)
    waiting = [text for text in texts(screen) if "work" in text]
    press(qtbot, screen, "hand_over_button")

    assert waiting == []
    assert [text for text in texts(screen) if "work" in text] == ["Nobody from work."]
    assert screen.geometry() == page.window().rect()
    assert screen.box.geometry() == screen.rect()


def test_the_other_one_may_read_without_marking(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from work.")
    notebook.journal.agreements.save_version(agreement)
    for did in (Did.TALKED, Did.READ):
        notebook.journal.agreements.note(agreement, did, ME)
    page = opened(qtbot, notebook)

    press(qtbot, page, "step_button")
    press(qtbot, reading(page), "hand_over_button")
    press(qtbot, reading(page), "not_now_button")
    press(qtbot, reading(page), "hand_over_button")

    assert stands(notebook, agreement) is State.TALKED_THROUGH
    assert not open_overlays(page.window())


def test_one_press_pauses_it_and_every_section_says_so(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    agreed(notebook, agreement)
    page = opened(qtbot, notebook)

    press(qtbot, page, "pause_button")

    assert stands(notebook, agreement) is State.PAUSED
    for section in ("purpose", "who", "ending"):
        press(qtbot, page, f"{section}_section")
        assert find(page, QWidget, "pause_banner").isVisible()
    assert state(page) == "Paused"


def test_going_on_takes_my_word_and_the_other_ones_on_a_screen_of_their_own(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    agreed(notebook, agreement)
    page = opened(qtbot, notebook)
    press(qtbot, page, "pause_button")

    press(qtbot, page, "step_button")
    alone = stands(notebook, agreement)
    press(qtbot, page, "step_button")
    hand_over(qtbot, page)

    assert alone is State.PAUSED
    assert stands(notebook, agreement) is State.AGREED


def test_a_pause_of_the_other_one_counts_as_they_told_it(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    agreed(notebook, agreement)
    page = opened(qtbot, notebook)

    press(qtbot, page, "agreement_menu_button")
    choose(page, "they_paused")

    assert stands(notebook, agreement) is State.PAUSED
    assert "as they told you" in find(page, QWidget, "pause_banner").accessibleName()


def test_it_ends_after_a_question_and_stays_to_be_read(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from work.")
    page = opened(qtbot, notebook)

    press(qtbot, page, "agreement_menu_button")
    choose(page, "end")
    asked = [each for each in open_overlays(page.window()) if isinstance(each, Sheet)]
    before = stands(notebook, agreement)
    press(qtbot, asked[0], "accept_button")
    press(qtbot, page, "who_section")

    assert before is State.DRAFT
    assert state(page) == "Ended"
    assert said(page) == ["Nobody from work."]
    assert not is_offered(page, "add_clause_button")
