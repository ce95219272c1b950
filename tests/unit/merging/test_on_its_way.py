"""Pages that an import has hidden, in either copy, are not there for the other one."""

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage import staging, taken_back
from tests.unit.merging.copies import Copy

Both = tuple[Copy, Copy]


def hide(copy: Copy, page: RecordId) -> None:
    """As a lock in the middle of an import leaves it."""
    with copy.vault.transaction():
        taken_back.hide(copy.vault.connection, [page])


def test_a_page_that_is_hidden_there_is_not_hidden_here(copies: Both, note: RecordId) -> None:
    one, two = copies
    hide(two, note)

    one.take(two)

    assert one.text(note) == "the coat by the door"
    assert one.journal.read(note).record.trashed_at is None


def test_a_page_that_is_hidden_here_comes_from_there(copies: Both, note: RecordId) -> None:
    one, two = copies
    hide(one, note)

    one.take(two)

    assert one.journal.read(note).record.trashed_at is None


def test_what_is_on_its_way_there_does_not_come(copies: Both) -> None:
    one, two = copies
    page = two.write("the lantern")
    hide(two, page)

    one.take(two)
    whole(one.journal.imports.sweep())

    assert not staging.some(one.vault.connection, 1)
    assert page not in {row[0] for row in one.contents()["records"]}
