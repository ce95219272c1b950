"""What is kept of a session, its action points and its afterwords."""

from datetime import UTC, date, datetime

import pytest

from hallpass_desktop.domain.action_point import DOERS, ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.body import Body, Choice, answers_of, is_blank, preview_of, words_of
from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid, SessionBody

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
DAY = date(2026, 3, 8)
BODIES: tuple[Body, ...] = (
    SessionBody(session="review", minutes=40, keep="the walk"),
    ActionPointBody("Ring the clinic", due=DAY),
    AfterwordBody(text="I was heard."),
)


@pytest.mark.parametrize("body", BODIES)
def test_nothing_of_it_is_counted_or_called_unfinished(body: Body) -> None:
    assert body.readings(NOW, NOW) == ()
    assert body.bare() == body
    assert not is_blank(body)


def test_an_action_point_without_words_is_blank_and_belongs_to_both() -> None:
    assert is_blank(ActionPointBody("  "))
    assert ActionPointBody().who_does in DOERS


def test_an_action_point_is_open_until_its_day_is_written_down() -> None:
    assert ActionPointBody("Ring").is_open
    assert not ActionPointBody("Ring", done_on=DAY).is_open


def test_a_session_begins_with_what_the_two_wrote_and_ends_with_what_was_shown() -> None:
    body = SessionBody(session="free", lines=("We were kind.",), shown=("A note: Coat queue",))

    assert preview_of(body) == "We were kind."
    assert [name for name, _ in words_of(body)] == ["lines", "shown"]


def test_what_was_decided_of_clauses_is_a_choice_beside_words() -> None:
    body = SessionBody(
        clauses_said=(ClauseSaid("Texts", "keep"),), rows_said=(RowSaid("Dancing", "yes"),)
    )

    assert dict(answers_of(body)) == {
        "clauses_said": ("Texts", Choice("clauses_said", "keep")),
        "rows_said": ("Dancing", "yes"),
    }


def test_what_hangs_on_a_session_has_no_place_of_its_own_in_the_timeline() -> None:
    assert {Kind.ACTION_POINT, Kind.AFTERWORD} <= PARTS
    assert Kind.SESSION not in PARTS
