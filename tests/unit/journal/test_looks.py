"""Looks at readiness in a journal: the newest first, and the steps whose day has come."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write


@pytest.fixture
def today(clock: FakeClock) -> date:
    return clock.now().date()


def step(title: str, words: str, day: date) -> ReadinessBody:
    return ReadinessBody(title=title, small_step=words, small_step_on=day)


def named(journal: Journal, today: date) -> list[tuple[RecordId, str]]:
    return [(each.look, each.words) for each in journal.looks.steps(today)]


def test_the_newest_look_comes_first(journal: Journal, write: Write, clock: FakeClock) -> None:
    first = write(ReadinessBody(title="In spring"))
    clock.pass_time(minutes=3 * 24 * 60)
    second = write(ReadinessBody(title="In summer"))

    assert [(each.id, each.title) for each in journal.looks.all()] == [
        (second, "In summer"),
        (first, "In spring"),
    ]


def test_steps_of_every_look_are_named_the_oldest_first(
    journal: Journal, write: Write, today: date
) -> None:
    late = write(step("One", "Ask on Sunday", today))
    early = write(step("Two", "Look for a train", today - timedelta(days=2)))
    write(step("Three", "Not yet", today + timedelta(days=1)))

    assert named(journal, today) == [(early, "Look for a train"), (late, "Ask on Sunday")]


def test_a_look_in_the_trash_names_nothing(journal: Journal, write: Write, today: date) -> None:
    look = write(step("One", "Ask on Sunday", today))
    journal.trash([look])

    assert (journal.looks.all(), named(journal, today)) == ((), [])

    journal.restore([look])

    assert named(journal, today) == [(look, "Ask on Sunday")]


def test_an_earlier_version_brings_its_step_back(
    journal: Journal, write: Write, today: date
) -> None:
    look = write(step("One", "Ask on Sunday", today))
    write(ReadinessBody(title="One"), to=look)
    assert named(journal, today) == []

    journal.restore_revision(look, journal.revisions(look)[-1].id)

    assert named(journal, today) == [(look, "Ask on Sunday")]
