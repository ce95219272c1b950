"""Pictures on notes: kept with them, found by their words, gone with them."""

from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import NotFound, PictureRefused
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.picture import LONGEST_SIDE, MOST_BYTES_KEPT, MOST_IN_NOTE, Encoded
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.sharing import fields_to_offer, what_becomes_visible
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.decrypted import decrypted_pages
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.unit.journal.conftest import Write, typed
from tests.unit.journal.hanging import hang, ids, shown


def found(journal: Journal, word: str) -> list[RecordId]:
    return [row.id for row in journal.page(Query(terms=(word,))).rows]


def test_a_picture_reads_back_as_it_was_kept(journal: Journal, write: Write) -> None:
    record = write("coat")

    changes = journal.pictures.add(journal.open(record), [an_image("lantern")])

    (picture,) = journal.read(record).pictures
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 40, 30)
    assert journal.pictures.data(picture.id) == an_image("lantern").data
    assert (changes.ids, changes.undo) == (frozenset({record}), "picture_added")


def test_a_picture_keeps_a_note_that_has_nothing_else(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)

    journal.pictures.add(draft, [an_image()])
    journal.keep(draft)

    assert [row.id for row in journal.page(Query()).rows] == [draft.record.id]
    assert len(journal.read(draft.record.id).pictures) == 1


def test_an_empty_note_without_one_is_dropped_as_ever(journal: Journal) -> None:
    journal.keep(journal.begin(Kind.NOTE))

    assert journal.page(Query()).rows == ()


def test_words_that_were_saved_after_the_picture_was_asked_for_stay(journal: Journal) -> None:
    draft = typed(journal.begin(Kind.NOTE), "first")
    later = typed(draft, "first and second")
    journal.save_draft(later)

    journal.pictures.add(draft, [an_image()])
    journal.settle()

    assert journal.read(draft.record.id).record.body == later.record.body


def test_text_goes_on_being_saved_and_kept_after_a_picture(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [an_image()])

    journal.save_draft(typed(draft, "and words"))
    journal.keep(typed(draft, "and words, too"))

    entry = journal.read(draft.record.id)
    assert entry.record.body == typed(draft, "and words, too").record.body
    assert len(entry.pictures) == 1


def test_a_picture_for_what_is_gone_for_good_is_not_kept(journal: Journal, write: Write) -> None:
    record = write("coat")
    draft = journal.open(record)
    journal.trash([record])
    whole(journal.empty_trash())

    with pytest.raises(NotFound):
        journal.pictures.add(draft, [an_image()])


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (Encoded("image/gif", 1, 1, b"GIF89a"), "unknown_kind"),
        (Encoded("image/png", 1, 1, an_image().data), "unknown_kind"),
        (replace(an_image(), width=LONGEST_SIDE + 1), "too_many_pixels"),
        (an_image("x" * MOST_BYTES_KEPT), "too_many_bytes"),
    ],
)
def test_what_nobody_made_anew_is_refused_and_nothing_is_written(
    journal: Journal, image: Encoded, reason: str
) -> None:
    draft = journal.begin(Kind.NOTE)

    with pytest.raises(PictureRefused) as refused:
        journal.pictures.add(draft, [an_image(), image])

    assert refused.value.reason == reason
    assert journal.page(Query()).rows == ()


def test_a_full_note_takes_no_more(journal: Journal, write: Write) -> None:
    record = write("coat")
    hang(journal, record, *(["a"] * MOST_IN_NOTE))

    with pytest.raises(PictureRefused) as refused:
        hang(journal, record, "b")

    assert refused.value.reason == "too_many_in_note"
    assert len(ids(journal, record)) == MOST_IN_NOTE


def test_adding_is_taken_back_as_a_whole(journal: Journal, write: Write) -> None:
    record = write("coat")
    hang(journal, record, "a")
    hang(journal, record, "b", "c")

    journal.undo()

    assert shown(journal, record) == ["a"]


def test_a_removed_picture_comes_back_in_its_place(journal: Journal, write: Write) -> None:
    record = write("coat")
    _, second, _ = hang(journal, record, "a", "b", "c")
    journal.pictures.describe(second, "a lamp")

    journal.pictures.remove(second)
    assert shown(journal, record) == ["a", "c"]
    journal.undo()

    assert shown(journal, record) == ["a", "b", "c"]
    assert journal.pictures.of(record)[1].description == "a lamp"


def test_moving_changes_the_order_and_is_taken_back(journal: Journal, write: Write) -> None:
    record = write("coat")
    first, *_ = hang(journal, record, "a", "b", "c")

    journal.pictures.move(first, 2)
    assert shown(journal, record) == ["b", "c", "a"]
    journal.undo()

    assert shown(journal, record) == ["a", "b", "c"]


def test_moving_to_where_it_stands_changes_nothing(journal: Journal, write: Write) -> None:
    (only,) = hang(journal, write("coat"), "a")

    assert not journal.pictures.move(only, 5)
    assert not journal.pictures.move(only, -1)


def test_a_note_is_found_by_what_its_pictures_show(journal: Journal, write: Write) -> None:
    record = write("coat")
    (picture,) = hang(journal, record, "a")

    journal.pictures.describe(picture, "the lighthouse at dusk")

    (row,) = journal.page(Query(terms=("lighthouse",))).rows
    assert row.id == record
    assert row.snippet is not None
    assert row.snippet.field == "picture_words"


def test_a_description_is_found_even_where_nothing_else_is_written(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [an_image()])
    (picture,) = ids(journal, draft.record.id)

    journal.pictures.describe(picture, "the lighthouse")

    assert found(journal, "lighthouse") == [draft.record.id]


def test_editing_the_note_keeps_its_pictures_findable(journal: Journal, write: Write) -> None:
    record = write("coat")
    (picture,) = hang(journal, record, "a")
    journal.pictures.describe(picture, "the lighthouse")

    write("another coat", to=record)

    assert found(journal, "lighthouse") == [record]


def test_a_removed_or_described_away_picture_is_found_no_more(
    journal: Journal, write: Write
) -> None:
    record = write("coat")
    one, two = hang(journal, record, "a", "b")
    journal.pictures.describe(one, "a lighthouse")
    journal.pictures.describe(two, "a harbour")

    journal.pictures.remove(one)
    journal.pictures.describe(two, "")

    assert found(journal, "lighthouse") == found(journal, "harbour") == []


def test_the_trash_takes_pictures_along_and_brings_them_back(
    journal: Journal, write: Write
) -> None:
    record = write("coat")
    hang(journal, record, "a")

    journal.trash([record])
    assert len(journal.read(record).pictures) == 1
    journal.restore([record])

    assert shown(journal, record) == ["a"]


def test_nothing_of_a_picture_is_left_once_its_note_has_gone(
    journal: Journal, write: Write, vault: Vault, clock: FakeClock
) -> None:
    gone, kept = write("coat"), write("hat")
    hang(journal, gone, "zqgonezqgone")
    (picture,) = hang(journal, kept, "zqremovedzq")
    (described,) = hang(journal, kept, "zqstayszq")
    journal.pictures.describe(described, "zqwordszq")
    assert remains(vault) == {"zqgonezqgone", "zqremovedzq", "zqstayszq", "zqwordszq"}

    journal.trash([gone])
    whole(journal.purge([gone]))
    journal.pictures.remove(picture)
    journal.pictures.describe(described, "")

    assert remains(vault) == {"zqstayszq"}


def remains(vault: Vault) -> set[str]:
    """Which of the words can be read somewhere in the database, decrypted."""
    vault.connection.checkpoint()
    file = Path(vault.path, "journal.db")
    pages = decrypted_pages(file, vault.database_key().reveal())
    words = ("zqgonezqgone", "zqremovedzq", "zqstayszq", "zqwordszq")
    return {word for word in words if word.encode() in pages}


def test_no_grant_takes_a_picture_along(journal: Journal, write: Write) -> None:
    record = write("coat")
    (picture,) = hang(journal, record, "a")
    journal.pictures.describe(picture, "the lighthouse")
    kept = journal.read(record).record

    everything = fields_to_offer(kept)
    seen = what_becomes_visible(kept, [*everything, "pictures", "picture_words"])

    assert {"pictures", "picture_words"}.isdisjoint(everything)
    assert "lighthouse" not in repr(seen)
    with pytest.raises(ValueError, match="picture_words"):
        journal.set_grants(record, Audience.TOGETHER, ["text", "picture_words"])


def test_an_earlier_version_leaves_the_pictures_alone(journal: Journal, write: Write) -> None:
    record = write("coat")
    hang(journal, record, "a")
    write("another coat", to=record)

    journal.restore_revision(record, journal.revisions(record)[-1].id)

    assert shown(journal, record) == ["a"]
