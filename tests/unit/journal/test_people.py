"""People as aliases in a real vault: kept, renamed in one place, removed, and all of it undone."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import PersonId, RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.person import Person
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.people import Mentions
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.undo import Undo
from tests.unit.journal.conftest import Write, typed


def keep(journal: Journal, alias: str, role: str = "", **details: str) -> Person:
    person = replace(journal.people.new(alias, role), **details)  # type: ignore[arg-type]  # texts
    journal.people.keep(person)
    return person


def text_of(journal: Journal, record: RecordId) -> str:
    body = journal.read(record).record.body
    assert isinstance(body, NoteBody)
    return body.text


def test_somebody_is_kept_with_what_is_noted_about_them(journal: Journal) -> None:
    friend = journal.people.new(" Lo ", "friend")

    changes = journal.people.keep(
        replace(friend, good_for="Walks. ", may_tell="Everything", reach="The green door")
    )

    (kept,) = journal.people.all()
    assert kept == replace(
        friend, alias="Lo", good_for="Walks.", may_tell="Everything", reach="The green door"
    )
    assert changes == Changes(undo=Undo.PERSON, people=frozenset({friend.id}))


def test_keeping_the_same_again_changes_nothing(journal: Journal) -> None:
    person = keep(journal, "Lo")

    assert not journal.people.keep(person)


def test_an_alias_without_a_letter_is_refused(journal: Journal) -> None:
    with pytest.raises(ValueError, match="letter"):
        journal.people.keep(journal.people.new("..."))


def test_adding_changing_and_removing_can_each_be_taken_back(journal: Journal) -> None:
    person = keep(journal, "Lo", good_for="Walks")
    journal.people.keep(replace(person, good_for="Soup"))
    journal.people.remove(person.id)

    seen = [journal.people.all()]
    for _ in range(3):
        assert journal.undo().people == {person.id}
        seen.append(journal.people.all())

    assert seen == [(), (replace(person, good_for="Soup"),), (person,), ()]


def test_removing_somebody_who_is_not_there_says_so(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.people.remove(PersonId("nobody"))


def test_mentions_are_counted_by_place_and_page(journal: Journal, write: Write) -> None:
    keep(journal, "Sam")
    write("Sam came with Sam's bag")
    write("Samuel stayed, and sam too")
    tagged = write("Quiet")
    journal.set_tags(tagged, ["Sam"])
    journal.trash([write("Sam in the trash")])

    assert journal.people.mentions("Sam") == Mentions(places=4, pages=3)
    assert journal.people.mentions("Nobody") == Mentions()
    assert journal.people.mentions("") == Mentions()


def test_a_new_alias_stands_wherever_the_old_one_was_written(
    journal: Journal, write: Write
) -> None:
    person = keep(journal, "Sam", may_tell="Not about Sam")
    other = keep(journal, "Lo", may_tell="That Sam came")
    page, untouched = write("Sam came, Samuel stayed"), write("Nobody came")
    journal.set_tags(untouched, ["Sam"])

    changes = whole(journal.people.rename(replace(person, alias="Kit")))

    assert text_of(journal, page) == "Kit came, Samuel stayed"
    assert journal.read(untouched).record.tags == ("Kit",)
    assert {(each.alias, each.may_tell) for each in journal.people.all()} == {
        ("Kit", "Not about Kit"),
        ("Lo", "That Kit came"),
    }
    assert changes.ids == {page, untouched}
    assert changes.people == {person.id, other.id}
    assert changes.undo == Undo.RENAMED


def test_earlier_versions_keep_the_old_alias(journal: Journal, write: Write) -> None:
    person = keep(journal, "Sam")
    page = write("Sam came")

    whole(journal.people.rename(replace(person, alias="Kit")))

    bodies = [journal.revision(each.id).body for each in journal.revisions(page)]
    assert bodies == [NoteBody(text="Kit came"), NoteBody(text="Sam came")]


def test_words_left_in_an_editor_are_renamed_too(journal: Journal, write: Write) -> None:
    person = keep(journal, "Sam")
    page = write("First")
    journal.save_draft(typed(journal.open(page), "Sam came after all"))

    whole(journal.people.rename(replace(person, alias="Kit")))

    assert text_of(journal, page) == "Kit came after all"


def test_renaming_is_taken_back_in_one_step(journal: Journal, write: Write) -> None:
    person = keep(journal, "Sam", good_for="Sam listens")
    page, tagged = write("Sam and Kit came"), write("Quiet")
    journal.set_tags(tagged, ["Sam"])
    whole(journal.people.rename(replace(person, alias="Kit")))

    changes = journal.undo()

    assert text_of(journal, page) == "Sam and Kit came"
    assert journal.read(tagged).record.tags == ("Sam",)
    assert journal.people.all() == (person,)
    assert {page, tagged} <= changes.ids


def test_words_written_after_renaming_stay_when_it_is_taken_back(
    journal: Journal, write: Write
) -> None:
    person = keep(journal, "Sam")
    page = write("Sam came")
    whole(journal.people.rename(replace(person, alias="Kit")))
    write("Kit came and went", to=page)

    journal.undo()

    assert text_of(journal, page) == "Sam came and went"


def test_renaming_in_a_quiet_notebook_touches_the_person_alone(journal: Journal) -> None:
    person = keep(journal, "Sam")

    changes = whole(journal.people.rename(replace(person, alias="Kit")))

    assert not changes.ids
    assert journal.people.all()[0].alias == "Kit"


def test_renaming_that_stops_half_way_is_finished_by_doing_it_again(
    journal: Journal, write: Write
) -> None:
    person = keep(journal, "Sam")
    pages = [write(f"Sam came, day {day}") for day in range(25)]
    steps = journal.people.rename(replace(person, alias="Kit"))

    next(steps)
    steps.close()
    half = [text_of(journal, page) for page in pages]
    assert 0 < sum("Kit" in text for text in half) < len(pages)
    assert journal.people.all() == (person,)

    whole(journal.people.rename(replace(person, alias="Kit")))
    assert all(text_of(journal, page).startswith("Kit came") for page in pages)
    assert journal.people.mentions("Sam") == Mentions()


def test_renaming_that_stops_half_way_can_be_taken_back(journal: Journal, write: Write) -> None:
    person = keep(journal, "Sam")
    pages = [write(f"Sam came, day {day}") for day in range(5)]
    steps = journal.people.rename(replace(person, alias="Kit"))
    next(steps)
    next(steps)
    steps.close()

    label, changes = journal.undo_label(), journal.undo()

    assert label == Undo.RENAMED
    assert len(changes.ids) == 2
    assert all(text_of(journal, page).startswith("Sam came") for page in pages)


def test_a_tag_that_only_looks_like_an_alias_is_left_alone(journal: Journal, write: Write) -> None:
    person = keep(journal, "May")
    page = write("A warm month")
    journal.set_tags(page, ["may"])

    assert journal.people.mentions("May") == Mentions()
    whole(journal.people.rename(replace(person, alias="Kit")))

    assert journal.read(page).record.tags == ("may",)
