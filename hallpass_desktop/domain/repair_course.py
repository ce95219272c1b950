"""Whether a repair plan goes on, rests or has ended. Each of the three is a place to be in."""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.stretch import Rest, Stretch


class Course(StrEnum):
    """Where a plan stands."""

    GOES_ON = "goes_on"
    RESTS = "rests"
    ENDED = "ended"


def course(body: RepairPlanBody) -> Course:
    """Where it stands now."""
    if body.ended is not None:
        return Course.ENDED
    return Course.RESTS if _resting(body) is not None else Course.GOES_ON


def since(body: RepairPlanBody) -> date | None:
    """Since which day it rests, or has ended; None while it goes on."""
    resting = _resting(body)
    return body.ended or (None if resting is None else resting.since)


def stretch_of(body: RepairPlanBody, began: date) -> Stretch:
    """When it holds, from the day it was written down."""
    return Stretch(began, body.ended, body.rests)


def paused(body: RepairPlanBody, today: date) -> RepairPlanBody:
    """The same, at rest from today on; what does not go on is left as it is."""
    if course(body) is not Course.GOES_ON:
        return body
    return replace(body, rests=(*body.rests, Rest(today)))


def gone_on(body: RepairPlanBody, today: date) -> RepairPlanBody:
    """The same, going on from today on, whether it rested or had ended.

    The time between an end and a new beginning is a pause like any other: nothing was asked for.
    """
    if body.ended is not None:
        rest = _resting(body) or Rest(body.ended)
        return replace(_without(body, rest, today), ended=None, ended_how="")
    resting = _resting(body)
    return body if resting is None else _without(body, resting, today)


def ended(body: RepairPlanBody, how: str, today: date) -> RepairPlanBody:
    """The same, ended today; one that has ended keeps its day, and how may be said otherwise."""
    return replace(body, ended=body.ended or today, ended_how=how)


def _resting(body: RepairPlanBody) -> Rest | None:
    """The pause that lasts; a copy that two computers wrote may hold several."""
    return next((rest for rest in body.rests if rest.until is None), None)


def _without(body: RepairPlanBody, rest: Rest, today: date) -> RepairPlanBody:
    """Every pause that lasts ends today, and this one is among them."""
    others = tuple(each for each in body.rests if each != rest)
    over = tuple(
        replace(each, until=today) if each.until is None else each for each in (*others, rest)
    )
    return replace(body, rests=over)
