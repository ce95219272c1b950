"""A summary of a journal: how it is asked for, and pages to choose from."""

from dataclasses import replace
from datetime import date
from typing import Any

from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Kind, Pointer, Told, Who
from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.domain.summary_offer import SummaryOffer
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.unit.journal.conftest import typed

TODAY = date(2026, 3, 1)
ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)
TOLD_ME = Author(Who.PARTNER, Told.TO_ME)


def a_summary(*sections: Section, **values: Any) -> SummaryBody:
    return SummaryBody(sections=sections, **{"weeks": 8, **values})


def with_items(*records: RecordId, fields: tuple[str, ...] = ("text",)) -> SummaryBody:
    return a_summary(Section.ITEMS, items=tuple(ItemChoice(each, fields) for each in records))


def view(journal: Journal, body: SummaryBody) -> SummaryView:
    return whole(journal.summaries.view(body))


def offer(journal: Journal, body: SummaryBody) -> SummaryOffer:
    return whole(journal.summaries.offer(body))


def by(
    journal: Journal,
    kind: Kind,
    body: Body,
    author: Author = ME,
    *,
    parent: RecordId | None = None,
    links: tuple[Pointer, ...] = (),
) -> RecordId:
    """Keep something of somebody's."""
    draft = typed(journal.begin(kind), body)
    record = replace(draft.record, author=author, parent=parent, links=links)
    journal.keep(replace(draft, record=record))
    return draft.record.id


def clause(journal: Journal, agreement: RecordId, text: str, kind: str = "") -> RecordId:
    draft = journal.agreements.begin_clause(agreement, kind=kind)
    body = draft.record.body
    assert isinstance(body, ClauseBody)
    journal.keep(typed(draft, replace(body, text=text)))
    return draft.record.id


def read_by_them(journal: Journal, agreement: RecordId) -> None:
    """Save a version, talk it through, and let the other person mark it with their own hand."""
    journal.agreements.save_version(agreement)
    journal.agreements.note(agreement, Did.TALKED, ME)
    journal.agreements.note(agreement, Did.READ, THEM)
