"""The page of agreements: topics, clauses, what is left open, and what changed."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.boundaries.clause_card import DOWN, TRASH, UP
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.services.changes import Changes
from tests.gui.pages.at_boundaries import (
    LEFT,
    add_clause,
    cards,
    choose,
    items,
    opened,
    press,
    said,
    texts,
)
from tests.gui.pages.finding import find, settle
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    return notebook.write(AgreementBody(title="The summer trip", intention="To find out."))


def test_an_empty_page_offers_to_begin(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    qtbot.mouseClick(find(page, EmptyState, "empty_state").button, LEFT)

    assert notebook.shell.edited == [Kind.AGREEMENT]


def test_an_empty_page_offers_a_look_at_oneself_first(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    qtbot.mouseClick(find(page, QPushButton, "empty_second_button"), LEFT)

    assert notebook.shell.edited == [Kind.READINESS]


@pytest.mark.usefixtures("agreement")
def test_the_menu_of_agreements_offers_it_too(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    press(qtbot, page, "other_agreements_button")
    choose(page, "readiness")

    assert notebook.shell.edited == [Kind.READINESS]


def test_an_empty_page_leads_to_earlier_looks_too(qtbot: QtBot, notebook: Notebook) -> None:
    look = notebook.write(ReadinessBody(title="In spring"), 1)
    notebook.write(ReadinessBody(earlier="Slowly"))
    page = opened(qtbot, notebook)

    press(qtbot, page, "empty_second_button")
    assert items(page)[1:] == ["Look at readiness, 14 Mar", "In spring, 13 Mar"]
    choose(page, look)

    assert notebook.shell.shown == [look]


@pytest.mark.usefixtures("agreement")
def test_the_menu_of_agreements_leads_to_them(qtbot: QtBot, notebook: Notebook) -> None:
    look = notebook.write(ReadinessBody(title="In spring"))
    page = opened(qtbot, notebook)

    press(qtbot, page, "other_agreements_button")
    choose(page, look)

    assert notebook.shell.shown == [look]


@pytest.mark.usefixtures("agreement")
def test_the_contents_follow_a_section_that_a_reader_chooses(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    page.resize(1220, 420)
    row, below = find(page, QPushButton, "ending_section"), find(page, QPushButton, "words_section")
    settle(page)
    assert below.visibleRegion().isEmpty()

    below.click()  # as assistive technology does, without the keyboard going there

    qtbot.waitUntil(lambda: below.visibleRegion().boundingRect() == below.rect())
    assert not row.visibleRegion().isEmpty()


def test_a_topic_shows_its_clauses_in_order_and_opens_them(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    first = add_clause(notebook, agreement, "Nobody from work.")
    add_clause(notebook, agreement, "Somebody we both know.")
    add_clause(notebook, agreement, "Once.", "frequency")
    page = opened(qtbot, notebook)

    press(qtbot, page, "who_section")
    found = said(page)
    qtbot.mouseClick(cards(page)[0], LEFT)

    assert found == ["Nobody from work.", "Somebody we both know."]
    assert notebook.shell.edited == [first]


def test_a_new_clause_belongs_to_the_topic_that_is_open(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "health_section")

    press(qtbot, page, "add_clause_button")

    (record,) = notebook.shell.edited
    draft = notebook.journal.open(RecordId(record))
    assert draft.record.parent == agreement
    assert draft.record.body == ClauseBody(topic="health")


@pytest.mark.parametrize(("wish", "order"), [(UP, "bac"), (DOWN, "acb"), (TRASH, "ac")])
def test_the_menu_of_a_clause_moves_it_or_puts_it_in_the_trash(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, wish: str, order: str
) -> None:
    for text in "abc":
        add_clause(notebook, agreement, text)
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")

    press(qtbot, cards(page)[1], "clause_menu_button")
    choose(page, wish)

    assert "".join(said(page)) == order
    assert notebook.shell.toasts[-1][1]


def test_the_keyboard_stays_on_its_clause_and_visits_none_that_goes(
    qtbot: QtBot, qapp: QApplication, notebook: Notebook, agreement: RecordId
) -> None:
    first = add_clause(notebook, agreement, "a")
    add_clause(notebook, agreement, "b")
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")
    going = cards(page)
    going[0].more.setFocus()
    seen: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _old, new: seen.append(new))

    notebook.rewrite(first, ClauseBody(topic="who", text="c"))
    page.show_changes(Changes.of([Kind.CLAUSE], [first]))

    assert said(page) == ["c", "b"]
    assert QApplication.focusWidget() is cards(page)[0]
    assert not any(card is new or card.isAncestorOf(new) for card in going for new in seen if new)


def test_the_keyboard_goes_on_when_its_clause_is_gone(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    for text in "ab":
        add_clause(notebook, agreement, text)
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")
    cards(page)[1].more.setFocus()

    press(qtbot, cards(page)[1], "clause_menu_button")
    choose(page, TRASH)

    assert QApplication.focusWidget() is cards(page)[0]


def test_what_changed_since_the_last_version_stands_beside_it(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    clause = add_clause(notebook, agreement, "Nobody from work.")
    notebook.journal.agreements.save_version(agreement)
    notebook.rewrite(clause, ClauseBody(topic="who", text="Nobody from my work."))

    page = opened(qtbot, notebook)

    words = texts(page)
    assert "What changed" in words
    assert "Changed: Nobody from my work." in words
    assert "1 change since version 1" in words


def test_a_topic_can_be_left_open_on_purpose(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "home_section")

    qtbot.mouseClick(find(page, Switch, "left_open_switch"), LEFT)

    row = find(page, QPushButton, "home_section")
    assert row.accessibleName() == "Home and money, left open"
