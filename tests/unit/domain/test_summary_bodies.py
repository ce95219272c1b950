"""What is kept of a summary and of a result from elsewhere."""

from datetime import UTC, datetime

import pytest

from hallpass_desktop.domain.body import Body, answers_of, is_blank, reworded, words_of
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.summary import ItemChoice, RoleFor, SummaryBody

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
PICKED: tuple[Body, ...] = (
    SummaryBody(sections=("lines",)),
    SummaryBody(items=(ItemChoice("id", ("story",)),)),
    SummaryBody(agreements=("id",)),
    SummaryBody(plans=("id",)),
    SummaryBody(needs=("id",)),
    SummaryBody(scores=("id",)),
    SummaryBody(left=("Berg",)),
)


@pytest.mark.parametrize("body", PICKED)
def test_what_was_picked_is_an_answer_that_no_search_finds(body: Body) -> None:
    assert not is_blank(body)
    assert list(answers_of(body)) == []


def test_a_beginning_and_a_paper_alone_are_none() -> None:
    assert is_blank(SummaryBody(preset="one_page", weeks=4, paper="a4", replaces_names=False))


def test_its_own_words_are_found_and_follow_a_renamed_person() -> None:
    body = SummaryBody(wants=("Less fog",), roles=(RoleFor("Sam", "my partner"),))

    assert [name for name, _ in words_of(body)] == ["wants", "roles"]
    assert reworded(body, _renamed).roles == (RoleFor("Kim", "my partner"),)


def test_a_result_carries_no_numbers_for_a_line() -> None:
    body = ScoreBody("Sheet", 12.0, 0.0, 27.0)

    assert body.readings(NOW, NOW) == ()
    assert not is_blank(ScoreBody(total=0.0))


def _renamed(text: str) -> str:
    return text.replace("Sam", "Kim")
