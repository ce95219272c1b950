"""The private gate: alone, unseen by the other one, and a no that does not tell whose it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.private_gate import (
    Aim,
    Answered,
    Freedom,
    Gate,
    GateStep,
    Readiness,
)
from hallpass_desktop.domain.record import Who

answers = st.builds(
    Answered, st.sampled_from(Freedom), st.sampled_from(Readiness), st.sampled_from(Aim)
)
YES = Answered(Freedom.YES, Readiness.READY, Aim.BE_HEARD)


def passed(mine: Answered, theirs: Answered) -> list[Gate]:
    """Every gate on the way through, the last one open, closed or at the match."""
    gates = [Gate().answer(mine)]
    gates.append(gates[-1].go_on())
    gates.append(gates[-1].go_on().answer(theirs))
    gates.append(gates[-1].go_on())
    gates.append(gates[-1].go_on())
    return gates


@given(answers, answers)
def test_nobody_sees_what_the_other_one_said_of_being_free(
    mine: Answered, theirs: Answered
) -> None:
    for gate in passed(mine, theirs):
        seen = gate.answered
        assert seen == {Who.ME: mine, Who.PARTNER: theirs, None: Answered()}[gate.holder]
        assert "no" not in repr(gate).lower()


@given(answers, answers)
def test_any_no_closes_it_after_both_have_answered(mine: Answered, theirs: Answered) -> None:
    *on_the_way, last = passed(mine, theirs)

    assert all(gate.step is not GateStep.CLOSED for gate in on_the_way)
    is_no = Freedom.NO in {mine.freedom, theirs.freedom}
    assert (last == Gate(GateStep.CLOSED)) is is_no


@given(answers, answers)
def test_what_ends_by_itself_is_known_only_once_it_is_open(
    mine: Answered, theirs: Answered
) -> None:
    gates = passed(mine, theirs)
    last = gates[-1].go_on() if gates[-1].step is GateStep.MATCH else gates[-1]

    assert not any(gate.lets_end for gate in gates if gate.step is not GateStep.OPEN)
    said = {mine.freedom, theirs.freedom}
    assert last.lets_end is (Freedom.LET_END in said and Freedom.NO not in said)


@pytest.mark.parametrize("missing", ["freedom", "readiness", "aim"])
def test_it_does_not_change_hands_with_something_unanswered(missing: str) -> None:
    gate = Gate().answer(replace(YES, **{missing: None}))

    assert gate.go_on() == gate


def test_after_a_no_nothing_more_is_asked() -> None:
    assert Gate().answer(Answered(Freedom.NO)).go_on().step is GateStep.TO_THEM


@pytest.mark.parametrize(
    ("theirs", "step"),
    [
        (replace(YES, aim=Aim.COMFORT), GateStep.OPEN),
        (replace(YES, aim=Aim.SOLVE), GateStep.MATCH),
        (replace(YES, readiness=Readiness.A_LITTLE), GateStep.OPEN),
        (replace(YES, readiness=Readiness.NOT_NOW), GateStep.MATCH),
    ],
)
def test_aims_that_differ_are_shown_to_both_before_it_starts(
    theirs: Answered, step: GateStep
) -> None:
    last = passed(YES, theirs)[-1]

    assert last.step is step
    assert last.aims() == (Aim.BE_HEARD, theirs.aim)
    assert last.go_on().step is GateStep.OPEN


def test_stopping_lets_go_of_every_answer() -> None:
    for gate in passed(YES, YES):
        assert gate.close() == Gate(GateStep.CLOSED)
