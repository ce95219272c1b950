"""Stretches and promises of every kind around a year's end, for properties."""

from datetime import date, timedelta

from hypothesis import strategies as st

from hallpass_desktop.domain.promise import EveryDays, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.stretch import Rest, Stretch
from hallpass_desktop.domain.week import Week, weeks

AROUND = date(2026, 12, 20)
A_DAY = timedelta(days=1)
DAYS = st.integers(-45, 45).map(lambda n: AROUND + n * A_DAY)
EVERY_DAY = tuple(AROUND + n * A_DAY for n in range(-45, 46))
FIRST_WEEKDAYS = st.integers(0, 6)

RESTS = st.builds(
    lambda since, days: Rest(since, None if days is None else since + days * A_DAY),
    DAYS,
    st.none() | st.integers(0, 12),
)
STRETCHES = st.builds(Stretch, DAYS, st.none() | DAYS, st.lists(RESTS, max_size=3).map(tuple))
OFTEN = st.one_of(
    st.builds(OnceBy, st.none() | DAYS),
    st.builds(TimesAWeek, st.integers(1, 7)),
    st.builds(EveryDays, st.integers(1, 16)),
)
PROMISES = st.builds(Promise, OFTEN, STRETCHES)
DONE = st.sets(DAYS, max_size=20).map(sorted).map(tuple)


def weeks_around(first_weekday: int) -> tuple[Week, ...]:
    return tuple(weeks(EVERY_DAY[0] - 15 * A_DAY, EVERY_DAY[-1] + 15 * A_DAY, first_weekday))
