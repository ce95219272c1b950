"""A notebook in which a newer app has written fields that this one does not know."""

import json
from dataclasses import replace

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.unit.journal.conftest import Write, typed

NEWER = {"weather": "rain", "company": [{"who": "Sam", "since": None}]}


@pytest.fixture
def page(vault: Vault, write: Write) -> RecordId:
    """One page of a newer app, which says so in everything it keeps."""
    page = write("Sam came")
    for table, column in (("records", "id"), ("revisions", "record")):
        body = json.dumps({"text": "Sam came", **NEWER})
        with vault.transaction():
            sql = f"UPDATE {table} SET body = ? WHERE {column} = ?"
            vault.connection.execute(sql, (body, page))
    return page


def stored(vault: Vault, table: str, column: str, page: RecordId) -> list[dict[str, object]]:
    rows = vault.connection.execute(f"SELECT body FROM {table} WHERE {column} = ?", (page,))
    return [json.loads(body) for (body,) in rows.fetchall()]


def test_it_is_read(journal: Journal, page: RecordId) -> None:
    body = journal.read(page).record.body

    assert isinstance(body, NoteBody)
    assert body.text == "Sam came"


def test_writing_on_leaves_what_is_not_known(
    journal: Journal, vault: Vault, page: RecordId
) -> None:
    draft = journal.open(page)
    draft = typed(draft, replace(draft.record.body, text="Sam left"))  # type: ignore[type-var]  # a note
    journal.save_draft(draft)
    in_draft = stored(vault, "drafts", "record", page)

    journal.keep(journal.open(page))

    assert in_draft == [{"text": "Sam left", **NEWER}]
    assert stored(vault, "records", "id", page) == in_draft
    assert stored(vault, "revisions", "record", page) == [{"text": "Sam came", **NEWER}, *in_draft]


def test_renaming_somebody_leaves_what_is_not_known(
    journal: Journal, vault: Vault, page: RecordId
) -> None:
    person = journal.people.new("Sam")
    journal.people.keep(person)

    whole(journal.people.rename(replace(person, alias="Kit")))

    assert stored(vault, "records", "id", page) == [{"text": "Kit came", **NEWER}]


def test_an_earlier_version_comes_back_with_what_is_not_known(
    journal: Journal, vault: Vault, page: RecordId, write: Write
) -> None:
    (first,) = journal.revisions(page)
    write("Something else", to=page)

    journal.restore_revision(page, first.id)

    assert stored(vault, "records", "id", page) == [{"text": "Sam came", **NEWER}]
