"""What people may put into a stage: too much, too odd, or nothing at all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.snapshot import ShownField, ShownItem
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.ring import TimerRing
from tests.gui.stage.driver import EVERYTHING, Driver, a_snapshot

FIELDS = [
    (SessionKind.CHECK_IN, Part.KEEP_AND_TRY, "keep_edit"),
    (SessionKind.MOMENT, Part.ASK, "ask_edit"),
    (SessionKind.FREE, Part.DECIDE, "decision_edit"),
    (SessionKind.FREE, Part.ACTIONS, "action_edit"),
    (SessionKind.FREE, Part.LINES, "line_2_edit"),
    (SessionKind.OPENING, Part.DAY, "day_edit"),
    (SessionKind.WALK, Part.AGREED, "agreed_edit"),
]


@pytest.fixture
def clipboard_left_empty() -> Iterator[None]:
    """What a test copied is not there for the next one."""
    yield
    QGuiApplication.clipboard().clear()


def at(qtbot: QtBot, kind: SessionKind, part: Part) -> Driver:
    """A session at one of its parts."""
    driver = Driver(qtbot, a_snapshot(kind, **EVERYTHING))
    driver.through_the_gate()
    driver.at(part)
    return driver


def field_of(edit: QWidget) -> AnswerField:
    """The field around an edit."""
    field = edit.parentWidget()
    assert isinstance(field, AnswerField)
    return field


@pytest.mark.parametrize(("kind", "part", "name"), FIELDS)
def test_a_paste_that_is_too_long_is_refused_whole_with_a_sentence(
    qtbot: QtBot, clipboard_left_empty: None, kind: SessionKind, part: Part, name: str
) -> None:
    driver = at(qtbot, kind, part)
    edit = driver.find(QTextEdit, name)
    QTest.keyClicks(edit, "Tea")
    QGuiApplication.clipboard().setText("long " * 4000)

    edit.paste()

    assert edit.toPlainText() == "Tea"
    assert "There is room for" in field_of(edit).error()
    assert QGuiApplication.clipboard().text() == "long " * 4000


@pytest.mark.parametrize(
    "text", ["🫂👩‍❤️‍👩 ok", "שלום מחר", "a\u202eb", "  ", "&& <b>bold</b> %1 {name}", "Zoë"]
)
def test_odd_words_are_kept_as_they_are(
    qtbot: QtBot, clipboard_left_empty: None, text: str
) -> None:
    driver = at(qtbot, SessionKind.FREE, Part.ACTIONS)
    edit = driver.find(QTextEdit, "action_edit")
    QGuiApplication.clipboard().setText(text)

    edit.paste()
    driver.press("go_on_button")

    kept = [point.text for point in driver.talk.outcome.actions]
    assert kept == ([text.strip()] if text.strip() else [])


def test_lines_that_are_pasted_become_one(qtbot: QtBot, clipboard_left_empty: None) -> None:
    driver = at(qtbot, SessionKind.CHECK_IN, Part.KEEP_AND_TRY)
    QGuiApplication.clipboard().setText("Tea\n\n at nine")

    driver.find(QTextEdit, "keep_edit").paste()

    assert driver.talk.outcome.keep == "Tea at nine"


def test_nothing_has_to_be_written_anywhere(qtbot: QtBot) -> None:
    driver = at(qtbot, SessionKind.FREE, Part.DECIDE)

    for _ in range(6):
        if driver.talk.part is not Part.AFTERWORD:
            driver.press("go_on_button")

    outcome = driver.talk.outcome
    assert (outcome.decisions, outcome.actions, outcome.lines) == ((), (), ())


def test_what_is_typed_is_told_within_two_seconds(qtbot: QtBot) -> None:
    driver = at(qtbot, SessionKind.CHECK_IN, Part.KEEP_AND_TRY)
    edit = driver.find(QTextEdit, "keep_edit")

    with qtbot.waitSignal(driver.stage.talk_changed, timeout=2000):
        QTest.keyClicks(edit, "Tea")

    assert driver.told[-1].outcome.keep == "Tea"


def test_what_is_typed_is_told_when_the_notebook_closes(qtbot: QtBot) -> None:
    driver = at(qtbot, SessionKind.CHECK_IN, Part.KEEP_AND_TRY)
    QTest.keyClicks(driver.find(QTextEdit, "keep_edit"), "Tea")

    driver.stage.go_neutral()

    assert driver.told[-1].outcome.keep == "Tea"


def test_a_very_long_page_can_be_read_to_its_end_by_keys(qtbot: QtBot) -> None:
    item = ShownItem("i1", "Free note", "", (ShownField("Text", "word " * 4000),))
    driver = Driver(qtbot, a_snapshot(items=(item,)))
    driver.through_the_gate()
    driver.at(Part.TURNS)
    QTest.qWait(0)
    bar = driver.screen.area.verticalScrollBar()

    for _ in range(bar.maximum() // 200 + 2):
        driver.key(Qt.Key.Key_PageDown)

    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_nothing_on_a_stage_has_a_tooltip_or_completes_a_word(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(SessionKind.WALK, **EVERYTHING))

    for _ in driver.walk():
        assert [each for each in driver.window.findChildren(QWidget) if each.toolTip()] == []
        assert driver.window.findChildren(QCompleter) == []
    assert not QToolTip.isVisible()


def test_the_end_of_a_turn_is_said_once(turns: Driver, told: list[str]) -> None:
    turns.clock.pass_time(minutes=4)

    for _ in range(3):
        turns.stage._on_tick()  # noqa: SLF001 - a second of the clock

    assert told.count("The time of this turn is up. It waits.") == 1
    assert turns.find(TimerRing, "ring").clock() == "0:00"
