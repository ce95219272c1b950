"""Whoever writes on an agreement that is paused is told so above the words."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk

ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)


@pytest.fixture
def agreement(journal: Journal) -> RecordId:
    head = journal.begin(Kind.AGREEMENT)
    body = AgreementBody(title="The summer", with_whom="Kim")
    journal.keep(replace(head, record=replace(head.record, body=body)))
    return head.record.id


def clause_of(journal: Journal, agreement: RecordId) -> RecordId:
    draft = journal.agreements.begin_clause(agreement, "who")
    body = ClauseBody(text="Nobody from work.", topic="who")
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def notices(page: EditorHost) -> list[str]:
    found = page.findChildren(Banner, "pause_banner")
    return [banner.words.text() for banner in found if banner.isVisibleTo(page)]


def test_the_head_and_every_clause_say_that_it_is_paused(
    desk: Desk, journal: Journal, agreement: RecordId
) -> None:
    clause = clause_of(journal, agreement)
    journal.agreements.note(agreement, Did.PAUSED, THEM)

    for record, kind in ((agreement, Kind.AGREEMENT), (clause, Kind.CLAUSE)):
        (said,) = notices(desk.open(record, kind))
        assert said.startswith("Paused by Kim, ")


def test_what_goes_on_says_nothing(desk: Desk, journal: Journal, agreement: RecordId) -> None:
    journal.agreements.note(agreement, Did.PAUSED, ME)
    for author in (ME, THEM):
        journal.agreements.note(agreement, Did.READY, author)

    assert notices(desk.open(agreement, Kind.AGREEMENT)) == []


def test_a_new_agreement_has_nothing_to_say_yet(desk: Desk, journal: Journal) -> None:
    assert journal.agreements.all() == ()

    page = desk.open("agreement", Kind.AGREEMENT)

    assert notices(page) == []
    assert desk.shell.errors == []
