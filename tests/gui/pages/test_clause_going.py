"""A clause on its page shows how it has gone: by date, in words, and leading to each page."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.domain.touching import BROKEN, KEPT, role_of
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.widgets.first_steps import FirstSteps
from hallpass_desktop.gui.widgets.row_button import RowButton
from tests.gui.pages.at_boundaries import LEFT, add_clause, cards, opened, press, texts
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def clause(notebook: Notebook) -> RecordId:
    agreement = notebook.write(AgreementBody(title="The summer trip"))
    clause = add_clause(notebook, agreement, "Nobody from work.")
    body = ClauseBody(topic="who", text="Nobody from work.", first_if_broken="We go home.")
    notebook.rewrite(clause, body)
    return clause


def touch(notebook: Notebook, title: str, clause: RecordId, how: str, days_ago: int) -> RecordId:
    page = notebook.write(JealousyBody(title=title, what_happened="x"), days_ago)
    draft = notebook.journal.open(page)
    record = replace(draft.record, links=(Pointer(role_of(how), clause),))
    notebook.journal.keep(replace(draft, record=record))
    return page


def at_who(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")
    return page


def rows(card: QWidget) -> list[RowButton]:
    return card.findChildren(RowButton, "going_row")


def test_the_pages_stand_on_the_clause_by_date_and_lead_there(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    touch(notebook, "The lamp shop", clause, KEPT, 9)
    newer = touch(notebook, "The tram", clause, KEPT, 2)
    page = at_who(qtbot, notebook)

    found = rows(cards(page)[0])
    qtbot.mouseClick(found[0], LEFT)

    assert [row.accessibleName().split(", ")[:2] for row in found] == [
        ["The tram", "Kept"],
        ["The lamp shop", "Kept"],
    ]
    assert notebook.shell.shown == [newer]
    assert notebook.shell.edited == []


def test_what_comes_first_stands_out_once_it_was_not_kept(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    touch(notebook, "The lamp shop", clause, BROKEN, 1)

    (card,) = cards(at_who(qtbot, notebook))

    (first,) = card.findChildren(FirstSteps)
    assert first.words.text() == "We go home."
    assert not any(text.startswith("If it is broken, first") for text in texts(card))


def test_while_it_was_kept_it_stays_a_line_among_others(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    touch(notebook, "The lamp shop", clause, KEPT, 1)

    (card,) = cards(at_who(qtbot, notebook))

    assert not card.findChildren(FirstSteps)
    assert "If it is broken, first: We go home." in texts(card)


def test_a_clause_without_a_first_step_says_that_there_is_none_yet(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    notebook.rewrite(clause, ClauseBody(topic="who", text="Nobody from work."))
    touch(notebook, "The lamp shop", clause, BROKEN, 1)

    (card,) = cards(at_who(qtbot, notebook))

    (first,) = card.findChildren(FirstSteps)
    assert first.words.text() == "Nothing is written down for that yet."


def test_the_card_shows_the_newest_and_counts_nothing(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    for day in range(1, 6):
        touch(notebook, f"Page {day}", clause, BROKEN, day)

    (card,) = cards(at_who(qtbot, notebook))

    assert len(rows(card)) == 3
    assert not any("5" in text for text in texts(card))
