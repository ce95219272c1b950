"""When to look at an agreement again, and where a clause stands between its neighbours."""

from datetime import date

import pytest

from hallpass_desktop.domain.agreement import AgreementBody, review_day
from hallpass_desktop.domain.clause import between

AGREED = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (AgreementBody(), date(2026, 5, 30)),
        (AgreementBody(trial_until=date(2026, 6, 1)), date(2026, 3, 31)),
        (AgreementBody(trial_until=date(2026, 3, 15)), date(2026, 3, 15)),
        (AgreementBody(trial_until=date(2026, 2, 1)), date(2026, 5, 30)),
        (AgreementBody(review_on=date(2026, 4, 1)), date(2026, 4, 1)),
        (AgreementBody(review_on=date(2026, 2, 1)), date(2026, 5, 30)),
        (
            AgreementBody(review_on=date(2026, 9, 1), trial_until=date(2026, 6, 1)),
            date(2026, 6, 1),
        ),
    ],
)
def test_the_next_look_is_chosen_or_a_month_on_trial_or_three_months(
    body: AgreementBody, day: date
) -> None:
    assert review_day(body, AGREED) == day


def test_a_place_between_two_neighbours_is_between_them_and_beyond_the_edges_outside() -> None:
    assert between(None, None) == 0
    assert between(3, None) > 3
    assert between(None, 3) < 3
    assert 1 < between(1, 2) < 2
