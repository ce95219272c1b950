"""A set-off plan: nothing in it is counted, and nothing of it has to be answered."""

from datetime import UTC, datetime

from hallpass_desktop.domain.body import is_blank, is_unfinished
from hallpass_desktop.domain.set_off import SetOffBody

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)


def test_one_answer_is_enough_and_spaces_are_none() -> None:
    assert is_blank(SetOffBody(what_helps="  "))
    assert not is_blank(SetOffBody(code_word="Lighthouse"))


def test_nothing_about_it_is_counted_or_called_unfinished() -> None:
    body = SetOffBody(title="A phone face down", what_helps="10 minutes outside")

    assert body.readings(NOW, NOW) == ()
    assert not is_unfinished(body)


def test_one_that_is_printed_says_nothing_of_itself() -> None:
    assert repr(SetOffBody(title="A phone face down")) == "<SetOffBody>"
