"""What agreements, plans, needs and scores are called where they are ticked for a summary."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.domain.summary_offer import PartOffer, SummaryOffer
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreements import state_said

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, repr=False)
class PartText(Discreet):
    """One of them; `wish` says what is missing for all of it to come along."""

    record: str
    title: str
    detail: str = ""
    wish: str = ""


def part_texts(section: Section, offer: SummaryOffer, partner: str = "") -> tuple[PartText, ...]:
    """A line for each of them, clauses below their agreement.

    `partner` is what the other person is called.
    """
    found: tuple[PartOffer, ...] = getattr(offer, NAMED[section])
    return tuple(
        line
        for each in found
        for line in (_text(section, each, partner), *map(_clause_text, each.parts))
    )


def _clause_text(clause: PartOffer) -> PartText:
    words = translate("Summary", "A clause of it, word for word")
    return PartText(clause.record, clause.title.strip(), words)


def _text(section: Section, part: PartOffer, partner: str) -> PartText:
    title = part.title.strip() or translate("Summary", "Without a name")
    return PartText(part.record, title, _detail(section, part), _wish(part, partner))


def _detail(section: Section, part: PartOffer) -> str:
    day = "" if part.day is None else locale_text.plain_date(part.day)
    said = ""
    if section is Section.AGREEMENT and part.detail in set(State):
        said = state_said(State(part.detail))
    return " · ".join(filter(None, (said, day)))


def _wish(part: PartOffer, partner: str) -> str:
    if not part.needs_yes:
        return ""
    if not partner:
        return translate("Summary", "Its words need the other one's yes")
    #: {name} is the alias of the other person
    return translate("Summary", "Its words need {name}’s yes").format(name=partner)
