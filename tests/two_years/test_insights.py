"""Every number of the insights beside the same number counted in the plain files."""

import statistics
from collections.abc import Callable, Generator
from datetime import date
from typing import cast

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import AFTER, BEFORE, SET_OFFS, Days, Named, Period, Tally
from hallpass_desktop.domain.points import quartiles
from hallpass_desktop.services.insights import LINES, Insight
from hallpass_desktop.services.journal import Journal
from tests.two_years import reckoning
from tests.two_years.conftest import Lived
from tests.two_years.journal import EVENING

TODAY = EVENING.date()
LENGTHS: dict[Period, int | None] = {
    Period.FOUR_WEEKS: 28,
    Period.THREE_MONTHS: 91,
    Period.YEAR: 365,
    Period.ALL: None,
}
Numbers = dict[str, tuple[int, float | None]]


@pytest.fixture(params=LENGTHS)
def period(request: pytest.FixtureRequest) -> Period:
    return cast("Period", request.param)


@pytest.fixture
def days(period: Period) -> int | None:
    return LENGTHS[period]


@pytest.fixture(scope="session")
def seen(lived: Lived) -> dict[Period, Insight]:
    lived.life.clock.moment = EVENING
    return {period: looked(lived.life.journal, period) for period in LENGTHS}


@pytest.fixture
def insight(seen: dict[Period, Insight], period: Period) -> Insight:
    return seen[period]


def looked(journal: Journal, period: Period) -> Insight:
    return cast("Insight", ended(journal.insights.look(period)))


def found_behind(journal: Journal, named: Named, days: Days) -> tuple[RecordId, ...]:
    return cast("tuple[RecordId, ...]", ended(journal.insights.behind(named, days)))


def ended(steps: Generator[None, None, object]) -> object:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def middle_of(tally: Tally) -> float | None:
    return tally.spread.middle if tally.spread is not None else None


def in_numbers(
    tallies: tuple[Tally, ...], count: Callable[[Tally], int] = lambda tally: tally.count
) -> Numbers:
    return {
        (tally.name or tally.code).lower(): (count(tally), middle_of(tally)) for tally in tallies
    }


@pytest.mark.parametrize("series", LINES)
def test_every_line_has_the_medians_of_its_steps(
    insight: Insight, days: int | None, series: str
) -> None:
    points = {point.day: (point.value, point.count) for point in insight.lines[series]}

    assert points == reckoning.line(series, TODAY, days)


def test_weekdays(insight: Insight, days: int | None) -> None:
    assert in_numbers(insight.weekdays) == reckoning.by_weekday(TODAY, days)


def test_before_and_after_by_what_was_tried(insight: Insight, days: int | None) -> None:
    assert in_numbers(insight.tried) == reckoning.by_tried(TODAY, days)


@pytest.mark.parametrize("field", SET_OFFS)
def test_set_offs(insight: Insight, days: int | None, field: str) -> None:
    assert in_numbers(insight.set_offs[field]) == reckoning.by_choice(field, TODAY, days)


def test_how_met_every_need_was(insight: Insight, days: int | None) -> None:
    expected = {need["title"]: reckoning.marks(need, days) for need in reckoning.needs()}

    found = {tally.title: tally.steps for tally in insight.needs}

    assert found == {title: steps for title, steps in expected.items() if sum(steps)}


def test_the_middle_half_lies_where_sorting_puts_it(insight: Insight, days: int | None) -> None:
    both = [
        each["strength_now"] - each["strength_before"]
        for each in reckoning.between(reckoning.moments(), TODAY, days)
        if "strength_before" in each and "strength_now" in each
        if "walk" in [tried[0] for tried in each.get("tried", [])]
    ]
    walk = next(tally for tally in insight.tried if tally.code == "walk")

    assert (walk.spread is not None) == (len(both) >= 3)
    if walk.spread is not None:
        assert (walk.spread.low, walk.spread.high) == pytest.approx(reckoning.spread(both))
    assert quartiles([1, 2, 4, 8]) == reckoning.spread([1, 2, 4, 8])


def test_counted_by_hand_the_last_four_weeks(seen: dict[Period, Insight]) -> None:
    """Seven moments, told 0, 1, 5, 8, 10, 13 and 20 days before a Sunday.

    At first they were 6, 7, 8, 5, 5, 9 and 6; afterwards unknown, 4, 3, 5, 3, 6 and 4.
    """
    insight = seen[Period.FOUR_WEEKS]

    assert [tally.count for tally in insight.weekdays] == [2, 1, 0, 1, 0, 2, 1]
    assert in_numbers(insight.tried) == {
        "walk": (2, None),
        "wrote": (2, None),
        "breathing": (2, None),
        "talked": (1, None),
        "waited": (1, None),
        "said_from_i": (1, None),
        "asked_for_hug": (1, None),
    }
    points_to = in_numbers(insight.set_offs["points_to"])
    named = ("closeness", "reassurance", "attention")
    assert [points_to[name] for name in named] == [(3, 5), (4, 7), (1, None)]
    assert [point.value for point in insight.lines[BEFORE]] == [6, 9, 5, 5, 8, 7, 6]


def test_counted_by_hand_calm_and_needs(seen: dict[Period, Insight]) -> None:
    """There are 23 answers on the last 27 evenings: 5, 8 and 6 on the last three."""
    insight = seen[Period.FOUR_WEEKS]
    met = {tally.title: tally.steps for tally in insight.needs}

    assert len(insight.lines["calm"]) == 23
    assert [point.value for point in insight.lines["calm"][-3:]] == [5, 8, 6]
    assert met["A seat beside me"] == (0, 1, 3, 0, 0)
    assert met["To be heard before it is solved"] == (0, 1, 2, 1, 0)


def test_every_point_leads_to_as_many_notes_as_it_stands_for(
    journal: Journal, insight: Insight
) -> None:
    for series in (BEFORE, AFTER):
        for point in insight.lines[series]:
            last = date.fromordinal(insight.step.following(point.day).toordinal() - 1)
            first = max(point.day, insight.days.first)
            behind = found_behind(journal, Named(series, ""), Days(first, min(last, TODAY)))
            assert len(behind) == point.count


def test_every_tally_leads_to_notes_that_say_so(journal: Journal, insight: Insight) -> None:
    tally = max(insight.set_offs["points_to"], key=lambda tally: tally.count)

    behind = found_behind(journal, Named("points_to", tally.code), insight.days)
    bodies = [journal.read(record).record.body for record in behind]

    assert len(bodies) == tally.count
    assert all(tally.code in body.points_to for body in bodies)  # type: ignore[attr-defined]


def test_a_note_that_is_left_out_would_be_noticed(
    seen: dict[Period, Insight], monkeypatch: pytest.MonkeyPatch
) -> None:
    insight = seen[Period.ALL]
    without = reckoning.moments()[:-1]
    monkeypatch.setattr(reckoning, "moments", lambda: without)

    assert in_numbers(insight.weekdays) != reckoning.by_weekday(TODAY, None)
    points = {point.day: (point.value, point.count) for point in insight.lines[BEFORE]}
    assert points != reckoning.line(BEFORE, TODAY, None)


def test_a_mean_in_the_place_of_a_median_would_be_noticed(
    seen: dict[Period, Insight], monkeypatch: pytest.MonkeyPatch
) -> None:
    insight = seen[Period.YEAR]
    monkeypatch.setattr("tests.two_years.reckoning.median", statistics.fmean)

    assert in_numbers(insight.tried) != reckoning.by_tried(TODAY, 365)
