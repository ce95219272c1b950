"""What stands in a summary and in a result from elsewhere, in words."""

from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

FIELDS: Table = {
    "since": QT_TRANSLATE_NOOP("Vocabulary", "First day"),
    "until": QT_TRANSLATE_NOOP("Vocabulary", "Last day"),
    "wants": QT_TRANSLATE_NOOP("Vocabulary", "What I want from the session"),
    "changed": QT_TRANSLATE_NOOP("Vocabulary", "What has changed"),
    "questions": QT_TRANSLATE_NOOP("Vocabulary", "My questions"),
    "roles": QT_TRANSLATE_NOOP("Vocabulary", "Who is called what"),
    "prepared_by": QT_TRANSLATE_NOOP("Vocabulary", "Prepared by"),
    "total": QT_TRANSLATE_NOOP("Vocabulary", "Result"),
    "least": QT_TRANSLATE_NOOP("Vocabulary", "The lowest it can be"),
    "most": QT_TRANSLATE_NOOP("Vocabulary", "The highest it can be"),
    "words_beside": QT_TRANSLATE_NOOP("Vocabulary", "Beside it"),
}
