"""A deletion takes with it only what the copy that deleted had seen."""

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.services.steps import whole
from tests.unit.merging.copies import Copy

Both = tuple[Copy, Copy]


def let_go(copy: Copy, page: RecordId) -> None:
    copy.clock.pass_time(minutes=1)
    copy.journal.trash([page])
    whole(copy.journal.purge([page]))


@pytest.mark.parametrize("first", [0, 1])
def test_what_it_had_not_seen_stays_though_it_has_written_since(
    copies: Both, note: RecordId, first: int
) -> None:
    kept, gone = copies[first], copies[1 - first]
    kept.write("the coat, dry again", to=note)
    gone.clock.pass_time(days=1)
    gone.write("the lantern")
    kept.take(gone)  # and nothing is carried the other way
    let_go(gone, note)

    kept.take(gone)

    assert kept.text(note) == "the coat, dry again"
    assert [said.note for said in kept.journal.merging.said()] == [Note.OUTLIVED]


@pytest.mark.parametrize("first", [0, 1])
def test_what_it_wrote_itself_goes_though_it_was_the_last_thing_written(
    copies: Both, first: int
) -> None:
    kept, gone = copies[first], copies[1 - first]
    page = gone.write("the lantern")
    kept.take(gone)
    let_go(gone, page)

    kept.take(gone)

    with pytest.raises(NotFound):
        kept.journal.read(page)


@pytest.mark.parametrize("first", [0, 1])
def test_what_it_had_seen_goes_whatever_the_clocks_say(copies: Both, first: int) -> None:
    kept, gone = copies[first], copies[1 - first]
    page = kept.write("the lantern")
    kept.write("the song, once more")
    gone.take(kept)
    let_go(gone, page)

    kept.take(gone)

    with pytest.raises(NotFound):
        kept.journal.read(page)
