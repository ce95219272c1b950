"""Needs: marks of how met they are, requests that hang on them, and pages that point at them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Pointer
from hallpass_desktop.domain.request import ASKED, DECLINED, RequestBody
from hallpass_desktop.services.journal import Journal
from tests.builders import HOME
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, point

PLANS = NeedBody(title="To hear about plans early", importance=8)


def steps(journal: Journal, need: RecordId) -> list[int]:
    return [round(mark.value) for mark in journal.needs.card(need).marks]


def ask(journal: Journal, need: RecordId, body: RequestBody) -> RecordId:
    draft = journal.needs.begin_request(need)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def test_a_new_need_was_never_marked(journal: Journal, write: Write) -> None:
    need = write(PLANS)

    (card,) = journal.needs.cards()

    assert (card.id, card.body, card.met_now) == (need, PLANS, None)


def test_marks_make_a_history(journal: Journal, write: Write, clock: FakeClock) -> None:
    need = write(PLANS)
    journal.needs.mark(need, 1)
    clock.pass_time(days=1)

    journal.needs.mark(need, 3, note=" a message at noon ")

    card = journal.needs.card(need)
    assert steps(journal, need) == [1, 3]
    assert (card.met_now, card.marks[-1].note) == (3, "a message at noon")


def test_today_reads_the_marks_of_today_and_the_last_one_before(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need, never = write(PLANS), write(NeedBody(title="Never marked"))
    for step in (0, 1, 2):
        journal.needs.mark(need, step)
        clock.pass_time(days=3)
    journal.needs.mark(need, 4)

    cards = journal.needs.cards_today()

    marks = {card.id: [round(each.value) for each in card.marks] for card in cards}

    assert marks == {need: [2, 4], never: []}


def test_a_second_mark_on_one_day_takes_the_place_of_the_first(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(PLANS)
    journal.needs.mark(need, 1)
    clock.pass_time(hours=2)  # from 21:10 to 23:10

    journal.needs.mark(need, 2)
    clock.pass_time(hours=1)
    journal.needs.mark(need, 4)

    assert steps(journal, need) == [2, 4]


def test_taking_a_mark_back_brings_the_one_before_it(journal: Journal, write: Write) -> None:
    need = write(PLANS)
    journal.needs.mark(need, 1)
    journal.needs.mark(need, 4)

    journal.undo()

    assert steps(journal, need) == [1]


def test_one_mark_can_be_forgotten_and_brought_back(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(PLANS)
    journal.needs.mark(need, 1)
    clock.pass_time(days=1)
    journal.needs.mark(need, 4)

    journal.needs.forget_mark(need, journal.needs.card(need).marks[0].at)
    assert steps(journal, need) == [4]

    journal.undo()
    assert steps(journal, need) == [1, 4]


def test_marks_outlast_a_change_of_the_words(journal: Journal, write: Write) -> None:
    need = write(PLANS)
    journal.needs.mark(need, 2)

    write(replace(PLANS, about="Even a short one"), to=need)

    assert steps(journal, need) == [2]


@pytest.mark.parametrize("step", [-1, 5])
def test_a_step_outside_the_five_is_refused(journal: Journal, write: Write, step: int) -> None:
    with pytest.raises(ValueError, match="0 to 4"):
        journal.needs.mark(write(PLANS), step)


def test_a_need_that_is_gone_cannot_be_marked(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.needs.mark(RecordId("nobody"), 1)


def test_a_need_in_the_trash_has_no_card(journal: Journal, write: Write) -> None:
    need = write(PLANS)

    journal.trash([need])

    assert journal.needs.cards() == ()


def test_a_need_may_rest_and_come_back(journal: Journal, write: Write) -> None:
    need = write(PLANS)

    journal.needs.set_resting(need, is_resting=True)
    assert journal.needs.card(need).body.is_resting

    journal.undo()
    assert not journal.needs.card(need).body.is_resting


def test_a_card_says_who_may_see_it(journal: Journal, write: Write) -> None:
    need = write(PLANS)
    journal.set_grants(need, Audience.TOGETHER, ["title"])

    assert journal.needs.card(need).audiences == {Audience.TOGETHER}


def test_requests_hang_on_their_need_and_go_with_it(journal: Journal, write: Write) -> None:
    need = write(PLANS)
    request = ask(journal, need, RequestBody(title="A message by noon"))

    (card,) = journal.needs.requests(need)
    assert (card.id, card.need, card.body.title) == (request, need, "A message by noon")
    assert [row.id for row in journal.page(Query()).rows] == [need]

    journal.trash([need])
    assert journal.needs.requests(need) == ()


def test_the_trash_lists_a_request_that_went_alone_and_none_that_went_with_its_need(
    journal: Journal, write: Write
) -> None:
    need = write(PLANS)
    request = ask(journal, need, RequestBody(title="A message by noon"))
    trash = Query(in_trash=True)

    journal.trash([request])
    assert [row.id for row in journal.page(trash).rows] == [request]
    assert journal.count(trash) == 1

    journal.trash([need])
    assert [row.id for row in journal.page(trash).rows] == [need]
    assert journal.count(trash) == 1


def test_a_request_comes_up_on_its_day(journal: Journal, write: Write) -> None:
    need, day = write(PLANS), date(2026, 3, 8)
    due = ask(journal, need, RequestBody("A message", state=ASKED, look_again_on=day))
    ask(journal, need, RequestBody("A call", state=DECLINED, look_again_on=day))
    ask(journal, need, RequestBody("A plan"))

    assert [each.id for each in journal.needs.requests_due(day)] == [due]
    assert journal.needs.requests_due(date(2026, 3, 7)) == ()


def test_a_need_knows_the_pages_that_point_at_it(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need, first = write(PLANS), write("No message")
    clock.time = datetime(2026, 3, 2, 21, 10, tzinfo=HOME)
    second = write("A message at nine")
    for page in (first, second):
        point(journal, page, Pointer("need", need))

    assert [row.id for row in journal.needs.pages_about(need)] == [second, first]

    journal.trash([second])
    assert [row.id for row in journal.needs.pages_about(need)] == [first]
