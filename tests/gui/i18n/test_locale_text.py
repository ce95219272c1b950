"""Dates and numbers read as people in that place write them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.gui import locale_text

THURSDAY = date(2024, 11, 14)


@pytest.fixture(autouse=True)
def _customs_are_put_back() -> Iterator[None]:
    before = locale_text.current()
    _use("en", "en_GB")
    yield
    locale_text.use(before)


def _use(language: str, system: str) -> None:
    locale_text.use(locale_text.Customs.of(QLocale(language), QLocale(system)))


@pytest.mark.parametrize(
    ("language", "system", "long", "short", "heading"),
    [
        ("en", "en_GB", "Thursday 14 November", "14 Nov", "November 2024"),
        ("en", "en_US", "Thursday, November 14", "Nov 14", "November 2024"),
        ("en", "C", "Thursday 14 November", "14 Nov", "November 2024"),
        ("en", "de_DE", "Thursday 14 November", "14 Nov", "November 2024"),
        ("de", "de_DE", "Donnerstag, 14. November", "14. Nov.", "November 2024"),
        ("fr", "fr_FR", "jeudi 14 novembre", "14 nov.", "novembre 2024"),
        ("es", "es_ES", "jueves, 14 de noviembre", "14 de nov", "noviembre de 2024"),
        ("ja", "ja_JP", "11月14日木曜日", "11月14日", "2024年11月"),
        ("hu", "hu_HU", "november 14., csütörtök", "nov. 14.", "2024. november"),
        ("ru", "ru_RU", "четверг, 14 ноября", "14 нояб.", "ноябрь 2024\u202f\u0433."),
    ],
)
def test_dates_follow_language_and_region(
    language: str, system: str, long: str, short: str, heading: str
) -> None:
    _use(language, system)

    assert locale_text.long_date(THURSDAY) == long
    assert locale_text.short_date(THURSDAY) == short
    assert locale_text.month_heading(2024, 11) == heading


def test_near_days_have_names() -> None:
    spoken = [
        locale_text.relative_day(THURSDAY - timedelta(days=ago), THURSDAY)
        for ago in (-1, 0, 1, 2, 6, 7, 400)
    ]

    assert spoken == [
        "Tomorrow",
        "Today",
        "Yesterday",
        "Tuesday",
        "Friday",
        "Thursday 7 November",
        "Wednesday 11 October 2023",
    ]


def test_a_moment_is_told_no_more_exactly_than_it_is_known() -> None:
    moment = Moment.at(datetime(2024, 11, 13, 21, 4, tzinfo=UTC))

    assert locale_text.happened(moment, THURSDAY) == "Yesterday, 21:04"
    day = replace(moment, precision=Precision.DAY)
    assert locale_text.happened(day, THURSDAY) == "Yesterday"
    month = replace(moment, precision=Precision.MONTH)
    assert locale_text.happened(month, THURSDAY) == "November 2024"


def test_the_time_of_day_follows_the_region() -> None:
    evening = datetime(2024, 11, 14, 21, 4, tzinfo=UTC)

    _use("en", "en_GB")
    assert locale_text.time(evening) == "21:04"
    _use("en", "en_US")
    assert locale_text.time(evening).replace("\u202f", " ") == "9:04 PM"


def test_the_week_starts_where_the_region_starts_it() -> None:
    _use("en", "en_US")

    assert [number for number, _, _ in locale_text.week()] == [7, 1, 2, 3, 4, 5, 6]
    assert locale_text.week()[0][1:] == ("Sun", "Sunday")


def test_numbers_sizes_and_lists() -> None:
    assert locale_text.number(12345) == "12,345"
    assert locale_text.size(3_355_443) == "3.2 MB"
    assert locale_text.size(184_320) == "180 kB"
    assert locale_text.percent(62) == "62\N{NO-BREAK SPACE}%"
    assert locale_text.listed(["one", "two", "three"]) == "one, two and three"


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)),
    st.sampled_from(sorted({QLocale(language).name() for language in QLocale.Language})),
)
def test_every_locale_names_every_day(day: date, locale: str) -> None:
    _use(locale, locale)

    assert locale_text.long_date(day)
    assert locale_text.short_date(day)
    assert locale_text.month_heading(day.year, day.month)
