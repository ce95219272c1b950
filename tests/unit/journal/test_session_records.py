"""Sessions, action points and afterwords among the other pages: found, put away, brought back."""

from dataclasses import replace
from datetime import date

import pytest

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write

THEIRS = Author(Who.PARTNER, Told.IN_SITTING)
PARTS: dict[Kind, Body] = {
    Kind.ACTION_POINT: ActionPointBody("Ring the clinic", due=date(2026, 3, 8)),
    Kind.AFTERWORD: AfterwordBody(text="The clinic can wait"),
}


@pytest.fixture
def session(write: Write) -> RecordId:
    return write(SessionBody(session="free", shown=("Note: Coat queue",), lines=("Kind",)))


def below(journal: Journal, session: RecordId, kind: Kind) -> RecordId:
    draft = journal.begin(kind)
    record = replace(draft.record, parent=session, body=PARTS[kind], author=THEIRS)
    journal.keep(replace(draft, record=record))
    return draft.record.id


def found(journal: Journal, *words: str) -> list[RecordId]:
    return [row.id for row in journal.page(Query(terms=words)).rows]


def test_a_session_is_found_by_what_was_shown_and_by_its_lines(
    journal: Journal, session: RecordId
) -> None:
    assert found(journal, "queue") == found(journal, "kind") == [session]


@pytest.mark.parametrize("kind", PARTS)
def test_what_belongs_to_it_is_found_and_keeps_its_author(
    journal: Journal, session: RecordId, kind: Kind
) -> None:
    part = below(journal, session, kind)

    assert found(journal, "clinic") == [part]
    assert journal.read(part).record.author == THEIRS


@pytest.mark.parametrize("kind", PARTS)
def test_it_goes_into_the_trash_and_comes_back_with_its_session(
    journal: Journal, session: RecordId, kind: Kind
) -> None:
    part = below(journal, session, kind)
    journal.trash([session])
    assert found(journal, "clinic") == []

    journal.restore([session])

    assert found(journal, "clinic") == [part]


@pytest.mark.parametrize("kind", PARTS)
def test_it_goes_into_the_trash_alone(journal: Journal, session: RecordId, kind: Kind) -> None:
    part = below(journal, session, kind)

    journal.trash([part])

    assert [row.id for row in journal.trashed().rows] == [part]
    assert found(journal, "queue") == [session]
