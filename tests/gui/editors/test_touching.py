"""A page says which clause it touches and how it went; the clause shows it and leads there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.check_in import CHECKPOINT, HEALING, PULSE, RIGHT_AFTER, WEEKLY
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.touching import BROKEN, KEPT, UNCLEAR, role_of
from hallpass_desktop.gui.editors.agreement import ClauseEditor
from hallpass_desktop.gui.editors.clause_sheet import ClauseSheet
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clause(journal: Journal) -> RecordId:
    head = journal.begin(Kind.AGREEMENT)
    body = AgreementBody(title="The summer")
    journal.keep(replace(head, record=replace(head.record, body=body)))
    draft = journal.agreements.begin_clause(head.record.id, "who")
    words = ClauseBody(text="Nobody from work.", topic="who", first_if_broken="We go home.")
    journal.keep(replace(draft, record=replace(draft.record, body=words)))
    return draft.record.id


def field_of(page: EditorHost) -> ClausesField:
    (found,) = page.findChildren(ClausesField)
    return found


def chips(page: EditorHost) -> list[str]:
    found = page.findChildren(Chip, "touched_clause_chip")
    return [chip.text() for chip in found if not chip.isHidden()]


def chooses(page: EditorHost, qtbot: QtBot, how: str) -> None:
    """Link the only clause there is."""
    qtbot.mouseClick(field_of(page).add_button, LEFT)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, ClauseSheet)]
    qtbot.mouseClick(next(iter(sheet.clauses)), LEFT)
    button = next(button for button, each in sheet.hows.items() if each == how)
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(sheet.accept_button, LEFT)


def kept(page: EditorHost, journal: Journal) -> dict[str, tuple[RecordId, ...]]:
    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()
    record = journal.read(page.answers.id).record
    return {how: record.targets(role_of(how)) for how in (KEPT, UNCLEAR, BROKEN)}


def test_a_free_note_says_which_clause_it_touches_and_how(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)

    chooses(page, qtbot, UNCLEAR)

    assert chips(page) == ["Nobody from work.: unclear"]
    assert kept(page, journal) == {KEPT: (), UNCLEAR: (clause,), BROKEN: ()}


def test_a_jealousy_note_asks_below_what_it_says_of_the_agreement(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    page, body = desk.note()
    assert page.answers is not None
    page.answers.set("clause", BROKEN)
    body.show_field("clause")

    qtbot.mouseClick(field_of(page).add_button, LEFT)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, ClauseSheet)]

    assert [each for button, each in sheet.hows.items() if button.isChecked()] == [BROKEN]


def test_a_repair_plan_says_what_had_been_agreed(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)

    chooses(page, qtbot, BROKEN)

    assert kept(page, journal) == {KEPT: (), UNCLEAR: (), BROKEN: (clause,)}


@pytest.mark.parametrize(("form", "phase"), [(WEEKLY, ""), (CHECKPOINT, RIGHT_AFTER)])
def test_a_check_in_about_what_was_agreed_asks_too(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot, form: str, phase: str
) -> None:
    page = desk.open(journal.check_ins.start(form, phase), Kind.CHECK_IN)

    chooses(page, qtbot, KEPT)

    assert kept(page, journal)[KEPT] == (clause,)


@pytest.mark.parametrize("form", [PULSE, HEALING])
def test_a_pulse_and_a_healing_check_in_ask_only_who_wants_it(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot, form: str
) -> None:
    page = desk.open(journal.check_ins.start(form), Kind.CHECK_IN)
    asked_at_first = page.findChildren(ClausesField)

    qtbot.mouseClick(find(page, Button, "more_touches_button"), LEFT)
    is_at_hand = desk.window.focusWidget() is field_of(page).add_button
    chooses(page, qtbot, UNCLEAR)

    assert (asked_at_first, is_at_hand) == ([], True)
    assert kept(page, journal)[UNCLEAR] == (clause,)


@pytest.mark.parametrize("form", [PULSE, HEALING])
def test_what_a_pulse_said_of_a_clause_stands_open_when_it_is_opened_again(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot, form: str
) -> None:
    first = desk.open(journal.check_ins.start(form), Kind.CHECK_IN)
    qtbot.mouseClick(find(first, Button, "more_touches_button"), LEFT)
    chooses(first, qtbot, KEPT)
    kept(first, journal)
    assert first.answers is not None

    again = desk.open(first.answers.id, Kind.CHECK_IN)

    assert chips(again) == ["Nobody from work.: kept"]


@pytest.mark.parametrize("form", [PULSE, HEALING])
def test_without_any_clause_a_pulse_does_not_offer_to_ask(
    desk: Desk, journal: Journal, form: str
) -> None:
    page = desk.open(journal.check_ins.start(form), Kind.CHECK_IN)

    assert find(page, Button, "more_touches_button").isHidden()


def test_a_clause_that_comes_meanwhile_is_offered_to_a_pulse(
    desk: Desk, journal: Journal, clause: RecordId
) -> None:
    gone = journal.trash([clause])
    page = desk.open(journal.check_ins.start(PULSE), Kind.CHECK_IN)
    button = find(page, Button, "more_touches_button")
    was_there = not button.isHidden()

    page.show_changes(journal.undo())

    assert gone.touches(Kind.CLAUSE)
    assert (was_there, button.isHidden()) == (False, False)


def test_the_sheet_waits_until_both_are_said(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)
    qtbot.mouseClick(field_of(page).add_button, LEFT)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, ClauseSheet)]

    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert sheet.is_open
    assert chips(page) == []


def test_the_menu_of_a_clause_changes_the_word_or_takes_it_off(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)
    chooses(page, qtbot, KEPT)
    field = field_of(page)

    choose_in_menu(page, qtbot, BROKEN)
    changed = kept(page, journal)
    choose_in_menu(page, qtbot, "leave")

    assert changed == {KEPT: (), UNCLEAR: (), BROKEN: (clause,)}
    assert chips(page) == []
    assert desk.window.focusWidget() is field.add_button


def choose_in_menu(page: EditorHost, qtbot: QtBot, code: str) -> None:
    chip = next(c for c in page.findChildren(Chip, "touched_clause_chip") if not c.isHidden())
    qtbot.mouseClick(chip, LEFT)
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    next(item for item in menu.items() if item.code == code).click()


def test_without_any_clause_nothing_is_asked(desk: Desk, journal: Journal) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)

    assert field_of(page).isHidden()


def test_the_editor_of_a_clause_shows_its_pages_and_what_comes_first(
    desk: Desk, journal: Journal, clause: RecordId, qtbot: QtBot
) -> None:
    note = desk.open(Kind.NOTE, Kind.NOTE)
    assert note.answers is not None
    note.answers.set("title", "The lamp shop")
    chooses(note, qtbot, BROKEN)
    kept(note, journal)

    page = desk.open(clause, Kind.CLAUSE)

    assert isinstance(page, ClauseEditor)
    row = find(page, RowButton, "going_row")
    assert row.accessibleName().startswith("The lamp shop, Not kept, ")
    assert page.hanging.first is not None
    assert page.hanging.first.words.text() == "We go home."
    qtbot.mouseClick(row, LEFT)
    assert desk.shell.shown == [note.answers.id]


def test_a_clause_that_no_page_touches_shows_nothing_beside_it(
    desk: Desk, journal: Journal, clause: RecordId
) -> None:
    page = desk.open(clause, Kind.CLAUSE)

    assert isinstance(page, ClauseEditor)
    assert page.hanging.isHidden()
