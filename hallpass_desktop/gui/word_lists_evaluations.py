"""What the codes of an evaluation, and of how a repair plan goes on, are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: Where somebody goes on after looking back.
ONWARD: Table = {
    "go_on": QT_TRANSLATE_NOOP("Vocabulary", "Go on as it is"),
    "change": QT_TRANSLATE_NOOP("Vocabulary", "Change something"),
    "pause": QT_TRANSLATE_NOOP("Vocabulary", "Let the plan rest"),
    "stop": QT_TRANSLATE_NOOP("Vocabulary", "End the plan"),
    "ask_somebody": QT_TRANSLATE_NOOP("Vocabulary", "Ask somebody for help"),
}
#: How often a plan is looked at again.
INTERVALS: Table = {
    "week": QT_TRANSLATE_NOOP("Vocabulary", "Every week"),
    "two_weeks": QT_TRANSLATE_NOOP("Vocabulary", "Every two weeks"),
    "four_weeks": QT_TRANSLATE_NOOP("Vocabulary", "Every four weeks"),
}
#: How a plan ended.
ENDINGS: Table = {
    "enough": QT_TRANSLATE_NOOP("Vocabulary", "It is enough for now"),
    "stopped": QT_TRANSLATE_NOOP("Vocabulary", "I ended it"),
}
FIELDS: Table = {
    "lean": QT_TRANSLATE_NOOP("Vocabulary", "I can lean on what is promised"),
    "hurt": QT_TRANSLATE_NOOP("Vocabulary", "It hurts"),
    "easier": QT_TRANSLATE_NOOP("Vocabulary", "What has become easier"),
    "hard": QT_TRANSLATE_NOOP("Vocabulary", "What is hard"),
    "needed": QT_TRANSLATE_NOOP("Vocabulary", "What I need now"),
    "onward": QT_TRANSLATE_NOOP("Vocabulary", "How I go on"),
    "look_every": QT_TRANSLATE_NOOP("Vocabulary", "Looked at again"),
    "rests": QT_TRANSLATE_NOOP("Vocabulary", "When the plan rested"),
    "ended": QT_TRANSLATE_NOOP("Vocabulary", "When the plan ended"),
    "ended_how": QT_TRANSLATE_NOOP("Vocabulary", "How the plan ended"),
}
CHOICES: Mapping[str, Table] = {
    "onward": ONWARD,
    "look_every": INTERVALS,
    "ended_how": ENDINGS,
}
