"""Each of the less common filters that are on, as a chip that takes it off again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.query import Shown
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.filters import OTHER_KINDS, Filters
from hallpass_desktop.gui.words import Vocabulary

LONGEST = 30


@dataclass(frozen=True, slots=True)
class Piece:
    """One filter in words, and all others without it."""

    text: str
    rest: Filters


def pieces(filters: Filters, words: Vocabulary) -> Iterator[Piece]:
    """The less common filters that are on, in the order of the card they are chosen in."""
    for kind in filters.kinds:
        if kind in OTHER_KINDS:
            kinds = tuple(each for each in filters.kinds if each is not kind)
            yield Piece(words.kinds(kind), replace(filters, kinds=kinds))
    if filters.has_strength:
        yield Piece(strength_said(filters), replace(filters, weakest=None, strongest=None))
    if filters.shown is not None:
        yield Piece(shown_said(filters.shown), replace(filters, shown=None))
    if filters.is_unfinished:
        yield Piece(unfinished_said(), replace(filters, is_unfinished=False))
    for tag in filters.tags:
        tags = tuple(each for each in filters.tags if each != tag)
        yield Piece(_shortened(tag), replace(filters, tags=tags))
    for need, name in filters.to:
        to = tuple(each for each in filters.to if each[0] != need)
        yield Piece(_to_said(name), replace(filters, to=to))


def days_said(filters: Filters) -> str:
    """Any time, March 2026, 5 Mar, from 5 Mar, up to 9 Mar, or 5 Mar to 9 Mar."""
    translate, first, last = QCoreApplication.translate, filters.first, filters.last
    if first is not None and filters.is_month:
        return locale_text.month_heading(first.year, first.month)
    if first is not None and last is not None:
        days = dict.fromkeys((locale_text.short_date(first), locale_text.short_date(last)))
        #: {first} and {last} are days
        pattern = translate("Filters", "{first} to {last}")
        first_said, *more = days
        return pattern.format(first=first_said, last=more[0]) if more else first_said
    if first is not None:
        return translate("Filters", "From {day}").format(day=locale_text.short_date(first))
    if last is not None:
        return translate("Filters", "Up to {day}").format(day=locale_text.short_date(last))
    return translate("Filters", "Any time")


def strength_said(filters: Filters) -> str:
    """Strength 7 or more, 3 or less, 4 to 6, or exactly 5."""
    translate, low, high = QCoreApplication.translate, filters.weakest, filters.strongest
    if high is None:
        return translate("Filters", "Strength {low} or more").format(low=low)
    if low is None:
        return translate("Filters", "Strength {high} or less").format(high=high)
    if low == high:
        return translate("Filters", "Strength {low}").format(low=low)
    return translate("Filters", "Strength {low} to {high}").format(low=low, high=high)


def shown_said(shown: Shown) -> str:
    """Who sees it."""
    translate = QCoreApplication.translate
    return {
        Shown.PRIVATE: translate("Filters", "Only you"),
        Shown.TOGETHER: translate("Filters", "Together"),
        Shown.THERAPIST: translate("Filters", "Therapist"),
    }[shown]


def unfinished_said() -> str:
    """What was stopped before its end."""
    return QCoreApplication.translate("Filters", "Not finished")


def _to_said(name: str) -> str:
    unnamed = QCoreApplication.translate("Filters", "a need without a name")
    pattern = QCoreApplication.translate("Filters", "Points to {need}")
    return pattern.format(need=_shortened(name) or unnamed)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rstrip() + "…"
