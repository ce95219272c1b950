"""Summaries for a therapist: the one that is being made, what it can be made of, and its page.

The page is built as a value that holds what was ticked and nothing else; whatever prints it knows
no more than that.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.sent import SentWhat
from hallpass_desktop.domain.summary import Section, SummaryBody
from hallpass_desktop.domain.summary_offer import SummaryOffer
from hallpass_desktop.domain.summary_rules import FIRST_WEEKS, LINES, common, days_for, helped
from hallpass_desktop.domain.summary_view import LinesShown, SummaryView
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.insights import Insight, Insights
from hallpass_desktop.services.repair_plans import RepairPlans
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.summary_agreements import SummaryAgreements
from hallpass_desktop.services.summary_items import SummaryItems
from hallpass_desktop.services.summary_parts import SummaryParts
from hallpass_desktop.storage import records, rows, sent

CARRIED = ("preset", "sections", "roles", "replaces_names", "prepared_by", "paper")
COUNTED = frozenset({Section.LINES, Section.SET_OFFS, Section.HELPED})


@dataclass(frozen=True, slots=True)
class _Counted:
    """What is counted of many notes, for the sections that ask for it."""

    lines: LinesShown
    insight: Insight


class Summaries:
    """Nothing that was not ticked comes along, and the other person's words only with their yes."""

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        insights: Insights,
        agreements: Agreements,
        plans: RepairPlans,
    ) -> None:
        self._desk, self._drafts, self._insights = desk, drafts, insights
        self._items = SummaryItems(desk)
        self._agreements = SummaryAgreements(desk, agreements)
        self._parts = SummaryParts(desk, plans)

    def current(self) -> Draft:
        """The newest that has not left yet, or a new one set up like the last.

        What was picked and written for one session never goes along to the next. It counts weeks
        as long as there is no session to count from.
        """
        every = rows.of_kind(self._desk.connection, Kind.SUMMARY)
        left = {each.made_of for each in sent.every(self._desk.connection)}
        waiting = [each for each in every if each not in left]
        if waiting:
            return self._drafts.open(max(waiting, key=self._written))
        return self._new(max(every, key=self._written) if every else None)

    def last_session(self, of: RecordId | None = None) -> date | None:
        """The day on which a summary left last; of one, the day on which another one did."""
        found = (
            each.at.local.date()
            for each in sent.every(self._desk.connection)
            if each.manifest.what is SentWhat.SUMMARY and (of is None or each.made_of != of)
        )
        return max(found, default=None)

    def fields(self, record: RecordId) -> tuple[str, ...]:
        """All that could be ticked of one page, numbers and days among it. Raises NotFound."""
        return self._items.fields(record)

    def days(self, body: SummaryBody, of: RecordId | None = None) -> Days:
        """Which days it is about; they stay what they are once the summary itself has left."""
        return days_for(body, self._desk.clock.now().date(), self.last_session(of))

    def offer(self, body: SummaryBody, of: RecordId | None = None) -> Steps[SummaryOffer]:
        """What there is to choose from in its days; a long job in short steps."""
        days = self.days(body, of)
        items = yield from self._items.offers(days)
        counted = yield from self._counted(days)
        offer = SummaryOffer(
            days=days,
            counts={},
            items=items,
            agreements=self._agreements.offers(),
            plans=self._parts.plan_offers(),
            needs=self._parts.need_offers(),
            scores=self._parts.score_offers(),
        )
        return replace(offer, counts=_counts(body, offer, counted))

    def view(self, body: SummaryBody, of: RecordId | None = None) -> Steps[SummaryView]:
        """Its page: what was ticked, and nothing else; a long job in short steps."""
        view = SummaryView(
            days=self.days(body, of),
            sections=frozenset(each for each in Section if body.has(each)),
            title=body.title.strip(),
            prepared_by=body.prepared_by.strip(),
            prepared_on=self._desk.clock.now().date(),
            wants=_lines(body, Section.WANTS, body.wants),
            changed=_lines(body, Section.CHANGED, body.changed),
            questions=_lines(body, Section.QUESTIONS, body.questions),
            roles=body.roles if body.replaces_names else (),
        )
        view = yield from self._with_counts(body, view)
        view = self._with_parts(body, view)
        if not body.has(Section.ITEMS):
            return view
        return replace(view, items=(yield from self._items.shown(body.items, view.days)))

    def _with_counts(self, body: SummaryBody, view: SummaryView) -> Steps[SummaryView]:
        """Lines, set-offs and what helped, each only where it was asked for."""
        if not any(body.has(each) for each in COUNTED):
            return view
        counted = yield from self._counted(view.days)
        insight = counted.insight
        counts_notes = body.has(Section.SET_OFFS) or body.has(Section.HELPED)
        return replace(
            view,
            lines=counted.lines if body.has(Section.LINES) else None,
            notes=insight.notes if counts_notes else 0,
            set_offs=common(insight.set_offs) if body.has(Section.SET_OFFS) else (),
            helped=helped(insight.tried) if body.has(Section.HELPED) else (),
        )

    def _with_parts(self, body: SummaryBody, view: SummaryView) -> SummaryView:
        days, parts = view.days, self._parts
        if body.has(Section.AGREEMENT):
            agreements = tuple(self._agreements.shown(body.agreements, days))
            view = replace(view, agreements=agreements)
        if body.has(Section.REPAIR):
            view = replace(view, plans=tuple(parts.plans(body.plans, days)))
        if body.has(Section.NEEDS):
            view = replace(view, needs=tuple(parts.needs(body.needs, days)))
        if body.has(Section.SCORES):
            view = replace(view, scores=tuple(parts.scores(body.scores)))
        return view

    def _counted(self, days: Days) -> Steps[_Counted]:
        insight = yield from self._insights.to_be_shown(days)
        lines = {name: insight.lines[name] for name in LINES}
        wholes = {name: insight.wholes[name] for name in LINES}
        answered = frozenset[str]().union(*(insight.answered.get(name, ()) for name in LINES))
        shown = LinesShown(insight.days, insight.step, lines, wholes, len(answered))
        return _Counted(shown, insight)

    def _new(self, last: RecordId | None) -> Draft:
        draft = self._drafts.begin(Kind.SUMMARY, None)
        body = SummaryBody()
        if last is not None:
            before = cast("SummaryBody", self._drafts.open(last).record.body)
            body = SummaryBody(**{name: getattr(before, name) for name in CARRIED})
        if self.last_session() is None:
            body = replace(body, weeks=FIRST_WEEKS)
        return replace(draft, record=replace(draft.record, body=body))

    def _written(self, summary: RecordId) -> tuple[datetime, RecordId]:
        record = records.read(self._desk.connection, summary)
        return record.written.instant, summary


def _lines(body: SummaryBody, section: Section, typed: tuple[str, ...]) -> tuple[str, ...]:
    """What was typed in a section, if it is ticked."""
    return tuple(each.strip() for each in typed if each.strip()) if body.has(section) else ()


def _counts(body: SummaryBody, offer: SummaryOffer, counted: _Counted) -> Mapping[Section, int]:
    """How much there is for each section."""
    insight = counted.insight
    return {
        Section.WANTS: sum(bool(each.strip()) for each in body.wants),
        Section.CHANGED: sum(bool(each.strip()) for each in body.changed),
        Section.QUESTIONS: sum(bool(each.strip()) for each in body.questions),
        Section.LINES: sum(each.count for each in counted.lines.wholes.values() if each),
        Section.SET_OFFS: len(common(insight.set_offs)),
        Section.HELPED: len(helped(insight.tried)),
        Section.AGREEMENT: len(offer.agreements),
        Section.REPAIR: len(offer.plans),
        Section.NEEDS: len(offer.needs),
        Section.ITEMS: sum(not each.is_held_back for each in offer.items),
        Section.SCORES: len(offer.scores),
    }
