"""Aliases: what one may be, who comes first, and changing one inside a text."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import reworded, words_of
from hallpass_desktop.domain.ids import PersonId
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.person import (
    LONGEST_ALIAS,
    Person,
    alias_for,
    in_order,
    is_alias,
    is_taken,
    mentions,
    plain_alias,
    renamed,
)
from hallpass_desktop.domain.request import RequestBody

START = datetime(2026, 3, 1, 20, tzinfo=UTC)


def somebody(alias: str, role: str = "", day: int = 0) -> Person:
    return Person(PersonId(alias), START + timedelta(days=day), alias, role)


def test_the_writer_and_a_partner_come_first() -> None:
    people = [
        somebody("Sam", "friend", 1),
        somebody("K.", "partner", 2),
        somebody("I", "me", 3),
        somebody("Lo", "", 0),
    ]

    assert [each.alias for each in in_order(people)] == ["I", "K.", "Lo", "Sam"]


def test_an_alias_is_on_one_line_and_no_longer_than_a_name() -> None:
    assert plain_alias("  Blue \n coat ") == "Blue coat"
    assert len(plain_alias("x" * 20_000)) == LONGEST_ALIAS


@pytest.mark.parametrize(
    ("text", "is_one"), [("K.", True), ("7", True), ("...", False), ("", False)]
)
def test_an_alias_can_be_found_again(text: str, is_one: bool) -> None:
    assert is_alias(text) is is_one


def test_two_people_are_not_called_the_same() -> None:
    people = (somebody("Zoë"), somebody("K."))

    assert is_taken(" zoe ", people)
    assert not is_taken("zoe", people, but=PersonId("Zoë"))
    assert not is_taken("Z", people)


@pytest.mark.parametrize(
    ("name", "known", "alias"),
    [
        ("Robin Whitfield", (), "R."),
        ("Robin Whitfield", ("R.",), "R.W."),
        ("Robin", ("R.",), "R2"),
        ("Robin", ("R.", "R2"), "R3"),
        ("@night_owl", (), "N."),
        ("Dr. Meyer", ("D.",), "D.M."),
        ("", (), "X."),
    ],
)
def test_an_alias_is_proposed_that_nobody_has(
    name: str, known: tuple[str, ...], alias: str
) -> None:
    assert alias_for(name, map(somebody, known)) == alias


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Sam came. I told Sam’s brother.", "Kit came. I told Kit’s brother."),
        ("Samuel and Samsam stay, sam too", "Samuel and Samsam stay, sam too"),
        ("(Sam)", "(Kit)"),
        ("سام Sam 🙂Sam", "سام Kit 🙂Kit"),
        ("", ""),
    ],
)
def test_only_whole_words_of_the_same_spelling_change(text: str, after: str) -> None:
    assert renamed(text, "Sam", "Kit") == after


def test_a_dot_belongs_to_the_alias() -> None:
    assert renamed("R. and R and R.W.", "R.", "Lo") == "Lo and R and R.W."


@given(st.text(), st.text(min_size=1), st.text())
def test_what_is_renamed_is_what_was_counted(text: str, alias: str, new: str) -> None:
    grown = len(renamed(text, alias, new)) - len(text)

    assert grown == mentions(text, alias) * (len(new) - len(alias))


def test_every_text_of_a_body_is_reworded_and_no_code() -> None:
    body = JealousyBody(
        title="afraid of Sam", what_happened="Sam", feelings=(Feeling("afraid", 3), Feeling("Sam"))
    )

    changed = reworded(body, lambda text: text.replace("Sam", "Kit").replace("afraid", "x"))

    assert [text for _, text in words_of(changed)][:2] == ["x of Kit", "Kit"]
    assert changed.feelings == (Feeling("afraid", 3), Feeling("Kit"))
    assert reworded(RequestBody(state="asked"), str.upper).state == "asked"
