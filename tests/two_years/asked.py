"""What would wait on a day, gone through day by day on the wall, without the app's rules."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from tests.two_years.reckoning import check_ins, told

Told = dict[str, Any]
Occurrence: TypeAlias = tuple[datetime, datetime, str]
EVENING = datetime(2026, 11, 1, 21, 45)
HOME, AWAY = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
DAY, WEEK = timedelta(days=1), timedelta(days=7)
PHASES = {"before": "before", "after": "right_after", "week_later": "week_later"}
NAMED = {1: "day_1", 3: "day_3", 7: "day_7"}

# Evenings at home through the two years, more round the odd days, and mornings far away.
_AWAY = (*range(490, 508), *range(241, 251))
_AGO = (
    *range(605, 0, -4), 584, 582, 581, 580, 385, 384, 383, 377, 329, 217, 216, 182, 181,
    180, 179, 178, 154, 153, 152, 151, 39, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2, 1,
)  # fmt: skip


def _wall(days_ago: int, at: str) -> datetime:
    return datetime.combine(EVENING.date() - days_ago * DAY, time.fromisoformat(at))


LOOKS = (
    *(_wall(ago, "23:30").replace(tzinfo=HOME) for ago in sorted(set(_AGO) - set(_AWAY))),
    *(_wall(ago, "12:30").replace(tzinfo=HOME) for ago in (385, 154, 60, 10, 4, 3, 2)),
    *(_wall(ago, "09:00").replace(tzinfo=AWAY) for ago in (504, 503, 500, 497, 491)),
)


def waiting(at: datetime, *, answers_count: bool = True) -> list[tuple[str, str]]:
    """Form and slot of everything that waits when the wall shows `at`."""
    found = []
    for each in _schedules():
        slot = _waits(each, at, answers_count)
        if slot is not None:
            found.append((each["form"], slot))
    return sorted(found)


def _waits(each: Told, at: datetime, answers_count: bool) -> str | None:
    """The slot that waits, or None; only the latest one can."""
    latest = _latest(each, at)
    if latest is None or _is_at_rest(each, at):
        return None
    asked, until, slot = latest
    shown, until = _put_off(each, at, (asked, until))
    if not shown <= at < until or (answers_count and _is_answered(each, latest, at)):
        return None
    return slot


def _latest(each: Told, at: datetime) -> Occurrence | None:
    past = [occurrence for occurrence in _all(each, at) if occurrence[0] <= at]
    return max(past, default=None)


def _is_answered(each: Told, occurrence: Occurrence, at: datetime) -> bool:
    """Whether a check-in of that form was made, or it was left out, while it waited."""
    asked, until, slot = occurrence
    phase = PHASES.get(slot, "") if each["form"] == "checkpoint" else ""
    said = _made()[each["form"], phase]
    said = said + [when for when, act in _said(each) if act == "skip"]
    near = (when for when in said if asked - DAY <= when < until + DAY and when <= at)
    return any(_waited(each, when) == (asked.date(), slot) for when in near)


def _waited(each: Told, when: datetime) -> tuple[date, str] | None:
    """Which one was asked for at a time, as the schedule stood then."""
    latest = _latest(each, when)
    if latest is None or _is_at_rest(each, when):
        return None
    asked, until, slot = latest
    shown, until = _put_off(each, when, (asked, until))
    return (asked.date(), slot) if shown <= when < until else None


@cache
def _schedules() -> list[Told]:
    return told("schedules.toml", "schedule")


@cache
def _made() -> defaultdict[tuple[str, str], list[datetime]]:
    """When a check-in of each form and phase was made."""
    found = defaultdict(list)
    for each in check_ins():
        key = each["form"], each.get("phase", "")
        found[key].append(_wall(each["days_ago"], each["time"]))
    return found


def _put_off(
    each: Told, at: datetime, offered: tuple[datetime, datetime]
) -> tuple[datetime, datetime]:
    asked, until = offered
    for when, act in _said(each):
        if act == "tomorrow" and asked <= when < until and when <= at:
            return when + DAY, max(until, when + 2 * DAY)
    return asked, until


def _is_at_rest(each: Told, at: datetime) -> bool:
    """Paused, or ended."""
    acts = [act for when, act in sorted(_said(each)) if when <= at and act != "change"]
    return bool(acts) and acts[-1] in ("pause", "end")


def _said(each: Told) -> list[tuple[datetime, str]]:
    return [(_wall(s["days_ago"], s["time"]), s["act"]) for s in each.get("then", [])]


def _all(each: Told, at: datetime) -> list[Occurrence]:
    """What the schedule asks for round a time: when, until when, and its slot."""
    if "once" in each:
        when = _told_wall(each["once"])
        return [(when, when + 3 * DAY, "")]
    if "starts" in each:
        return _round_an_event(each)
    last = at.date()
    if "ends_days_ago" in each:
        last = min(last, EVENING.date() - each["ends_days_ago"] * DAY)
    made, at_time = _wall(each["made_days_ago"], "12:00"), _time(each, at)
    found, day = [], max(made.date(), at.date() - 62 * DAY)
    while day <= last:
        asked = _on(each, day)
        when = datetime.combine(day, at_time)
        if asked is not None and when >= made:
            found.append((when, when + asked[0] * DAY, asked[1]))
        day += DAY
    return found


def _on(each: Told, day: date) -> tuple[int, str] | None:
    """For how many days it is offered if it is asked for on that day, and its slot."""
    ago = (EVENING.date() - day).days
    if "daily" in each:
        every = each["daily"]
        return (min(every, 2), "") if (each["made_days_ago"] - ago) % every == 0 else None
    if "weekdays" in each:
        return (3, "") if -ago % 7 in each["weekdays"] else None
    if "month_day" in each:
        is_last = (day + DAY).day == 1
        return (7, "") if day.day == each["month_day"] or is_last else None
    return _since_a_hurt(each["hurt_days_ago"] - ago, day, each)


def _since_a_hurt(days: int, day: date, each: Told) -> tuple[int, str] | None:
    hurt = EVENING.date() - each["hurt_days_ago"] * DAY
    if days in NAMED:
        return 3, NAMED[days]
    if days % 7 == 0 and 14 <= days <= 84:
        return 3, "weekly"
    return (7, "monthly") if days >= 98 and day.day == hurt.day else None


def _round_an_event(each: Told) -> list[Occurrence]:
    starts, ends = _told_wall(each["starts"]), _told_wall(each["ends"])
    later = datetime.combine(ends.date() + WEEK, time(19))
    return [
        (starts - timedelta(minutes=each["lead_minutes"]), starts, "before"),
        (ends, ends + 3 * DAY, "after"),
        (later, later + WEEK, "week_later"),
    ]


def _time(each: Told, at: datetime) -> time:
    """The time of day it asks at, as it was then."""
    shown = each["at"]
    for said in each.get("then", []):
        if said["act"] == "change" and _wall(said["days_ago"], said["time"]) <= at:
            shown = said["at"]
    return time.fromisoformat(shown)


def _told_wall(text: str) -> datetime:
    ago, at = text.split()
    return _wall(int(ago), at)
