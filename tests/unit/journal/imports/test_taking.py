"""An import: rehearsed, taken whole, stopped, and never seen before it is whole."""

from dataclasses import replace
from datetime import date

import pytest

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Reason, Skipped, Trouble
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.steps import whole
from tests.faults import states_between
from tests.unit.journal.conftest import Write
from tests.unit.journal.imports.arriving import HeldPicture, days, importing

EMPTY = replace(days(1)[0], text="  ")


def seen(journal: Journal) -> tuple[int, int, int, int]:
    """What anybody could see: pages, hits on a word, tags, things in the trash."""
    return (
        journal.count(Query()),
        journal.count(Query(terms=("river",))),
        len(journal.tags()),
        journal.count(Query(in_trash=True)),
    )


def stored(vault: Vault) -> int:
    return int(vault.connection.value("SELECT COUNT(*) FROM records"))


def test_a_rehearsal_counts_and_writes_nothing(journal: Journal, vault: Vault) -> None:
    tagged = replace(days(1)[0], tags=("Sea", "sea", "walk"), pictures=(HeldPicture(),))
    skipped = Skipped("#9", Reason.NO_DATE)

    found = whole(importing(journal, [tagged, *days(4, 1), EMPTY, skipped]).rehearse())

    assert (found.coming, found.tags, found.pictures) == ({Kind.NOTE: 5}, 2, 1)
    assert (found.first, found.last) == (date(2019, 5, 4), date(2019, 5, 8))
    assert [each.reason for each in found.skipped] == [Reason.NOTHING_IN_IT, Reason.NO_DATE]
    assert found.sample[0] == "Day 0 by the river."
    assert stored(vault) == 0


def test_entries_come_in_as_notes_at_their_own_moment(journal: Journal) -> None:
    entry = Entry("#1", days(1)[0].happened, "Walk", "By the river.", ("sea",))

    changes = whole(importing(journal, [entry]).take())

    record = journal.read(next(iter(changes.ids))).record
    assert (record.happened, record.written) == (entry.happened, entry.happened)
    assert (record.body, record.tags) == (entry.whole, ("sea",))
    assert not journal.grants(record.id)


def test_nothing_is_seen_before_everything_is(journal: Journal) -> None:
    tagged = [replace(each, tags=("sea",)) for each in days(130)]
    states = set()
    taking = importing(journal, tagged).take()

    for _ in taking:
        states.add(seen(journal))

    assert states == {(0, 0, 0, 0)}
    assert seen(journal) == (130, 130, 1, 0)


def test_a_disk_that_fails_leaves_all_or_nothing(journal: Journal, vault: Vault) -> None:
    def take() -> None:
        whole(importing(journal, days(3)).take())

    states = states_between(take, lambda: seen(journal))

    assert set(states) == {(0, 0, 0, 0)}
    assert stored(vault) == 3


def test_what_fails_on_the_way_changes_nothing(journal: Journal, vault: Vault) -> None:
    failing = importing(journal, [*days(120), CannotBringIn(Trouble.NOT_UTF8)])

    with pytest.raises(CannotBringIn):
        whole(failing.take())

    assert stored(vault) == 0


def test_a_stop_on_the_way_changes_nothing(journal: Journal, vault: Vault) -> None:
    incoming = importing(journal, days(300))
    taking = incoming.take()
    next(taking)
    next(taking)
    incoming.stop()

    changes = whole(taking)

    assert (bool(changes), stored(vault)) == (False, 0)


def test_what_a_lock_cut_off_is_swept_away(journal: Journal, vault: Vault) -> None:
    taking = importing(journal, days(300)).take()
    next(taking)
    taking.close()
    left = stored(vault)

    whole(journal.imports.sweep())

    assert left > 0
    assert stored(vault) == 0


def test_what_a_lock_cut_off_does_not_come_in_with_the_next(journal: Journal) -> None:
    taking = importing(journal, days(100)).take()
    next(taking)
    taking.close()

    whole(importing(journal, days(2, 500)).take())

    assert journal.count(Query()) == 2


def test_emptying_the_trash_meanwhile_leaves_the_import_alone(journal: Journal) -> None:
    taking = importing(journal, days(100)).take()
    next(taking)

    whole(journal.empty_trash())
    whole(journal.purge_due(date(2200, 1, 1)))
    whole(journal.purge_due(date(2200, 1, 2)))
    whole(taking)

    assert journal.count(Query()) == 100


def test_what_was_taken_before_is_a_duplicate(journal: Journal) -> None:
    whole(importing(journal, days(3)).take())

    again = whole(importing(journal, days(5)).rehearse())
    whole(importing(journal, days(5)).take())

    assert (again.duplicates, again.pages) == (3, 2)
    assert journal.count(Query()) == 5


def test_a_key_is_known_again_whatever_the_words_are_now(journal: Journal) -> None:
    entry = replace(days(1)[0], key="A1")
    whole(importing(journal, [entry]).take())

    again = whole(importing(journal, [replace(entry, text="Other words")]).rehearse())

    assert again.duplicates == 1


def test_words_that_were_written_by_hand_are_known(journal: Journal, write: Write) -> None:
    there = journal.read(write("By the  river.\n")).record
    same = Entry("#1", there.happened, text="By the river.")

    found = whole(importing(journal, [same]).rehearse())

    assert (found.duplicates, found.pages) == (1, 0)


def test_the_same_entry_twice_in_a_file_comes_in_once(journal: Journal) -> None:
    whole(importing(journal, [*days(2), *days(2)]).take())

    assert journal.count(Query()) == 2


def test_the_same_words_under_another_key_come_in_once(journal: Journal) -> None:
    (entry,) = days(1)
    twice = [replace(entry, key="A1"), replace(entry, key="A2")]

    assert whole(importing(journal, twice).rehearse()).duplicates == 1


def test_pages_of_one_day_with_nothing_but_pictures_are_not_the_same(journal: Journal) -> None:
    shown = [
        replace(EMPTY, text="", pictures=(HeldPicture(name),)) for name in ("sea.jpg", "sky.jpg")
    ]

    first, again = importing(journal, shown), importing(journal, shown)
    whole(first.take())

    assert journal.count(Query()) == 2
    assert whole(again.rehearse()).duplicates == 2


def test_what_went_for_good_may_come_again(journal: Journal) -> None:
    changes = whole(importing(journal, days(1)).take())
    journal.trash(changes.ids)
    whole(journal.empty_trash())

    whole(importing(journal, days(1)).take())

    assert journal.count(Query()) == 1


def test_pictures_come_along_and_those_that_are_none_are_named(journal: Journal) -> None:
    pictures = (HeldPicture(), HeldPicture("not.jpg", b"words"), HeldPicture("gone.jpg", b""))
    entry = replace(days(1)[0], pictures=pictures)
    incoming = importing(journal, [entry])

    rehearsal = whole(incoming.rehearse())
    changes = whole(incoming.take())

    assert [each.reason for each in rehearsal.skipped] == [
        Reason.PICTURE_REFUSED,
        Reason.PICTURE_MISSING,
    ]
    assert len(journal.pictures.of(next(iter(changes.ids)))) == 1
    assert [each.where for each in incoming.left_out] == ["not.jpg", "gone.jpg"]
