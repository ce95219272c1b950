"""The numbers of the two years, counted in the plain files with nothing of the app's.

Days are those on the wall: in these files they are told as such, so nothing here knows a zone.
"""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).parent
Told = dict[str, Any]
PULSE = ("calm", "closeness", "trust", "jealousy", "energy")


def told(name: str, table: str) -> list[Told]:
    """The tables of a file."""
    found: list[Told] = tomllib.loads((HERE / name).read_text("utf-8"))[table]
    return found


def day_of(each: Told, evening: date) -> date:
    """The day something happened; a month is kept as its first day."""
    day = evening - timedelta(days=each["days_ago"])
    return day.replace(day=1) if each.get("precision") == "month" else day


def is_kept(each: Told) -> bool:
    """Neither in the trash nor gone."""
    return "trashed_days_ago" not in each or "restored_days_ago" in each


def moments() -> list[Told]:
    """Every hard moment that is still there."""
    return [each for each in told("hard_moments.toml", "moment") if is_kept(each)]


def notes() -> list[Told]:
    """Every free note that is still there."""
    return [each for each in told("free_notes.toml", "note") if is_kept(each)]


def needs() -> list[Told]:
    """Every need that is still there."""
    return [each for each in told("needs.toml", "need") if is_kept(each)]


def check_ins() -> list[Told]:
    """The check-ins of every form."""
    return [*_pulses(), *told("check_ins.toml", "check_in")]


def pages() -> list[tuple[str, Told]]:
    """Everything in the timeline with its kind."""
    return [
        *(("jealousy", each) for each in moments()),
        *(("note", each) for each in notes()),
        *(("need", {"time": "10:00", **each}) for each in needs()),
        *(("check_in", each) for each in check_ins()),
        *(("worksheet", each) for each in told("worksheets.toml", "worksheet")),
        *(("readiness", each) for each in told("readiness.toml", "look")),
        *(("repair_plan", each) for each in told("repair_plans.toml", "plan")),
        *(("first_evening", each) for each in told("first_evenings.toml", "evening")),
    ]


def _pulses() -> Iterator[Told]:
    for line in (HERE / "pulses.txt").read_text("utf-8").splitlines()[1:]:
        cells = line.split()
        numbers = zip(PULSE, cells[2:7], strict=True)
        answered = {name: int(cell) for name, cell in numbers if cell != "-"}
        yield {"days_ago": int(cells[0]), "time": cells[1], "form": "pulse", **answered}


# what the insights say


def between(some: Iterable[Told], evening: date, days: int | None) -> list[Told]:
    """Those of the last so many days; None means all."""
    kept = []
    for each in some:
        ago = (evening - day_of(each, evening)).days
        if days is None or 0 <= ago < days:
            kept.append(each)
    return kept


def line(series: str, evening: date, days: int | None) -> dict[date, tuple[float, int]]:
    """By the first day of its step, the median and how many: days, weeks, or months."""
    groups: dict[date, list[float]] = {}
    key = {28: _itself, 70: _monday, 91: _monday, 365: _monday, None: _first}[days]
    for each in between([*moments(), *check_ins()], evening, days):
        name = {"strength.before": "strength_before", "strength.after": "strength_now"}.get(series)
        value = each.get(name or series)
        if value is not None:
            groups.setdefault(key(day_of(each, evening)), []).append(value)
    return {start: (median(some), len(some)) for start, some in groups.items()}


def spread(values: list[float]) -> tuple[float, float]:
    """The quartiles, by walking along the sorted values."""
    row, places = sorted(values), []
    for part in (0.25, 0.75):
        place = part * (len(row) - 1)
        low = int(place)
        high = min(low + 1, len(row) - 1)
        places.append(row[low] + (place - low) * (row[high] - row[low]))
    return places[0], places[1]


def by_weekday(evening: date, days: int | None) -> dict[str, tuple[int, float | None]]:
    """By the number of the weekday: how many notes carry a strength, and the median at first."""
    found: dict[str, list[Told]] = {str(number): [] for number in range(1, 8)}
    for each in between(moments(), evening, days):
        if "strength_before" in each or "strength_now" in each:
            found[day_of(each, evening).strftime("%u")].append(each)
    return {number: (len(some), _middle(some)) for number, some in found.items()}


def by_tried(evening: date, days: int | None) -> dict[str, tuple[int, float | None]]:
    """By what was tried: how many notes have both strengths, and the median change."""
    found: dict[str, list[float]] = {}
    for each in between(moments(), evening, days):
        if "strength_before" in each and "strength_now" in each:
            for what in {tried[0] for tried in each.get("tried", [])}:
                change = each["strength_now"] - each["strength_before"]
                found.setdefault(what, []).append(change)
    return {
        what: (len(some), median(some) if len(some) >= 3 else None) for what, some in found.items()
    }


def by_choice(field: str, evening: date, days: int | None) -> dict[str, tuple[int, float | None]]:
    """By a set-off, in small letters: in how many notes it is, and their median at first."""
    found: dict[str, list[Told]] = {}
    for each in between(moments(), evening, days):
        for what in {name.lower() for name in each.get(field, [])}:
            found.setdefault(what, []).append(each)
    return {what: (len(some), _middle(some)) for what, some in found.items()}


def marks(need: Told, days: int | None) -> tuple[int, ...]:
    """How often a need was marked with each step in the last so many days."""
    weeks = enumerate(reversed(need.get("marks", [])))
    steps = Counter(step for week, step in weeks if days is None or 7 * week < days)
    return tuple(steps[step] for step in range(5))


def _middle(some: list[Told]) -> float | None:
    values = [each["strength_before"] for each in some if "strength_before" in each]
    return median(values) if len(values) >= 3 else None


# pages and words


def count(wanted: Callable[[str, Told], bool]) -> int:
    """How many pages of the timeline fit."""
    return sum(wanted(kind, each) for kind, each in pages())


def words_in(value: object) -> str:
    """Every word somewhere in a value, in small letters."""
    if isinstance(value, str):
        return value.lower() + " "
    if isinstance(value, dict):
        return "".join(map(words_in, value.values()))
    return "".join(map(words_in, value)) if isinstance(value, list) else ""


def _itself(day: date) -> date:
    return day


def _monday(day: date) -> date:
    year, week, _ = day.isocalendar()
    return date.fromisocalendar(year, week, 1)


def _first(day: date) -> date:
    return date(day.year, day.month, 1)
