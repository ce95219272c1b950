"""Backdating and tagging, and taking either back."""

from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.journal import Journal
from tests.builders import a_moment
from tests.unit.journal.conftest import Write

LONG_AGO = a_moment("2019-05-01", Precision.MONTH)


def test_backdating_moves_a_record_down_the_timeline(journal: Journal, write: Write) -> None:
    first, second = write("a"), write("b")

    changes = journal.set_happened(second, LONG_AGO)

    assert (changes.ids, changes.undo) == (frozenset({second}), "happened")
    assert [row.id for row in journal.page(Query()).rows] == [first, second]
    assert journal.read(second).record.happened == LONG_AGO
    assert journal.read(second).record.written == a_moment()


def test_backdating_is_taken_back(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.set_happened(record, LONG_AGO)
    assert journal.undo_label() == "happened"

    journal.undo()

    assert journal.read(record).record.happened == a_moment()
    assert journal.undo_label() is None


def test_the_same_date_again_is_no_change(journal: Journal, write: Write) -> None:
    assert not journal.set_happened(write("a"), a_moment())
    assert journal.undo_label() is None


def test_tags_are_set_and_taken_back(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.set_tags(record, ["walk"])

    changes = journal.set_tags(record, ["party", "  long   walk "])
    assert changes.undo == "tags"
    assert journal.read(record).record.tags == ("party", "long walk")

    journal.undo()
    assert journal.read(record).record.tags == ("walk",)
