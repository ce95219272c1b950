"""What can be ticked of an agreement: where it stands, and below it clauses word for word."""

from datetime import date

import pytest

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_offer import PartOffer, SummaryOffer
from hallpass_desktop.gui.models.summary_part_texts import PartText, part_texts

pytestmark = pytest.mark.usefixtures("qapp")

TODAY = date(2026, 3, 1)
CLAUSE = PartOffer(RecordId("c"), "I leave when it gets loud", detail="my_boundary")
TRIP = PartOffer(RecordId("a"), "Trip", TODAY, State.AGREED, needs_yes=True, parts=(CLAUSE,))


def lines(
    *agreements: PartOffer, partner: str = "", chosen: tuple[str, ...] = ("a",)
) -> tuple[PartText, ...]:
    offer = SummaryOffer(Days(TODAY, TODAY), {}, agreements=agreements)
    return part_texts(Section.AGREEMENT, offer, chosen, partner)


def test_clauses_stand_below_their_agreement_and_say_what_comes_along() -> None:
    trip, clause = lines(TRIP)

    assert (trip.record, trip.title, clause.record) == ("a", "Trip", "c")
    assert (clause.title, clause.wish) == ("I leave when it gets loud", "")
    assert clause.detail == "A clause of it, word for word"


def test_whose_yes_is_missing_is_said_once() -> None:
    assert [each.wish for each in lines(TRIP, partner="Wren")] == [
        "Some of its words wait for Wren’s yes",
        "",
    ]


def test_clauses_wait_until_their_agreement_is_ticked() -> None:
    assert [each.record for each in lines(TRIP, chosen=())] == ["a"]
