"""An alias in what pictures are said to show: counted, renamed and taken back with the pages."""

from dataclasses import replace

from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.people import Mentions
from hallpass_desktop.services.steps import whole
from tests.unit.journal.conftest import Write
from tests.unit.journal.hanging import hang

HALF = "\ud83d"  # one half of a character, as a clipboard can bring it


def described(journal: Journal, record: RecordId, *descriptions: str) -> tuple[PictureId, ...]:
    hung = hang(journal, record, *map(str, range(len(descriptions))))
    for picture, description in zip(hung, descriptions, strict=True):
        journal.pictures.describe(picture, description)
    return hung


def said(journal: Journal, record: RecordId) -> list[str]:
    """The words of a page, then of its pictures."""
    body = journal.read(record).record.body
    assert isinstance(body, NoteBody)
    return [body.text, *(each.description for each in journal.pictures.of(record))]


def rename(journal: Journal, new: str) -> None:
    (person,) = journal.people.all()
    whole(journal.people.rename(replace(person, alias=new)))


def keep_sam(journal: Journal) -> None:
    journal.people.keep(journal.people.new("Sam"))


def test_descriptions_are_counted_with_the_page(journal: Journal, write: Write) -> None:
    described(journal, write("Sam came"), "Sam's kite", "Samuel's kite")
    described(journal, write("Nobody came"), "Sam in the rain")

    assert journal.people.mentions("Sam") == Mentions(places=3, pages=2)


def test_a_new_alias_stands_in_descriptions_too(journal: Journal, write: Write) -> None:
    keep_sam(journal)
    both, picture = write("Sam came"), write("Nobody came")
    described(journal, both, "Sam's kite", "Samuel's kite")
    described(journal, picture, "Sam in the rain")

    rename(journal, "Kit")

    assert said(journal, both) == ["Kit came", "Kit's kite", "Samuel's kite"]
    assert said(journal, picture) == ["Nobody came", "Kit in the rain"]
    assert journal.people.mentions("Sam") == Mentions()


def test_the_new_words_of_a_description_are_found(journal: Journal, write: Write) -> None:
    keep_sam(journal)
    described(journal, write("Nobody came"), "Sam in the rain")

    rename(journal, "Kit")

    found = [journal.count(Query(terms=(word,))) for word in ("Kit", "Sam")]
    assert found == [1, 0]


def test_a_page_whose_own_words_stay_gets_no_version(journal: Journal, write: Write) -> None:
    keep_sam(journal)
    page = write("Nobody came")
    described(journal, page, "Sam in the rain")

    rename(journal, "Kit")

    assert len(journal.revisions(page)) == 1


def test_renaming_is_taken_back_in_descriptions_too(journal: Journal, write: Write) -> None:
    keep_sam(journal)
    page = write("Nobody came")
    described(journal, page, "Sam with Kit", "Kit alone")
    rename(journal, "Kit")

    changes = journal.undo()

    assert said(journal, page) == ["Nobody came", "Sam with Kit", "Kit alone"]
    assert changes.ids == {page}


def test_what_was_described_after_renaming_stays_when_it_is_taken_back(
    journal: Journal, write: Write
) -> None:
    keep_sam(journal)
    page = write("Sam and Kit came")
    first, gone = described(journal, page, "Sam in the rain", "Sam's kite")
    rename(journal, "Kit")
    journal.pictures.describe(first, "Kit in the snow")
    journal.pictures.remove(gone)

    journal.undo()
    journal.undo()

    assert said(journal, page) == ["Sam and Kit came", "Sam in the snow", "Sam's kite"]


def test_half_a_character_in_a_description_becomes_a_question_mark(
    journal: Journal, write: Write
) -> None:
    page = write("Nobody came")

    described(journal, page, f"A kite {HALF}")

    assert said(journal, page) == ["Nobody came", "A kite ?"]
    assert journal.count(Query(terms=("kite",))) == 1


def test_half_a_character_in_an_alias_becomes_a_question_mark(
    journal: Journal, write: Write
) -> None:
    journal.people.keep(journal.people.new(f"Sam{HALF}"))
    page = write(f"Sam{HALF} came")

    counted = journal.people.mentions(f"Sam{HALF}")
    rename(journal, f"Kit{HALF}")

    assert counted == Mentions(places=1, pages=1)
    assert journal.people.all()[0].alias == "Kit?"
    assert said(journal, page) == ["Kit? came"]
