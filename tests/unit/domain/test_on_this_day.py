"""What comes back on its day: only the same day of earlier years, and nothing that was left out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.on_this_day import Muted, MutedDay, comes_back, same_days
from hallpass_desktop.domain.record import Kind, Record
from tests.builders import HOME, a_jealousy_note, a_moment, a_note, a_record

NOW = datetime(2026, 3, 14, 21, 10, tzinfo=HOME)
DAYS = st.dates(date(1900, 1, 1), date(2400, 12, 31))
TAGS = st.lists(st.text("abcäÄ ", min_size=1, max_size=5), max_size=4)
MUTED_DAYS = st.builds(lambda day, every: MutedDay.of(day, every_year=every), DAYS, st.booleans())
MUTED = st.builds(
    lambda days, tags: _all_muted(Muted(), days, tags), st.lists(MUTED_DAYS, max_size=4), TAGS
)


def _all_muted(muted: Muted, days: list[MutedDay], tags: list[str]) -> Muted:
    for day in days:
        muted = muted.with_day(day)
    for tag in tags:
        muted = muted.with_tag(tag)
    return muted


def a_year_ago() -> Record:
    return a_note("Plums.", happened_at="2025-03-14T20:00", tags=["garden"])


@given(DAYS)
def test_only_earlier_years_and_only_the_same_day(today: date) -> None:
    for day in same_days(today):
        assert day.year < today.year
        assert (day.month, day.day) == (today.month, today.day) or (
            (day.month, day.day) == (2, 29) and (today.month, today.day) == (2, 28)
        )


@given(DAYS)
def test_every_day_comes_back_exactly_once_in_each_later_year(day: date) -> None:
    later = day.year + 1
    days = (date(later, 1, 1) + timedelta(days=step) for step in range(366))
    on = [each for each in days if each.year == later and day in same_days(each)]

    assert len(on) == 1


@pytest.mark.parametrize(
    ("today", "latest"),
    [
        (date(2028, 2, 29), [date(2024, 2, 29), date(2020, 2, 29)]),
        (date(2028, 2, 28), [date(2027, 2, 28), date(2026, 2, 28)]),
        (date(2026, 2, 28), [date(2025, 2, 28), date(2024, 2, 29)]),
        (date(2026, 3, 1), [date(2025, 3, 1), date(2024, 3, 1)]),
    ],
)
def test_a_leap_day_comes_back_on_the_28th_of_other_years(today: date, latest: list[date]) -> None:
    assert list(same_days(today))[:2] == latest


def test_the_first_years_of_the_calendar_break_nothing() -> None:
    assert same_days(date(1, 1, 1)) == ()
    assert same_days(date(2, 1, 1)) == (date(1, 1, 1),)


def test_a_page_of_the_same_day_comes_back() -> None:
    assert comes_back(a_year_ago(), NOW, Muted())


@pytest.mark.parametrize(
    "page",
    [
        replace(a_year_ago(), happened=a_moment("2025-03-13T20:00")),
        replace(a_year_ago(), happened=a_moment("2026-03-14T08:00")),
        replace(a_year_ago(), happened=a_moment("2025-03-14T12:00", Precision.MONTH)),
        replace(a_year_ago(), trashed_at=datetime(2026, 1, 1, tzinfo=UTC)),
        a_jealousy_note(JealousyBody(story="a", open_step=2), happened_at="2025-03-14T20:00"),
        a_jealousy_note(
            JealousyBody(story="a", cooling_until=datetime(2026, 3, 15, 7, tzinfo=UTC)),
            happened_at="2025-03-14T20:00",
        ),
        a_record(Kind.NEED, NeedBody(), "2025-03-14T20:00"),
    ],
    ids=["another day", "this year", "month", "trash", "unfinished", "cooling", "need"],
)
def test_what_does_not_come_back(page: Record) -> None:
    assert not comes_back(page, NOW, Muted())


def test_the_day_is_the_one_on_the_wall_where_it_happened() -> None:
    late = Moment.at(datetime.fromisoformat("2025-03-14T23:50-08:00"))

    assert comes_back(replace(a_year_ago(), happened=late), NOW, Muted())


@given(MUTED, DAYS, TAGS)
def test_what_is_muted_stays_away_and_only_that(muted: Muted, day: date, tags: list[str]) -> None:
    assert not Muted().covers(day, tags)
    assert muted.with_day(MutedDay.of(day)).covers(day, ())
    assert muted.with_day(MutedDay.of(day, every_year=True)).covers(day, ())
    assert all(muted.covers(day, [tag]) for tag in muted.tags)


@given(MUTED)
def test_everything_muted_can_be_let_back(muted: Muted) -> None:
    for day in muted.days:
        muted = muted.without_day(day)
    for tag in muted.tags:
        muted = muted.without_tag(tag.upper())

    assert not muted.is_anything


def test_one_day_is_not_every_year() -> None:
    once = Muted().with_day(MutedDay.of(date(2025, 3, 14)))
    always = Muted().with_day(MutedDay.of(date(2025, 3, 14), every_year=True))

    assert (once.covers(date(2025, 3, 14), ()), once.covers(date(2024, 3, 14), ())) == (True, False)
    assert always.covers(date(2024, 3, 14), ())


def test_another_spelling_of_a_tag_is_the_same_tag() -> None:
    assert not comes_back(a_year_ago(), NOW, Muted().with_tag("GARDEN"))
