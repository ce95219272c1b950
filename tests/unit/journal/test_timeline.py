"""Looking: one record, what was left open, tags."""

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, point


def test_an_entry_holds_what_hangs_on_it(journal: Journal, write: Write) -> None:
    one, other = write("a"), write("b")
    point(journal, one, Pointer("need", other))

    assert journal.read(one).record.targets("need") == (other,)
    assert journal.read(one).pointing_count == 0
    assert journal.read(other).pointing_count == 1
    assert [row.id for row in journal.read(other).pointing] == [one]
    assert journal.read(one).revision_count == 1


def test_an_unknown_record_is_not_found(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.read(RecordId("nobody"))


def test_what_was_left_open_waits_on_the_first_page(journal: Journal, write: Write) -> None:
    left = write(JealousyBody(story="Left", open_step=3))
    write(JealousyBody(story="Done"))

    assert [row.id for row in journal.unfinished()] == [left]


def test_tags_are_counted(journal: Journal, write: Write) -> None:
    journal.set_tags(write("a"), ["Walk", "party"])
    journal.set_tags(write("b"), ["walk"])

    assert journal.tags() == (TagCount("party", 1), TagCount("walk", 2))


def test_a_typed_query_is_answered_with_snippets(journal: Journal, write: Write) -> None:
    write("The coat queue")
    record = write(JealousyBody(title="Party", urge="to fetch my coat"))

    page = journal.page(parse("coat -queue"))

    (row,) = page.rows
    assert row.id == record
    assert row.snippet is not None
    assert row.snippet.field == "urge"
    assert journal.count(parse("coat")) == 2
