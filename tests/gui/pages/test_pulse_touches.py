"""The pulse can say which clause it touches, and is no longer for those who do not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.touching import BROKEN, KEPT, Touched, touched
from hallpass_desktop.gui.editors.clause_sheet import ClauseSheet
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField
from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.track_scale import TrackScale
from tests.gui.pages.finding import click, find, is_there
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton
MORE = "more_touches_button"


@pytest.fixture
def clause(notebook: Notebook) -> RecordId:
    head = notebook.write(AgreementBody(title="The summer"))
    draft = notebook.journal.agreements.begin_clause(head, "who")
    words = ClauseBody(text="Nobody from work.", topic="who")
    notebook.journal.keep(replace(draft, record=replace(draft.record, body=words)))
    return draft.record.id


def opened(qtbot: QtBot, notebook: Notebook) -> CheckInPage:
    page = whole(CheckInPage(notebook.context))
    page.resize(1068, 900)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def says(page: CheckInPage, qtbot: QtBot, how: str) -> None:
    """Open the question, and link the only clause there is."""
    click(page, MORE)
    click(page, "touch_clause_button")
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, ClauseSheet)]
    qtbot.mouseClick(next(iter(sheet.clauses)), LEFT)
    qtbot.mouseClick(next(one for one, each in sheet.hows.items() if each == how), LEFT)
    qtbot.mouseClick(sheet.accept_button, LEFT)


def only_record(notebook: Notebook) -> Record:
    (row,) = notebook.journal.page(Query(kinds=(Kind.CHECK_IN,))).rows
    return notebook.journal.read(row.id).record


def chips(page: CheckInPage) -> list[str]:
    found = page.findChildren(Chip, "touched_clause_chip")
    return [chip.text() for chip in found if not chip.isHidden()]


def test_a_pulse_is_kept_with_the_clause_it_touches(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(find(page, TrackScale, "calm_scale"), "3")
    says(page, qtbot, BROKEN)

    click(page, "save_button")

    record = only_record(notebook)
    assert record.body == CheckInBody(calm=3)
    assert touched(record.links) == (Touched(clause, BROKEN),)


def test_a_clause_alone_is_enough(qtbot: QtBot, notebook: Notebook, clause: RecordId) -> None:
    page = opened(qtbot, notebook)
    says(page, qtbot, KEPT)

    click(page, "save_button")

    assert touched(only_record(notebook).links) == (Touched(clause, KEPT),)


def test_the_next_pulse_begins_closed_again(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    page = opened(qtbot, notebook)
    says(page, qtbot, KEPT)
    click(page, "save_button")
    qtbot.waitUntil(lambda: not page.findChildren(ClausesField))

    QTest.keyClicks(find(page, TrackScale, "calm_scale"), "3")
    (draft,) = page.drafts()

    assert is_there(page, MORE)
    assert draft.record.links == ()


def test_a_pulse_made_anew_goes_on_with_its_clause(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    page = opened(qtbot, notebook)
    says(page, qtbot, KEPT)
    (draft,) = page.drafts()

    again = opened(qtbot, notebook)
    again.take_up(draft)

    assert chips(again) == ["Nobody from work.: kept"]
    assert [left.record.links for left in again.drafts()] == [draft.record.links]


def test_for_those_who_do_not_want_it_saving_is_where_it_was(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    page = opened(qtbot, notebook)
    offered = find(page, Button, "save_button").mapTo(page, QPoint(0, 0))
    notebook.journal.trash([clause])

    without = find(opened(qtbot, notebook), Button, "save_button")

    assert is_there(page, MORE)
    assert without.mapTo(without.window(), QPoint(0, 0)) == offered


def test_the_keyboard_goes_to_what_was_opened(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    page = opened(qtbot, notebook)

    click(page, MORE)

    assert find(page, Button, "touch_clause_button").hasFocus()


def test_without_any_clause_the_pulse_has_nothing_more(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert not is_there(page, MORE)
    assert not is_there(page, "pulse_touches")


def test_a_clause_that_comes_meanwhile_is_offered(
    qtbot: QtBot, notebook: Notebook, clause: RecordId
) -> None:
    gone = notebook.journal.trash([clause])
    page = opened(qtbot, notebook)
    was_there = is_there(page, MORE)

    page.show_changes(notebook.journal.undo())

    assert gone.touches(Kind.CLAUSE)
    assert (was_there, is_there(page, MORE)) == (False, True)
