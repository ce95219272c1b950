"""The guided page, step by step, with keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.gui.editors.fields.words_field import WordsField
from hallpass_desktop.gui.editors.step_summary import StepSummary, Summary
from hallpass_desktop.gui.editors.steps import STEPS
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.tag import Tag
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import A_NOTE, Desk, body_of, find

NOT_ASKED_IN_STEPS = {
    "title", "sentence", "two_truths", "asked_later_at", "open_step", "cooling_until",
}  # fmt: skip


def test_every_answer_of_a_note_is_asked_in_exactly_one_step() -> None:
    asked = [spec.name for step in STEPS for spec in step.fields]

    answers = {entry.name for entry in fields_of(JealousyBody())} - NOT_ASKED_IN_STEPS
    assert sorted(asked) == sorted(answers | {"happened", "links.need", "links.clause_kept"})


def test_a_new_note_begins_at_the_first_step_with_the_cursor_in_it(
    desk: Desk, qtbot: QtBot
) -> None:
    page, form = desk.note()

    qtbot.keyClicks(desk.window.focusWidget(), "It rained")

    assert form.flow.place == 0
    assert body_of(page).what_happened == "It rained"


def test_next_leads_on_and_the_keyboard_is_in_the_next_question(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()

    qtbot.mouseClick(find(page, Button, "next_button"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_7)

    assert form.flow.place == 1
    assert body_of(page).strength_before == 7


def test_a_closed_step_shows_its_answer_and_opens_by_mouse(desk: Desk, qtbot: QtBot) -> None:
    _, form = desk.note(desk.keep(A_NOTE))
    header = form.flow.sections[0].card.header

    said = header.accessibleDescription()
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)

    assert said.startswith("They stayed out on the balcony")
    assert form.flow.place == 0


@pytest.mark.parametrize("kind", [Label, DotScale, Tag])
def test_the_answer_of_a_closed_step_stands_beside_its_name(
    desk: Desk, qtbot: QtBot, kind: type[QWidget]
) -> None:
    _, form = desk.note(desk.keep(A_NOTE))
    summaries = [
        (section.card.header.mark, answer)
        for section in form.flow.sections
        for summary in section.card.header.findChildren(StepSummary)
        for answer in summary.findChildren(kind)
        if answer.isVisible() and answer.height() < 40
    ]
    assert summaries

    def drops() -> set[int]:
        return {
            answer.mapTo(mark.window(), answer.rect().center()).y()
            - mark.mapTo(mark.window(), mark.rect().center()).y()
            for mark, answer in summaries
        }

    qtbot.waitUntil(lambda: drops() == {0})


def test_the_number_keeps_its_line_where_the_dots_have_no_room(desk: Desk) -> None:
    page, _ = desk.note()
    summary = StepSummary(desk.window, Summary(strength=6), page.tools)
    summary.show()
    heights = []

    for width in (500, 200):
        summary.resize(width, 40)
        heights.append(summary.minimumSizeHint().height())

    assert not find(summary, DotScale, "").isVisible()
    assert heights == [34, 34]


def test_words_typed_after_a_step_was_opened_by_mouse_go_into_it(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    form.flow.open(1)

    qtbot.mouseClick(form.flow.sections[0].card.header, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(desk.window.focusWidget(), "We were at the party")

    assert body_of(page).what_happened == "We were at the party"


def test_a_closed_step_opens_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    _, form = desk.note(desk.keep(A_NOTE))
    header = form.flow.sections[2].card.header
    desk.window.activateWindow()
    header.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(header.hasFocus)

    qtbot.keyClick(header, Qt.Key.Key_Space)

    assert form.flow.place == 2
    assert header.hasFocus()  # Tab leads on from here


def test_skipping_goes_on_without_an_answer(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()

    qtbot.mouseClick(find(page, Button, "skip_button"), Qt.MouseButton.LeftButton)

    assert form.flow.place == 1
    assert body_of(page).bare() == JealousyBody()


def test_stopping_is_as_large_as_going_on(desk: Desk) -> None:
    page, _ = desk.note()

    stop, going_on = find(page, Button, "stop_button"), find(page, Button, "next_button")

    assert stop.height() == going_on.height()
    assert stop.isVisible()


def test_stopping_keeps_the_note_and_the_place(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "It rained")
    form.flow.open(4)

    qtbot.mouseClick(find(page, Button, "stop_button"), Qt.MouseButton.LeftButton)

    (record,) = desk.journal.records.values()
    assert record.body == JealousyBody(what_happened="It rained", open_step=4)
    assert desk.shell.closings == 1


def test_a_note_opens_again_where_it_was_stopped(desk: Desk) -> None:
    _, form = desk.note(desk.keep(A_NOTE))

    assert form.flow.place == 5


def test_done_at_the_last_step_finishes_the_note(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    form.flow.open(len(STEPS) - 1)
    done = find(page, Button, "next_button")

    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)

    (record,) = desk.journal.records.values()
    assert done.text() == "Done"
    assert record.body == A_NOTE.bare()


def test_only_looking_at_steps_writes_nothing(desk: Desk) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    for place in range(len(STEPS)):
        form.flow.open(place)
    page.left()

    assert desk.journal.saves == []
    assert page.drafts() == ()


@pytest.mark.parametrize("name", [spec.name for step in STEPS for spec in step.fields])
def test_every_question_can_be_reached_and_shows_its_answer(
    name: str, desk: Desk, qtbot: QtBot
) -> None:
    page, form = desk.note(desk.keep(A_NOTE))
    assert page.answers is not None

    form.show_field(name)

    editor = next(
        field
        for section in form.flow.sections
        if section.has_fields
        for field in section.fields().editors()
        if field.spec.name == name
    )
    qtbot.waitUntil(editor.isVisible)
    assert editor.answer() == page.answers.value(name)


def test_further_questions_wait_behind_a_button(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()

    button = find(page, Button, "more_camera_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(desk.window.focusWidget(), "A door")

    assert not button.isVisible()
    assert body_of(page).camera == "A door"
    assert form.flow.sections[0].is_answered


def test_looking_back_is_not_asked_on_the_same_evening(desk: Desk) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    form.flow.open(len(STEPS) - 1)

    assert not find(page, Button, "more_later_button").isVisible()


def test_a_small_page_folds_the_first_steps_together(make_desk: DeskMaker, qtbot: QtBot) -> None:
    desk = make_desk(width=960, height=600)
    page, form = desk.note(desk.keep(A_NOTE))
    group = find(page, QPushButton, "first_steps_button")

    shown = [section.card.isVisible() for section in form.flow.sections]
    qtbot.mouseClick(group, Qt.MouseButton.LeftButton)

    assert group.accessibleName() == "1. Steps 1 to 4"
    assert shown == [False] * 4 + [True] * 4
    assert all(section.card.isVisible() for section in form.flow.sections)


def test_a_small_page_unfolds_what_stands_beside(make_desk: DeskMaker, qtbot: QtBot) -> None:
    desk = make_desk(width=960, height=600)
    _, form = desk.note(desk.keep(A_NOTE))
    before = form.side.isVisible()

    qtbot.mouseClick(form.bar.unfold_button, Qt.MouseButton.LeftButton)

    assert not before
    assert form.side.isVisible()


def test_the_free_page_shows_every_question_and_keeps_what_can_be_undone(
    desk: Desk, qtbot: QtBot
) -> None:
    page, form = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "It rained")

    qtbot.mouseClick(find(page, QAbstractButton, "free_segment"), Qt.MouseButton.LeftButton)

    happened = form.flow.sections[0].field("what_happened")
    assert isinstance(happened, WordsField)
    assert happened.isVisible()
    assert all(section.fields().isVisible() for section in form.flow.sections)
    happened.edit.undo()
    assert body_of(page).what_happened == "It"
    happened.edit.undo()
    assert body_of(page).what_happened == ""


def test_the_guided_page_comes_back_as_it_was(desk: Desk) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    page.header.view_chosen.emit("free")
    page.header.view_chosen.emit("guided")

    assert form.flow.sections[5].fields().isVisible()
    assert not form.flow.sections[0].fields().isVisible()
