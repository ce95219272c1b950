"""What either copy hung on a page hangs on it in the end."""

from dataclasses import replace

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.storage import readings
from tests.unit.journal.conftest import point
from tests.unit.journal.hanging import hang, shown
from tests.unit.merging.copies import Copy


def hang_everything(copy: Copy, note: RecordId, word: str) -> RecordId:
    """A picture, a number and a link; answers where the link leads."""
    other = copy.write(word)
    point(copy.journal, note, *copy.journal.read(note).record.links, Pointer("page", other))
    hang(copy.journal, note, word)
    with copy.vault.transaction():
        mark = Reading("met", copy.clock.now(), len(word), word)
        readings.mark(copy.vault.connection, note, mark)
    return other


def test_what_either_hung_on_a_page_is_there(copies: tuple[Copy, Copy], note: RecordId) -> None:
    one, two = copies
    ours = hang_everything(one, note, "a leaf")
    theirs = hang_everything(two, note, "a shell")

    one.take(two)

    record = one.journal.read(note).record
    assert set(record.targets("page")) == {ours, theirs}
    assert sorted(shown(one.journal, note)) == ["a leaf", "a shell"]
    marks = readings.of(one.vault.connection, note)
    assert sorted(each.note for each in marks) == ["a leaf", "a shell"]


def test_a_picture_comes_to_a_page_that_had_none(copies: tuple[Copy, Copy], note: RecordId) -> None:
    one, two = copies
    hang(two.journal, note, "a shell")

    one.take(two)

    assert shown(one.journal, note) == ["a shell"]


def test_a_part_that_is_new_takes_its_whole_out_of_the_trash(
    copies: tuple[Copy, Copy], note: RecordId
) -> None:
    one, two = copies
    draft = two.typed("a part of it")
    two.journal.keep(replace(draft, record=replace(draft.record, parent=note)))
    one.clock.pass_time(hours=1)
    one.journal.trash([note])

    one.take(two)

    assert list(one.journal.trashed().rows) == []
    assert one.journal.read(draft.record.id).record.parent == note


def test_what_one_knows_to_be_gone_is_gone_for_both(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    one.journal.sent.note(SentWhat.SUMMARY, SentForm.PDF)
    two.take(one)
    two.journal.sent.mark_gone(two.journal.sent.list()[0].id)

    one.take(two)

    (entry,) = one.journal.sent.list()
    assert entry.manifest.gone_on is not None
