"""What waited on many evenings of two years, and what will wait after them."""

from datetime import datetime, timedelta

import pytest

from hallpass_desktop.services.journal import Journal
from tests.two_years import asked
from tests.two_years.asked import HOME, LOOKS, waiting
from tests.two_years.conftest import Lived
from tests.two_years.lived import Life


@pytest.mark.parametrize("at", LOOKS, ids=str)
def test_what_waited_is_what_the_plain_files_say(lived: Lived, at: datetime) -> None:
    assert lived.waiting[at] == waiting(at.replace(tzinfo=None))


def test_the_evenings_looked_at_are_of_every_sort() -> None:
    seen = {each for at in LOOKS for each in waiting(at.replace(tzinfo=None))}

    assert {form for form, _ in seen} == {"pulse", "weekly", "healing", "checkpoint"}
    assert any(not waiting(at.replace(tzinfo=None)) for at in LOOKS)


def test_a_reckoning_that_forgets_what_was_answered_would_be_noticed(lived: Lived) -> None:
    differing = [
        at
        for at in LOOKS
        if lived.waiting[at] != waiting(at.replace(tzinfo=None), answers_count=False)
    ]

    assert len(differing) > 30


@pytest.mark.parametrize("days", range(0, 100, 3))
def test_what_will_wait_is_what_the_plain_files_say(
    life: Life, journal: Journal, days: int
) -> None:
    shown = (asked.EVENING + timedelta(days=days)).replace(hour=21, minute=50)
    life.clock.moment = shown.replace(tzinfo=HOME)

    found = sorted((due.form, due.phase) for due in journal.schedules.due())

    assert found == waiting(shown)


def test_counted_by_hand_the_week_after_the_last_evening(life: Life, journal: Journal) -> None:
    """The evening is Sunday the 1st.

    The hurt was on a 2nd, so healing asks on the 2nd of November at nine, for a week. The dance
    ended in the night to Friday: its third check-in comes a week later, on the 6th at seven.
    """
    found = {}
    for day in (2, 5, 6, 9):
        life.clock.moment = datetime(2026, 11, day, 21, 30, tzinfo=HOME)
        found[day] = sorted((due.form, due.phase) for due in journal.schedules.due())

    healing, pulse, mirror = ("healing", "monthly"), ("pulse", ""), ("weekly", "")
    assert found == {
        2: [healing, pulse, mirror],
        5: [healing, pulse],
        6: [("checkpoint", "week_later"), healing, pulse],
        9: [("checkpoint", "week_later"), pulse, mirror],
    }
