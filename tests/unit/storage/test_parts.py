"""What hangs on a record: drafts, revisions, grants, links and tags."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import RevisionInfo, TagCount
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query, Shown
from hallpass_desktop.domain.record import (
    Audience,
    Author,
    Draft,
    Grant,
    Kind,
    Pointer,
    Record,
    Told,
    Who,
)
from hallpass_desktop.storage import drafts, grants, links, records, revisions, rows, tags, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.revisions import Revision
from tests.builders import a_jealousy_note, a_moment, a_note, an_id

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIRST, SECOND = RevisionId("r1"), RevisionId("r2")


def keep(connection: Connection, record: Record, revision: RevisionId = FIRST) -> RecordId:
    records.add(connection, record, revision)
    return record.id


def a_revision(record: RecordId, revision: RevisionId, text: str, at: str) -> Revision:
    return Revision(revision, record, Kind.NOTE, NoteBody(text=text), a_moment(at), "copy")


def test_a_draft_comes_back_whole(connection: Connection) -> None:
    record = replace(
        a_jealousy_note(tags=["walk"]),
        author=Author(Who.PARTNER, Told.TO_ME),
        parent=RecordId("whole"),
        trashed_at=NOW,
    )
    draft = Draft(record, FIRST, record.heading)

    drafts.put(connection, draft, NOW)

    assert drafts.find(connection, record.id) == draft


def test_a_later_draft_takes_the_place_of_an_earlier_one(connection: Connection) -> None:
    note = a_note("a")
    later = Draft(note.changed(NoteBody(text="ab"), NOW))

    drafts.put(connection, Draft(note), NOW)
    drafts.put(connection, later, NOW)

    assert drafts.find(connection, note.id) == later
    assert drafts.waiting(connection) == (note.id,)


def test_a_removed_draft_is_gone(connection: Connection) -> None:
    note = a_note()
    drafts.put(connection, Draft(note), NOW)

    drafts.remove(connection, note.id)

    assert drafts.find(connection, note.id) is None


def test_revisions_keep_the_order_of_writing_whatever_the_clock_says(
    connection: Connection,
) -> None:
    record = keep(connection, a_note(), SECOND)
    revisions.add(connection, a_revision(record, FIRST, "a", "2026-03-01T21:00"))
    revisions.add(connection, a_revision(record, SECOND, "b", "2020-01-01T00:00"))

    assert revisions.of(connection, record) == (
        RevisionInfo(SECOND, a_moment("2020-01-01T00:00"), is_current=True),
        RevisionInfo(FIRST, a_moment("2026-03-01T21:00"), is_current=False),
    )
    assert revisions.count(connection, record) == 2
    assert revisions.read(connection, FIRST) == (record, NoteBody(text="a"))


def test_an_unknown_revision_is_not_found(connection: Connection) -> None:
    with pytest.raises(NotFound):
        revisions.read(connection, FIRST)


def test_a_field_that_stays_shown_keeps_its_date(connection: Connection) -> None:
    record = keep(connection, a_note())
    later = NOW + timedelta(days=1)

    grants.replace(connection, record, Audience.TOGETHER, ["title", "text"], NOW)
    grants.replace(connection, record, Audience.TOGETHER, ["text", "happened"], later)

    assert grants.of(connection, record) == (
        Grant(record, "happened", Audience.TOGETHER, later),
        Grant(record, "text", Audience.TOGETHER, NOW),
    )


def test_a_row_knows_whether_anybody_may_see_something(connection: Connection) -> None:
    record = keep(connection, a_note())
    grants.replace(connection, record, Audience.TOGETHER, ["text"], NOW)
    grants.replace(connection, record, Audience.THERAPIST, ["text"], NOW)
    grants.replace(connection, record, Audience.TOGETHER, [], NOW)

    (row,) = rows.page(connection, Query(), None, 5).rows

    assert row.is_shared
    assert rows.count(connection, Query(shown=Shown.THERAPIST)) == 1
    assert rows.count(connection, Query(shown=Shown.TOGETHER)) == 0
    assert rows.count(connection, Query(shown=Shown.PRIVATE)) == 0


def test_a_link_is_read_from_both_ends(connection: Connection) -> None:
    source, target = keep(connection, a_note()), keep(connection, a_note())
    pointer = Pointer("need", target)

    links.add(connection, source, [pointer])
    links.add(connection, source, [pointer])

    assert links.of(connection, source) == (pointer,)
    assert links.count_arriving(connection, target) == 1

    links.replace(connection, source, [])
    assert links.of(connection, source) == ()


def test_nothing_points_at_what_has_gone_for_good(connection: Connection) -> None:
    source = keep(connection, a_note())

    links.add(connection, source, [Pointer("need", an_id())])

    assert links.of(connection, source) == ()


def test_what_is_in_the_trash_does_not_show_at_the_other_end(connection: Connection) -> None:
    source, target = keep(connection, a_note()), keep(connection, a_note())
    links.add(connection, source, [Pointer("need", target)])

    trash.move_in(connection, [source], NOW)

    assert links.count_arriving(connection, target) == 0


def test_tags_are_counted_in_their_latest_spelling(connection: Connection) -> None:
    keep(connection, a_note(tags=["cafe", "walk"], happened_at="2026-01-01"))
    keep(connection, a_note(tags=["Café"], happened_at="2026-02-01"))
    gone = keep(connection, a_note(tags=["walk"], happened_at="2026-02-02"))
    trash.move_in(connection, [gone], NOW)

    assert tags.counts(connection) == (TagCount("Café", 2), TagCount("walk", 1))


def test_a_tag_renamed_to_another_becomes_one_with_it(connection: Connection) -> None:
    both = keep(connection, a_note(tags=["walk", "stroll"]))
    one = keep(connection, a_note(tags=["stroll"]))

    tags.rename(connection, "stroll", "Walk")

    assert [tags.of(connection, each) for each in (both, one)] == [("Walk",), ("Walk",)]
    assert {each.record for each in tags.tagged(connection, "walk")} == {both, one}
