"""A first evening is written one thing at a time, left anywhere, and kept."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.first_evening import FOR_NOW, KNOWING, PARTS_OF_DAY, FirstEveningBody
from hallpass_desktop.domain.jealousy import Feeling
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.first_evening_questions import FIRST_EVENING
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Words
from hallpass_desktop.gui.word_lists_first_evening import CHOICES
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.at_the_evening import (
    LAST,
    WRITTEN,
    asked_for,
    body_of,
    choose,
    go_on,
    kept,
    press,
)
from tests.gui.editors.desk import EVENING, Desk, find


@pytest.fixture
def page(desk: Desk) -> EditorHost:
    """A new one."""
    return desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in FIRST_EVENING for spec in step.fields]

    assert sorted(asked) == sorted(
        each.name
        for each in fields_of(FirstEveningBody())
        if each.name not in ("title", "open_step")
    )


@pytest.mark.parametrize(
    ("codes", "field"),
    [(KNOWING, "knowing"), (FOR_NOW, "for_now"), (tuple(PARTS_OF_DAY), "look_again_part")],
)
def test_every_code_has_words_and_no_word_is_left_over(codes: tuple[str, ...], field: str) -> None:
    assert tuple(CHOICES[field]) == codes


def test_it_begins_with_what_happened_and_the_cursor_in_it(page: EditorHost, qtbot: QtBot) -> None:
    qtbot.waitUntil(find(page, QWidget, "what_happened_edit").hasFocus)

    assert asked_for(page) == ["what_happened"]


def test_one_thing_is_on_each_screen(page: EditorHost, qtbot: QtBot) -> None:
    seen = []

    for _ in FIRST_EVENING:
        seen.append(asked_for(page))
        go_on(qtbot, page)

    assert seen == [
        ["what_happened"],
        ["feelings"],
        ["talk_words"],
        ["talk_when", "talk_safe"],
        ["knowing", "questions"],
        ["for_now"],
        ["look_again_on", "look_again_part"],
    ]


def test_everything_can_stay_empty_and_nothing_is_written_then(
    page: EditorHost, desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    go_on(qtbot, page, LAST)
    go_on(qtbot, page)

    assert desk.shell.closings == 1
    assert journal.page(Query()).rows == ()


def test_what_was_felt_and_what_to_say_is_kept(
    journal: Journal, page: EditorHost, qtbot: QtBot
) -> None:
    qtbot.keyClicks(find(page, QTextEdit, "what_happened_edit"), "A message on the tablet.")
    go_on(qtbot, page)
    choose(qtbot, page, "feelings", "numb")
    for name, words in (
        ("talk_words", "Not tonight."),
        ("talk_when", "Saturday"),
        ("talk_safe", "In the park"),
    ):
        go_on(qtbot, page, name != "talk_safe")
        qtbot.keyClicks(find(page, QTextEdit, f"{name}_edit"), words)
    go_on(qtbot, page, 4)

    assert kept(page, journal) == FirstEveningBody(
        what_happened="A message on the tablet.",
        feelings=(Feeling("numb"),),
        talk_words="Not tonight.",
        talk_when="Saturday",
        talk_safe="In the park",
    )


def test_what_to_know_what_helps_and_when_to_look_again_is_kept(
    journal: Journal, page: EditorHost, qtbot: QtBot
) -> None:
    go_on(qtbot, page, 4)
    choose(qtbot, page, "knowing", "questions")
    qtbot.keyClicks(find(page, QTextEdit, "questions_edit"), "Is it over?")
    go_on(qtbot, page)
    choose(qtbot, page, "for_now", "sleep_apart")
    own = find(page, QLineEdit, "for_now_own_edit")
    qtbot.keyClicks(own, "The dog stays with me")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    go_on(qtbot, page)
    choose(qtbot, page, "look_again_on", "three_days")
    choose(qtbot, page, "look_again_part", "evening")
    go_on(qtbot, page)

    assert kept(page, journal) == FirstEveningBody(
        knowing="questions",
        questions="Is it over?",
        for_now=("sleep_apart", "The dog stays with me"),
        look_again_on=EVENING.date() + timedelta(days=3),
        look_again_part="evening",
    )


def test_it_is_left_at_any_screen_and_goes_on_there(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)
    qtbot.keyClicks(find(page, QTextEdit, "what_happened_edit"), "A message.")
    go_on(qtbot, page, 4)
    press(qtbot, page, "stop_button")
    (row,) = journal.unfinished()

    again = desk.open(row.id, Kind.FIRST_EVENING)

    assert desk.shell.closings == 1
    qtbot.waitUntil(lambda: asked_for(again) == ["knowing", "questions"])
    press(qtbot, again, "screen_back_button")
    assert asked_for(again) == ["talk_when", "talk_safe"]


def test_at_the_end_it_is_finished(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)
    qtbot.keyClicks(find(page, QTextEdit, "what_happened_edit"), "A message.")
    go_on(qtbot, page, 2)
    assert kept(page, journal).open_step == 2

    go_on(qtbot, page, LAST - 2)

    assert kept(page, journal).open_step is None
    assert journal.unfinished() == ()


def test_the_short_page_says_what_was_written_and_nothing_else(desk: Desk) -> None:
    page = desk.open(desk.keep(WRITTEN, Kind.FIRST_EVENING), Kind.FIRST_EVENING)

    said = [
        each.toPlainText()
        for each in find(page, QWidget, "short_page_card").findChildren(QTextEdit)
    ]

    assert body_of(page).place == LAST
    assert said == ["A message on the tablet.", "Nothing tonight"]


def test_the_short_page_follows_what_is_changed(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(desk.keep(WRITTEN, Kind.FIRST_EVENING), Kind.FIRST_EVENING)
    for _ in range(3):
        press(qtbot, page, "screen_back_button")
    choose(qtbot, page, "knowing", "outline")

    go_on(qtbot, page, 3)

    assert "Only the outline" in [
        each.toPlainText() for each in page.findChildren(QTextEdit) if each.isVisible()
    ]


def test_an_empty_short_page_is_all_right_too(page: EditorHost, qtbot: QtBot) -> None:
    go_on(qtbot, page, LAST)

    assert find(page, QWidget, "short_page_card").isHidden()
    assert any("all right too" in each.text() for each in page.findChildren(QLabel))


def test_how_strong_it_is_waits_until_it_is_wanted(page: EditorHost, qtbot: QtBot) -> None:
    go_on(qtbot, page)
    assert "strength" not in asked_for(page)

    press(qtbot, page, "more_strength_button")

    qtbot.waitUntil(lambda: "strength" in asked_for(page))


@pytest.mark.usefixtures("qapp")
def test_it_is_read_in_words() -> None:
    happened, knowing = answered(WRITTEN, Vocabulary())

    assert happened == Words("what_happened", "What happened", "A message on the tablet.")
    assert knowing == Choices("knowing", "How much to know for now", ("Nothing tonight",))


def test_a_repair_plan_is_begun_from_the_short_page(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)
    qtbot.keyClicks(find(page, QTextEdit, "what_happened_edit"), "A message.")
    go_on(qtbot, page, LAST)

    press(qtbot, page, "evening_plan_button")

    (row,) = journal.page(Query(kinds=(Kind.REPAIR_PLAN,))).rows
    assert desk.shell.edited == [row.id]
    assert row.preview == "A message."


def test_an_empty_page_begins_nothing(page: EditorHost, qtbot: QtBot) -> None:
    go_on(qtbot, page, LAST)

    assert find(page, QPushButton, "evening_plan_button").isHidden()


def test_every_choice_that_becomes_a_text_has_one(desk: Desk) -> None:
    said = desk.context.content.texts("first_evening")

    assert all(said[f"plan.{name}"] for name in ("nothing", "outline", "details"))
