"""Which days a summary is about, which one goes on, and what goes along to the next."""

from dataclasses import replace
from datetime import date, timedelta

from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.domain.summary import ItemChoice, RoleFor, SummaryBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, typed
from tests.unit.journal.summary.at_summary import TODAY

WHOLE = SummaryBody(
    title="For the third session",
    preset="two_pages",
    weeks=6,
    sections=("lines", "items"),
    wants=("Sleep",),
    questions=("Why at night?",),
    items=(ItemChoice("id", ("text",)),),
    agreements=("id",),
    roles=(RoleFor("Sam", "my partner"),),
    prepared_by="Kim",
    paper="a4",
)


def leaves(journal: Journal, draft: Draft) -> None:
    journal.sent.note(SentWhat.SUMMARY, SentForm.PDF, record=draft.record.id)


def test_days_are_weeks_back_or_from_a_day_on(journal: Journal) -> None:
    days = journal.summaries.days

    assert days(SummaryBody(weeks=1)) == Days(TODAY - timedelta(days=6), TODAY)
    assert days(SummaryBody(since=date(2026, 1, 5))) == Days(date(2026, 1, 5), TODAY)
    assert days(SummaryBody(weeks=1, until=date(2026, 2, 10))) == Days(
        date(2026, 2, 4), date(2026, 2, 10)
    )


def test_without_either_it_begins_with_the_last_session(journal: Journal, clock: FakeClock) -> None:
    assert journal.summaries.days(SummaryBody()).first == TODAY - timedelta(days=27)
    leaves(journal, journal.summaries.current())
    clock.pass_time(days=10)

    assert journal.summaries.last_session() == TODAY
    assert journal.summaries.days(SummaryBody()) == Days(TODAY, TODAY + timedelta(days=10))


def test_a_second_copy_of_the_same_summary_has_the_days_of_the_first(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    leaves(journal, journal.open(write(SummaryBody(title="The one before"))))
    clock.pass_time(days=10)
    draft = journal.open(write(SummaryBody(title="The one now")))
    before = journal.summaries.days(SummaryBody(), draft.record.id)

    leaves(journal, draft)

    assert journal.summaries.days(SummaryBody(), draft.record.id) == before
    assert journal.summaries.days(SummaryBody()).first == TODAY + timedelta(days=10)


def test_another_copy_that_left_is_no_session(journal: Journal) -> None:
    journal.sent.note(SentWhat.COPY, SentForm.BACKUP)

    assert journal.summaries.last_session() is None


def test_days_that_end_before_they_begin_are_one_day(journal: Journal) -> None:
    body = SummaryBody(since=TODAY, until=date(2026, 2, 1))

    assert journal.summaries.days(body) == Days(date(2026, 2, 1), date(2026, 2, 1))


def test_one_that_has_not_left_goes_on_as_it_was_left_in_its_editor(
    journal: Journal, write: Write
) -> None:
    kept = write(WHOLE)
    later = typed(journal.open(kept), replace(WHOLE, title="Later words"))
    journal.save_draft(later)

    assert journal.summaries.current().record.body == replace(WHOLE, title="Later words")


def test_after_it_left_the_next_begins_with_how_it_was_set_up(
    journal: Journal, write: Write
) -> None:
    leaves(journal, journal.open(write(WHOLE)))

    draft = journal.summaries.current()

    assert draft.record.body == SummaryBody(
        preset="two_pages",
        sections=("lines", "items"),
        roles=(RoleFor("Sam", "my partner"),),
        prepared_by="Kim",
        paper="a4",
    )
    assert draft.base is None


def test_one_in_the_trash_goes_on_nowhere(journal: Journal, write: Write) -> None:
    journal.trash([write(WHOLE)])

    assert journal.summaries.current().record.body == SummaryBody(weeks=8)


def test_the_first_one_counts_weeks_and_the_next_from_the_session(journal: Journal) -> None:
    first = journal.summaries.current()
    assert isinstance(first.record.body, SummaryBody)
    assert first.record.body.weeks == 8

    journal.keep(replace(first, record=replace(first.record, body=WHOLE)))
    leaves(journal, first)

    after = journal.summaries.current().record.body
    assert isinstance(after, SummaryBody)
    assert after.weeks is None


def test_a_summary_is_found_among_other_pages_by_its_own_words(
    journal: Journal, write: Write
) -> None:
    kept = write(WHOLE)

    assert journal.read(kept).record.kind is Kind.SUMMARY
    assert journal.read(kept).record.body == WHOLE
