"""Setting up a session for two: four calm steps, nothing ticked, and exactly what they will see."""

from dataclasses import asdict, replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Placing
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.making import Made
from hallpass_desktop.gui.pages.together.seen_step import SeenStep
from hallpass_desktop.gui.pages.together.setup_view import SetupView
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.shown_pages import shown_pages
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.check_card import RadioCard
from hallpass_desktop.system.content import Content
from tests.fakes import FakeClock
from tests.gui.pages.at_together import (
    BACK,
    JAY,
    NEXT,
    NO_OFFERS,
    TRIP,
    VIEW,
    go_to_showing,
    person,
    set_up,
    tick,
)
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import EVENING


def start(shown: SetupView, qtbot: QtBot) -> Made:
    """Press on to the end, and start."""
    while find(shown, QAbstractButton, NEXT).text() != "Start together":
        click(shown, NEXT)
    with qtbot.waitSignal(shown.start_asked) as started:
        click(shown, NEXT)
    made = started.args[0]
    assert isinstance(made, Made)
    return made


def ticks(shown: QWidget) -> list[bool]:
    return [check.isChecked() for check in shown.findChildren(CheckBox) if check.isVisible()]


def test_there_are_eight_sessions_and_none_is_chosen(qtbot: QtBot) -> None:
    shown = set_up(qtbot)

    cards = [c for c in shown.findChildren(RadioCard) if c.isVisible()]

    assert [card.code for card in cards] == list(SessionKind)
    assert not any(card.isChecked() for card in cards)
    assert "In the end: One thing to keep" in cards[3].accessibleDescription()


def test_one_goes_on_once_a_session_is_chosen_and_is_told_so(qtbot: QtBot) -> None:
    shown = set_up(qtbot)

    was_off = not find(shown, QAbstractButton, NEXT).isEnabled()
    said_before = said(shown)
    click(shown, "free_card")

    assert was_off
    assert "Choose a session to go on." in said_before
    assert find(shown, QAbstractButton, NEXT).isEnabled()


def test_a_check_in_asks_whether_it_is_weekly_or_monthly(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    is_asked_before = is_there(shown, "pace_segments")

    click(shown, "check_in_card")
    click(shown, "monthly_segment")

    assert not is_asked_before
    assert start(shown, qtbot).snapshot.is_monthly


@pytest.mark.parametrize("kind", SessionKind)
def test_nothing_is_ticked_by_itself(kind: SessionKind, qtbot: QtBot) -> None:
    shown = set_up(qtbot)

    go_to_showing(shown, kind)

    assert ticks(shown)
    assert not any(ticks(shown))


def test_what_is_ticked_is_seen_and_nothing_else(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.FREE)

    tick(shown, "The story")
    click(shown, NEXT)

    seen = said(find(shown, QWidget, "seen_step"))
    assert "That is easy to leave" not in seen
    assert "That I am easy to leave." in seen
    assert "The lamp shop" not in seen
    assert "by the lamps" not in seen


def test_without_a_tick_it_says_that_nothing_is_seen(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.FREE)

    click(shown, NEXT)

    assert "Nothing of your notebook will be seen." in said(shown)


def test_a_tick_taken_away_is_not_seen_any_more(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.FREE)
    tick(shown, "The story")
    click(shown, NEXT)
    click(shown, BACK)

    tick(shown, "The story")

    assert start(shown, qtbot).snapshot.shown == 0


def test_the_dry_run_holds_every_word_of_the_snapshot(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    for kind, about in ((SessionKind.DEBRIEF, "trip"), (SessionKind.REPAIR, "plan")):
        while is_there(shown, BACK):
            click(shown, BACK)
        go_to_showing(shown, kind)
        click(shown, f"{about}_card")
        for check in shown.findChildren(CheckBox):
            if check.isVisible() and not check.isChecked():
                check.click()
        click(shown, NEXT)
        seen = "\n".join(find(shown, SeenStep, "seen_step").texts())

        made = shown.made(*shown.standing()[:1], VIEW)
        words = [text for text in leaves(asdict(made.snapshot)) if len(text) > 2]
        assert len(words) > 12
        assert [text for text in words if text not in seen] == []


def test_the_dry_run_holds_every_page_of_the_stage(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.REVIEW)
    click(shown, "trip_card")
    for check in shown.findChildren(CheckBox):
        if check.isVisible():
            check.click()
    click(shown, NEXT)
    seen = "\n".join(find(shown, SeenStep, "seen_step").texts())

    snapshot = shown.made(*shown.standing()[:1], VIEW).snapshot
    pages = shown_pages(Scene(snapshot, Content().sessions[snapshot.kind], FakeClock(EVENING)))
    said_there = [text for page in pages for part in page.parts for text in part if text]
    assert len(said_there) >= 6
    assert [text for text in said_there if text not in seen] == []


def leaves(value: object) -> list[str]:
    """Every word of the snapshot that a person could read."""
    if isinstance(value, dict):
        hidden = {"kind", "handle", "who", "done_by", "felt_by", "placing", "due", "field"}
        inside = [v for k, v in value.items() if k not in hidden or isinstance(v, list)]
        return [text for each in inside for text in leaves(each)]
    if isinstance(value, list | tuple):
        return [text for each in value for text in leaves(each)]
    return [value] if isinstance(value, str) else []


def test_an_agreement_is_chosen_before_its_clauses_are_offered(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.REVIEW)
    before = said(shown)

    click(shown, "trip_card")

    assert "No photos." not in before
    assert "No photos." in said(shown)
    assert "Tick a clause to go on" in said(shown)
    tick(shown, "No photos.")
    assert find(shown, QAbstractButton, NEXT).isEnabled()


def test_all_clauses_are_ticked_by_one_button_where_there_are_many(qtbot: QtBot) -> None:
    clauses = tuple(replace(TRIP.clauses[0], id=RecordId(f"c{n}")) for n in range(5))
    view = replace(
        VIEW, offers=replace(VIEW.offers, agreements=(replace(TRIP, clauses=clauses),), items=())
    )
    shown = set_up(qtbot, view)
    go_to_showing(shown, SessionKind.REVIEW)
    click(shown, "trip_card")

    click(shown, "all_button")
    all_on = [check.isChecked() for check in shown.findChildren(CheckBox) if check.isVisible()]
    click(shown, "all_button")

    assert all_on.count(True) == 5
    assert ticks(shown).count(True) == 0


def test_without_an_agreement_it_leads_to_where_one_begins(qtbot: QtBot) -> None:
    shown = set_up(qtbot, NO_OFFERS)
    go_to_showing(shown, SessionKind.WALK)

    with qtbot.waitSignal(shown.page_asked) as asked:
        click(shown, "begin_about_button")

    assert asked.args == ["boundaries"]
    assert "There is no agreement yet" in said(shown)
    assert not find(shown, QAbstractButton, NEXT).isEnabled()


def test_a_debrief_can_do_without_an_agreement(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.DEBRIEF)
    click(shown, "trip_card")

    click(shown, "none_card")

    assert start(shown, qtbot).snapshot.about == ""


def test_a_page_without_anything_marked_says_how_it_is_done(qtbot: QtBot) -> None:
    shown = set_up(qtbot, NO_OFFERS)

    go_to_showing(shown, SessionKind.FREE)

    assert "No page is marked for it." in said(shown)
    assert find(shown, QAbstractButton, NEXT).isEnabled()


def test_with_several_partners_one_is_chosen(qtbot: QtBot) -> None:
    view = replace(VIEW, people=(*VIEW.people, person("Kit", "partner")))
    shown = set_up(qtbot, view)
    click(shown, "free_card")
    was_told = "Choose whom it is with to go on." in said(shown)

    click(shown, "Kit_card")

    assert was_told
    assert start(shown, qtbot).snapshot.partner == "Kit"


def test_it_fills_the_screen_unless_a_window_is_chosen(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    click(shown, "free_card")
    for _ in range(3):
        click(shown, NEXT)
    is_full = find(shown, RadioCard, "full_card").isChecked()

    click(shown, "window_card")

    assert is_full
    assert start(shown, qtbot).snapshot.placing == Placing(is_full=False)


def test_it_says_before_the_start_that_coming_back_needs_the_passphrase(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    click(shown, "free_card")
    for _ in range(3):
        click(shown, NEXT)

    assert "you will need your passphrase; to end the session nobody needs one" in said(shown)


def test_what_was_chosen_stays_when_offers_come_anew(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    go_to_showing(shown, SessionKind.FREE)
    tick(shown, "The story")

    shown.show_view(replace(VIEW, points=()))

    assert ticks(shown).count(True) == 1
    assert start(shown, qtbot).snapshot.partner == JAY.alias


@pytest.mark.parametrize("fold", Fold)
def test_it_fits_however_little_room_there_is(fold: Fold, qtbot: QtBot) -> None:
    shown = set_up(qtbot, fold=fold)
    shown.resize(420, 500)
    click(shown, "review_card")
    click(shown, NEXT)
    click(shown, "trip_card")

    content = shown.panes()[0]

    assert content.minimumSizeHint().width() <= (420 if fold is Fold.NARROW else 700)
