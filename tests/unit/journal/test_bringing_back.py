"""Bringing pages of a backup back into the notebook."""

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Pointer
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import readings
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.unit.journal.conftest import Write, point
from tests.unit.journal.hanging import hang, ids
from tests.unit.journal.inside import (
    Look,
    Purge,
    as_it_was,
    back_up,
    bring,
    purge,
    runtime,
    standing,
)

__all__ = ["back_up", "purge", "runtime"]


def test_a_purged_page_comes_back_with_all_that_hung_on_it(
    journal: Journal, vault: Vault, write: Write, back_up: Look, purge: Purge, clock: FakeClock
) -> None:
    need, record = write(NeedBody(title="rest")), write("first words")
    write("coat", to=record)
    journal.set_tags(record, ["walk"])
    point(journal, record, Pointer("need", need))
    journal.pictures.add(journal.open(record), [an_image("a leaf")])
    with vault.transaction():
        readings.mark(vault.connection, record, Reading("met", clock.now(), 2, "so so"))
    marks = readings.of(vault.connection, record)
    inside = back_up()
    with as_it_was(journal, record, need):
        purge(record)
        purge(need)

        brought = bring(journal, inside, record, need)

    assert brought.came_back == 2
    assert brought.changes.ids == {record, need}
    assert readings.of(vault.connection, record) == marks
    assert journal.read(record).record.targets("need") == (need,)
    assert [row.id for row in journal.page(Query(terms=("coat",))).rows] == [record]
    assert standing(journal, inside, record) is Standing.SAME


def test_pages_that_point_at_each_other_do_so_again(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    first, second = write("coat"), write("hat")
    point(journal, first, Pointer("page", second))
    point(journal, second, Pointer("page", first))
    inside = back_up()
    purge(first)
    purge(second)

    bring(journal, inside, first, second)

    assert journal.read(first).record.targets("page") == (second,)
    assert journal.read(second).record.targets("page") == (first,)


def test_it_comes_back_private(journal: Journal, write: Write, back_up: Look, purge: Purge) -> None:
    record = write("coat")
    journal.set_grants(record, Audience.THERAPIST, ["text"])
    inside = back_up()
    purge(record)

    bring(journal, inside, record)

    assert journal.grants(record) == ()
    assert not journal.page(Query()).rows[0].is_shared


def test_it_can_be_written_in_again(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    record = write("coat")
    inside = back_up()
    purge(record)
    bring(journal, inside, record)

    write("coat and hat", to=record)

    assert journal.read(record).record.body == NoteBody(text="coat and hat")


def test_one_undo_takes_all_of_it_back(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    gone, changed, trashed = write("gone"), write("before"), write("in the trash")
    inside = back_up()
    purge(gone)
    write("after", to=changed)
    journal.trash([trashed])
    with as_it_was(journal, gone, changed):
        bring(journal, inside, gone, changed, trashed)
        assert journal.count(Query()) == 3

        journal.undo()

    assert [row.id for row in journal.trashed().rows] == [trashed]
    assert standing(journal, inside, gone) is Standing.PURGED


def test_undo_takes_pictures_and_numbers_away_again(
    journal: Journal, vault: Vault, write: Write, back_up: Look
) -> None:
    need = write(NeedBody(title="rest"))
    journal.needs.mark(need, 2)
    (picture,) = hang(journal, need, "a leaf")
    inside = back_up()
    journal.pictures.remove(picture)
    with vault.transaction():
        vault.connection.execute("DELETE FROM readings WHERE record = ?", (need,))
    with as_it_was(journal, need):
        bring(journal, inside, need)
        assert ids(journal, need) == (picture,)
        assert len(readings.of(vault.connection, need)) == 1

        journal.undo()

    assert readings.of(vault.connection, need) == ()


def test_undo_loses_nothing_that_was_written_since(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    record = write("coat")
    inside = back_up()
    purge(record)
    bring(journal, inside, record)
    write("new words", to=record)

    journal.undo()

    assert [row.id for row in journal.trashed().rows] == [record]
    assert journal.read(record).record.body == NoteBody(text="new words")


def test_other_words_stand_behind_the_present_ones(
    journal: Journal, vault: Vault, write: Write, back_up: Look
) -> None:
    record = write("before")
    inside = back_up()
    write("after", to=record)
    _forget_earlier_versions(vault)

    brought = bring(journal, inside, record)

    assert journal.read(record).record.body == NoteBody(text="after")
    bodies = [journal.revision(each.id).body for each in journal.revisions(record)]
    assert NoteBody(text="before") in bodies
    assert bodies[0] == NoteBody(text="after")
    assert brought.earlier == 1


def test_other_words_that_are_an_earlier_version_already_change_nothing(
    journal: Journal, write: Write, back_up: Look
) -> None:
    record = write("before")
    inside = back_up()
    write("after", to=record)

    assert not bring(journal, inside, record).changes


def test_undo_takes_other_words_out_from_behind_again(
    journal: Journal, vault: Vault, write: Write, back_up: Look
) -> None:
    record = write("before")
    inside = back_up()
    write("after", to=record)
    _forget_earlier_versions(vault)
    with as_it_was(journal, record):
        bring(journal, inside, record)

        journal.undo()


def test_asked_for_they_become_the_present_words_with_their_tags(
    journal: Journal, write: Write, back_up: Look
) -> None:
    record = write("before")
    journal.set_tags(record, ["walk"])
    inside = back_up()
    write("after", to=record)
    journal.set_tags(record, ["rain"])

    brought = bring(journal, inside, record, as_present=True)

    entry = journal.read(record)
    assert (entry.record.body, entry.record.tags) == (NoteBody(text="before"), ("walk",))
    assert brought.present == 1
    journal.undo()
    entry = journal.read(record)
    assert (entry.record.body, entry.record.tags) == (NoteBody(text="after"), ("rain",))


def test_words_that_take_the_place_of_shown_ones_are_private(
    journal: Journal, write: Write, back_up: Look
) -> None:
    record = write(NeedBody(title="rest", about="what nobody is to read"))
    inside = back_up()
    write(NeedBody(title="rest", about="what may be read"), to=record)
    journal.set_grants(record, Audience.THERAPIST, ["title", "about"])
    before = journal.grants(record)

    bring(journal, inside, record, as_present=True)

    assert [grant.field for grant in journal.grants(record)] == ["title"]
    journal.undo()
    assert journal.grants(record) == before


def _forget_earlier_versions(vault: Vault) -> None:
    """As in a notebook that went another way since."""
    with vault.transaction():
        vault.connection.execute(
            "DELETE FROM revisions WHERE id NOT IN (SELECT revision FROM records)"
        )
