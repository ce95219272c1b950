"""Which needs fit what was typed, and where a new one belongs."""

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import POINTS_TO
from hallpass_desktop.domain.need import GROUPS
from hallpass_desktop.domain.pointing import (
    LEADS_TO,
    MOST_OFFERED,
    NeedChoice,
    called,
    group_for,
    offered,
)

SEAT = NeedChoice(RecordId("seat"), "A seat beside me", "closeness")
PLANS = NeedChoice(RecordId("plans"), "To hear about plans", "honesty")
ALONE = NeedChoice(RecordId("alone"), "An evening alone", "rest", is_resting=True)
GONE = NeedChoice(RecordId("gone"), "A seat at the window", "closeness", is_trashed=True)
ALL = (PLANS, SEAT, ALONE, GONE)


def test_every_answer_leads_to_a_group_of_needs() -> None:
    assert tuple(LEADS_TO) == POINTS_TO
    assert set(LEADS_TO.values()) <= set(GROUPS)


def test_without_a_word_the_needs_that_the_answers_lead_to_come_first() -> None:
    assert offered(ALL, "", answers=("attention",)) == (SEAT, PLANS)
    assert offered(ALL, "", answers=("honesty",)) == (PLANS, SEAT)
    assert offered(ALL, "") == (PLANS, SEAT)


def test_every_word_typed_must_be_there_and_a_beginning_comes_first() -> None:
    assert offered(ALL, "sEat") == (SEAT,)
    assert offered(ALL, "plans hear") == (PLANS,)
    assert offered((PLANS, SEAT, ALONE), "a") == (SEAT, ALONE, PLANS)
    assert offered(ALL, "window") == ()


def test_a_resting_need_must_be_asked_for() -> None:
    assert offered(ALL, "alone") == (ALONE,)


def test_what_is_pointed_at_already_is_not_offered() -> None:
    assert offered(ALL, "", pointed=(SEAT.id,)) == (PLANS,)


def test_only_a_few_are_offered_at_once() -> None:
    many = [NeedChoice(RecordId(f"need {n}"), f"Need {n}") for n in range(40)]

    assert len(offered(many, "need")) == MOST_OFFERED


@pytest.mark.parametrize(
    ("answers", "group"),
    [((), ""), (("safety", "reassurance"), "safety"), (("safety", "rest"), ""), (("mine",), "")],
)
def test_a_new_need_belongs_where_all_answers_lead(answers: tuple[str, ...], group: str) -> None:
    assert group_for(answers) == group


def test_a_need_is_known_by_its_name_in_any_case() -> None:
    assert called(ALL, " a  SEAT beside me") == SEAT
    assert called(ALL, "A seat at the window") is None
    assert called((NeedChoice(RecordId("unnamed"), ""),), "") is None
