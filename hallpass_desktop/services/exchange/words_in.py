"""What foreign texts and dates become: plain words, and moments on a wall."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.wall_time import instant_of

NOON = time(12)
FIRST_YEAR, LAST_YEAR = 1800, 2200
LONGEST_TITLE = 200
MANY_LINES = re.compile(r"\n{3,}")

_KNOWN = (
    "p|br|div|ul|ol|li|h[1-6]|strong|em|b|i|u|s|a|span|blockquote|code|pre|mark|img|hr|table|tr|td"
)
_IS_HTML = re.compile(rf"<(?:{_KNOWN})\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style|head|template)\b", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z!?][a-zA-Z0-9]*)[^<>]*>")
_PARAGRAPH = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol"})
_LINE = frozenset({"br", "div", "tr", "hr", "table"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_MONTH = re.compile(r"\d{4}-\d\d")
_LONELY = re.compile(r"^-\n+(?=[^\n])", re.MULTILINE)  # a sign whose words are a paragraph


def plain_words(text: str) -> str:
    """A text without HTML; one that holds none stays as it was typed."""
    if not _IS_HTML.search(text):
        return text.strip()
    text = _TAG.sub(_break, _BLANKS.sub(" ", _without_unseen(text)))
    lines = (line.strip() for line in unescape(text).replace("\xa0", " ").split("\n"))
    return MANY_LINES.sub("\n\n", _LONELY.sub("- ", "\n".join(lines))).strip()


def _break(tag: re.Match[str]) -> str:
    end, name = tag[1], tag[2].lower()
    if name in _PARAGRAPH:
        return "\n\n"
    if name == "li":
        return "" if end else "\n- "
    return "\n" if name in _LINE and not (end and name != "div") else ""


def _without_unseen(text: str) -> str:
    """Without comments, and without what a browser never shows."""
    at, small = 0, text.lower()
    kept: list[str] = []
    while True:
        comment, hidden = text.find("<!--", at), _UNSEEN.search(text, at)
        first = hidden.start() if hidden else -1
        if comment < 0 and first < 0:
            return "".join((*kept, text[at:]))
        is_comment = comment >= 0 and (first < 0 or comment < first)
        start = comment if is_comment else first
        ending = "-->" if is_comment or not hidden else f"</{hidden[1].lower()}>"
        kept.append(text[at:start])
        end = text.find(ending, start) if is_comment else small.find(ending, start)
        if end < 0:
            return "".join(kept)
        at = end + len(ending)


def words_at(values: Any, name: str) -> str:
    """A text of a foreign object; empty for anything else."""
    found = values.get(name) if isinstance(values, dict) else None
    return found if isinstance(found, str) else ""


def list_at(values: Any, name: str) -> list[Any]:
    """A list of a foreign object; empty for anything else."""
    found = values.get(name) if isinstance(values, dict) else None
    return found if isinstance(found, list) else []


def tags_of(values: Iterable[Any]) -> tuple[str, ...]:
    """Those of these that are words, without the sign before them."""
    return tuple(each.lstrip("@#").strip() for each in values if isinstance(each, str))


def on_day(day: date, zone: tzinfo) -> Moment:
    """Some time on a day."""
    return _precise(datetime.combine(day, NOON), zone, Precision.DAY)


def on_wall(shown: datetime, zone: tzinfo) -> Moment:
    """When the clock on a wall showed this. Raises ValueError."""
    return _precise(shown.replace(tzinfo=None), zone, Precision.MINUTE)


def of_iso(text: str, zone: tzinfo) -> Moment:
    """A month, a day, or a time with or without its offset. Raises ValueError."""
    text = text.strip()
    if _MONTH.fullmatch(text):
        return replace(on_day(date.fromisoformat(f"{text}-01"), zone), precision=Precision.MONTH)
    if len(text) <= len("2024-01-15"):
        return on_day(_sensible(date.fromisoformat(text)), zone)
    found = datetime.fromisoformat(text)
    _sensible(found.date())
    return Moment.at(found) if found.tzinfo else on_wall(found, zone)


def in_zone(at: Moment, name: str, home: tzinfo) -> Moment:
    """The same instant with the offset that was on the wall there; at home if nobody knows."""
    return Moment.at(at.instant.astimezone(zone_called(name) or home), at.precision)


def zone_called(name: str) -> tzinfo | None:
    """A zone by its name, if this computer has a list of them."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):  # what is missing is a KeyError
        return None


def _precise(shown: datetime, zone: tzinfo, precision: Precision) -> Moment:
    _sensible(shown.date())
    shown = shown.replace(microsecond=0)
    instant = instant_of(shown, zone)
    offset = round((shown - instant.replace(tzinfo=None)) / timedelta(minutes=1))
    return Moment(instant, offset, precision)


def _sensible(day: date) -> date:
    """A journal knows no day outside these: what names one is no date."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError("no day of a journal")
    return day
