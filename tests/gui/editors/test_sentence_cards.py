"""The sentences beside the steps: they follow the answers, and belong to the writer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.editors.sentence_view import PartButton
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.link_button import LinkButton
from tests.gui.editors.desk import A_NOTE, Desk, body_of, find


def test_the_sentence_follows_while_one_writes(desk: Desk, qtbot: QtBot) -> None:
    _, form = desk.note()

    qtbot.keyClicks(desk.window.focusWidget(), "They danced")

    qtbot.waitUntil(lambda: "when they danced, because" in form.side.sentence.text)


def test_a_part_leads_to_its_question(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    part = find(page, PartButton, "ask_part_button")

    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(desk.window.focusWidget(), "wait for me")

    assert form.flow.place == 6
    assert body_of(page).ask == "wait for me"


def test_a_part_can_be_pressed_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    part = find(page, PartButton, "feelings_part_button")
    part.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(part, Qt.Key.Key_Space)

    assert form.flow.place == 2


def test_an_own_version_wins_until_it_is_given_back(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    qtbot.mouseClick(find(page, IconButton, "write_sentence_button"), Qt.MouseButton.LeftButton)
    form.side.said_card.edit.selectAll()
    qtbot.keyClicks(desk.window.focusWidget(), "I missed you")
    qtbot.waitUntil(lambda: form.side.sentence.is_edited)
    assert body_of(page).sentence == "I missed you"

    qtbot.mouseClick(find(page, LinkButton, "rebuild_sentence_button"), Qt.MouseButton.LeftButton)

    assert not form.side.sentence.is_edited
    assert form.side.said_card.view.isVisible()


def test_copying_says_that_others_can_read_it(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    qtbot.mouseClick(find(page, IconButton, "copy_sentence_button"), Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == form.side.sentence.text
    assert "Other programs" in desk.shell.toasts[0]


def test_two_truths_are_told_apart_from_the_other_sentence(desk: Desk) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    find(page, PartButton, "but_because_part_button").click()

    assert form.flow.place == 5
    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "but_because_edit"


def test_how_strong_it_is_now_can_be_answered_at_any_time(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    scale = find(page, DotScale, "now_scale")

    scale.setFocus()
    qtbot.keyClick(scale, Qt.Key.Key_2)

    assert body_of(page).strength_now == 2
    assert form.side.now_card.slope.text() == "7 before, 2 after"


def test_the_last_step_and_the_card_show_the_same_number(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    form.show_field("strength_now")

    qtbot.keyClick(find(page, DotScale, "strength_now_scale"), Qt.Key.Key_9)

    assert find(page, DotScale, "now_scale").answer() == 9
