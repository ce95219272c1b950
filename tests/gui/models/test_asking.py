"""When check-ins are asked for, in sentences, and as somebody chooses it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CHECKPOINT, HEALING, PULSE, WEEKLY
from hallpass_desktop.domain.ids import ScheduleId
from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Once,
    Rule,
    Weekly,
)
from hallpass_desktop.domain.schedule import Schedule
from hallpass_desktop.gui.models.asking import (
    Planned,
    describe_planned,
    next_said,
    planned,
    rule_said,
)
from hallpass_desktop.gui.models.asking_plan import RHYTHMS, new_plan, plan_of, rule_of
from hallpass_desktop.gui.words import Vocabulary

TODAY = date(2026, 3, 14)  # a Saturday
EIGHT = time(20)
HOME = timezone(timedelta(hours=1))
NOW = datetime(2026, 3, 14, 12, tzinfo=HOME)
EVENT = Checkpoints(datetime(2026, 3, 20, 20), datetime(2026, 3, 21, 1))

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def words(qtbot: QtBot) -> Vocabulary:
    return Vocabulary()


class Kept:
    """Schedules without a notebook."""

    def __init__(self, *schedules: Schedule) -> None:
        self._schedules = schedules

    def every(self) -> tuple[Schedule, ...]:
        return self._schedules

    def rests(self, schedule: Schedule) -> bool:
        return False


def schedule(rule: Rule, form: str = PULSE) -> Schedule:
    return Schedule(ScheduleId("s"), form, rule)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Daily(TODAY, EIGHT), "Every day at about 20:00"),
        (Daily(TODAY, EIGHT, 3), "Every 3 days, at about 20:00"),
        (Weekly((2, 6), EIGHT), "Every Wednesday and Sunday at about 20:00"),
        (Monthly(14, EIGHT), "On day 14 of every month, at about 20:00"),
        (Once(datetime(2026, 3, 20, 20)), "Once, on Friday 20 March at about 20:00"),
        (
            Healing(TODAY, EIGHT),
            "After Saturday 14 March: on days 1, 3 and 7, then weekly, then monthly",
        ),
        (EVENT, "Round Friday 20 March: before, right after, and a week later"),
    ],
)
def test_a_rule_is_a_sentence(rule: Rule, said: str) -> None:
    assert rule_said(rule) == said


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (0, "Next: today at about 20:00"),
        (1, "Next: tomorrow at about 20:00"),
        (5, "Next: Thursday at about 20:00"),
        (9, "Next: Monday 23 March at about 20:00"),
    ],
)
def test_what_comes_next_has_a_day_that_one_knows(ahead: int, said: str) -> None:
    at = datetime.combine(TODAY + timedelta(days=ahead), EIGHT, HOME)

    assert next_said(at, TODAY) == said


def test_a_schedule_says_what_comes_next(words: Vocabulary) -> None:
    (each,) = planned(Kept(schedule(Daily(TODAY, EIGHT))), NOW, HOME)

    text = describe_planned(each, words, TODAY)

    assert (text.title, text.state) == ("Short check-in", "Next: today at about 20:00")
    assert not text.is_over


def test_one_that_waits_is_on_today(words: Vocabulary) -> None:
    (each,) = planned(Kept(schedule(Daily(TODAY, time(11)))), NOW, HOME)

    assert describe_planned(each, words, TODAY).state == "Waits for you on Today"


def test_one_that_rests_says_so(words: Vocabulary) -> None:
    resting = replace(schedule(Daily(TODAY, EIGHT)), is_paused=True)

    assert describe_planned(Planned(resting, None, False), words, TODAY).state == "Resting"


def test_one_that_has_been_is_over(words: Vocabulary) -> None:
    (each,) = planned(Kept(schedule(Once(datetime(2026, 1, 1, 20)))), NOW, HOME)

    text = describe_planned(each, words, TODAY)

    assert (text.state, text.is_over) == ("Nothing more to come", True)


@pytest.mark.parametrize(
    ("form", "rule"),
    [
        (PULSE, Daily(TODAY, EIGHT)),
        (PULSE, Daily(TODAY, time(7, 30), 3)),
        (WEEKLY, Weekly((2, 6), EIGHT)),
        (WEEKLY, Monthly(31, EIGHT)),
        (HEALING, Healing(date(2026, 3, 1), EIGHT)),
        (PULSE, Once(datetime(2026, 3, 20, 20))),
        (CHECKPOINT, EVENT),
    ],
)
def test_a_rule_can_be_chosen_again(form: str, rule: Rule) -> None:
    assert rule_of(plan_of(form, rule, TODAY)) == rule


@pytest.mark.parametrize("form", sorted(RHYTHMS))
def test_every_form_begins_with_a_rule_that_holds(form: str) -> None:
    plans = [replace(new_plan(form, TODAY), rhythm=rhythm) for rhythm in RHYTHMS[form]]

    assert all(rule_of(plan) for plan in plans)


def test_an_evening_may_end_after_midnight() -> None:
    plan = replace(new_plan(CHECKPOINT, TODAY), at=EIGHT, ends_at=time(1))

    rule = rule_of(plan)

    assert isinstance(rule, Checkpoints)
    assert rule.ends == datetime(2026, 3, 15, 1)
