"""Needs as the page shows them: which ones, and what a card says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody, is_about_how_often
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.models.need_chart import met_chart
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.needs import NeedCard

LONGEST_ABOUT = 110


class Which(StrEnum):
    """Which needs are on the page."""

    ALL = "all"
    PRIVATE = "private"
    SHOWN = "shown"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class NeedText:
    """What a card or a row says, to look at and to be read aloud."""

    id: RecordId
    title: str
    about: str
    often: str
    met: int | None
    met_said: str
    met_word: str
    marked_on: str
    group: str
    audience: str
    is_shown: bool
    is_resting: bool
    importance: str
    spoken: str
    chart: Chart | None = None


def among(cards: tuple[NeedCard, ...], which: Which) -> tuple[NeedCard, ...]:
    """The needs of one filter; those that rest stand last, and in a filter of their own."""
    resting = tuple(card for card in cards if card.body.is_resting)
    if which is Which.RESTING:
        return resting
    awake = (card for card in cards if not card.body.is_resting)
    in_order = (*awake, *resting)
    if which is Which.ALL:
        return in_order
    return tuple(card for card in in_order if bool(card.audiences) is (which is Which.SHOWN))


def describe_need(card: NeedCard, words: Vocabulary, today: date) -> NeedText:
    """One need in words; today decides how the day of the last mark is said."""
    title = need_title(card.body.title)
    met_said = _met_said(card, today)
    audience = words.audience(card.audiences)
    return NeedText(
        id=card.id,
        title=title,
        about=_shortened(card.body.about),
        often=often_said(card.body, words),
        met=card.met_now,
        met_said=met_said,
        met_word=_met_word(card),
        marked_on=_marked_on(card, today),
        group=words.choice("group", card.body.group) if card.body.group else "",
        audience=audience,
        is_shown=bool(card.audiences),
        is_resting=card.body.is_resting,
        importance=words.strength(card.body.importance) if card.body.importance is not None else "",
        spoken=". ".join((title, met_said, audience)),
        chart=met_chart(title, card.marks, today),
    )


def often_said(body: NeedBody, words: Vocabulary) -> str:
    """Both amounts side by side, and the middle: "You 3, the other person 1 a week"."""
    if not is_about_how_often(body):
        return ""
    translate = QCoreApplication.translate
    parts = []
    if body.often_mine is not None:
        parts.append(translate("Needs", "you {number}").format(number=body.often_mine))
    if body.often_theirs is not None:
        other = translate("Needs", "the other person {number}")
        parts.append(other.format(number=body.often_theirs))
    amounts = ", ".join(parts)
    if parts and body.often_period:
        amounts += " " + words.choice("often_period", body.often_period).lower()
    what = body.often_what.strip()
    return ": ".join(part for part in (what, amounts) if part)


def _met_word(card: NeedCard) -> str:
    """Mostly, or why there is no such word."""
    if card.body.is_resting:
        return QCoreApplication.translate("Needs", "Not asked for now")
    if card.met_now is None:
        return QCoreApplication.translate("Needs", "Not marked yet")
    return MetMark.words()[card.met_now]


def _marked_on(card: NeedCard, today: date) -> str:
    if not card.marks:
        return ""
    return locale_text.near_day(card.marks[-1].at.astimezone().date(), today)


def _met_said(card: NeedCard, today: date) -> str:
    translate, word = QCoreApplication.translate, _met_word(card)
    if card.body.is_resting or card.met_now is None:
        return word
    day = card.marks[-1].at.astimezone().date()
    if day == today:
        return translate("Needs", "{word}, today").format(word=word)
    return translate("Needs", "{word}, {day}").format(word=word, day=locale_text.short_date(day))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_ABOUT:
        return line
    return line[:LONGEST_ABOUT].rsplit(" ", 1)[0] + "…"
