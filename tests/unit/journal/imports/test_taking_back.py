"""An import is taken back as one step, and what came of it since stays."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.undo import Undo
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, pointing, typed
from tests.unit.journal.imports.arriving import days, importing

#: What comes with another copy of the notebook, and is no step that an undo knows.
HUNG = (
    """
    INSERT INTO readings (record, series, at, value, note, is_from_body)
    VALUES (:record, 'met', '2026-03-01T00:00:00.000000Z', 1, '', 0)
    """,
    """
    INSERT INTO grants (record, audience, field, at)
    VALUES (:record, 'together', 'text', '2026-03-01T00:00:00.000000Z')
    """,
    """
    INSERT INTO schedules (id, record, kind, rule, due_at, due_offset, ends_on, is_paused)
    VALUES ('a', :record, 'pulse', '{}', NULL, 0, NULL, 0)
    """,
)


def taken(journal: Journal, count: int) -> list[RecordId]:
    return sorted(whole(importing(journal, days(count)).take()).ids)


def stored(vault: Vault) -> int:
    return int(vault.connection.value("SELECT COUNT(*) FROM records"))


def test_one_undo_takes_all_of_it_back(journal: Journal, vault: Vault, write: Write) -> None:
    own = write("My own words")
    taken(journal, 200)

    label = journal.undo_label()
    changes = journal.undo()
    whole(journal.imports.sweep())

    assert label is Undo.BROUGHT_IN
    assert (len(changes.ids), changes.stayed, stored(vault)) == (200, frozenset(), 1)
    assert journal.read(own).record.id == own


def test_all_of_it_is_out_of_sight_at_once(journal: Journal) -> None:
    taken(journal, 200)

    journal.undo()

    assert journal.count(Query()) == journal.count(Query(in_trash=True)) == 0


def test_what_was_edited_since_stays_and_is_named(journal: Journal, clock: FakeClock) -> None:
    first, *_ = taken(journal, 20)
    clock.pass_time(minutes=1)
    journal.keep(typed(journal.open(first), "Mine now"))

    changes = journal.undo()

    assert changes.stayed == {first}
    assert journal.count(Query()) == 1


def test_what_was_tagged_since_stays(journal: Journal, clock: FakeClock) -> None:
    first, *_ = taken(journal, 3)
    clock.pass_time(minutes=1)
    draft = journal.open(first)

    journal.keep(replace(draft, record=replace(draft.record, tags=("sea",))))

    assert journal.undo().stayed == {first}


def test_what_another_page_points_at_stays(journal: Journal, clock: FakeClock) -> None:
    first, *_ = taken(journal, 3)
    clock.pass_time(minutes=1)
    draft = typed(journal.begin(Kind.NOTE), "See there")

    journal.keep(pointing(draft, Pointer("page", first)))

    assert journal.undo().stayed == {first}


def test_what_has_a_part_by_now_stays(journal: Journal, clock: FakeClock) -> None:
    first, *_ = taken(journal, 3)
    clock.pass_time(minutes=1)
    draft = typed(journal.begin(Kind.NOTE), "A part of it")

    journal.keep(replace(draft, record=replace(draft.record, parent=first)))

    assert journal.undo().stayed == {first}


@pytest.mark.parametrize("sql", HUNG)
def test_what_another_copy_hung_something_on_stays(
    journal: Journal, vault: Vault, sql: str
) -> None:
    first, *_ = taken(journal, 3)
    with vault.transaction():
        vault.connection.execute(sql, {"record": first})

    assert journal.undo().stayed == {first}


def test_what_stands_in_an_editor_stays(journal: Journal) -> None:
    first, *_ = taken(journal, 3)
    journal.save_draft(typed(journal.open(first), "Half a word"))

    changes = journal.undo()

    assert changes.stayed == {first}


def test_what_was_put_into_the_trash_goes_with_the_rest(journal: Journal, vault: Vault) -> None:
    first, *_ = taken(journal, 3)
    journal.trash([first])
    journal.restore([first])
    journal.trash([first])

    for _ in range(4):
        journal.undo()
    whole(journal.imports.sweep())

    assert stored(vault) == 0


def test_what_was_taken_back_can_come_again(journal: Journal) -> None:
    taken(journal, 3)
    journal.undo()

    rehearsal = whole(importing(journal, days(3)).rehearse())
    again = whole(importing(journal, days(3)).take())

    assert (rehearsal.pages, len(again.ids)) == (3, 3)
