"""Names found while writing: pointed out, and an alias takes their place with one press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.gui.editors.fields import hint_finder
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from tests.gui.editors.desk import Desk, find

LEFT = Qt.MouseButton.LeftButton


def note_with(desk: Desk, text: str) -> EditorHost:
    return desk.open(desk.keep(NoteBody(text=text), Kind.NOTE), Kind.NOTE)


def card(page: EditorHost) -> HintCard:
    return next(each for each in page.findChildren(HintCard) if not each.isHidden())


def offers(page: EditorHost) -> list[str]:
    return [button.text() for button in card(page).aliases.buttons()]


def press(qtbot: QtBot, page: EditorHost, alias: str) -> None:
    buttons: tuple[Button, ...] = card(page).aliases.buttons()
    qtbot.mouseClick(next(each for each in buttons if alias in each.text()), LEFT)


def words(page: EditorHost) -> str:
    return find(page, QTextEdit, "text_edit").toPlainText()


def know(desk: Desk, *aliases: str) -> None:
    people = desk.journal.people
    for alias in aliases:
        people.keep(people.new(alias))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It was Robin Whitfield", "full name"),
        ("She is @night_kestrel", "on a network"),
        ("Write to lark@example.org", "e-mail"),
        ("Call 07700 900123", "phone"),
    ],
)
def test_traces_of_somebody_are_pointed_out_in_a_free_note(
    desk: Desk, text: str, part: str
) -> None:
    assert part in card(note_with(desk, text)).accessibleName()


def test_a_new_alias_takes_the_place_of_a_name_and_joins_the_people(
    desk: Desk, qtbot: QtBot
) -> None:
    page = note_with(desk, "Robin Whitfield came. 🙂 Robin Whitfield’s coat.")

    press(qtbot, page, "R.")

    assert words(page) == "R. came. 🙂 R.’s coat."
    assert [person.alias for person in desk.journal.people.all()] == ["R."]
    assert page.answers is not None
    assert page.answers.value("text") == "R. came. 🙂 R.’s coat."


def test_people_one_has_are_offered_first_and_no_one_is_added(desk: Desk, qtbot: QtBot) -> None:
    know(desk, "Kim", "Rook")
    page = note_with(desk, "It was Robin Whitfield")
    offered = offers(page)

    press(qtbot, page, "Rook")

    assert offered == ["Write Rook", "Write Kim", "Write R. (somebody new)"]
    assert words(page) == "It was Rook"
    assert len(desk.journal.people.all()) == 2


def test_people_that_could_not_be_read_are_asked_for_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise StorageFailed

    know(desk, "Rook")
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal.people, "all", unreadable)
        page = note_with(desk, "It was Robin Whitfield")
    assert (card(page).aliases.isHidden(), len(desk.shell.errors)) == (True, 1)

    find(page, WritingEdit, "text_edit").focus_left.emit()

    assert offers(page) == ["Write Rook", "Write R. (somebody new)"]


def test_the_editor_takes_an_alias_back_like_any_typing(desk: Desk, qtbot: QtBot) -> None:
    page = note_with(desk, "Robin Whitfield and Robin Whitfield")
    press(qtbot, page, "R.")

    find(page, QTextEdit, "text_edit").undo()

    assert words(page) == "Robin Whitfield and Robin Whitfield"


def test_a_phone_number_is_only_pointed_out(desk: Desk) -> None:
    page = note_with(desk, "Call 07700 900123")

    assert card(page).aliases.isHidden()


def test_a_name_can_be_kept_and_is_not_said_again(desk: Desk, qtbot: QtBot) -> None:
    page = note_with(desk, "Robin Whitfield")

    qtbot.mouseClick(find(card(page), QPushButton, "keep_hint_button"), LEFT)
    QTest.keyClicks(find(page, QTextEdit, "text_edit"), " came")

    assert "Robin Whitfield" in words(page)
    assert all(each.isHidden() for each in page.findChildren(HintCard))


def test_a_free_note_is_not_judged(desk: Desk) -> None:
    page = note_with(desk, "I felt ignored, and soon I left")

    assert all(each.isHidden() for each in page.findChildren(HintCard))


def test_a_step_of_a_jealousy_note_offers_aliases_too(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(JealousyBody(what_happened="Robin Whitfield laughed", open_step=0))
    page, _ = desk.note(kept)

    press(qtbot, page, "R.")

    assert page.answers is not None
    assert page.answers.value("what_happened") == "R. laughed"


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.JEALOUSY])
def test_a_name_in_a_title_is_pointed_out_and_an_alias_takes_its_place(
    desk: Desk, qtbot: QtBot, kind: Kind
) -> None:
    page = desk.open(kind, kind)
    title = find(page, TitleEdit, "title_edit")

    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    title.setFocus()
    title.insert("🙂 ")
    QTest.keyClicks(title, "Robin Whitfield and I")
    title.clearFocus()
    assert "full name" in page.header.hint_card.accessibleName()
    press(qtbot, page, "R.")

    assert title.text() == "🙂 R. and I"
    assert page.answers is not None
    assert page.answers.value("title") == "🙂 R. and I"
    assert page.header.hint_card.isHidden()


def test_a_title_is_looked_at_when_its_page_is_opened(desk: Desk) -> None:
    page = desk.open(desk.keep(NoteBody(title="Robin Whitfield"), Kind.NOTE), Kind.NOTE)

    assert not page.header.hint_card.isHidden()


def test_what_is_asked_for_in_a_title_is_looked_through_for_vague_words(desk: Desk) -> None:
    request = desk.keep(RequestBody(title="Come home soon"), Kind.REQUEST)

    assert "soon" in desk.open(request, Kind.REQUEST).header.hint_card.accessibleName()
    assert desk.open(desk.keep(NoteBody("soon"), Kind.NOTE), Kind.NOTE).header.hint_card.isHidden()


def test_half_a_name_where_a_long_text_is_cut_is_not_pointed_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hint_finder, "LONGEST_LOOKED_AT", 12)

    page = note_with(desk, "Here, Robin Whitfield")

    assert all(each.isHidden() for each in page.findChildren(HintCard))


def test_a_name_is_written_over_beyond_what_was_looked_at(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hint_finder, "LONGEST_LOOKED_AT", 16)
    page = note_with(desk, "Robin Whitfield came. Robin Whitfield left.")

    press(qtbot, page, "R.")

    assert words(page) == "R. came. R. left."


def test_a_mark_stands_under_its_word_behind_an_emoji(desk: Desk) -> None:
    page = note_with(desk, "🙂🙂 Robin Whitfield")

    (mark,) = find(page, QTextEdit, "text_edit").extraSelections()

    assert mark.cursor.selectedText() == "Robin Whitfield"
