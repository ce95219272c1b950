"""What set-off plans and one's own limits for the repair are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

OWN_LIMITS: Table = {
    "counselling": QT_TRANSLATE_NOOP("Vocabulary", "Counselling"),
    "space": QT_TRANSLATE_NOOP("Vocabulary", "Space for a while"),
    "ending": QT_TRANSLATE_NOOP("Vocabulary", "What was agreed ends"),
    "no_contact": QT_TRANSLATE_NOOP("Vocabulary", "No contact with the third person"),
    "test": QT_TRANSLATE_NOOP("Vocabulary", "A health test"),
}

FIELDS: Table = {
    "first_sign": QT_TRANSLATE_NOOP("Vocabulary", "The first sign"),
    "what_helps": QT_TRANSLATE_NOOP("Vocabulary", "What helps"),
    "other_can_do": QT_TRANSLATE_NOOP("Vocabulary", "What the other person can do"),
    "not_to_do": QT_TRANSLATE_NOOP("Vocabulary", "What not to do"),
    "code_word": QT_TRANSLATE_NOOP("Vocabulary", "Code word"),
    "own_limits": QT_TRANSLATE_NOOP("Vocabulary", "My limits for the repair"),
    "own_limits_words": QT_TRANSLATE_NOOP("Vocabulary", "My limits, in own words"),
}
CHOICES: Mapping[str, Table] = {"own_limits": OWN_LIMITS}
