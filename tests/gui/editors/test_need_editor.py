"""The editors of a need and of a request, over a real notebook."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.request import AGREED, RequestBody
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.editors.fields.words_field import WordsField
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.met_scale import MetScale
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.vaults import made_vault, opened

LEFT = Qt.MouseButton.LeftButton
SEAT = NeedBody(title="A seat beside me", about="We come in together.")


@pytest.fixture
def journal(desk: Desk, tmp_path: Path) -> Iterator[Journal]:
    """A new notebook on the desk."""
    with opened(made_vault(tmp_path)) as vault:
        journal = Journal(vault, desk.clock)
        desk.use(journal)
        yield journal
        desk.clear()


def keep(journal: Journal, body: Body, kind: Kind = Kind.NEED) -> RecordId:
    draft = journal.begin(kind)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def ask(journal: Journal, need: RecordId, body: RequestBody) -> RecordId:
    draft = journal.needs.begin_request(need)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def leave(page: EditorHost) -> None:
    assert page.autosave is not None
    page.autosave.keep()


def rows(page: EditorHost, name: str) -> list[str]:
    found = page.findChildren(RowButton, name)
    return [row.accessibleName() for row in found if not row.isHidden()]


def press_chip(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, LEFT)


def test_a_new_need_begins_with_its_name(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.NEED, Kind.NEED)
    title = find(page, QLineEdit, "title_edit")
    qtbot.waitUntil(title.hasFocus)

    qtbot.keyClicks(title, "A seat beside me")
    leave(page)

    (card,) = journal.needs.cards()
    assert card.body == NeedBody(title="A seat beside me")


def test_an_empty_need_has_nothing_that_hangs_on_it(desk: Desk, journal: Journal) -> None:
    page = desk.open(Kind.NEED, Kind.NEED)

    assert not find(page, QWidget, "met_card").isVisible()


def test_a_need_that_is_just_begun_shows_no_chart_and_no_pages_yet(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NEED, Kind.NEED)

    qtbot.keyClicks(find(page, QLineEdit, "title_edit"), "A seat beside me")

    met = find(page, QWidget, "met_card")
    assert met.isVisible()
    assert "Not marked yet" in [label.text() for label in met.findChildren(QLabel)]
    assert [chart.isVisible() for chart in met.findChildren(ChartBox)] == [False]
    assert not find(page, QWidget, "pages_card").isVisible()


def test_every_answer_of_a_need_comes_back(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    page = desk.open(need, Kind.NEED)

    qtbot.keyClicks(find(page, QTextEdit, "signs_met_edit"), "A chair is kept")
    press_chip(qtbot, page, "group", "closeness")
    qtbot.mouseClick(find(page, QPushButton, "more_often_button"), LEFT)
    qtbot.keyClicks(find(page, QLineEdit, "often_mine_edit"), "3")
    press_chip(qtbot, page, "often_period", "week")
    leave(page)

    assert journal.needs.card(need).body == replace(
        SEAT, signs_met="A chair is kept", group="closeness", often_mine=3, often_period="week"
    )


@pytest.mark.parametrize("typed", ["many", "-1", "100", "2.5"])
def test_a_number_that_is_none_is_said_and_stays(
    desk: Desk, journal: Journal, qtbot: QtBot, typed: str
) -> None:
    page = desk.open(keep(journal, replace(SEAT, often_mine=2)), Kind.NEED)
    edit = find(page, QLineEdit, "often_mine_edit")
    edit.selectAll()

    qtbot.keyClicks(edit, typed)

    assert edit.text() == typed
    assert "whole number" in edit.accessibleDescription()


def test_a_mark_is_kept_with_what_is_being_typed(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NEED, Kind.NEED)
    qtbot.keyClicks(find(page, QLineEdit, "title_edit"), "A seat beside me")

    qtbot.keyClicks(find(page, MetScale, "met_scale"), "3")

    (card,) = journal.needs.cards()
    assert (card.body.title, card.met_now) == ("A seat beside me", 2)


def test_a_need_may_rest(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    page = desk.open(need, Kind.NEED)

    qtbot.mouseClick(find(page, QCheckBox, "rest_switch"), LEFT)
    leave(page)

    assert journal.needs.card(need).body.is_resting


def test_a_mark_can_be_taken_off(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    journal.needs.mark(need, 2)
    page = desk.open(need, Kind.NEED)
    named = "Remove the mark of"
    buttons = [each for each in page.findChildren(QPushButton) if named in each.accessibleName()]

    qtbot.mouseClick(buttons[0], LEFT)

    assert journal.needs.card(need).marks == ()


def test_requests_and_pages_that_point_here_are_listed(desk: Desk, journal: Journal) -> None:
    need = keep(journal, SEAT)
    day = date(2024, 11, 20)
    ask(journal, need, RequestBody("Keep a chair", state=AGREED, look_again_on=day))
    note = keep(journal, NoteBody("The lamp shop", "We came in together"), Kind.NOTE)
    draft = journal.open(note)
    journal.keep(replace(draft, record=replace(draft.record, links=(Pointer("need", need),))))

    page = desk.open(need, Kind.NEED)

    assert rows(page, "request_row") == ["Keep a chair, Agreed, look again 20 Nov"]
    assert len(rows(page, "page_row")) == 1
    assert rows(page, "page_row")[0].startswith("The lamp shop")


def test_a_new_request_opens_with_its_need_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    page = desk.open(need, Kind.NEED)

    qtbot.mouseClick(find(page, QPushButton, "add_request_button"), LEFT)

    (request,) = desk.shell.edited
    assert journal.open(RecordId(request)).record.parent == need


def test_a_request_that_takes_no_no_is_called_a_boundary(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    need = keep(journal, SEAT)
    request = ask(journal, need, RequestBody("Come in with me", when="At parties"))
    page = desk.open(request, Kind.REQUEST)
    keep_button = find(page, QPushButton, "keep_boundary_button")
    assert not keep_button.isVisible()

    press_chip(qtbot, page, "no_is_fine", "no")
    assert keep_button.isVisible()
    qtbot.mouseClick(keep_button, LEFT)

    (page_row,) = journal.page(Query(tags=("boundary",))).rows
    kept = journal.read(page_row.id).record
    assert kept.body == NoteBody("A boundary of mine", "Come in with me\nAt parties")
    assert kept.targets("need") == (need,)
    assert journal.needs.requests(need) == ()


def test_a_day_to_look_again_is_typed_or_chosen(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    request = ask(journal, need, RequestBody("Keep a chair", look_again_on=date(2024, 11, 1)))
    page = desk.open(request, Kind.REQUEST)
    edit = find(page, QLineEdit, "look_again_on_edit")
    assert edit.text() == "1 November 2024"

    edit.clear()
    qtbot.keyClicks(edit, "someday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "not clear" in edit.accessibleDescription()
    assert edit.text() == "someday"

    press_chip(qtbot, page, "look_again_on", "week")
    leave(page)

    assert edit.text() == "20 November 2024"
    assert journal.needs.requests(need)[0].body.look_again_on == date(2024, 11, 20)


def test_a_request_goes_back_to_its_need(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    need = keep(journal, SEAT)
    page = desk.open(ask(journal, need, RequestBody("Keep a chair")), Kind.REQUEST)

    qtbot.mouseClick(find(page, QPushButton, "done_button"), LEFT)

    assert desk.shell.edited == [need]


def test_what_somebody_else_sees_says_so_beside_the_field(desk: Desk, journal: Journal) -> None:
    page = desk.open(keep(journal, SEAT), Kind.NEED)
    assert page.body is not None

    page.body.set_seen_fields(frozenset({"about"}))

    assert find(page, QLabel, "about_seen_tag").isVisible()
    assert not find(page, QLabel, "importance_seen_tag").isVisible()


def test_a_vague_word_in_a_request_is_asked_about_and_may_be_kept(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    request = ask(journal, keep(journal, SEAT), RequestBody(title="Come home", when="Soon"))
    page = desk.open(request, Kind.REQUEST)
    words = find(page, WordsField, "when_field")
    asked = words.hint_card.accessibleName()

    qtbot.mouseClick(find(words, QPushButton, "keep_hint_button"), LEFT)

    assert asked.startswith("“Soon” can be")
    assert words.hint_card.isHidden()
    assert words.answer() == "Soon"


def test_a_judgement_in_a_request_offers_no_feeling_it_cannot_keep(
    desk: Desk, journal: Journal
) -> None:
    known = RequestBody(title="Come home", how_known="I do not feel ignored any more")
    page = desk.open(ask(journal, keep(journal, SEAT), known), Kind.REQUEST)

    card = find(page, WordsField, "how_known_field").hint_card

    assert "ignored" in card.accessibleName()
    assert card.chips() == ()
