"""What of a first evening goes into a repair plan."""

from datetime import date

import pytest

from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.plan_from_evening import Taken, plan_from
from hallpass_desktop.domain.repair_plan import OWN_LIMITS, RepairPlanBody

WORDS = Taken("Nothing for now.", "The outline.", "Details.", "Sleeping apart")


def test_what_was_written_is_taken_over() -> None:
    evening = FirstEveningBody(
        what_happened=" A message. ", questions="Since when?", look_again_on=date(2026, 3, 5)
    )

    assert plan_from(evening, WORDS) == RepairPlanBody(
        what_happened="A message.",
        who_hurt="me",
        want_to_know="Since when?",
        not_before=date(2026, 3, 5),
    )


@pytest.mark.parametrize(
    ("evening", "wanted", "rather"),
    [
        (FirstEveningBody(knowing="nothing"), "", "Nothing for now."),
        (FirstEveningBody(knowing="outline"), "The outline.", ""),
        (FirstEveningBody(knowing="questions"), "", ""),
        (FirstEveningBody(knowing="outline", questions="Who?"), "The outline.\nWho?", ""),
        (FirstEveningBody(for_now=("no_details",)), "", "Details."),
        (
            FirstEveningBody(knowing="nothing", for_now=("no_details",)),
            "",
            "Nothing for now.\nDetails.",
        ),
    ],
)
def test_how_much_to_know_becomes_words(
    evening: FirstEveningBody, wanted: str, rather: str
) -> None:
    plan = plan_from(evening, WORDS)

    assert (plan.want_to_know, plan.rather_not_know) == (wanted, rather)


def test_what_is_needed_for_now_becomes_a_limit_where_it_is_one() -> None:
    evening = FirstEveningBody(
        for_now=("sleep_apart", "no_contact", "tell_nobody", "The dog stays with me")
    )

    plan = plan_from(evening, WORDS)

    assert plan.own_limits == ("no_contact",)
    assert plan.own_limits_words == "Sleeping apart\nThe dog stays with me"
    assert set(plan.own_limits) <= set(OWN_LIMITS)


def test_nothing_is_said_that_was_not() -> None:
    assert plan_from(FirstEveningBody(), WORDS) == RepairPlanBody(who_hurt="me")
