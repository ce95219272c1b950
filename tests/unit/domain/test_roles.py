"""On a page for somebody else, people stand by what they are to the writer."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.folded_text import folded_text
from hallpass_desktop.domain.roles import may_still_name, with_roles
from hallpass_desktop.domain.summary import RoleFor

ROLES = (
    RoleFor("Sam", "my partner"),
    RoleFor("Sam Lee", "a friend"),
    RoleFor("James", "my brother"),
    RoleFor("M.", "somebody from work"),
    RoleFor("Zoë", "my sister"),
    RoleFor("Weiß", "a neighbour"),
    RoleFor("I\u015f\u0131l", "my cousin"),
    RoleFor("Nobody", ""),
)
aliases = st.text("abcxyz", min_size=2, max_size=5)
others = st.lists(st.text("abcxyz", min_size=1, max_size=8), max_size=8)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("I saw Sam.", "I saw my partner."),
        ("I saw SAM and sam", "I saw my partner and my partner"),
        ("Sam came. Sam left.", "My partner came. My partner left."),
        ("“Sam” said\nSam", "“My partner” said\nMy partner"),
        ("with Sam's coat, sam’s hat", "with my partner's coat, my partner’s hat"),
        ("in James' car", "in my brother's car"),
        ("the word 'James' there", "the word 'my brother' there"),
        ("with Sam Lee and Sam  Lee", "with a friend and a friend"),
        ("Samantha, Balsam, Sam1", "Samantha, Balsam, Sam1"),
        ("_Sam_ and __Sam__", "_my partner_ and __my partner__"),
        ("**Sam** Lee, *Sam Lee*", "**a friend**, *a friend*"),
        ("Sam-Lee, Sam_Lee", "A friend, a friend"),
        ("at 9 p.m. with M.", "at 9 p.m. with somebody from work"),
        ("with Nobody", "with Nobody"),
        ("with " + normalize("NFD", "Zoë"), "with my sister"),
        ("with Zoe and ZOË, with Zoe\u0301", "with my sister and my sister, with my sister"),
        ("with Z\u00adoë", "with my sister"),
        ("at WEISS", "at a neighbour"),
        ("I\u015eIL, I\u015f\u0131l, \u0131\u015f\u0131l", "My cousin, my cousin, my cousin"),
        ("", ""),
    ],
)
def test_aliases_become_roles(text: str, after: str) -> None:
    assert with_roles(text, ROLES) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("עם דנה", "עם בת הזוג"),
        ("לדנה, ושדנה, כשלדנה", "לבת הזוג, ושבת הזוג, כשלבת הזוג"),
        ("וליונתן", "ול-my partner"),
        ("דנהשל", "דנהשל"),
        ("وسامي بسامي والسامي للسامي", "وصديق بصديق والصديق للصديق"),
        ("سَامِي", "صديق"),
        ("حسامي", "حسامي"),
    ],
)
def test_small_words_that_are_joined_to_a_name_stay(text: str, after: str) -> None:
    roles = (
        RoleFor("דנה", "בת הזוג"),
        RoleFor("יונתן", "my partner"),
        RoleFor("سامي", "صديق"),
    )

    assert with_roles(text, roles) == after


def test_a_name_with_an_ending_is_named_but_stays() -> None:
    roles = (RoleFor("Anna", "my sister"), RoleFor("Jo", "a friend"), RoleFor("דנה", "a friend"))
    text = "Annas Mantel, annals, Annabella, Joan, Annę, דנהשל"

    assert with_roles(text, roles) == text
    assert list(may_still_name(text, roles)) == ["Annas", "דנהשל"]


def test_without_roles_every_letter_stays() -> None:
    assert with_roles("Sam  \n and sam", ()) == "Sam  \n and sam"


def test_what_was_put_in_is_not_replaced_again() -> None:
    roles = (RoleFor("Sam", "a friend of Kim"), RoleFor("Kim", "a friend of Sam"))

    assert with_roles("with Sam and Kim", roles) == "with a friend of Kim and a friend of Sam"


def test_an_alias_may_hold_signs_of_a_pattern() -> None:
    assert with_roles("with A.*(b) there", (RoleFor("A.*(b)", "a friend"),)) == (
        "with a friend there"
    )


@given(st.lists(aliases, min_size=1, max_size=3, unique=True), others, st.booleans())
def test_no_alias_is_left_as_a_word_and_no_other_word_is_touched(
    names: list[str], rest: list[str], is_upper: bool
) -> None:
    words = [word.upper() if is_upper else word for word in (*rest, *names, *rest)]

    after = with_roles(" ".join(words), [RoleFor(name, "0") for name in names])

    kept = ["0" if word.lower() in names else word for word in words]
    assert after.split() == kept


@given(st.text(max_size=60), aliases)
def test_a_text_without_the_alias_stays_letter_for_letter(text: str, alias: str) -> None:
    if alias not in folded_text(text).letters:
        assert with_roles(text, (RoleFor(alias, "my partner"),)) == text
