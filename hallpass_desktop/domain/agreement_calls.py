"""What an agreement asks for on a day: a look at it, the end of a trial, a pause that lasts.

Nothing here is urgent, and nothing counts how often a day has passed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hallpass_desktop.domain.agreement import AgreementBody, review_day
from hallpass_desktop.domain.agreement_log import Did, LogEntry, Standing, after, refusal
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.discreet import Discreet

SOON = timedelta(days=7)


class Call(StrEnum):
    """What is asked for."""

    PAUSED = "paused"
    TRIAL_OVER = "trial_over"
    TRIAL_ENDS = "trial_ends"
    REVIEW = "review"
    BROKEN = "broken"  # its history does not fit together, so nothing can be said of it


@dataclass(frozen=True, slots=True, repr=False)
class Calling(Discreet):
    """One thing that is asked for, and since or until when; `clause` is the words of one."""

    call: Call
    day: date
    clause: str = ""
    topic: str = ""


def calls(
    body: AgreementBody, clauses: Iterable[ClauseBody], log: Iterable[LogEntry], today: date
) -> tuple[Calling, ...]:
    """What it asks for today. A draft and what has ended ask for nothing, a pause for no look."""
    entries = tuple(log)
    if since := paused_since(entries):
        return (Calling(Call.PAUSED, since),)
    looked = looked_at(entries)
    if looked is None:
        return ()
    found = list(_trial(body.trial_until, looked, today))
    review = review_day(body, looked)
    if review <= today and not any(each.call is Call.TRIAL_OVER for each in found):
        found.insert(0, Calling(Call.REVIEW, review))
    for clause in clauses:
        words = clause.title.strip() or " ".join(clause.text.split())
        found += _trial(clause.trial_until, looked, today, words, clause.topic)
    return tuple(found)


def looked_at(log: Iterable[LogEntry]) -> date | None:
    """When both had read what holds now, or looked at it again since; None while nothing holds."""
    now, day = Standing(), None
    for entry in log:
        before, now = now, after(now, entry)
        has_looked = entry.did is Did.LOOKED and not refusal(before, entry.did, entry.author)
        if now.held != before.held or has_looked:
            day = entry.at.local.date()
    return day if now.in_force else None


def paused_since(log: Iterable[LogEntry]) -> date | None:
    """Since which day it rests; None while it does not, and once it has ended."""
    now, day = Standing(), None
    for entry in log:
        before, now = now, after(now, entry)
        if now.paused_by and not before.paused_by:
            day = entry.at.local.date()
    return day if now.paused_by and not now.is_ended else None


def is_due(body: AgreementBody, log: Iterable[LogEntry], today: date) -> bool:
    """Whether the day has come to look at the whole of it again."""
    found = calls(body, (), log, today)
    return any(each.call in {Call.REVIEW, Call.TRIAL_OVER} for each in found)


def _trial(
    until: date | None, looked: date, today: date, words: str = "", topic: str = ""
) -> Iterator[Calling]:
    """What was looked at after its trial is not asked about again."""
    if until is None or until <= looked:
        return
    if until <= today:
        yield Calling(Call.TRIAL_OVER, until, words, topic)
    elif until <= today + SOON:
        yield Calling(Call.TRIAL_ENDS, until, words, topic)
