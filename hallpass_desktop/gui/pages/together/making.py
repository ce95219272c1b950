"""The snapshot of a session, made of what was ticked and of nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.repair_step import ME, OTHER
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import (
    CarriedPoint,
    ShownClause,
    ShownField,
    ShownItem,
    ShownRow,
    ShownStep,
    Snapshot,
)
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.repair_steps import rhythm_said
from hallpass_desktop.gui.models.together import EVERYTHING, Setup, TogetherView
from hallpass_desktop.gui.pages.together import naming
from hallpass_desktop.gui.pages.together.audit import shown_lines
from hallpass_desktop.services.session_offers import ClauseOffer, ItemOffer

ABOUT = "about"
_WHO = {ME: Who.ME, OTHER: Who.PARTNER}


@dataclass(frozen=True, slots=True, repr=False)
class Made(Discreet):
    """What a stage gets, which record each handle means, and what the journal says was shown."""

    snapshot: Snapshot
    handles: Mapping[str, RecordId]
    shown: tuple[str, ...]


class Maker:
    """Numbers what it shows: a handle says nothing about when something was written."""

    def __init__(self, setup: Setup, view: TogetherView, tools: Tools) -> None:
        self._setup, self._view, self._tools = setup, view, tools
        self._handles: dict[str, RecordId] = {}
        partner = setup.partner_of(view)
        self._me = view.me.alias if view.me is not None else ""
        self._partner = partner.alias if partner is not None else ""

    def make(self) -> Made:
        """Everything that is ticked, in the order in which it was offered."""
        snapshot = Snapshot(
            kind=self._setup.kind or SessionKind.FREE,
            me=self._me,
            partner=self._partner,
            items=tuple(self._items()),
            about=self._about(),
            head=tuple(self._head()),
            clauses=tuple(self._clauses()),
            rows=tuple(self._rows()),
            steps=tuple(self._steps()),
            carried=tuple(self._points()),
            is_monthly=self._setup.is_monthly and self._setup.kind is SessionKind.CHECK_IN,
            is_unread=self._is_unread(),
            placing=self._setup.placing,
        )
        return Made(snapshot, dict(self._handles), shown_lines(snapshot))

    def _handle(self, letter: str, record: RecordId) -> str:
        number = 1 + sum(each.startswith(letter) for each in self._handles if each != ABOUT)
        self._handles[f"{letter}{number}"] = record
        return f"{letter}{number}"

    def _items(self) -> Iterator[ShownItem]:
        for item in self._view.offers.items:
            ticked = {name for record, name in self._setup.ticks if record == item.id}
            shown = [field for field in item.visible.fields if field.field in ticked]
            if shown:
                fields = {each.field: self._said(each.field, each.value) for each in shown}
                yield self._item(item, fields)

    def _item(self, item: ItemOffer, fields: dict[str, str]) -> ShownItem:
        words = self._tools.words
        title = fields.pop("title", "")
        shown = tuple(ShownField(words.field(name), text) for name, text in fields.items())
        handle = self._handle("i", item.id)
        return ShownItem(handle, words.kind(item.visible.kind), title, shown)

    def _said(self, field: str, value: object) -> str:
        return answer_said(field, value, self._tools)

    def _about(self) -> str:
        agreement = self._setup.agreement_of(self._view)
        plan = self._setup.plan_of(self._view)
        if agreement is not None:
            self._handles[ABOUT] = agreement.id
            return naming.agreement_name(agreement)
        if plan is not None:
            self._handles[ABOUT] = plan.id
            return naming.plan_name(plan)
        return ""

    def _is_unread(self) -> bool:
        agreement = self._setup.agreement_of(self._view)
        return agreement is not None and not agreement.is_read

    def _head(self) -> Iterator[ShownField]:
        agreement = self._setup.agreement_of(self._view)
        if agreement is not None and (agreement.id, EVERYTHING) in self._setup.ticks:
            for each in agreement.head:
                text = self._said(each.field, each.value)
                yield ShownField(self._tools.words.field(each.field), text, each.field)

    def _clauses(self) -> Iterator[ShownClause]:
        agreement, on = self._setup.agreement_of(self._view), self._setup.parts_on(self._view)
        topics, words = self._tools.content.texts("agreement"), self._tools.words
        for clause in agreement.clauses if agreement is not None else ():
            if clause.id in on:
                yield ShownClause(
                    self._handle("c", clause.id),
                    clause.title,
                    clause.text,
                    topics.get(f"topic.{clause.topic}.name", ""),
                    naming.clause_kind(clause, self._me, self._partner, words),
                    clause.trial_until,
                    tuple(self._more(clause)),
                )

    def _more(self, clause: ClauseOffer) -> Iterator[ShownField]:
        """Everything else that stands in it, if that was ticked as well."""
        for each in clause.more if (clause.id, EVERYTHING) in self._setup.ticks else ():
            label = self._tools.words.field(each.field)
            text = naming.clause_answer(each, self._me, self._partner, self._tools)
            yield ShownField(label, text, each.field)

    def _rows(self) -> Iterator[ShownRow]:
        agreement, on = self._setup.agreement_of(self._view), self._setup.parts_on(self._view)
        for row in agreement.rows if agreement is not None else ():
            if row.id in on:
                yield ShownRow(self._handle("r", row.id), naming.row_name(row), row.agreed)

    def _steps(self) -> Iterator[ShownStep]:
        plan, on = self._setup.plan_of(self._view), self._setup.parts_on(self._view)
        today = self._tools.now().date()
        for step in plan.steps if plan is not None else ():
            if plan is not None and step.id in on:
                yield ShownStep(
                    self._handle("s", step.id),
                    naming.step_name(step),
                    rhythm_said(step.body, today),
                    _WHO.get(step.body.done_by, Who.US),
                    _WHO.get(plan.who_hurt, Who.US),
                )

    def _points(self) -> Iterator[CarriedPoint]:
        for point in self._view.points:
            if (point.id, "") in self._setup.ticks:
                yield CarriedPoint(self._handle("a", point.id), point.text, point.who, point.due)


def empty_said() -> str:
    """What stands where nothing was ticked: a talk needs no page."""
    return QCoreApplication.translate("Together", "Nothing of your notebook will be seen.")
