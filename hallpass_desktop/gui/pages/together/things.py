"""What can be shown, in the words of its writer: pages, an agreement or a plan, action points."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.agreement_calls import shortened
from hallpass_desktop.gui.models.repair_steps import rhythm_said
from hallpass_desktop.gui.models.together import (
    EVERYTHING,
    Setup,
    TogetherView,
)
from hallpass_desktop.gui.pages.together import naming
from hallpass_desktop.gui.pages.together.thing_card import ThingText, TickText
from hallpass_desktop.services.session_offers import (
    AgreementOffer,
    ClauseOffer,
    ItemOffer,
    PlanOffer,
)

_LONGEST_HINT = 90


def pages(view: TogetherView, tools: Tools) -> Iterator[ThingText]:
    """The pages that were marked for it, each with the fields that were granted."""
    for item in view.offers.items:
        kind, day = tools.words.kind(item.visible.kind), locale_text.short_date(item.happened)
        about = QCoreApplication.translate("Together", "{kind}, {day}").format(kind=kind, day=day)
        parts = tuple(_fields(item, tools))
        yield ThingText(naming.item_name(item, tools.words), about, parts)


def about(setup: Setup, view: TogetherView, tools: Tools) -> Iterator[ThingText]:
    """The agreement or the plan that was chosen, part by part."""
    agreement, plan = setup.agreement_of(view), setup.plan_of(view)
    if agreement is not None:
        both = [_clauses(agreement, tools), _rows(agreement)]
        through_first = reversed(both) if setup.kind is SessionKind.WALK else both
        yield from (thing for thing in through_first if thing.parts)
    if plan is not None and plan.steps:
        yield _steps(plan, tools)


def points(view: TogetherView) -> Iterator[ThingText]:
    """What was to be done after earlier sessions, all in one."""
    if not view.points:
        return
    parts = tuple(
        TickText((each.id, ""), shortened(each.text), _point_hint(each.who, view))
        for each in view.points
    )
    title = QCoreApplication.translate("Together", "What you wanted to do since last time")
    yield ThingText(title, "", parts, can_take_all=True)


def _fields(item: ItemOffer, tools: Tools) -> Iterator[TickText]:
    for shown in item.visible.fields:
        text = " ".join(answer_said(shown.field, shown.value, tools).split())
        hint = shortened(text, _LONGEST_HINT)
        yield TickText((item.id, shown.field), tools.words.field(shown.field), hint)


def _clauses(agreement: AgreementOffer, tools: Tools) -> ThingText:
    clauses = (part for each in agreement.clauses for part in _clause(each, tools))
    parts = (*_head(agreement, tools), *clauses)
    name = QCoreApplication.translate("Together", "Clauses of “{name}”")
    return _thing(name.format(name=naming.agreement_name(agreement)), parts)


def _head(agreement: AgreementOffer, tools: Tools) -> Iterator[TickText]:
    """What it says at its beginning: what it is for, and the words that are explained."""
    if agreement.head:
        label = QCoreApplication.translate("Together", "What it says at its beginning")
        hint = locale_text.listed(tools.words.field(each.field) for each in agreement.head)
        yield TickText((agreement.id, EVERYTHING), label, hint)


def _clause(clause: ClauseOffer, tools: Tools) -> Iterator[TickText]:
    """What it says; and below it, once that is ticked, everything else that stands in it."""
    name = naming.clause_name(clause)
    yield _part(clause.id, name, clause.text if clause.title else "")
    if clause.more:
        label = QCoreApplication.translate("Together", "With everything that stands in it")
        hint = locale_text.listed(tools.words.field(each.field) for each in clause.more)
        yield TickText((clause.id, EVERYTHING), label, hint, shortened(name))


def _rows(agreement: AgreementOffer) -> ThingText:
    parts = (_part(each.id, naming.row_name(each), each.agreed) for each in agreement.rows)
    name = QCoreApplication.translate("Together", "Rows of the grid of “{name}”")
    return _thing(name.format(name=naming.agreement_name(agreement)), tuple(parts))


def _steps(plan: PlanOffer, tools: Tools) -> ThingText:
    today = tools.now().date()
    parts = (
        _part(each.id, naming.step_name(each), rhythm_said(each.body, today)) for each in plan.steps
    )
    name = QCoreApplication.translate("Together", "Steps of “{name}”")
    return _thing(name.format(name=naming.plan_name(plan)), tuple(parts))


def _thing(title: str, parts: tuple[TickText, ...]) -> ThingText:
    return ThingText(title, "", parts, can_take_all=True)


def _part(record: RecordId, name: str, hint: str) -> TickText:
    return TickText((record, ""), shortened(name), shortened(hint, _LONGEST_HINT))


def _point_hint(who: Who, view: TogetherView) -> str:
    if who is Who.US:
        return QCoreApplication.translate("Together", "Both of you")
    partner = view.partners[0].alias if len(view.partners) == 1 else ""
    theirs = partner or QCoreApplication.translate("Together", "The other person")
    return theirs if who is Who.PARTNER else view.me.alias if view.me is not None else ""
