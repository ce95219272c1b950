"""A note that is nothing but pictures lives as long as one of them."""

from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from tests.pictures import an_image
from tests.unit.journal.conftest import Write, typed
from tests.unit.journal.hanging import hang, ids, shown


def test_a_note_without_words_goes_with_its_only_picture(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [an_image("a"), an_image("b")])
    first, second = ids(journal, draft.record.id)

    journal.pictures.remove(first)
    assert len(journal.page(Query()).rows) == 1
    changes = journal.pictures.remove(second)

    assert changes.ids == {draft.record.id}
    assert journal.page(Query()).rows == ()


def test_taking_back_brings_the_note_with_its_only_picture(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [an_image("a")])
    journal.set_tags(draft.record.id, ["rain"])
    journal.pictures.remove(*ids(journal, draft.record.id))

    journal.undo()

    assert shown(journal, draft.record.id) == ["a"]
    assert journal.read(draft.record.id).record.tags == ("rain",)


def test_taking_back_the_adding_leaves_no_empty_note(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [an_image()])

    journal.undo()

    assert journal.page(Query()).rows == ()
    journal.keep(typed(draft, "words after all"))
    assert [row.preview for row in journal.page(Query()).rows] == ["words after all"]


def test_a_note_that_had_words_once_stays_without_its_picture(
    journal: Journal, write: Write
) -> None:
    record = write("coat")
    hang(journal, record, "a")
    write("", to=record)

    journal.pictures.remove(*ids(journal, record))

    assert [row.id for row in journal.page(Query()).rows] == [record]
