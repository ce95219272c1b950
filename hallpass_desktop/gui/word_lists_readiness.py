"""What the codes of a look at whether one is ready are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

HOPES: Table = {
    "curiosity": QT_TRANSLATE_NOOP("Vocabulary", "Curiosity"),
    "something_new": QT_TRANSLATE_NOOP("Vocabulary", "Something new"),
    "being_wanted": QT_TRANSLATE_NOOP("Vocabulary", "Being wanted"),
    "room_of_my_own": QT_TRANSLATE_NOOP("Vocabulary", "Room of my own"),
    "nearer_again": QT_TRANSLATE_NOOP("Vocabulary", "Being nearer to each other again"),
    "less_pressure": QT_TRANSLATE_NOOP("Vocabulary", "Less pressure between us"),
    "getting_even": QT_TRANSLATE_NOOP("Vocabulary", "Getting even"),
    "forgetting": QT_TRANSLATE_NOOP("Vocabulary", "Not having to feel something else"),
}
ANSWERS: Table = {
    "yes": QT_TRANSLATE_NOOP("Vocabulary", "Yes"),
    "not_yet": QT_TRANSLATE_NOOP("Vocabulary", "Not yet"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "No"),
    "unsure": QT_TRANSLATE_NOOP("Vocabulary", "Unsure"),
}
CROSSES: Table = {
    "mine": QT_TRANSLATE_NOOP("Vocabulary", "Something I hold dear"),
    "theirs": QT_TRANSLATE_NOOP("Vocabulary", "Something they hold dear"),
    "both": QT_TRANSLATE_NOOP("Vocabulary", "Both"),
    "neither": QT_TRANSLATE_NOOP("Vocabulary", "Neither"),
    "unsure": QT_TRANSLATE_NOOP("Vocabulary", "Unsure"),
}
LIKELY: Table = {
    "hardly": QT_TRANSLATE_NOOP("Vocabulary", "Hardly"),
    "possible": QT_TRANSLATE_NOOP("Vocabulary", "Possible"),
    "likely": QT_TRANSLATE_NOOP("Vocabulary", "Likely"),
    "unsure": QT_TRANSLATE_NOOP("Vocabulary", "Unsure"),
}
WHO: Table = {
    "unknown": QT_TRANSLATE_NOOP("Vocabulary", "Somebody unknown"),
    "known": QT_TRANSLATE_NOOP("Vocabulary", "Somebody we know"),
    "daydream": QT_TRANSLATE_NOOP("Vocabulary", "Somebody in a daydream"),
    "unsure": QT_TRANSLATE_NOOP("Vocabulary", "Unsure"),
}
DECISION: Table = {
    "both_free": QT_TRANSLATE_NOOP("Vocabulary", "I want to talk about it, and nobody pushes me"),
    "limits_named": QT_TRANSLATE_NOOP("Vocabulary", "I can say clearly where my limits are"),
    "telling_clear": QT_TRANSLATE_NOOP(
        "Vocabulary", "I know how much will be told afterwards: all, some or nothing"
    ),
    "check_ins_agreed": QT_TRANSLATE_NOOP(
        "Vocabulary", "We look in on each other before it and after"
    ),
    "protection_agreed": QT_TRANSLATE_NOOP("Vocabulary", "Protection and testing are agreed"),
}
SAFETY: Table = {
    "no_pressure": QT_TRANSLATE_NOOP("Vocabulary", "I say yes out loud, and I could say no"),
    "limits_understood": QT_TRANSLATE_NOOP(
        "Vocabulary", "Our limits are written down or spoken, and I understand all of them"
    ),
    "health_planned": QT_TRANSLATE_NOOP("Vocabulary", "Tests and contraception are planned"),
    "talk_planned": QT_TRANSLATE_NOOP(
        "Vocabulary", "There is a time to talk before it, and one after"
    ),
    "pause_exists": QT_TRANSLATE_NOOP(
        "Vocabulary", "There is a sentence with which either of us can stop it all"
    ),
    "somewhere_to_turn": QT_TRANSLATE_NOOP(
        "Vocabulary", "I have somebody to call, or somewhere to go"
    ),
    "steady_enough": QT_TRANSLATE_NOOP("Vocabulary", "I feel steady enough for a surprise"),
}
OUTCOMES: Table = {
    "talk": QT_TRANSLATE_NOOP("Vocabulary", "Ready to talk about it"),
    "not_yet": QT_TRANSLATE_NOOP("Vocabulary", "Not yet"),
    "not_for_us": QT_TRANSLATE_NOOP("Vocabulary", "Not for us"),
}
ALTERNATIVES: Table = {
    "daydreams": QT_TRANSLATE_NOOP("Vocabulary", "Daydreams told or played"),
    "planned_novelty": QT_TRANSLATE_NOOP("Vocabulary", "Something new, planned by us"),
    "sensual_time": QT_TRANSLATE_NOOP("Vocabulary", "Slow time for touch"),
    "learning_together": QT_TRANSLATE_NOOP("Vocabulary", "Learning something together"),
}
FIELDS: Table = {
    "hopes": QT_TRANSLATE_NOOP("Vocabulary", "What you hope for"),
    "can_carry": QT_TRANSLATE_NOOP("Vocabulary", "Could you carry jealousy or regret"),
    "carry_how": QT_TRANSLATE_NOOP("Vocabulary", "What would help you carry it"),
    "crosses": QT_TRANSLATE_NOOP("Vocabulary", "What it goes against"),
    "crosses_what": QT_TRANSLATE_NOOP("Vocabulary", "What that is"),
    "trusts_us": QT_TRANSLATE_NOOP("Vocabulary", "Would the two of you keep to it"),
    "good_look": QT_TRANSLATE_NOOP("Vocabulary", "If it goes well"),
    "good_likely": QT_TRANSLATE_NOOP("Vocabulary", "How likely that it goes well"),
    "good_then": QT_TRANSLATE_NOOP("Vocabulary", "If it goes well, what then"),
    "plain_look": QT_TRANSLATE_NOOP("Vocabulary", "If it leaves no trace"),
    "plain_likely": QT_TRANSLATE_NOOP("Vocabulary", "How likely that it leaves no trace"),
    "plain_then": QT_TRANSLATE_NOOP("Vocabulary", "If it leaves no trace, what then"),
    "hurt_look": QT_TRANSLATE_NOOP("Vocabulary", "If it hurts"),
    "hurt_likely": QT_TRANSLATE_NOOP("Vocabulary", "How likely that it hurts"),
    "hurt_then": QT_TRANSLATE_NOOP("Vocabulary", "If it hurts, what then"),
    "earlier": QT_TRANSLATE_NOOP("Vocabulary", "How earlier hard things went"),
    "decision": QT_TRANSLATE_NOOP("Vocabulary", "Before the two of you decide"),
    "safety": QT_TRANSLATE_NOOP("Vocabulary", "Before anything happens"),
    "who": QT_TRANSLATE_NOOP("Vocabulary", "Who it would be"),
    "outcome": QT_TRANSLATE_NOOP("Vocabulary", "Where that leaves you for now"),
    "alternatives": QT_TRANSLATE_NOOP("Vocabulary", "What there is instead"),
    "plans": QT_TRANSLATE_NOOP("Vocabulary", "How that could begin"),
    "small_step": QT_TRANSLATE_NOOP("Vocabulary", "The next small step"),
    "small_step_on": QT_TRANSLATE_NOOP("Vocabulary", "When the next step is"),
}

#: The codes of each field that is answered with codes.
CHOICES: Mapping[str, Table] = {
    "hopes": HOPES,
    "can_carry": ANSWERS,
    "crosses": CROSSES,
    "trusts_us": ANSWERS,
    "good_likely": LIKELY,
    "plain_likely": LIKELY,
    "hurt_likely": LIKELY,
    "decision": {**DECISION, **ANSWERS},
    "safety": {**SAFETY, **ANSWERS},
    "who": WHO,
    "outcome": OUTCOMES,
    "alternatives": ALTERNATIVES,
    "plans": ALTERNATIVES,
}
