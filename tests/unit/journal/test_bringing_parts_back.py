"""Parts of a page that comes back: which come with it, and which were deleted by themselves."""

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed
from tests.unit.journal.inside import Look, Purge, back_up, bring, purge, runtime, standing

__all__ = ["back_up", "purge", "runtime"]


def test_a_part_brings_back_what_it_is_a_part_of(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    need = write(NeedBody(title="rest"))
    request = _request(journal, need)
    inside = back_up()
    purge(need)

    bring(journal, inside, request)

    assert journal.read(request).record.parent == need
    assert journal.read(need).record.kind is Kind.NEED


def test_a_part_that_went_for_good_by_itself_stays_away(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    need = write(NeedBody(title="rest"))
    gone, stays = _request(journal, need), _request(journal, need)
    inside = back_up()
    purge(gone)
    write(NeedBody(title="more rest"), to=need)

    bring(journal, inside, need, as_present=True)

    assert [card.id for card in journal.needs.requests(need)] == [stays]
    assert standing(journal, inside, gone) is Standing.PURGED
    assert bring(journal, inside, gone).came_back == 1


def test_a_part_that_was_put_into_the_trash_by_itself_stays_there(
    journal: Journal, write: Write, back_up: Look
) -> None:
    need = write(NeedBody(title="rest"))
    part = _request(journal, need)
    inside = back_up()
    journal.trash([part])

    assert not bring(journal, inside, need).changes

    assert [row.id for row in journal.trashed().rows] == [part]


def test_what_is_in_the_trash_as_a_whole_comes_out_of_it_as_a_whole(
    journal: Journal, write: Write, back_up: Look
) -> None:
    need = write(NeedBody(title="rest"))
    _request(journal, need)
    inside = back_up()
    journal.trash([need])

    bring(journal, inside, need)

    assert journal.trashed().rows == ()


def test_what_lay_in_the_trash_then_comes_back_as_a_whole_and_out_of_it(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    need, other = write(NeedBody(title="rest")), write(NeedBody(title="quiet"))
    part, binned = _request(journal, need), _request(journal, other)
    journal.trash([need, binned])
    inside = back_up()
    purge(need)
    purge(other)

    listed = inside.journal.page(Query(in_trash=True))
    bring(journal, inside, need, other)

    assert {row.id for row in listed.rows} >= {need, binned}
    assert journal.read(part).record.trashed_at is None
    assert journal.trashed().rows == ()
    assert journal.needs.requests(other) == ()


def _request(journal: Journal, need: RecordId) -> RecordId:
    draft = journal.needs.begin_request(need)
    journal.keep(typed(draft, RequestBody(title="an hour alone")))
    return draft.record.id
