"""The one entrance to what a person keeps: write, find, share, take back. Runs on the worker."""

import secrets
from collections.abc import Callable, Iterable
from datetime import date, datetime

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import Cursor, Entry, Page, RevisionInfo, Row, TagCount
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Draft, Grant, Kind, Record
from hallpass_desktop.services.agreement_calls import AgreementCalls
from hallpass_desktop.services.agreement_words import AgreementWords
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.bringing_back import BringingBack
from hallpass_desktop.services.calendar_days import CalendarDays
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.chart_marks import ChartMarks
from hallpass_desktop.services.check_ins import CheckIns
from hallpass_desktop.services.clause_cuts import ClauseCuts
from hallpass_desktop.services.clause_notes import ClauseNotes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.exchange.ways_out import WaysOut
from hallpass_desktop.services.first_evenings import FirstEvenings
from hallpass_desktop.services.grids import Grids
from hallpass_desktop.services.headings import Headings
from hallpass_desktop.services.imports import Imports
from hallpass_desktop.services.insights import Insights
from hallpass_desktop.services.looks import Looks
from hallpass_desktop.services.merging import Merging
from hallpass_desktop.services.needs import Needs
from hallpass_desktop.services.noted_pages import NotedPages
from hallpass_desktop.services.on_this_day import OnThisDay
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.own_questions import OwnQuestions
from hallpass_desktop.services.own_words import OwnWords
from hallpass_desktop.services.people import People
from hallpass_desktop.services.pictures import Pictures
from hallpass_desktop.services.repair_plans import RepairPlans
from hallpass_desktop.services.revisions import Revisions
from hallpass_desktop.services.schedules import Schedules
from hallpass_desktop.services.sent import Sent
from hallpass_desktop.services.session_offers import SessionOffers
from hallpass_desktop.services.sharing import Sharing
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.summaries import Summaries
from hallpass_desktop.services.tagging import Tagging
from hallpass_desktop.services.templates import Templates
from hallpass_desktop.services.timeline import Timeline
from hallpass_desktop.services.together import Together
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.services.trials import BackupTrials
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.system.clock import Clock

PAGE_ROWS = 50


class Journal:
    """One open vault as a journal; what only one kind knows has a part of its own, as `needs`.

    Every change comes back as `Changes`.
    """

    def __init__(
        self,
        vault: Vault,
        clock: Clock,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._desk = Desk(vault, clock, random)
        self._drafts = Drafts(self._desk)
        self._timeline = Timeline(self._desk)
        self._headings = Headings(self._desk)
        self._tagging = Tagging(self._desk)
        self._trash = Trash(self._desk, self._drafts)
        self._revisions = Revisions(self._desk, self._drafts)
        self._sharing = Sharing(self._desk)
        self.schedules = Schedules(self._desk)
        self.check_ins = CheckIns(self._desk, self._drafts, self._trash, self.schedules)
        self._add_lists()
        self.needs = Needs(self._desk, self._drafts)
        self._add_agreements()
        self.insights = Insights(self._desk, self.chart_marks)
        self.pictures = Pictures(self._desk, self._drafts)
        self.calendar = CalendarDays(self._desk)
        self.people = People(self._desk, self._drafts, self._tagging)
        self.on_this_day = OnThisDay(self._desk)
        self._add_ways_out()

    def _add_agreements(self) -> None:
        """What two people write down together."""
        self.agreements = Agreements(self._desk, self._drafts)
        self.grids = Grids(self._desk, self._drafts, self.agreements)
        self.agreement_calls = AgreementCalls(self._desk, self.agreements)
        self.agreement_words = AgreementWords(self._desk, self._drafts)
        self.clause_notes = ClauseNotes(self._desk)
        self.looks = Looks(self._desk)
        self.first_evenings = FirstEvenings(self._desk, self._drafts)
        self.noted_pages = NotedPages(self._desk)
        self.repair_plans = RepairPlans(self._desk, self._drafts)
        self.session_offers = SessionOffers(self._desk, self.agreements, self.repair_plans)
        self.together = Together(
            self._desk,
            self._drafts,
            self._trash,
            self.agreements,
            self.repair_plans,
            self.session_offers,
        )
        self.clause_cuts = ClauseCuts(self._desk, self._drafts, self._trash, self._sharing)

    def _add_ways_out(self) -> None:
        """What leaves the notebook, what is known of it, and what comes back."""
        self.imports = Imports(self._desk)
        self.bringing_back = BringingBack(self._desk, self._drafts)
        self.trials = BackupTrials(self._desk)
        self.merging = Merging(self._desk)
        self.sent = Sent(self._desk)
        self.leaving = WaysOut(self._desk)
        self.summaries = Summaries(
            self._desk, self._drafts, self.insights, self.agreements, self.repair_plans
        )

    def _add_lists(self) -> None:
        """What is kept beside the records."""
        self.templates = Templates(self._desk)
        self.questions = OwnQuestions(self._desk)
        self.own_words = OwnWords(self._desk)
        self.chart_marks = ChartMarks(self._desk)

    def begin(self, kind: Kind, *, happened: Moment | None = None) -> Draft:
        """A new, empty draft in memory; it happened now unless said otherwise."""
        return self._drafts.begin(kind, happened)

    def open(self, record_id: RecordId) -> Draft:
        """A record to edit, as it was left in an editor or as it is kept. Raises NotFound."""
        return self._drafts.open(record_id)

    def save_draft(self, draft: Draft) -> datetime:
        """Bring what stands in the editor to the disk, and say when."""
        return self._drafts.save(draft)

    def keep(self, draft: Draft) -> Changes:
        """End a sitting: the draft becomes the record and one revision.

        An empty new draft is dropped, and nothing new changes nothing. The date and the tags are
        written only if this editor changed them. A check-in that was asked for is asked no more.
        """
        if draft.record.kind is Kind.CHECK_IN:
            return self.check_ins.keep(draft)
        return self._drafts.keep(draft)

    def discard(self, record_id: RecordId) -> Changes:
        """Forget what stands in the editor since the last time it was kept."""
        return self._drafts.discard(record_id)

    def settle(self) -> tuple[RecordId, ...]:
        """After unlocking: keep what a crash left in editors, and say what that was."""
        return self._drafts.settle(self.check_ins.was_left)

    def read(self, record_id: RecordId) -> Entry:
        """One record with its grants, links and number of revisions. Raises NotFound."""
        return self._timeline.read(record_id)

    def page(self, query: Query, after: Cursor | None = None, limit: int = PAGE_ROWS) -> Page:
        """The next rows below the cursor, newest first; hits on words carry a snippet."""
        return self._timeline.page(query, after, limit)

    def count(self, query: Query) -> int:
        """How many rows all pages of a query have together."""
        return self._timeline.count(query)

    def unfinished(self, limit: int = 5) -> tuple[Row, ...]:
        """What was left in the middle, the latest first."""
        return self._timeline.unfinished(limit)

    def tags(self) -> tuple[TagCount, ...]:
        """Every tag outside the trash with how often it is used."""
        return self._timeline.tags()

    def set_happened(self, record_id: RecordId, happened: Moment) -> Changes:
        """Backdate a kept record. Raises NotFound."""
        return self._headings.set_happened(record_id, happened)

    def set_tags(self, record_id: RecordId, tags: Iterable[str]) -> Changes:
        """Give a kept record these tags and no others. Raises NotFound."""
        return self._headings.set_tags(record_id, tags)

    def rename_tag(self, tag: str, new: str) -> Steps[Changes]:
        """Rename a tag everywhere, or let it become one with another tag."""
        return self._tagging.rename(tag, new)

    def take_tag_off(self, tag: str) -> Steps[Changes]:
        """Take a tag off every page."""
        return self._tagging.take_off(tag)

    def trash(self, ids: Iterable[RecordId]) -> Changes:
        """Put records into the trash for thirty days."""
        return self._trash.trash(ids)

    def restore(self, ids: Iterable[RecordId]) -> Changes:
        """Take records out of the trash."""
        return self._trash.restore(ids)

    def trashed(self, after: Cursor | None = None, limit: int = PAGE_ROWS) -> Page:
        """The next rows in the trash."""
        return self._timeline.page(Query(in_trash=True), after, limit)

    def empty_trash(self) -> Steps[Changes]:
        """Let everything in the trash go for good."""
        return self._trash.empty()

    def purge(self, ids: Iterable[RecordId]) -> Steps[Changes]:
        """Let these records go for good, as far as they are in the trash."""
        return self._trash.purge(ids)

    def purge_due(self, today: date) -> Steps[Changes]:
        """Let go what has been in the trash for thirty days; call it once after unlocking."""
        return self._trash.purge_due(today)

    def revisions(self, record_id: RecordId) -> tuple[RevisionInfo, ...]:
        """Every state a record has had, newest first."""
        return self._revisions.of(record_id)

    def revision(self, revision_id: RevisionId) -> Record:
        """The record with the body it had then. Raises NotFound."""
        return self._revisions.read(revision_id)

    def restore_revision(self, record_id: RecordId, revision_id: RevisionId) -> Changes:
        """Bring an earlier body back as the newest revision. Raises NotFound."""
        return self._revisions.restore(record_id, revision_id)

    def grants(self, record_id: RecordId) -> tuple[Grant, ...]:
        """Every field of a record that anybody may see."""
        return self._sharing.grants(record_id)

    def set_grants(self, record_id: RecordId, audience: Audience, fields: Iterable[str]) -> Changes:
        """Let an audience see these fields of a record and no others. Raises NotFound."""
        return self._sharing.set_grants(record_id, audience, fields)

    def mark_by_them(self, record_id: RecordId, fields: Iterable[str]) -> Changes:
        """The other person's own yes that a therapist sees these words of theirs.

        Raises NotFound, ValueError.
        """
        return self._sharing.mark_by_them(record_id, fields)

    def undo_label(self, asked: int | None = None) -> Undo | None:
        """The code of what `undo` would take back."""
        return self._desk.undo.code(asked)

    def steps_done(self) -> int:
        """How many changes were done so far that could be taken back: what `undo` is asked by."""
        return self._desk.undo.done

    def steps_back(self, changes: Changes) -> int | None:
        """How many steps were done since this one; None once it is taken back or forgotten."""
        return self._desk.undo.steps_back(changes)

    def undo(self, asked: int | None = None) -> Changes:
        """Take back the latest change that can be taken back, of the first `asked` or of all."""
        return self._desk.undo.undo(asked)

    def undo_steps(self, asked: int | None = None) -> Steps[Changes]:
        """The same a little at a time, where it may concern many pages."""
        return self._desk.undo.steps(asked)
