"""Make the widget for a question."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.card_field import CardsField
from hallpass_desktop.gui.editors.fields.checks_field import ChecksField
from hallpass_desktop.gui.editors.fields.choice_fields import ChoicesField, OneOfField
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField
from hallpass_desktop.gui.editors.fields.count_field import CountField, NumberField
from hallpass_desktop.gui.editors.fields.day_field import DayField, NearDayField
from hallpass_desktop.gui.editors.fields.links_field import LinksField
from hallpass_desktop.gui.editors.fields.moment_field import MomentField
from hallpass_desktop.gui.editors.fields.needs_field import NeedsField
from hallpass_desktop.gui.editors.fields.pages_field import PagesField
from hallpass_desktop.gui.editors.fields.plans_field import PlansField
from hallpass_desktop.gui.editors.fields.rated_fields import (
    AttemptsField,
    BeneathField,
    FeelingsField,
)
from hallpass_desktop.gui.editors.fields.scale_fields import PercentField, StrengthField, TrackField
from hallpass_desktop.gui.editors.fields.words_field import WordsField
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec
from hallpass_desktop.gui.editors.tools import Tools

_EDITORS: dict[Ask, type[FieldEditor]] = {
    Ask.WORDS: WordsField,
    Ask.LINE: WordsField,
    Ask.STRENGTH: StrengthField,
    Ask.PERCENT: PercentField,
    Ask.CHOICES: ChoicesField,
    Ask.ONE_OF: OneOfField,
    Ask.CARDS: CardsField,
    Ask.FEELINGS: FeelingsField,
    Ask.ATTEMPTS: AttemptsField,
    Ask.BENEATH: BeneathField,
    Ask.MOMENT: MomentField,
    Ask.SCALE: TrackField,
    Ask.COUNT: CountField,
    Ask.NUMBER: NumberField,
    Ask.DAY: DayField,
    Ask.NEAR_DAY: NearDayField,
    Ask.NEEDS: NeedsField,
    Ask.LINKS: LinksField,
    Ask.CLAUSES: ClausesField,
    Ask.PAGES: PagesField,
    Ask.CHECKS: ChecksField,
    Ask.PLANS: PlansField,
}


def make_field(parent: QWidget, spec: FieldSpec, answers: Answers, tools: Tools) -> FieldEditor:
    """The editor of one answer, showing what is answered so far."""
    return _EDITORS[spec.ask](parent, spec, answers, tools)
