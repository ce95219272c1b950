"""Rows beside the pages become one row that holds what either said, whichever is called ours."""

import json
from typing import Any

import pytest

from hallpass_desktop.domain.merging_rows import merged_person, merged_schedule, merged_sent

Row = dict[str, Any]


def schedule(*answered: str, ends_on: str | None = None, is_paused: int = 0) -> Row:
    rule = json.dumps({"every": 1, "answered": answered})
    return {"id": "a", "rule": rule, "ends_on": ends_on, "is_paused": is_paused}


def sent(**manifest: str) -> Row:
    return {"id": "a", "at": "2026", "manifest": json.dumps({"what": "summary"} | manifest)}


def person(alias: str, note: str, added_at: str) -> Row:
    details = json.dumps({"note": note})
    return {"id": "a", "alias": alias, "role": "", "added_at": added_at, "details": details}


@pytest.mark.parametrize("turned", [False, True])
def test_every_answer_counts_and_what_rests_in_one_rests(turned: bool) -> None:
    both = [schedule("mon", "tue", ends_on="2026-05-01"), schedule("mon", "wed", is_paused=1)]

    found = merged_schedule(*(reversed(both) if turned else both))

    assert json.loads(found["rule"])["answered"] == ["mon", "tue", "wed"]
    assert (found["ends_on"], found["is_paused"]) == ("2026-05-01", 1)


@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_outside_is_gone_if_one_of_them_knows(turned: bool) -> None:
    both = [sent(remind_on="2026-03-01", gone_on="2026-03-02"), sent(remind_on="2026-04-01")]

    found = json.loads(merged_sent(*(reversed(both) if turned else both))["manifest"])

    assert (found["gone_on"], found["remind_on"]) == ("2026-03-02", "2026-04-01")


def test_of_a_person_both_names_and_both_notes_stand() -> None:
    ours, theirs = person("Sam", "tall", "2026-02"), person("Samir", "sings", "2026-01")

    found = merged_person(ours, theirs)

    assert found == merged_person(theirs, ours)
    assert (found["alias"], found["added_at"]) == ("Sam / Samir", "2026-01")
    assert json.loads(found["details"]) == {"note": "sings / tall"}
