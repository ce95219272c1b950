"""What each kind of record is called, and what a button says that begins or goes on with one."""

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

#: What each kind of record is called. A second table holds the quieter names.
KINDS: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Jealousy note"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Vocabulary", "Note"),
    Kind.NEED: QT_TRANSLATE_NOOP("Vocabulary", "Need"),
    Kind.REQUEST: QT_TRANSLATE_NOOP("Vocabulary", "Request"),
    Kind.CHECK_IN: QT_TRANSLATE_NOOP("Vocabulary", "Check-in"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Vocabulary", "Agreement"),
    Kind.CLAUSE: QT_TRANSLATE_NOOP("Vocabulary", "Clause"),
    Kind.GRID_ROW: QT_TRANSLATE_NOOP("Vocabulary", "Row of the grid"),
    Kind.WORKSHEET: QT_TRANSLATE_NOOP("Vocabulary", "Worksheet"),
    Kind.READINESS: QT_TRANSLATE_NOOP("Vocabulary", "Look at readiness"),
    Kind.REPAIR_PLAN: QT_TRANSLATE_NOOP("Vocabulary", "Repair plan"),
    Kind.FIRST_EVENING: QT_TRANSLATE_NOOP("Vocabulary", "First evening"),
    Kind.STEP: QT_TRANSLATE_NOOP("Vocabulary", "Step"),
    Kind.EVALUATION: QT_TRANSLATE_NOOP("Vocabulary", "Look back"),
    Kind.SET_OFF: QT_TRANSLATE_NOOP("Vocabulary", "Set-off plan"),
    Kind.SESSION: QT_TRANSLATE_NOOP("Vocabulary", "Time together"),
    Kind.ACTION_POINT: QT_TRANSLATE_NOOP("Vocabulary", "Action point"),
    Kind.AFTERWORD: QT_TRANSLATE_NOOP("Vocabulary", "Afterword"),
    Kind.SUMMARY: QT_TRANSLATE_NOOP("Vocabulary", "Summary"),
    Kind.SCORE: QT_TRANSLATE_NOOP("Vocabulary", "Result from elsewhere"),
}
#: The names with "quiet words" switched on in Settings.
QUIET_KINDS: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Hard moment"),
}
KINDS_IN_PLURAL: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Jealousy notes"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Vocabulary", "Notes"),
    Kind.NEED: QT_TRANSLATE_NOOP("Vocabulary", "Needs"),
    Kind.REQUEST: QT_TRANSLATE_NOOP("Vocabulary", "Requests"),
    Kind.CHECK_IN: QT_TRANSLATE_NOOP("Vocabulary", "Check-ins"),
    Kind.WORKSHEET: QT_TRANSLATE_NOOP("Vocabulary", "Worksheets"),
    Kind.READINESS: QT_TRANSLATE_NOOP("Vocabulary", "Looks at readiness"),
    Kind.REPAIR_PLAN: QT_TRANSLATE_NOOP("Vocabulary", "Repair plans"),
    Kind.STEP: QT_TRANSLATE_NOOP("Vocabulary", "Steps"),
    Kind.EVALUATION: QT_TRANSLATE_NOOP("Vocabulary", "Looks back"),
    Kind.FIRST_EVENING: QT_TRANSLATE_NOOP("Vocabulary", "First evenings"),
    Kind.SET_OFF: QT_TRANSLATE_NOOP("Vocabulary", "Set-off plans"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Vocabulary", "Agreements"),
    Kind.SESSION: QT_TRANSLATE_NOOP("Vocabulary", "Times together"),
    Kind.ACTION_POINT: QT_TRANSLATE_NOOP("Vocabulary", "Action points"),
    Kind.AFTERWORD: QT_TRANSLATE_NOOP("Vocabulary", "Afterwords"),
    Kind.SUMMARY: QT_TRANSLATE_NOOP("Vocabulary", "Summaries"),
    Kind.SCORE: QT_TRANSLATE_NOOP("Vocabulary", "Results from elsewhere"),
}
QUIET_KINDS_IN_PLURAL: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Hard moments"),
}
#: What a button says that begins one.
BEGIN: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Write a jealousy note"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Vocabulary", "Write a note"),
    Kind.NEED: QT_TRANSLATE_NOOP("Vocabulary", "Add a need"),
    Kind.REQUEST: QT_TRANSLATE_NOOP("Vocabulary", "Add a request"),
    Kind.CHECK_IN: QT_TRANSLATE_NOOP("Vocabulary", "Check in with yourself"),
    Kind.WORKSHEET: QT_TRANSLATE_NOOP("Vocabulary", "Look at what is underneath"),
    Kind.READINESS: QT_TRANSLATE_NOOP("Vocabulary", "Look at whether you are ready"),
    Kind.REPAIR_PLAN: QT_TRANSLATE_NOOP("Vocabulary", "Begin a repair plan"),
    Kind.STEP: QT_TRANSLATE_NOOP("Vocabulary", "Add a step"),
    Kind.EVALUATION: QT_TRANSLATE_NOOP("Vocabulary", "Look at how it is now"),
    Kind.FIRST_EVENING: QT_TRANSLATE_NOOP("Vocabulary", "It just happened"),
    Kind.SET_OFF: QT_TRANSLATE_NOOP("Vocabulary", "Add a set-off plan"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Vocabulary", "Begin an agreement"),
    Kind.SCORE: QT_TRANSLATE_NOOP("Vocabulary", "Add a result from elsewhere"),
}
QUIET_BEGIN: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Write about a hard moment"),
}

#: What Today says of one without a name that was left in the middle; others share one sentence.
FINISH: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Finish your jealousy note"),
    Kind.WORKSHEET: QT_TRANSLATE_NOOP("Vocabulary", "Finish looking at what is underneath"),
    Kind.FIRST_EVENING: QT_TRANSLATE_NOOP("Vocabulary", "Go on with the first evening"),
}
QUIET_FINISH: Table = {
    Kind.JEALOUSY: QT_TRANSLATE_NOOP("Vocabulary", "Finish writing about a hard moment"),
}
