"""What the codes of check-ins are called."""

from collections.abc import Mapping

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: The forms a check-in may have.
FORMS: Table = {
    "pulse": QT_TRANSLATE_NOOP("Vocabulary", "Short check-in"),
    "weekly": QT_TRANSLATE_NOOP("Vocabulary", "Weekly mirror"),
    "healing": QT_TRANSLATE_NOOP("Vocabulary", "Healing check-in"),
    "checkpoint": QT_TRANSLATE_NOOP("Vocabulary", "Checkpoint"),
}
#: When a checkpoint stands beside what was agreed.
PHASES: Table = {
    "before": QT_TRANSLATE_NOOP("Vocabulary", "Before"),
    "right_after": QT_TRANSLATE_NOOP("Vocabulary", "Right after"),
    "week_later": QT_TRANSLATE_NOOP("Vocabulary", "One week later"),
}
#: How agreements were kept.
KEPT: Table = {
    "kept": QT_TRANSLATE_NOOP("Vocabulary", "Kept"),
    "in_part": QT_TRANSLATE_NOOP("Vocabulary", "In part"),
    "not_kept": QT_TRANSLATE_NOOP("Vocabulary", "Not this week"),
    "none": QT_TRANSLATE_NOOP("Vocabulary", "Nothing agreed"),
}
WHERE: Table = {
    "further": QT_TRANSLATE_NOOP("Vocabulary", "Further than I thought"),
    "about": QT_TRANSLATE_NOOP("Vocabulary", "About where I thought"),
    "not_yet": QT_TRANSLATE_NOOP("Vocabulary", "Not there yet"),
    "not_sure": QT_TRANSLATE_NOOP("Vocabulary", "Not sure"),
}
#: Whether a yes still stands.
CONSENT: Table = {
    "yes": QT_TRANSLATE_NOOP("Vocabulary", "Yes"),
    "not_sure": QT_TRANSLATE_NOOP("Vocabulary", "Not sure"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "No"),
}
#: Whether it went as agreed.
HELD: Table = {
    "yes": QT_TRANSLATE_NOOP("Vocabulary", "It held"),
    "in_part": QT_TRANSLATE_NOOP("Vocabulary", "In part"),
    "no": QT_TRANSLATE_NOOP("Vocabulary", "It did not hold"),
}
GO_ON: Table = {
    "continue": QT_TRANSLATE_NOOP("Vocabulary", "Go on"),
    "change": QT_TRANSLATE_NOOP("Vocabulary", "Change it"),
    "stop": QT_TRANSLATE_NOOP("Vocabulary", "Stop"),
}
FIELDS: Table = {
    "form": QT_TRANSLATE_NOOP("Vocabulary", "Form"),
    "phase": QT_TRANSLATE_NOOP("Vocabulary", "When"),
    "calm": QT_TRANSLATE_NOOP("Vocabulary", "Calm"),
    "closeness": QT_TRANSLATE_NOOP("Vocabulary", "Closeness"),
    "trust": QT_TRANSLATE_NOOP("Vocabulary", "Trust"),
    "jealousy": QT_TRANSLATE_NOOP("Vocabulary", "Jealousy"),
    "energy": QT_TRANSLATE_NOOP("Vocabulary", "Energy"),
    "sleep": QT_TRANSLATE_NOOP("Vocabulary", "Sleep"),
    "appetite": QT_TRANSLATE_NOOP("Vocabulary", "Appetite"),
    "pictures": QT_TRANSLATE_NOOP("Vocabulary", "Pictures that come unasked"),
    "word": QT_TRANSLATE_NOOP("Vocabulary", "One word"),
    "line": QT_TRANSLATE_NOOP("Vocabulary", "One line"),
    "best": QT_TRANSLATE_NOOP("Vocabulary", "The best moment"),
    "hard": QT_TRANSLATE_NOOP("Vocabulary", "A hard moment"),
    "need_met": QT_TRANSLATE_NOOP("Vocabulary", "A need that was met"),
    "need_unmet": QT_TRANSLATE_NOOP("Vocabulary", "A need that was not met"),
    "agreements": QT_TRANSLATE_NOOP("Vocabulary", "What was agreed"),
    "one_request": QT_TRANSLATE_NOOP("Vocabulary", "One request"),
    "kind_act": QT_TRANSLATE_NOOP("Vocabulary", "One kind thing for yourself"),
    "where": QT_TRANSLATE_NOOP("Vocabulary", "Where you are"),
    "where_words": QT_TRANSLATE_NOOP("Vocabulary", "About where you are"),
    "what_helps": QT_TRANSLATE_NOOP("Vocabulary", "What helps"),
    "consent": QT_TRANSLATE_NOOP("Vocabulary", "Whether the yes still stands"),
    "surprise": QT_TRANSLATE_NOOP("Vocabulary", "What was a surprise"),
    "was_agreed": QT_TRANSLATE_NOOP("Vocabulary", "What was agreed beforehand"),
    "held": QT_TRANSLATE_NOOP("Vocabulary", "Whether it held"),
    "go_on": QT_TRANSLATE_NOOP("Vocabulary", "How to go on"),
}

#: The codes of each field that is answered with codes.
CHOICES: Mapping[str, Table] = {
    "form": FORMS,
    "phase": PHASES,
    "agreements": KEPT,
    "where": WHERE,
    "consent": CONSENT,
    "held": HELD,
    "go_on": GO_ON,
}
