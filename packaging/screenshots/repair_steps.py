"""Puts invented steps with their marks into the repair plan of the pictures."""

import tomllib
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.repair_marks import Marked, Source, sources
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.services.journal import Journal
from tests.two_years.lived import StandingClock

STEPS = Path(__file__).with_name("repair_steps.toml")
KNOWN = frozenset(each.name for each in fields(RepairStepBody))


def add_steps(journal: Journal, clock: StandingClock, evening: datetime) -> None:
    """Write the steps down one after the other, and mark them."""
    told = tomllib.loads(STEPS.read_text(encoding="utf-8"))
    plan = journal.repair_plans.all()[0].id
    for each in told["step"]:
        clock.moment = evening - timedelta(days=each["days_ago"])
        draft = journal.repair_plans.steps.begin(plan, _body(each, evening))
        journal.keep(draft)
        clock.moment = evening
        _mark(journal, evening, draft.record.id, each)
    for condition, said in told["said"].items():
        journal.repair_plans.say(plan, condition, said)


def _body(told: dict[str, Any], evening: datetime) -> RepairStepBody:
    days = {"ends": told.get("ends_in"), "by_day": told.get("by_in")}
    answers = {name: value for name, value in told.items() if name in KNOWN}
    for name, ahead in days.items():
        if ahead is not None:
            answers[name] = evening.date() + timedelta(days=ahead)
    return RepairStepBody(**answers)


def _mark(journal: Journal, evening: datetime, step: Any, told: dict[str, Any]) -> None:
    whose = sources(told["done_by"])[0]
    for marked, source in ((Marked.DONE, whose), (Marked.FELT, Source.OWN)):
        for ago, value, *word in told.get(marked, ()):
            day = evening.date() - timedelta(days=ago)
            journal.repair_plans.steps.mark(step, marked, value, day, source, *word)
