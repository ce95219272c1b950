"""Two copies of one journal become one: what came, what was changed in both, and what is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    BackupRejected,
    NotFound,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.person import Person
from hallpass_desktop.domain.record import Audience, Draft, Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.other_copy import open_other
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.integrity import is_whole
from tests.pictures import an_image
from tests.unit.merging.copies import Copy, saved

Both = tuple[Copy, Copy]


def test_what_only_one_copy_has_comes_in_with_everything(copies: Both) -> None:
    one, two = copies
    page = two.write("the lantern")
    two.journal.set_tags(page, ["moss"])
    two.journal.set_grants(page, Audience.TOGETHER, ["text"])
    two.journal.pictures.add(two.journal.open(page), [an_image("lantern")])
    two.write("the lantern, later", to=page)

    one.take(two)

    assert one.journal.read(page) == two.journal.read(page)
    assert one.texts(page) == ["the lantern, later", "the lantern"]
    assert [one.journal.pictures.data(p.id) for p in one.journal.pictures.of(page)] == [
        an_image("lantern").data
    ]
    assert is_whole(one.vault.connection)


def test_the_later_of_two_that_follow_one_another_stands(copies: Both, note: RecordId) -> None:
    one, two = copies
    one.write("the coat, still wet", to=note)
    two.take(one)
    two.write("the coat, dry again", to=note)
    one.clock.pass_time(days=3)

    one.take(two)

    assert one.text(note) == "the coat, dry again"
    assert one.journal.merging.said() == ()


def test_of_two_that_were_written_apart_both_are_kept_and_said(
    copies: Both, note: RecordId
) -> None:
    one, two = copies
    one.write("the coat, still wet", to=note)
    two.write("the coat, dry again", to=note)

    one.take(two)

    assert one.text(note) == "the coat, dry again"
    assert one.texts(note)[0] == "the coat, dry again"
    assert set(one.texts(note)) == {
        "the coat by the door",
        "the coat, still wet",
        "the coat, dry again",
    }
    [said] = one.journal.merging.said()
    assert (said.record, said.note) == (note, Note.BOTH_WROTE)


def test_nothing_that_was_said_in_between_is_lost(copies: Both, note: RecordId) -> None:
    one, two = copies
    mine, theirs = ["wet", "damp", "dry"], ["old", "torn", "mended"]
    for copy, said in ((one, mine), (two, theirs)):
        for words in said:
            copy.write(words, to=note)

    one.take(two)

    assert sorted(one.texts(note)) == sorted(["the coat by the door", *mine, *theirs])


def test_what_was_looked_at_is_not_said_again(copies: Both, note: RecordId) -> None:
    one, two = copies
    one.write("the coat, still wet", to=note)
    two.write("the coat, dry again", to=note)
    one.take(two)
    one.journal.merging.done_with(one.journal.merging.said()[0].id)

    one.take(two)

    assert one.journal.merging.said() == ()


@pytest.mark.parametrize("first", [0, 1])
def test_what_went_for_good_goes_from_the_other_too(
    copies: Both, note: RecordId, first: int
) -> None:
    gone, kept = copies[first], copies[1 - first]
    gone.journal.trash([note])
    whole(gone.journal.purge([note]))

    kept.take(gone)

    with pytest.raises(NotFound):
        kept.journal.read(note)
    assert kept.journal.merging.said() == ()


@pytest.mark.parametrize("first", [0, 1])
def test_what_was_written_since_outlives_that(copies: Both, note: RecordId, first: int) -> None:
    gone, kept = copies[first], copies[1 - first]
    kept.write("the coat, dry again", to=note)
    gone.clock.pass_time(days=1)
    gone.journal.trash([note])
    whole(gone.journal.purge([note]))

    gone.take(kept)
    gone.take(kept)

    assert gone.text(note) == "the coat, dry again"
    assert [said.note for said in gone.journal.merging.said()] == [Note.OUTLIVED]


def test_a_part_that_is_new_keeps_what_it_is_a_part_of(copies: Both, note: RecordId) -> None:
    one, two = copies
    draft = two.journal.begin(Kind.NOTE)
    two.journal.keep(_below(draft, note))
    one.journal.trash([note])
    whole(one.journal.purge([note]))

    one.take(two)

    assert one.text(note) == "the coat by the door"
    assert one.journal.read(draft.record.id).record.parent == note


def test_the_trash_holds_what_the_other_left_alone_and_gives_back_what_it_changed(
    copies: Both, note: RecordId
) -> None:
    one, two = copies
    page = one.write("the lantern")
    two.take(one)
    one.journal.trash([note, page])
    two.clock.pass_time(days=2)
    two.write("the lantern, later", to=page)

    one.take(two)

    assert one.journal.read(note).record.trashed_at is not None
    assert one.journal.read(page).record.trashed_at is None


def test_shown_is_only_what_both_show(copies: Both, note: RecordId) -> None:
    one, two = copies
    one.journal.set_grants(note, Audience.TOGETHER, ["title", "text"])
    two.journal.set_grants(note, Audience.TOGETHER, ["text"])
    two.journal.set_grants(note, Audience.THERAPIST, ["text"])

    one.take(two)

    assert [(g.audience, g.field) for g in one.journal.grants(note)] == [
        (Audience.TOGETHER, "text")
    ]


def test_tags_of_both_stand_there(copies: Both, note: RecordId) -> None:
    one, two = copies
    one.journal.set_tags(note, ["moss", "rain"])
    two.journal.set_tags(note, ["Moss", "tram"])

    one.take(two)

    assert {tag.casefold() for tag in one.journal.read(note).record.tags} == {
        "moss",
        "rain",
        "tram",
    }


def test_two_names_for_one_person_stand_side_by_side(copies: Both) -> None:
    one, two = copies
    person = one.journal.people.new("Reed")
    one.journal.people.keep(person)
    two.take(one)
    whole(one.journal.people.rename(_called(one, "Rush")))
    whole(two.journal.people.rename(_called(two, "River")))

    one.take(two)

    assert [each.alias for each in one.journal.people.all()] == ["River / Rush"]


def test_lists_of_ones_own_hold_what_either_held(copies: Both) -> None:
    one, two = copies
    one.journal.templates.keep("Evening", "What was good?")
    two.journal.templates.keep("Morning", "What is to come?")
    two.journal.own_words.keep("zquiggle")

    one.take(two)

    assert {each.name for each in one.journal.templates.every()} == {"Evening", "Morning"}
    assert "zquiggle" in one.journal.own_words.every()


def test_what_stands_in_open_editors_is_kept(copies: Both, note: RecordId) -> None:
    one, two = copies
    new = two.leave_open("the lantern")
    two.leave_open("the coat, dry again", to=note)
    one.leave_open("the coat, still wet", to=note)

    one.take(two)

    assert one.text(new) == "the lantern"
    assert {"the coat, still wet", "the coat, dry again"} <= set(one.texts(note))


def test_the_rehearsal_writes_nothing_and_says_what_will_come(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    two.write("the lantern")
    two.write("the coat, dry again", to=note)
    one.write("the coat, still wet", to=note)
    other = open_other(one.vault, saved(two, tmp_path / "two.backup"), one.runtime)
    before = one.contents()

    told = whole(one.journal.merging.rehearse(other.connection))

    assert (told.coming, told.changed, told.going) == ({Kind.NOTE: 1}, 1, 0)
    assert told.notes == {Note.BOTH_WROTE: 1}
    assert not told.is_nothing
    assert one.contents() == before
    one.journal.merging.bring(other.connection)
    again = whole(one.journal.merging.rehearse(other.connection))
    assert again.is_nothing
    other.close()


def test_a_verified_backup_comes_first(copies: Both, note: RecordId) -> None:
    one, two = copies
    two.write("the coat, dry again", to=note)

    one.take(two)

    [backup] = backups.list(one.vault.path)
    assert backups.verify(one.vault, backup).counts["revisions"] == 2


def test_without_one_nothing_is_brought(
    copies: Both, note: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = copies
    two.write("the coat, dry again", to=note)

    def refuse(*_given: object, **_named: object) -> None:
        raise BackupRejected(one.vault.path)

    monkeypatch.setattr(backups, "verify", refuse)
    with pytest.raises(BackupRejected):
        one.take(two)

    assert one.text(note) == "the coat by the door"


def _below(draft: Draft, parent: RecordId) -> Draft:
    record = replace(draft.record, parent=parent, body=NoteBody(text="a part of it"))
    return replace(draft, record=record)


def _called(copy: Copy, alias: str) -> Person:
    [person] = copy.journal.people.all()
    return replace(person, alias=alias)
