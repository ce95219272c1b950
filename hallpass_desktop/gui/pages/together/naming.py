"""What is on offer in words: how the writer finds it, and how a shared screen calls it."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.clause import MINE, RULE
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.agreement_calls import shortened
from hallpass_desktop.gui.models.agreements import called
from hallpass_desktop.gui.models.grid_words import row_said
from hallpass_desktop.gui.models.untitled import step_title
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.session_offers import (
    AgreementOffer,
    ClauseOffer,
    ItemOffer,
    PlanOffer,
    RowOffer,
    StepOffer,
)
from hallpass_desktop.services.sharing import VisibleField

_LONGEST = 80


def item_name(item: ItemOffer, words: Vocabulary) -> str:
    """A page as its writer finds it again."""
    return item.row_title.strip() or words.kind(item.visible.kind)


def agreement_name(agreement: AgreementOffer) -> str:
    """What an agreement is called."""
    return called(agreement.title)


def plan_name(plan: PlanOffer) -> str:
    """A repair plan by its own title, and never by what happened."""
    return plan.title or QCoreApplication.translate("Together", "Repair plan")


def plan_day(plan: PlanOffer) -> str:
    """Which day a plan is about."""
    return locale_text.short_date(plan.happened)


def clause_name(clause: ClauseOffer) -> str:
    """A clause by its title, or by its first words."""
    nothing = QCoreApplication.translate("Together", "A clause without words yet")
    return clause.title or shortened(clause.text, _LONGEST) or nothing


def clause_kind(clause: ClauseOffer, me: str, partner: str, words: Vocabulary) -> str:
    """Whose boundary it is, by name: "my" would be anybody's on a shared screen."""
    translate = QCoreApplication.translate
    named = {
        MINE: translate("Together", "A boundary of {name}").format(name=me),
        RULE: translate("Together", "A rule for {name}").format(name=partner),
    }
    return named.get(clause.kind) or words.choice("kind", clause.kind)


def clause_answer(answer: VisibleField, me: str, partner: str, tools: Tools) -> str:
    """What else a clause says; whom it covers is said by name."""
    if answer.field == "covers" and isinstance(answer.value, tuple):
        both = tools.words.choice("covers", "us")
        names = {"me": me, "partner": partner}
        return locale_text.listed(names.get(code) or both for code in answer.value)
    if isinstance(answer.value, int):
        return locale_text.number(answer.value)
    return answer_said(answer.field, answer.value, tools)


def row_name(row: RowOffer) -> str:
    """What a row of the grid is about."""
    nothing = QCoreApplication.translate("Together", "A row without a name yet")
    return row_said(GridRowBody(title=row.title, behaviour=row.behaviour)) or nothing


def step_name(step: StepOffer) -> str:
    """What somebody does in a step."""
    return step_title(step.body.title)
