"""What the codes of a first evening are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

KNOWING: Table = {
    "nothing": QT_TRANSLATE_NOOP("Vocabulary", "Nothing tonight"),
    "outline": QT_TRANSLATE_NOOP("Vocabulary", "Only the outline"),
    "questions": QT_TRANSLATE_NOOP("Vocabulary", "My questions, and no more"),
}
FOR_NOW: Table = {
    "sleep_apart": QT_TRANSLATE_NOOP("Vocabulary", "Sleeping apart"),
    "no_details": QT_TRANSLATE_NOOP("Vocabulary", "No more details tonight"),
    "no_contact": QT_TRANSLATE_NOOP("Vocabulary", "No contact with that person for now"),
    "tell_nobody": QT_TRANSLATE_NOOP("Vocabulary", "Not telling others yet"),
    "call_somebody": QT_TRANSLATE_NOOP("Vocabulary", "Calling somebody I trust"),
}
PARTS_OF_DAY: Table = {
    "morning": QT_TRANSLATE_NOOP("Vocabulary", "In the morning"),
    "afternoon": QT_TRANSLATE_NOOP("Vocabulary", "In the afternoon"),
    "evening": QT_TRANSLATE_NOOP("Vocabulary", "In the evening"),
}

FIELDS: Table = {
    "strength": QT_TRANSLATE_NOOP("Vocabulary", "How strong it was"),
    "talk_words": QT_TRANSLATE_NOOP("Vocabulary", "Words to ask for a talk"),
    "talk_when": QT_TRANSLATE_NOOP("Vocabulary", "When to talk"),
    "talk_safe": QT_TRANSLATE_NOOP("Vocabulary", "What makes it feel safe"),
    "knowing": QT_TRANSLATE_NOOP("Vocabulary", "How much to know for now"),
    "questions": QT_TRANSLATE_NOOP("Vocabulary", "My questions"),
    "for_now": QT_TRANSLATE_NOOP("Vocabulary", "For now"),
    "look_again_part": QT_TRANSLATE_NOOP("Vocabulary", "Time of day"),
}
CHOICES: Mapping[str, Table] = {
    "knowing": KNOWING,
    "for_now": FOR_NOW,
    "look_again_part": PARTS_OF_DAY,
}
