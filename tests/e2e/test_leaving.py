"""Every way in which a window comes to an end keeps the last letter that was typed."""

import time

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

LAST_WORDS = "written in the very last second"


@pytest.fixture
def writer(owner: Person) -> Person:
    """Somebody in the middle of a page."""
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types(LAST_WORDS)
    return owner


def test_closing_the_window_keeps_what_was_being_written(writer: Person, ready: ReadyHome) -> None:
    writer.presses("alt+F4")

    assert writer.waits_for_the_end() == 0
    assert kept_notes(ready) == [LAST_WORDS]


def test_a_system_that_shuts_down_keeps_what_was_being_written(
    writer: Person, ready: ReadyHome
) -> None:
    writer.asks_it_to_end()

    assert writer.waits_for_the_end() == 0
    assert kept_notes(ready) == [LAST_WORDS]


def test_a_notebook_is_shut_sooner_than_it_was_opened(owner: Person) -> None:
    opening = time.monotonic()
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types(LAST_WORDS)
    ending = time.monotonic()
    owner.asks_it_to_end()

    owner.waits_for_the_end()

    assert time.monotonic() - ending < ending - opening


def test_locking_keeps_what_was_being_written(writer: Person, ready: ReadyHome) -> None:
    pid = writer.pid

    writer.locks()

    assert writer.is_running()
    assert writer.pid == pid
    assert kept_notes(ready) == [LAST_WORDS]


def test_ending_at_the_lock_screen_is_quick_and_quiet(owner: Person) -> None:
    owner.opens_the_app()
    owner.sees(id="open_button")

    owner.asks_it_to_end()

    assert owner.waits_for_the_end() == 0
