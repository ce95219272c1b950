"""What the codes of a repair plan are called."""

from collections.abc import Mapping

from hallpass_desktop.domain.repair_plan import Weight
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

HURT: Table = {
    "me": QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    "other": QT_TRANSLATE_NOOP("Vocabulary", "The other person"),
    "both": QT_TRANSLATE_NOOP("Vocabulary", "Both of us"),
}
STANDS: Table = {
    "undecided": QT_TRANSLATE_NOOP("Vocabulary", "Not deciding yet"),
    "trying": QT_TRANSLATE_NOOP("Vocabulary", "Trying"),
    "pausing": QT_TRANSLATE_NOOP("Vocabulary", "Pausing"),
    "parting": QT_TRANSLATE_NOOP("Vocabulary", "Parting"),
}
#: The parts of life on the page of the plan.
IMPACTS: Table = {
    "sleep": QT_TRANSLATE_NOOP("Vocabulary", "Sleep"),
    "body": QT_TRANSLATE_NOOP("Vocabulary", "Body"),
    "trust": QT_TRANSLATE_NOOP("Vocabulary", "Trust"),
    "worth": QT_TRANSLATE_NOOP("Vocabulary", "How you see yourself"),
    "work": QT_TRANSLATE_NOOP("Vocabulary", "Work"),
    "sex": QT_TRANSLATE_NOOP("Vocabulary", "Sex and touch"),
    "parenting": QT_TRANSLATE_NOOP("Vocabulary", "Being a parent"),
}
#: How much one of them is touched.
WEIGHTS: Table = {
    Weight.NOT: QT_TRANSLATE_NOOP("Vocabulary", "Not touched"),
    Weight.LITTLE: QT_TRANSLATE_NOOP("Vocabulary", "A little"),
    Weight.CLEARLY: QT_TRANSLATE_NOOP("Vocabulary", "Clearly"),
    Weight.STRONGLY: QT_TRANSLATE_NOOP("Vocabulary", "Strongly"),
}

FIELDS: Table = {
    "who_hurt": QT_TRANSLATE_NOOP("Vocabulary", "Who was hurt"),
    "impact_sleep": QT_TRANSLATE_NOOP("Vocabulary", "Touched: sleep"),
    "impact_body": QT_TRANSLATE_NOOP("Vocabulary", "Touched: body"),
    "impact_trust": QT_TRANSLATE_NOOP("Vocabulary", "Touched: trust"),
    "impact_worth": QT_TRANSLATE_NOOP("Vocabulary", "Touched: how I see myself"),
    "impact_work": QT_TRANSLATE_NOOP("Vocabulary", "Touched: work"),
    "impact_sex": QT_TRANSLATE_NOOP("Vocabulary", "Touched: sex and touch"),
    "impact_parenting": QT_TRANSLATE_NOOP("Vocabulary", "Touched: being a parent"),
    "lost": QT_TRANSLATE_NOOP("Vocabulary", "What was lost"),
    "want_to_know": QT_TRANSLATE_NOOP("Vocabulary", "What I want to know"),
    "rather_not_know": QT_TRANSLATE_NOOP("Vocabulary", "What I do not want to know"),
    "stand": QT_TRANSLATE_NOOP("Vocabulary", "Where I stand"),
    "note": QT_TRANSLATE_NOOP("Vocabulary", "More about it"),
    "not_before": QT_TRANSLATE_NOOP("Vocabulary", "Nothing decided before"),
}
CHOICES: Mapping[str, Table] = {"who_hurt": HURT, "stand": STANDS}
