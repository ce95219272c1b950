"""Into the trash, back, and gone for good."""

from datetime import timedelta

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, typed


def test_what_is_trashed_leaves_every_list_but_the_trash(journal: Journal, write: Write) -> None:
    record = write("coat")
    journal.set_tags(record, ["walk"])

    changes = journal.trash([record])

    assert (changes.ids, changes.undo) == (frozenset({record}), "trash")
    assert journal.count(Query()) == journal.count(Query(terms=("coat",))) == 0
    assert journal.tags() == ()
    assert [row.id for row in journal.trashed().rows] == [record]


def test_the_trash_says_since_when(journal: Journal, write: Write, clock: FakeClock) -> None:
    record = write("coat")
    clock.pass_time(days=3)

    journal.trash([record])

    (row,) = journal.trashed().rows
    assert row.trashed_at == clock.now()


def test_trashing_is_taken_back(journal: Journal, write: Write) -> None:
    records = {write("a"), write("b")}
    journal.trash(records)

    changes = journal.undo()

    assert changes.ids == records
    assert journal.count(Query()) == 2


def test_undo_leaves_what_was_in_the_trash_before(journal: Journal, write: Write) -> None:
    earlier, later = write("a"), write("b")
    journal.trash([earlier])
    journal.trash([earlier, later])

    journal.undo()

    assert [row.id for row in journal.trashed().rows] == [earlier]


def test_restoring_is_taken_back(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.trash([record])

    assert journal.restore([record]).undo == "restore"
    assert journal.count(Query()) == 1
    journal.undo()

    assert journal.count(Query()) == 0


def test_words_in_an_open_editor_go_along_into_the_trash(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.save_draft(typed(journal.open(record), "ab"))

    journal.trash([record])
    journal.restore([record])

    assert journal.read(record).record.body == NoteBody(text="ab")


def test_emptying_lets_everything_go_and_forgets_its_undo(journal: Journal, write: Write) -> None:
    kept, gone = write("a"), write("b")
    journal.set_tags(kept, ["walk"])
    journal.trash([gone])

    changes = whole(journal.empty_trash())

    assert changes.ids == {gone}
    assert (journal.trashed().rows, journal.count(Query())) == ((), 1)
    assert journal.undo_label() == "tags"


def test_only_what_is_in_the_trash_can_be_purged(journal: Journal, write: Write) -> None:
    record = write("a")

    assert not whole(journal.purge([record]))
    assert journal.count(Query()) == 1


def test_after_thirty_days_it_goes(journal: Journal, write: Write, clock: FakeClock) -> None:
    record = write("a")
    journal.trash([record])
    today = clock.now().date()

    found = [whole(journal.purge_due(today + timedelta(days=n))).ids for n in (0, 29, 31, 32)]

    assert found == [frozenset(), frozenset(), frozenset(), {record}]


def test_a_jumping_clock_empties_nothing(journal: Journal, write: Write, clock: FakeClock) -> None:
    journal.trash([write("a")])
    today = clock.now().date()

    for days in (3650, 1, 2):
        assert not whole(journal.purge_due(today + timedelta(days=days)))
