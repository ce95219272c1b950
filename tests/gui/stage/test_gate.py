"""The private gate: each alone, nothing kept, and the same end whatever the reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.talk import Talk
from tests.gui.stage.driver import Driver


def test_it_begins_by_handing_the_screen_to_the_first(qtbot: QtBot) -> None:
    driver = Driver(qtbot)

    assert driver.heading == "Hand the screen to Robin"
    assert driver.shows("pause_button")
    assert not driver.shows("people")


def test_three_answers_each_lead_in_together(qtbot: QtBot) -> None:
    driver = Driver(qtbot)

    driver.through_the_gate()

    assert driver.talk.part is Part.OVERVIEW
    assert driver.shows("start_button")
    assert driver.told == []


def test_it_is_answered_by_keys_alone(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.key(Qt.Key.Key_Return)

    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        driver.key(digit)
        driver.key(Qt.Key.Key_Tab)
    while not driver.find(QAbstractButton, "gate_done_button").hasFocus():
        driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Return)

    assert driver.heading == "Hand the screen to Sam"


def test_an_answer_of_the_first_is_nowhere_when_the_second_looks(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.answer_gate("let_end", "a_little", "comfort")

    driver.press("arrived_button")

    buttons = driver.window.findChildren(QAbstractButton)
    assert [each for each in buttons if each.isVisible() and each.isChecked()] == []


def test_without_three_answers_there_is_no_way_on_and_it_says_why(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.press("arrived_button")
    driver.press("yes_option")

    button = driver.find(QAbstractButton, "gate_done_button")

    assert not button.isEnabled()
    assert "three questions" in button.accessibleDescription()


@pytest.mark.parametrize("who", ["me", "partner"])
def test_a_no_ends_it_only_after_both_answered(qtbot: QtBot, who: str) -> None:
    driver = Driver(qtbot)

    driver.answer_gate("no" if who == "me" else "yes")
    early = driver.talk.is_over
    driver.answer_gate("no" if who == "partner" else "yes")
    driver.press("arrived_button")

    assert (early, driver.talk.is_over) == (False, True)
    assert driver.heading == "That is all for today"


def _seen(driver: Driver) -> list[str]:
    labels = driver.window.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


def test_a_no_a_normal_end_and_an_end_by_itself_look_the_same(qtbot: QtBot) -> None:
    refused, ended, let_go = (Driver(qtbot) for _ in range(3))

    refused.answer_gate("no")
    refused.answer_gate()
    refused.press("arrived_button")
    ended.through_the_gate()
    ended.press("end_button")
    ended.press("accept_button")
    let_go.answer_gate("let_end")
    let_go.answer_gate()
    let_go.press("arrived_button")
    let_go.stage._course._end.timeout.emit()  # noqa: SLF001 - minutes have passed

    assert _seen(refused) == _seen(ended) == _seen(let_go)


def test_what_is_to_end_by_itself_does_so_within_four_to_seven_minutes(qtbot: QtBot) -> None:
    driver = Driver(qtbot)

    driver.answer_gate("let_end")
    driver.answer_gate()
    driver.press("arrived_button")

    end = driver.stage._course._end  # noqa: SLF001
    assert end.isActive()
    assert 4 * 60_000 <= end.interval() <= 7 * 60_000
    assert not driver.talk.is_over


def test_what_was_not_asked_to_end_goes_on(qtbot: QtBot) -> None:
    driver = Driver(qtbot)

    driver.through_the_gate()

    assert not driver.stage._course._end.isActive()  # noqa: SLF001


def test_different_hopes_are_shown_to_both_before_it_starts(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.answer_gate(aim="comfort")
    driver.answer_gate(aim="decide")
    driver.press("arrived_button")

    assert "Robin: Comfort" in _seen(driver)
    assert "Sam: To decide something" in _seen(driver)

    driver.press("heard_first_button")
    assert driver.talk.part is Part.OVERVIEW


def test_two_who_hope_for_the_same_are_not_told_that_they_differ(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    for ready in ("not_now", "ready"):
        driver.answer_gate(ready=ready, aim="comfort")
    driver.press("arrived_button")

    assert driver.heading == "Now may not be the time"
    assert "Robin: Comfort" in _seen(driver)
    assert "Ready to talk now: Not right now" in _seen(driver)


def test_the_gate_promises_no_more_than_what_comes(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.press("arrived_button")

    (promise,) = (words for words in _seen(driver) if "nothing of this is kept" in words)

    assert "may be shown to both of you" in promise


def test_down_goes_along_answers_that_stand_side_by_side(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.press("arrived_button")

    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Down)
    assert driver.find(QAbstractButton, "let_end_option").hasFocus()
    assert not driver.find(QAbstractButton, "let_end_option").isChecked()
    driver.key(Qt.Key.Key_Space)
    driver.key(Qt.Key.Key_Up)

    assert driver.find(QAbstractButton, "no_option").isChecked()


def test_after_different_hopes_both_can_choose_again_or_not_today(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    _hope_differently(driver)

    driver.press("again_button")
    assert driver.heading == "Hand the screen to Robin"
    _hope_differently(driver)
    driver.press("not_today_button")

    assert driver.heading == "That is all for today"


def _hope_differently(driver: Driver) -> None:
    driver.answer_gate(aim="comfort")
    driver.answer_gate(aim="decide")
    driver.press("arrived_button")


def test_a_pause_lets_go_of_the_answers_and_the_gate_is_asked_anew(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.answer_gate()
    driver.press("arrived_button")
    driver.press("yes_option")

    driver.key(Qt.Key.Key_F8)
    assert driver.heading == "Paused"
    driver.press("ready_me_check")
    driver.press("ready_partner_check")

    assert driver.heading == "Hand the screen to Robin"


def test_nothing_that_was_answered_is_ever_told(qtbot: QtBot) -> None:
    driver = Driver(qtbot)

    driver.answer_gate(aim="comfort")
    driver.answer_gate(aim="comfort")
    driver.press("arrived_button")
    driver.press("start_button")

    assert [talk for talk in driver.told if "comfort" in _all(talk)] == []


def _all(talk: Talk) -> str:
    return str([getattr(talk, name) for name in Talk.__slots__])


def test_a_resumed_session_asks_the_gate_and_goes_on_where_it_was(qtbot: QtBot) -> None:
    driver = Driver(qtbot, talk=Talk(SessionKind.FREE, at=2))

    assert driver.heading == "Hand the screen to Robin"
    driver.through_the_gate()

    assert driver.talk.part is Part.TURNS


def test_the_end_offers_to_close_and_to_go_back_to_the_private_pages(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.through_the_gate()
    driver.press("end_button")
    driver.press("accept_button")

    with qtbot.waitSignal(driver.stage.closed):
        driver.press("close_button")
    with qtbot.waitSignal(driver.stage.left):
        QTest.keyClick(driver.find(QAbstractButton, "private_pages_button"), Qt.Key.Key_Space)
