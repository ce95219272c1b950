"""What hangs on something else, in the trash and out of it: no part goes unseen with its whole."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import trash
from tests.unit.journal.conftest import Write, typed

BODY = RequestBody(title="A message by noon")


@pytest.fixture
def need(write: Write) -> RecordId:
    return write(NeedBody(title="To hear about plans early"))


@pytest.fixture
def request_id(journal: Journal, need: RecordId) -> RecordId:
    draft = typed(journal.needs.begin_request(need), BODY)
    journal.keep(draft)
    return draft.record.id


def is_living(journal: Journal, record: RecordId) -> bool:
    return journal.read(record).record.trashed_at is None


def test_a_part_that_comes_back_brings_what_it_is_a_part_of(
    journal: Journal, need: RecordId, request_id: RecordId
) -> None:
    journal.trash([need])

    journal.restore([request_id])
    whole(journal.empty_trash())

    assert is_living(journal, request_id)
    assert is_living(journal, need)


def test_what_is_kept_under_something_in_the_trash_brings_it_out(
    journal: Journal, need: RecordId
) -> None:
    draft = typed(journal.needs.begin_request(need), BODY)
    journal.trash([need])

    changes = journal.keep(draft)
    whole(journal.empty_trash())

    assert is_living(journal, draft.record.id)
    assert is_living(journal, need)
    assert changes.ids == {draft.record.id, need}


def test_a_whole_stays_in_the_trash_as_long_as_a_part_of_it_is_not_there(
    journal: Journal, vault: Vault, need: RecordId, request_id: RecordId
) -> None:
    journal.trash([need])
    with vault.transaction():
        trash.move_out(vault.connection, [request_id])

    assert not whole(journal.empty_trash())

    assert is_living(journal, request_id)
    assert not is_living(journal, need)


def test_what_goes_for_good_leaves_a_trace_of_each_part(
    journal: Journal, vault: Vault, need: RecordId, request_id: RecordId
) -> None:
    journal.trash([need])

    whole(journal.empty_trash())

    assert trash.is_purged(vault.connection, need)
    assert trash.is_purged(vault.connection, request_id)


def test_undo_leaves_a_part_where_it_was_before_its_whole_went(
    journal: Journal, need: RecordId, request_id: RecordId
) -> None:
    journal.trash([request_id])
    journal.trash([need])

    journal.undo()

    assert is_living(journal, need)
    assert not is_living(journal, request_id)


def test_words_for_something_that_has_gone_are_kept_by_themselves_and_keep_nothing_shut(
    journal: Journal, need: RecordId, write: Write
) -> None:
    orphan = typed(journal.needs.begin_request(need), BODY)
    other = typed(journal.open(write("a")), "ab")
    journal.save_draft(orphan)
    journal.save_draft(other)
    journal.trash([need])
    whole(journal.empty_trash())

    settled = journal.settle()

    assert set(settled) == {orphan.record.id, other.record.id}
    assert journal.read(orphan.record.id).record == replace(
        journal.read(orphan.record.id).record, parent=None, body=BODY
    )


def test_emptying_lets_others_come_between_one_page_and_the_next(
    journal: Journal, write: Write
) -> None:
    going = [write(text) for text in ("a", "b", "c")]
    journal.trash(going)
    steps = journal.empty_trash()

    next(steps)
    between = len(journal.trashed().rows)
    write("d")
    changes = whole(steps)

    assert between == 2
    assert changes.ids == set(going)
    assert journal.trashed().rows == ()
