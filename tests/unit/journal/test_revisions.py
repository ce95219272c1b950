"""Earlier states: reading them, bringing one back, and taking that back."""

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed


def texts(journal: Journal, record: object) -> list[object]:
    infos = journal.revisions(record)  # type: ignore[arg-type]  # a record id
    return [getattr(journal.revision(info.id).body, "text", "") for info in infos]


def test_an_earlier_state_is_read_without_changing_anything(journal: Journal, write: Write) -> None:
    record = write("a")
    write("b", to=record)

    assert texts(journal, record) == ["b", "a"]
    assert journal.read(record).record.body == NoteBody(text="b")


def test_an_earlier_state_comes_back_as_the_newest(journal: Journal, write: Write) -> None:
    record = write("a")
    write("b", to=record)
    first = journal.revisions(record)[-1].id

    changes = journal.restore_revision(record, first)

    assert (changes.ids, changes.undo) == (frozenset({record}), "revision")
    assert texts(journal, record) == ["a", "b", "a"]


def test_bringing_back_is_taken_back_and_forgets_nothing(journal: Journal, write: Write) -> None:
    record = write("a")
    write("b", to=record)
    journal.restore_revision(record, journal.revisions(record)[-1].id)

    journal.undo()

    assert texts(journal, record) == ["b", "a", "b", "a"]


def test_words_in_an_open_editor_become_a_revision_first(journal: Journal, write: Write) -> None:
    record = write("a")
    first = journal.revisions(record)[0].id
    journal.save_draft(typed(journal.open(record), "b"))

    journal.restore_revision(record, first)

    assert texts(journal, record) == ["a", "b", "a"]


def test_the_present_state_brings_no_change(journal: Journal, write: Write) -> None:
    record = write("a")

    assert not journal.restore_revision(record, journal.revisions(record)[0].id)


def test_a_revision_of_another_record_is_refused(journal: Journal, write: Write) -> None:
    other = journal.revisions(write("b"))[0].id

    with pytest.raises(NotFound):
        journal.restore_revision(write("a"), other)
