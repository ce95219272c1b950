"""How two answers stand beside each other."""

from itertools import product

import pytest

from hallpass_desktop.domain.grid import (
    ANSWERS,
    NO,
    NOT_NOW,
    ONLY_IF,
    UNSURE,
    WANT,
    WILLING,
    Meeting,
    asks_for_words,
    meeting,
)


@pytest.mark.parametrize(
    ("mine", "theirs", "where"),
    [
        (WANT, WILLING, Meeting.BOTH),
        (WANT, WANT, Meeting.BOTH),
        (NO, NOT_NOW, Meeting.NEITHER),
        (NO, NO, Meeting.NEITHER),
        (WANT, NO, Meeting.DIFFER),
        (WILLING, NOT_NOW, Meeting.DIFFER),
        (WANT, ONLY_IF, Meeting.TO_TALK_ABOUT),
        (ONLY_IF, ONLY_IF, Meeting.TO_TALK_ABOUT),
        (NO, UNSURE, Meeting.TO_TALK_ABOUT),
        (UNSURE, UNSURE, Meeting.TO_TALK_ABOUT),
    ],
)
def test_two_answers_meet_as_they_would_in_a_talk(mine: str, theirs: str, where: Meeting) -> None:
    assert meeting(mine, theirs) is where


@pytest.mark.parametrize("answer", ANSWERS)
def test_one_answer_alone_is_open_and_never_a_difference(answer: str) -> None:
    assert meeting(answer, "") is Meeting.OPEN
    assert meeting("", answer) is Meeting.OPEN


def test_it_makes_no_difference_which_of_the_two_said_it() -> None:
    pairs = tuple(product(("", *ANSWERS), repeat=2))

    assert [meeting(*pair) for pair in pairs] == [meeting(*reversed(pair)) for pair in pairs]


def test_only_what_does_not_simply_meet_asks_for_words() -> None:
    asking = {where for where in Meeting if asks_for_words(where)}

    assert asking == {Meeting.DIFFER, Meeting.TO_TALK_ABOUT}
