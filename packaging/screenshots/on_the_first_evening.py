"""The first evening, screen by screen, and the short page at its end."""

from datetime import timedelta

from at_the_door import Snap, opened

from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person

A_DAY = timedelta(days=1)


def first_evening(person: Person, snap: Snap) -> None:
    """From the page of the repair plan on, by the keyboard."""
    opened(person)
    person.presses("ctrl+6")
    person.tabs_to(id="empty_second_button")
    person.presses("Return")
    person.sees(id="what_happened_edit", state="focused")
    snap("evening")
    person.types("A message on the tablet, from May.")
    _how_it_is(person, snap)
    _what_helps(person, snap)
    _goes_on(person, "look_again_on_edit")
    _chooses(person, "three_days_chip")
    snap("evening-again")
    _goes_on(person, "next_button")
    snap("evening-page")
    _on_today(person, snap)


def _how_it_is(person: Person, snap: Snap) -> None:
    _goes_on(person, "hurt_chip")
    _chooses(person, "hurt_chip", "numb_chip")
    snap("evening-now")
    _goes_on(person, "talk_words_edit")
    snap("evening-words")
    person.tabs_to(id="talk_0_button")
    person.presses("Return")
    _goes_on(person, "talk_when_edit")
    snap("evening-talk")


def _what_helps(person: Person, snap: Snap) -> None:
    _goes_on(person, "nothing_chip")
    _chooses(person, "nothing_chip")
    snap("evening-knowing")
    _goes_on(person, "sleep_apart_chip")
    _chooses(person, "sleep_apart_chip")
    snap("evening-limits")


def _on_today(person: Person, snap: Snap) -> None:
    """As if its day had come; the clock of the pictures may be a day behind this one."""
    person.tabs_to(id="screen_back_button")
    person.presses("Return")
    person.tabs_to(id="look_again_on_edit")
    person.presses("ctrl+a")
    person.types(f"{SystemClock().now().date() - A_DAY:%Y-%m-%d}")
    _goes_on(person, "next_button")
    person.waits_until_saved()
    person.presses("ctrl+1")
    person.sees(id="evening_item")
    snap("evening-today")
    person.tabs_to(id="act_button")
    person.presses("Return")
    person.sees(id="evening_plan_button")
    snap("evening-read")


def _goes_on(person: Person, following: str) -> None:
    person.tabs_to(id="next_button")
    person.presses("Return")
    person.sees(id=following)


def _chooses(person: Person, *chips: str) -> None:
    for chip in chips:
        person.tabs_to(id=chip)
        person.presses("space")
