"""What agreements, plans, needs and scores are called where they are ticked for a summary."""

from collections.abc import Container, Iterator
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
    """One of them, or a part `is_below` one; `wish` says what keeps some of it away."""

    record: str
    title: str
    detail: str = ""
    wish: str = ""
    is_below: bool = False


def part_texts(
    section: Section, offer: SummaryOffer, chosen: Container[str], partner: str = ""
) -> tuple[PartText, ...]:
    """A line for each of them; `partner` is what the other person is called.

    The clauses of an agreement stand below it once it is ticked.
    """
    return tuple(
        text
        for each in getattr(offer, NAMED[section])
        for text in _texts(section, each, chosen, partner)
    )


def _texts(
    section: Section, part: PartOffer, chosen: Container[str], partner: str
) -> Iterator[PartText]:
    is_on = part.record in chosen
    wish = _wish(part, partner) if is_on else ""
    yield PartText(part.record, _title(part), _detail(section, part), wish)
    said = translate("Summary", "A clause of it, word for word")
    for below in part.parts if is_on else ():
        yield PartText(below.record, _title(below), said, is_below=True)


def _title(part: PartOffer) -> str:
    return " ".join(part.title.split()) or translate("Summary", "Without a name")


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
        return translate("Summary", "Some of its words wait for the other one’s yes")
    #: {name} is the alias of the other person
    return translate("Summary", "Some of its words wait for {name}’s yes").format(name=partner)
