"""What may stand in a summary: which days, which pages, whose words, and how much has to be there.

The writer's own pages need nobody's permission. Of the other person's words there are only those
that were marked for a therapist by that person, in a shared sitting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import islice

from hallpass_desktop.domain.agreement_log import LogEntry, Standing, after
from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.insight import SET_OFFS, Days, Tally
from hallpass_desktop.domain.jealousy import NEVER_SHOWN
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.readiness import Checked
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.domain.repair_marks import Marked, Source, StepMark
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.domain.summary_view import SetOffShown

LINES = ("calm", "closeness", "trust", "jealousy")
MOST_SET_OFFS = MOST_HELPED = 5
FEWEST_NOTES = 2  # what was so once has nothing in common with anything
FIRST_WEEKS, DEFAULT_WEEKS, MOST_WEEKS = 8, 4, 520

#: Pages of which single fields can come along. What has a section of its own is none of them, and
#: what two people wrote as one has no single writer who could say yes.
ITEM_KINDS = frozenset(
    {
        Kind.JEALOUSY, Kind.NOTE, Kind.CHECK_IN, Kind.WORKSHEET, Kind.READINESS, Kind.REQUEST,
        Kind.REPAIR_PLAN, Kind.FIRST_EVENING, Kind.EVALUATION, Kind.SET_OFF, Kind.AFTERWORD,
    }
)  # fmt: skip


def days_for(body: SummaryBody, today: date, last_session: date | None) -> Days:
    """Which days a summary is about: so many weeks, or from a day on, or since the last session."""
    last = body.until or today
    if body.weeks is not None:
        weeks = min(max(body.weeks, 1), MOST_WEEKS)
        return Days(last - timedelta(weeks=weeks) + timedelta(days=1), last)
    since = body.since or last_session
    if since is None:
        since = last - timedelta(weeks=DEFAULT_WEEKS) + timedelta(days=1)
    return Days(min(since, last), last)


@cache
def tickable(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind that can be ticked, in the order of its page."""
    every = fields_of(BODIES[kind]())
    return tuple(
        each.name
        for each in every
        if each.name not in NEVER_SHOWN and not each.metadata.get("setting")
    )


@cache
def bare_fields() -> frozenset[str]:
    """Those of them that hold a number or a day, and so no words."""
    return frozenset(
        each.name
        for kind in ITEM_KINDS
        for each in fields_of(BODIES[kind]())
        if each.name in tickable(kind) and each.type in (int | None, date | None)
    )


def may_be_shown(author: Author, wanted: Iterable[str], marked: Iterable[str]) -> frozenset[str]:
    """Which of these fields may come along, by whose words they are and what was marked."""
    if author.who is Who.ME:
        return frozenset(wanted)
    if author.who is Who.PARTNER and author.told is Told.IN_SITTING:
        return frozenset(wanted) & frozenset(marked)
    return frozenset()


def without_others(value: object) -> object:
    """A value without what the other person is said to have answered in it."""
    if isinstance(value, tuple):
        return tuple(map(without_others, value))
    return replace(value, theirs="") if isinstance(value, Checked) else value


def common(set_offs: Mapping[str, Sequence[Tally]]) -> tuple[SetOffShown, ...]:
    """What hard moments have most often in common; of what is equally often, the field decides."""
    found = [
        SetOffShown(field, tally)
        for field in SET_OFFS
        for tally in set_offs.get(field, ())
        if tally.count >= FEWEST_NOTES
    ]
    return tuple(sorted(found, key=_rarest_last)[:MOST_SET_OFFS])


def helped(tried: Iterable[Tally]) -> tuple[Tally, ...]:
    """What was tried more than once, the most often first."""
    return tuple(islice((each for each in tried if each.count >= FEWEST_NOTES), MOST_HELPED))


def may_be_counted(marks: Iterable[StepMark]) -> Iterator[StepMark]:
    """Marks without what somebody else is said to have felt: it was not made by them here."""
    return (
        each for each in marks if each.marked is not Marked.FELT or each.source is not Source.TOLD
    )


def stands_since(log: Iterable[LogEntry]) -> date | None:
    """The day on which it came to stand where it stands now; None for one without a log."""
    now, since = Standing(), None
    for entry in log:
        following = after(now, entry)
        if since is None or following.state is not now.state:
            since = entry.at.local.date()
        now = following
    return since


def _rarest_last(shown: SetOffShown) -> int:
    return -shown.tally.count
