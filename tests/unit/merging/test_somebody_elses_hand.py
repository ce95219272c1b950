"""A copy that somebody else could write in does not decide who said what, nor hang the merge."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import VaultDamaged
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Told, Who
from hallpass_desktop.services.other_copy import open_other
from tests.unit.merging.copies import Copy, saved

Both = tuple[Copy, Copy]

LATER = "2030-01-01T00:00:00.000000Z"

HANG = """
UPDATE records SET parent = ?, changed_at = ? WHERE id = ?
"""
CLAIM = """
UPDATE records SET author = ?, told = ?, changed_at = ? WHERE id = ?
"""


@pytest.mark.parametrize("first", [0, 1])
def test_words_of_the_other_person_do_not_become_ones_own(
    copies: Both, note: RecordId, first: int
) -> None:
    one, two = copies
    for copy, who, told in ((copies[first], "partner", "to_me"), (copies[1 - first], "me", None)):
        copy.vault.connection.execute(CLAIM, (who, told, LATER, note))

    one.take(two)

    assert one.journal.read(note).record.author.who is Who.PARTNER


@pytest.mark.parametrize("first", [0, 1])
def test_what_was_only_told_was_not_said_in_a_sitting(
    copies: Both, note: RecordId, first: int
) -> None:
    one, two = copies
    for copy, told, at in (
        (copies[first], "to_me", "2026-03-01T00:00:00.000000Z"),
        (copies[1 - first], "in_sitting", LATER),
    ):
        copy.vault.connection.execute(CLAIM, ("partner", told, at, note))

    one.take(two)

    assert one.journal.read(note).record.author.told is Told.TO_ME


def test_pages_that_are_parts_of_each_other_are_damage(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    page = two.write("the lantern")
    two.vault.connection.execute(HANG, (note, LATER, page))
    two.vault.connection.execute(HANG, (page, LATER, note))

    with pytest.raises(VaultDamaged):
        open_other(one.vault, saved(two, tmp_path / "two.backup"), one.runtime)
    assert list(one.runtime.iterdir()) == []


def test_two_that_hang_on_each_other_the_other_way_round_stand_alone(
    copies: Both, note: RecordId
) -> None:
    one, two = copies
    page = one.write("the lantern")
    two.take(one)
    one.vault.connection.execute(HANG, (note, LATER, page))
    two.vault.connection.execute(HANG, (page, LATER, note))

    one.take(two)

    assert one.journal.read(note).record.parent is None
    assert one.journal.read(page).record.parent is None
