"""Pages that touch clauses: one word for each clause, and nobody else's links changed."""

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.domain.touching import (
    BROKEN,
    HOW,
    KEPT,
    ROLES,
    UNCLEAR,
    Touched,
    asks_what_first,
    how_of,
    moved,
    role_of,
    touched,
    touching,
)

A, B, C = (RecordId(each) for each in "abc")
IDS = st.sampled_from([A, B, C])
LINKS = st.lists(st.builds(Pointer, st.sampled_from([*ROLES, "need"]), IDS)).map(tuple)


def test_the_role_of_a_link_says_how_it_went() -> None:
    assert [how_of(role_of(how)) for how in HOW] == list(HOW)
    assert how_of("need") == ""


def test_the_worst_that_a_page_says_of_a_clause_counts() -> None:
    links = (Pointer("clause_broken", A), Pointer("clause_kept", A), Pointer("clause_kept", B))

    assert touched(links) == (Touched(A, BROKEN), Touched(B, KEPT))


def test_what_comes_first_is_asked_once_something_was_broken() -> None:
    assert asks_what_first([KEPT, BROKEN])
    assert not asks_what_first([KEPT, UNCLEAR])


@given(LINKS)
def test_every_touched_clause_comes_once(links: tuple[Pointer, ...]) -> None:
    found = touched(links)

    clauses = [each.clause for each in found]
    assert len(set(clauses)) == len(clauses)
    assert set(clauses) == {link.target for link in links if link.role != "need"}


@given(LINKS, IDS, st.sampled_from(["", *HOW]))
def test_saying_how_one_went_leaves_the_others_as_they_are(
    links: tuple[Pointer, ...], clause: RecordId, how: str
) -> None:
    before = touched(links)

    after = touching(before, clause, how)

    assert {each for each in after if each.clause != clause} == {
        each for each in before if each.clause != clause
    }
    assert [each.how for each in after if each.clause == clause] == ([how] if how else [])


@given(LINKS)
def test_a_clause_in_the_place_of_another_takes_its_pages_and_no_needs(
    links: tuple[Pointer, ...],
) -> None:
    after = moved(links, A, B)

    assert not any(link.target == A and how_of(link.role) for link in after)
    assert {link for link in after if link.role == "need"} == {
        link for link in links if link.role == "need"
    }
    assert {t.clause for t in touched(after)} - {B} == {t.clause for t in touched(links)} - {A, B}
