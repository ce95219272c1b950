"""A stage that is killed: the session can be gone on with or ended, and no action point is lost."""

import time
from collections.abc import Callable

import pytest

from hallpass_desktop.domain.session import SessionKind
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.talking import (
    A_WHOLE_SESSION,
    ACTION_POINT,
    begin,
    goes_along,
    goes_on,
    goes_to_the_stage,
    on_screen,
    passes_the_gate,
)
from tests.e2e.two_at_home import AtHome, two_at_home

pytestmark = [*A_WHOLE_SESSION, pytest.mark.trust]

#: What was typed is told within a second and on the disk at once after that.
TOLD_SECONDS = 3.0
TO_THE_ACTIONS = ("start_button", "go_on_button", "pass_button", "go_on_button")


def at_the_gate(owner: Person) -> None:
    owner.activates(id="arrived_button")
    owner.activates(id="yes_option")


def at_the_overview(owner: Person) -> None:
    passes_the_gate(owner)


def in_a_turn(owner: Person) -> None:
    passes_the_gate(owner)
    shown = on_screen(owner)
    for way in TO_THE_ACTIONS[:2]:
        shown = goes_on(owner, way, shown)


def with_an_action_point(owner: Person) -> None:
    passes_the_gate(owner)
    shown = on_screen(owner)
    for way in TO_THE_ACTIONS:
        shown = goes_on(owner, way, shown)
    owner.writes_into(ACTION_POINT, id="action_edit")
    time.sleep(TOLD_SECONDS)


def in_a_pause(owner: Person) -> None:
    with_an_action_point(owner)
    owner.presses("F8")
    owner.sees(id="when_label")


PHASES: dict[str, Callable[[Person], None]] = {
    "the gate": at_the_gate,
    "the overview": at_the_overview,
    "a turn": in_a_turn,
    "an action point": with_an_action_point,
    "a pause": in_a_pause,
}


@pytest.mark.parametrize("phase", PHASES)
def test_after_a_kill_it_can_be_ended_and_what_was_written_is_kept(
    owner: Person, ready: ReadyHome, phase: str
) -> None:
    at_home = two_at_home(ready)
    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    PHASES[phase](owner)

    owner.pulls_the_plug()
    owner.opens_the_app()
    owner.sees(id="open_button")
    assert private_words(owner, at_home) == set()
    owner.unlocks()
    owner.presses("ctrl+7")
    owner.sees(id="go_on_button")
    owner.clicks(id="end_button")
    owner.clicks(id="accept_button")
    owner.sees(id="session_cards")
    owner.goes_to("today")

    has_point = phase in {"an action point", "a pause"}
    if has_point:
        owner.sees(name_has=ACTION_POINT)
    else:
        owner.sees_no(name_has=ACTION_POINT)


@pytest.mark.parametrize("phase", ["a turn", "an action point", "a pause"])
def test_after_a_kill_it_can_be_gone_on_with_where_it_was(
    owner: Person, ready: ReadyHome, phase: str
) -> None:
    two_at_home(ready)
    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    PHASES[phase](owner)
    before = on_screen(owner)

    owner.pulls_the_plug()
    goes_to_the_stage(owner)
    passes_the_gate(owner)

    owner.waits_for(lambda: is_the_same(before, on_screen(owner)), "for where it was")


def test_a_session_that_was_over_is_brought_in_after_a_kill(
    owner: Person, ready: ReadyHome
) -> None:
    two_at_home(ready)
    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    passes_the_gate(owner)
    goes_along(owner, SessionKind.FREE)

    owner.pulls_the_plug()
    owner.opens_the_notebook()

    owner.sees(name_has=ACTION_POINT)


def private_words(owner: Person, at_home: AtHome) -> set[str]:
    """The canaries that show."""
    everything = owner.everything()
    return {canary for canary in at_home.canaries if canary in everything}


def is_the_same(before: dict[str, str], now: dict[str, str]) -> bool:
    """Whether the same screen of the session shows; how long is left may differ."""
    names = ("screen_heading", "agenda", "where_label", "when_label")
    return all(before.get(name) == now.get(name) for name in names)
