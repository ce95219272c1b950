"""Puts invented looks back into the repair plan of the pictures."""

import tomllib
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.services.journal import Journal
from tests.two_years.lived import StandingClock

LOOKS = Path(__file__).with_name("repair_looks.toml")
KNOWN = frozenset(each.name for each in fields(EvaluationBody))


def add_looks(journal: Journal, clock: StandingClock, evening: datetime) -> None:
    """Say how often it is looked at, and write down each look on its day."""
    told = tomllib.loads(LOOKS.read_text(encoding="utf-8"))
    plan = journal.repair_plans.all()[0].id
    draft = journal.open(plan)
    body = replace(cast("RepairPlanBody", draft.record.body), look_every=told["look_every"])
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    for each in told["look"]:
        clock.moment = evening - timedelta(days=each["days_ago"])
        look = journal.repair_plans.evaluations.begin(plan)
        answers = {name: value for name, value in each.items() if name in KNOWN}
        journal.keep(replace(look, record=replace(look.record, body=EvaluationBody(**answers))))
    clock.moment = evening
