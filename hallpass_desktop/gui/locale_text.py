"""Dates, times and numbers as words: the words follow the language, the customs the region.

Qt has no pattern for "Thursday 14 November", so patterns are cut out of the locale's long one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as wall_time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from hallpass_desktop.domain.moment import Moment, Precision

NAMED_DAYS = 6
MEBIBYTE = 1024 * 1024
_PIECE = re.compile(r"'[^']*'|d+|M+|y+|[^'dMy]+")
_FIELD = re.compile(r"d+|M+|y+")
_SEPARATORS = " ,،、"

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat


@dataclass(frozen=True, slots=True)
class Customs:
    """The locale of names and numbers, the pattern of a time, and the first day of a week."""

    words: QLocale
    time_pattern: str
    first_weekday: int

    @classmethod
    def of(cls, language: QLocale, system: QLocale) -> "Customs":
        """The language chosen in the app, kept as people in the system's region keep it."""
        region = system.territory()
        if region == QLocale.Country.AnyCountry:
            region = _home_of(language)
        words = QLocale(language.language(), language.script(), region)
        return cls(words, system.timeFormat(_SHORT), system.firstDayOfWeek().value)


def use(customs: Customs) -> None:
    """Write every date and number from here on in this way."""
    global _current  # noqa: PLW0603 - one process shows one language at a time
    _current = customs
    QLocale.setDefault(customs.words)


def current() -> Customs:
    """How dates and numbers are written now."""
    return _current


def long_date(day: date) -> str:
    """Thursday 14 November."""
    return _day_text(day, _cut(_long_pattern(), "y"))


def full_date(day: date) -> str:
    """Thursday 14 November 2024."""
    return _day_text(day, _long_pattern())


def dated(day: date, today: date) -> str:
    """A long date, with its year only when that is not this year."""
    return long_date(day) if day.year == today.year else full_date(day)


def short_date(day: date) -> str:
    """14 Nov."""
    return _day_text(day, _cut(_cut(_long_pattern(), "y"), "dddd").replace("MMMM", "MMM"))


def day_and_month(day: date) -> str:
    """14 November."""
    return _day_text(day, _cut(_cut(_long_pattern(), "y"), "dddd"))


def plain_date(day: date) -> str:
    """14 November 2024."""
    return _day_text(day, _cut(_long_pattern(), "dddd"))


def relative_day(day: date, today: date) -> str:
    """Today, Yesterday, Monday (within the last six days), else a date."""
    names = {
        0: QCoreApplication.translate("LocaleText", "Today"),
        1: QCoreApplication.translate("LocaleText", "Yesterday"),
        -1: QCoreApplication.translate("LocaleText", "Tomorrow"),
    }
    ago = (today - day).days
    if ago in names:
        return names[ago]
    return weekday(day) if 1 < ago <= NAMED_DAYS else dated(day, today)


def near_day(day: date, today: date) -> str:
    """Today, 14 Nov, or 14 November 2024 in another year."""
    if day == today:
        return QCoreApplication.translate("LocaleText", "Today")
    return short_date(day) if day.year == today.year else plain_date(day)


def happened(moment: Moment, today: date) -> str:
    """When something happened, no more exactly than it is known."""
    local = moment.local
    if moment.precision is Precision.MONTH:
        return month_heading(local.year, local.month)
    if moment.precision is Precision.DAY:
        return relative_day(local.date(), today)
    return day_and_time(local, today)


def day_and_time(when: datetime, today: date) -> str:
    """Yesterday, 21:04."""
    #: {day} is "Yesterday" or "Thursday 14 November"; {time} is "21:04"
    pattern = QCoreApplication.translate("LocaleText", "{day}, {time}")
    return pattern.format(day=relative_day(when.date(), today), time=time(when))


def time(when: datetime | wall_time) -> str:
    """21:04, or 9:04 pm where that is the custom."""
    return _current.words.toString(QTime(when.hour, when.minute), _current.time_pattern)


def weekday(day: date) -> str:
    """Thursday."""
    return _day_text(day, "dddd")


def short_weekday(day: date) -> str:
    """Thu."""
    return _day_text(day, "ddd")


def day_number(day: date) -> str:
    """14."""
    return _day_text(day, "d")


def month_heading(year: int, month: int) -> str:
    """November 2024."""
    name = _current.words.standaloneMonthName(month)
    pattern = _cut(_cut(_long_pattern(), "dddd"), "d").replace("MMMM", f"'{name}'")
    return _day_text(date(year, month, 1), pattern)


def short_month_name(month: int) -> str:
    """Nov."""
    return _current.words.standaloneMonthName(month, _SHORT)


def week() -> tuple[tuple[int, str, str], ...]:
    """The seven days from the first of the week: ISO number, short name, long name."""
    order = [(_current.first_weekday - 1 + step) % 7 + 1 for step in range(7)]
    names = _current.words.standaloneDayName
    return tuple((day, names(day, _SHORT), names(day, _LONG)) for day in order)


def number(value: float) -> str:
    """12,345."""
    return _current.words.toString(value)


def plain_number(value: float) -> str:
    """12345 or 3.5, as it is typed: nothing between thousands."""
    names = QLocale(_current.words)
    names.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return names.toString(value, "g", 8)


def percent(value: int) -> str:
    """62 %."""
    return f"{number(value)}\N{NO-BREAK SPACE}{_current.words.percent()}"


def size(count: int) -> str:
    """3.2 MB, or 180 kB: small sizes need no decimals."""
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    decimals = 1 if count >= MEBIBYTE else 0
    return _current.words.formattedDataSize(count, decimals, traditional)


def listed(names: Iterable[str]) -> str:
    """One, two and three."""
    return _current.words.createSeparatedList(list(names))


def _day_text(day: date, pattern: str) -> str:
    return _current.words.toString(QDate(day.year, day.month, day.day), pattern).strip()


def _long_pattern() -> str:
    pattern = _current.words.dateFormat(_LONG)
    if _current.words.language() == QLocale.Language.English:
        return pattern.replace("dddd, d ", "dddd d ")
    return pattern


def _cut(pattern: str, field: str) -> str:
    """The pattern without one field and the words and marks that lead from it to the next."""
    pieces = _PIECE.findall(pattern)
    at = next((i for i, piece in enumerate(pieces) if _is_field(piece, field)), None)
    if at is None:
        return pattern
    head, tail = pieces[:at], pieces[at + 1 :]
    if not tail:
        return _without_link(head)
    while tail and not _FIELD.fullmatch(tail[0]):
        tail.pop(0)
    return "".join(head + tail)


def _without_link(pieces: list[str]) -> str:
    """Drop separators and words at the end; a mark that belongs to a field stays."""
    while pieces and not _FIELD.fullmatch(pieces[-1]):
        last = pieces.pop()
        kept = "" if last.startswith("'") else last.rstrip(_SEPARATORS)
        if kept:
            return "".join([*pieces, kept])
    return "".join(pieces)


def _is_field(piece: str, field: str) -> bool:
    if field == "d":
        return piece in {"d", "dd"}
    return piece == field or (field == "y" and piece.startswith("y"))


def _home_of(language: QLocale) -> QLocale.Country:
    if language.language() == QLocale.Language.English:
        return QLocale.Country.UnitedKingdom
    return language.territory()


_current = Customs.of(QLocale(QLocale.Language.English), QLocale.c())
