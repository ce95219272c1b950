"""Which pages a repair plan can point at, and what they are called."""

import pytest

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.noted_pages import MOST_FOUND
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write


def found(journal: Journal, typed: str = "", *pointed: RecordId) -> list[RecordId]:
    return [row.id for row in journal.noted_pages.found(typed, pointed)]


@pytest.mark.parametrize(
    "body",
    [
        FirstEveningBody(what_happened="A kite"),
        JealousyBody(what_happened="A kite"),
        NoteBody(text="A kite"),
    ],
)
def test_what_somebody_wrote_down_alone_is_offered(
    journal: Journal, write: Write, body: Body
) -> None:
    page = write(body)

    assert found(journal) == [page]
    assert found(journal, "kit") == [page]
    assert found(journal, "boat") == []


def test_nothing_else_is(journal: Journal, write: Write) -> None:
    write(NeedBody(title="A kite"))

    assert found(journal) == []


def test_the_newest_few_come_first_without_those_pointed_at(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    pages = []
    for number in range(MOST_FOUND + 3):
        clock.pass_time(minutes=1)
        pages.append(write(NoteBody(text=f"Kite {number}")))
    newest = pages[::-1]

    assert found(journal, "", *newest[:2]) == newest[2 : MOST_FOUND + 2]


def test_one_in_the_trash_has_its_name_and_is_not_offered(journal: Journal, write: Write) -> None:
    page = write(NoteBody(title="The kite"))
    journal.trash([page])

    (row,) = journal.noted_pages.named([page])

    assert (row.title, row.trashed_at is None) == ("The kite", False)
    assert found(journal) == []
