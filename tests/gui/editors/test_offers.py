"""Offers come at the right moment and stand in nobody's way."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from hallpass_desktop.gui.editors.offers import LaterOffer, NotEnoughOffer, StrongOffer
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from tests.gui.editors.desk import A_NOTE, Desk, body_of, find


def test_at_eight_a_slower_pace_is_offered(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    form.flow.open(1)
    scale, offer = (
        find(page, DotScale, "strength_before_scale"),
        find(page, StrongOffer, "strong_offer"),
    )

    qtbot.keyClick(scale, Qt.Key.Key_7)
    at_seven = offer.isVisible()
    qtbot.keyClick(scale, Qt.Key.Key_8)

    assert not at_seven
    qtbot.waitUntil(offer.isVisible)


def test_keeping_it_until_tomorrow_can_be_lifted_again(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(replace(A_NOTE, strength_before=9, open_step=1)))
    offer = find(page, StrongOffer, "strong_offer")

    qtbot.mouseClick(offer.wait_button, Qt.MouseButton.LeftButton)
    waiting = body_of(page).cooling_until
    words = offer.words.text()
    qtbot.mouseClick(offer.lift_button, Qt.MouseButton.LeftButton)

    assert waiting == datetime(2024, 11, 14, 8, tzinfo=UTC)
    assert "Tomorrow" in words
    assert body_of(page).cooling_until is None
    assert form.flow.place == 1


def test_the_offer_opens_the_grounding_minute(desk: Desk, qtbot: QtBot) -> None:
    page, _ = desk.note(desk.keep(replace(A_NOTE, strength_before=9, open_step=1)))

    qtbot.mouseClick(find(page, StrongOffer, "strong_offer").slow_button, Qt.MouseButton.LeftButton)

    assert find(desk.window, GroundingSheet, "grounding_sheet").isVisible()


def test_not_being_enough_brings_a_fuller_view_on_offer(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note()
    form.flow.open(4, with_focus=True)
    offer = find(page, NotEnoughOffer, "not_enough_offer")
    before = offer.isVisible()

    qtbot.keyClicks(desk.window.focusWidget(), "That I am not enough")
    qtbot.waitUntil(offer.isVisible)
    qtbot.mouseClick(offer.write_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(desk.window.focusWidget(), "They kept a seat")

    assert not before
    assert body_of(page).fuller_view == "They kept a seat"


def test_a_declined_offer_does_not_come_back(desk: Desk, qtbot: QtBot) -> None:
    page, form = desk.note(desk.keep(JealousyBody(story="I am not enough", open_step=4)))
    offer = find(page, NotEnoughOffer, "not_enough_offer")
    assert page.answers is not None

    qtbot.mouseClick(offer.decline_button, Qt.MouseButton.LeftButton)
    page.answers.set("story", "I am not good enough")

    assert not offer.isVisible()
    assert form.flow.place == 4


@pytest.mark.parametrize(("hours", "is_asked"), [(1, False), (20, True), (24 * 20, False)])
def test_how_strong_it_is_later_is_asked_after_a_night(
    hours: int, is_asked: bool, desk: Desk
) -> None:
    kept = desk.keep(A_NOTE)
    desk.clock.pass_time(hours=hours)

    page, _ = desk.note(kept)

    assert find(page, LaterOffer, "later_offer").isVisible() is is_asked


def test_answering_later_is_dated_and_asked_no_more(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    desk.clock.pass_time(hours=20)
    page, _ = desk.note(kept)
    offer = find(page, LaterOffer, "later_offer")

    qtbot.mouseClick(offer.answer_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_3)

    assert body_of(page).strength_later == 3
    assert body_of(page).asked_later_at == desk.clock.now()
    assert not offer.isVisible()


def test_declining_later_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    desk.clock.pass_time(hours=20)
    page, _ = desk.note(kept)
    offer = find(page, LaterOffer, "later_offer")

    qtbot.mouseClick(offer.decline_button, Qt.MouseButton.LeftButton)

    assert body_of(page).asked_later_at == desk.clock.now()
    assert body_of(page).strength_later is None
