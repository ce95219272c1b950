"""What the codes of a step of a repair plan, and of what opens a horizon, are called."""

from collections.abc import Mapping

from hallpass_desktop.domain.horizons import Horizon, Said
from hallpass_desktop.domain.repair_plan import EVERY_CONDITION, condition_field
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: The five horizons of a repair plan: what a step is for.
HORIZONS: Table = {
    Horizon.STEADY: QT_TRANSLATE_NOOP("Vocabulary", "Steady first"),
    Horizon.HEARD: QT_TRANSLATE_NOOP("Vocabulary", "Being heard"),
    Horizon.UNDERSTANDING: QT_TRANSLATE_NOOP("Vocabulary", "Understanding"),
    Horizon.REBUILDING: QT_TRANSLATE_NOOP("Vocabulary", "Rebuilding"),
    Horizon.LIVING: QT_TRANSLATE_NOOP("Vocabulary", "Living with it"),
}
#: Who does it.
DONE_BY: Table = {
    "me": QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    "other": QT_TRANSLATE_NOOP("Vocabulary", "The other person"),
    "both": QT_TRANSLATE_NOOP("Vocabulary", "Both of us"),
}
#: How often a step is done.
RHYTHMS: Table = {
    "once": QT_TRANSLATE_NOOP("Vocabulary", "Once"),
    "weekly": QT_TRANSLATE_NOOP("Vocabulary", "So many times a week"),
    "every": QT_TRANSLATE_NOOP("Vocabulary", "Every so many days"),
    "each_time": QT_TRANSLATE_NOOP("Vocabulary", "Each time it comes up"),
}
#: What a step costs somebody.
SIZES: Table = {
    "small": QT_TRANSLATE_NOOP("Vocabulary", "Small step"),
    "large": QT_TRANSLATE_NOOP("Vocabulary", "Large step"),
}
#: Whether a step lets somebody look into what is private.
OPENNESS: Table = {
    "yes": QT_TRANSLATE_NOOP("Vocabulary", "Yes, until a day"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "No"),
}
#: How much of a step was felt, 0 to 3.
FELT: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Vocabulary", "Nothing of it"),
    QT_TRANSLATE_NOOP("Vocabulary", "A little of it"),
    QT_TRANSLATE_NOOP("Vocabulary", "Much of it"),
    QT_TRANSLATE_NOOP("Vocabulary", "All of it"),
)
#: What the hurt person says of a condition.
SAID: Table = {
    Said.YES: QT_TRANSLATE_NOOP("Vocabulary", "Yes"),
    Said.NOT_YET: QT_TRANSLATE_NOOP("Vocabulary", "Not yet"),
    Said.NOT_FOR_ME: QT_TRANSLATE_NOOP("Vocabulary", "Not for me"),
}
#: What has to be so for a horizon to open, in the words of the hurt person.
CONDITIONS: Table = {
    "can_stop": QT_TRANSLATE_NOOP("Vocabulary", "Either of us can stop a quarrel, and it stops."),
    "somebody_with_me": QT_TRANSLATE_NOOP("Vocabulary", "There is somebody I can turn to."),
    "want_to_talk": QT_TRANSLATE_NOOP("Vocabulary", "I want to talk about it."),
    "owned": QT_TRANSLATE_NOOP("Vocabulary", "It was owned, without a “but”."),
    "know_enough": QT_TRANSLATE_NOOP("Vocabulary", "I know what I want to know, for now."),
    "understand_enough": QT_TRANSLATE_NOOP(
        "Vocabulary", "I understand enough of how it came to this."
    ),
    "want_to_try": QT_TRANSLATE_NOOP("Vocabulary", "I want to try."),
    "can_lean": QT_TRANSLATE_NOOP("Vocabulary", "I can lean on what is promised."),
    "days_without": QT_TRANSLATE_NOOP(
        "Vocabulary", "There are days on which I do not think of it."
    ),
}
FIELDS: Table = {
    "horizon": QT_TRANSLATE_NOOP("Vocabulary", "What the step is for"),
    "done_by": QT_TRANSLATE_NOOP("Vocabulary", "Who does it"),
    "rhythm": QT_TRANSLATE_NOOP("Vocabulary", "How often it is done"),
    "by_day": QT_TRANSLATE_NOOP("Vocabulary", "By which day"),
    "times_a_week": QT_TRANSLATE_NOOP("Vocabulary", "How many times a week"),
    "every_days": QT_TRANSLATE_NOOP("Vocabulary", "Every how many days"),
    "starts": QT_TRANSLATE_NOOP("Vocabulary", "From when"),
    "ends": QT_TRANSLATE_NOOP("Vocabulary", "Until when"),
    "size": QT_TRANSLATE_NOOP("Vocabulary", "What it costs"),
    "openness": QT_TRANSLATE_NOOP("Vocabulary", "Whether it is about openness"),
    "let_go": QT_TRANSLATE_NOOP("Vocabulary", "No longer wanted since"),
    **{condition_field(each): CONDITIONS[each] for each in EVERY_CONDITION},
    "heard_since": QT_TRANSLATE_NOOP("Vocabulary", "Being heard: open since"),
    "understanding_since": QT_TRANSLATE_NOOP("Vocabulary", "Understanding: open since"),
    "rebuilding_since": QT_TRANSLATE_NOOP("Vocabulary", "Rebuilding: open since"),
    "living_since": QT_TRANSLATE_NOOP("Vocabulary", "Living with it: open since"),
}
CHOICES: Mapping[str, Table] = {
    "horizon": HORIZONS,
    "done_by": DONE_BY,
    "rhythm": RHYTHMS,
    "size": SIZES,
    "openness": OPENNESS,
    **{condition_field(each): SAID for each in EVERY_CONDITION},
}
