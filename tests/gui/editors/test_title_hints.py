"""A title is told what the texts of its page are told, and is left alone where they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from tests.gui.editors.desk import Desk, body_of, find

LEFT = Qt.MouseButton.LeftButton
JUDGED = "I felt betrayed"


def opened(desk: Desk, body: Body, kind: Kind = Kind.JEALOUSY) -> EditorHost:
    return desk.open(desk.keep(body, kind), kind)


def card(page: EditorHost) -> HintCard:
    return page.header.hint_card


def chips(page: EditorHost) -> dict[str, Chip]:
    return {chip.code: chip for chip in card(page).chips()}


def test_a_judgement_in_a_title_is_hinted_at_while_it_is_written(desk: Desk, qtbot: QtBot) -> None:
    page, _ = desk.note()
    title = find(page, TitleEdit, "title_edit")

    QTest.keyClicks(title, JUDGED)
    qtbot.waitUntil(card(page).isVisible)

    assert "betrayed" in card(page).accessibleName()
    assert body_of(page).title == JUDGED


def test_a_feeling_offered_below_a_title_is_named(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, JealousyBody(title="You ignored me", feelings=(Feeling("sad", 4),)))

    qtbot.mouseClick(chips(page)["hurt"], LEFT)

    assert body_of(page).feelings == (Feeling("sad", 4), Feeling("hurt"))


def test_a_feeling_named_below_is_switched_on_in_the_hint_of_the_title(desk: Desk) -> None:
    page = opened(desk, JealousyBody(title="You ignored me"))
    assert not chips(page)["hurt"].isChecked()

    assert page.answers is not None
    page.answers.set("feelings", (Feeling("hurt"),))

    assert chips(page)["hurt"].isChecked()


def test_a_judgement_may_be_kept_in_a_title(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, JealousyBody(title=JUDGED))

    qtbot.mouseClick(find(card(page), QPushButton, "keep_hint_button"), LEFT)

    assert card(page).isHidden()
    assert body_of(page).title == JUDGED


def test_no_feelings_are_offered_where_a_page_keeps_none(desk: Desk) -> None:
    page = opened(desk, RequestBody(title="You ignored me"), Kind.REQUEST)

    assert "ignored" in card(page).accessibleName()
    assert not chips(page)


@pytest.mark.parametrize(
    ("kind", "body", "is_judged"),
    [(Kind.NOTE, NoteBody(JUDGED), False), (Kind.JEALOUSY, JealousyBody(JUDGED), True)],
)
def test_a_free_note_is_not_judged_in_its_title_either(
    desk: Desk, kind: Kind, body: Body, is_judged: bool
) -> None:
    assert card(opened(desk, body, kind)).isHidden() is not is_judged


def test_a_title_that_was_too_long_to_be_pasted_whole_says_so(desk: Desk) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)
    title = find(page, TitleEdit, "title_edit")

    title.insert("a" * 500)
    assert desk.shell.toasts == []
    title.insert("b" * 20_000)
    assert desk.shell.toasts == ["A title has room for 500 characters. The rest is not in it."]
    assert title.text() == "a" * 500
