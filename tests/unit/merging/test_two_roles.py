"""Somebody who is one thing in one copy and another in the other: one holds, and it is said."""

from dataclasses import replace

from hallpass_desktop.domain.merging import Note
from tests.unit.merging.copies import Copy


def in_both(one: Copy, two: Copy, here: str, there: str) -> None:
    """One person, known to both, under these roles."""
    one.journal.people.keep(one.journal.people.new("Reed"))
    two.take(one)
    for copy, role in ((one, here), (two, there)):
        (person,) = copy.journal.people.all()
        copy.journal.people.keep(replace(person, role=role))


def test_both_roles_are_named_with_the_one_that_holds(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    in_both(one, two, "friend", "therapist")
    one.take(two)
    (listed,) = one.journal.merging.to_look_at()

    assert one.journal.people.all()[0].role == "therapist"
    assert listed.title == "Reed"
    assert listed.said.note is Note.TWO_ROLES
    assert listed.said.contents == "therapist friend"


def test_either_way_says_the_same(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    in_both(one, two, "friend", "therapist")
    one.take(two)
    two.take(one)

    assert one.journal.merging.said() == two.journal.merging.said()


def test_it_is_said_once(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    in_both(one, two, "friend", "therapist")
    one.take(two)
    one.journal.merging.done_with(one.journal.merging.said()[0].id)
    one.take(two)

    assert one.journal.merging.to_look_at() == ()


def test_a_role_that_only_one_copy_knows_is_not_two(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    in_both(one, two, "friend", "")
    one.take(two)

    assert one.journal.people.all()[0].role == "friend"
    assert one.journal.merging.said() == ()
