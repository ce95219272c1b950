"""Summaries to print: one with something in every section, and parts of it."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.insight import Days, Tally
from hallpass_desktop.domain.points import Point, Spread, Step, by_step, spread
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import RoleFor, Section
from hallpass_desktop.domain.summary_view import (
    AgreementShown,
    FieldShown,
    ItemShown,
    LinesShown,
    NeedShown,
    PlanShown,
    ScoreShown,
    SetOffShown,
    SummaryView,
    WeekShown,
)

DAYS = Days(date(2024, 9, 20), date(2024, 11, 14))
ROLES = (RoleFor("Kit", "my partner"), RoleFor("Jo", "a friend"))
_VALUES = {
    "calm": (3, 3, 4, 5, 5, 4, 6, 6),
    "closeness": (5, 5, 6, 4, 6, 6, 7, 7),
    "trust": (4, 4, 4, 5, 5, 5, 6, 5),
    "jealousy": (8, 7, 6, 6, 5, 6, 4, 3),
}


def lines(days: Days = DAYS, step: Step = Step.WEEK) -> LinesShown:
    """Five numbers a week on each of the four lines; one week of two of them is empty."""
    points: dict[str, tuple[Point, ...]] = {}
    wholes: dict[str, Spread | None] = {}
    for name, weekly in _VALUES.items():
        values = [
            (days.first + timedelta(days=7 * week + day), float(min(10, value + day % 3)))
            for week, value in enumerate(weekly)
            for day in range(5)
            if not (week == 3 and name in {"closeness", "trust"})
        ]
        points[name] = by_step(values, step)
        wholes[name] = spread(Counter(value for _, value in values))
    return LinesShown(days, step, points, wholes, 40)


def item(
    title: str, day: date, before: int | None, after: int | None, **fields: object
) -> ItemShown:
    """A page with these fields ticked."""
    shown = tuple(FieldShown(name, value) for name, value in fields.items())
    return ItemShown(Kind.JEALOUSY, day, title, before, after, shown)


ITEMS = (
    item(
        "By the coats",
        date(2024, 11, 13),
        7,
        4,
        story="That I am easy to leave behind, and that Kit would not look for me.",
    ),
    item(
        "Two hours without a word",
        date(2024, 11, 9),
        8,
        3,
        what_happened="A flat battery. I had a whole film ready before I knew.",
    ),
    item("A name on a screen", date(2024, 11, 1), 6, 4, did="I did not ask. I wish I had."),
    item("A picture without me", date(2024, 10, 27), 5, 4, what_happened="Tired, and a cold."),
)
WEEKS = tuple(
    WeekShown(date(2024, 9, 23) + timedelta(days=7 * week), 4, done, 1, Spread(3, 1, felt, 2), 3)
    for week, (done, felt) in enumerate([(1, 1), (2, 1), (3, 1), (2, 2), (4, 2), (3, 2)])
)
WHOLE = SummaryView(
    days=DAYS,
    sections=frozenset(Section),
    title="Summary for our session",
    prepared_by="R.",
    prepared_on=date(2024, 11, 14),
    wants=(
        "What happens in me in the first ten minutes at a party.",
        "How I can ask Kit for a word without it sounding like a test.",
        "Whether to talk about the summer again, or to let it rest.",
    ),
    changed=(
        "I calm down faster than I did in spring.",
        "We have an hour on Sundays that is ours.",
        "I told Jo about it, and it helped to say it aloud.",
    ),
    lines=lines(),
    notes=23,
    set_offs=(
        SetOffShown("tender", Tally("poor_sleep", 9)),
        SetOffShown("tender", Tally("alone", 7)),
        SetOffShown("points_to", Tally("closeness", 6)),
        SetOffShown("tags", Tally("party", 4, name="party")),
    ),
    helped=(
        Tally("walk", 8, 8, Spread(8, -4, -3, -1), 7, 4),
        Tally("said_from_i", 5, 5, Spread(5, -3, -2, -1), 6, 4),
        Tally("breathing", 2, 2),
    ),
    agreements=(
        AgreementShown(
            "Parties and trips",
            State.AGREED,
            since=date(2024, 6, 2),
            review_on=date(2024, 12, 1),
            kept=4,
            unclear=1,
            clauses=("We tell each other by noon when plans change.",),
        ),
    ),
    plans=(PlanShown("After the summer", "trying", WEEKS),),
    needs=(
        NeedShown("To come first in a new place", 2, 1),
        NeedShown("To hear about plans early", 3, 3),
        NeedShown("To be heard, not fixed", 3, 2),
    ),
    items=ITEMS,
    questions=("Is it usual that it comes back in autumn?",),
    scores=(ScoreShown("GAD-7", date(2024, 10, 4), 9, 0, 21),),
    roles=ROLES,
)


def full_of(text: str) -> SummaryView:
    """A summary that has this text wherever there can be one."""
    shown = item(text, DAYS.last, 10, 0, what_happened=text, story=text, tender=(text,))
    return replace(
        WHOLE,
        title=text,
        prepared_by=text,
        wants=(text, text),
        changed=(text,),
        set_offs=(SetOffShown("tags", Tally(text, 3, name=text)),) * 2,
        helped=(Tally(text, 2),),
        agreements=tuple(replace(each, title=text, clauses=(text,)) for each in WHOLE.agreements),
        plans=tuple(replace(each, title=text, stand=text) for each in WHOLE.plans),
        needs=(NeedShown(text, 4, 0), NeedShown(text)),
        items=(shown, shown),
        questions=(text,),
        scores=(ScoreShown(text, DAYS.first, 123_456_789.5, -1_000_000, 10**9),) * 2,
        roles=(),
    )
