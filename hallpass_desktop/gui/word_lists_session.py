"""What a session for two, its action points and what was decided in it are called."""

from collections.abc import Mapping

from hallpass_desktop.domain.outcome import CHANGE, CHANGE_IT, END, GO_ON, KEEP, STOP, TRY, Reply
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import LATER, MONTHLY, THERE, WEEKLY
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table

SESSIONS: Table = {
    SessionKind.OPENING: QT_TRANSLATE_NOOP("Vocabulary", "Opening the subject"),
    SessionKind.WALK: QT_TRANSLATE_NOOP("Vocabulary", "Walking through boundaries"),
    SessionKind.REVIEW: QT_TRANSLATE_NOOP("Vocabulary", "Looking at an agreement again"),
    SessionKind.CHECK_IN: QT_TRANSLATE_NOOP("Vocabulary", "Check-in for two"),
    SessionKind.MOMENT: QT_TRANSLATE_NOOP("Vocabulary", "Jealousy in the moment"),
    SessionKind.DEBRIEF: QT_TRANSLATE_NOOP("Vocabulary", "Afterwards"),
    SessionKind.REPAIR: QT_TRANSLATE_NOOP("Vocabulary", "Repair talk"),
    SessionKind.FREE: QT_TRANSLATE_NOOP("Vocabulary", "Free talk"),
}
PACES: Table = {
    WEEKLY: QT_TRANSLATE_NOOP("Vocabulary", "Weekly"),
    MONTHLY: QT_TRANSLATE_NOOP("Vocabulary", "Monthly"),
}
DOERS: Table = {
    Who.ME: QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    Who.PARTNER: QT_TRANSLATE_NOOP("Vocabulary", "The other person"),
    Who.US: QT_TRANSLATE_NOOP("Vocabulary", "Both of us"),
}
REPLIES: Table = {
    Reply.YES: QT_TRANSLATE_NOOP("Vocabulary", "Yes"),
    Reply.ANOTHER_WAY: QT_TRANSLATE_NOOP("Vocabulary", "Another way"),
    Reply.NOT_NOW: QT_TRANSLATE_NOOP("Vocabulary", "Not now"),
}
#: What one of two people would like after something happened that was agreed.
LOOK_BACKS: Table = {
    GO_ON: QT_TRANSLATE_NOOP("Vocabulary", "Go on as it is"),
    CHANGE_IT: QT_TRANSLATE_NOOP("Vocabulary", "Change it"),
    STOP: QT_TRANSLATE_NOOP("Vocabulary", "Stop"),
}
#: What both wanted of a clause.
VERDICTS: Table = {
    KEEP: QT_TRANSLATE_NOOP("Vocabulary", "Keep it"),
    CHANGE: QT_TRANSLATE_NOOP("Vocabulary", "Change it"),
    TRY: QT_TRANSLATE_NOOP("Vocabulary", "Try it for a while"),
    END: QT_TRANSLATE_NOOP("Vocabulary", "End it"),
}
ENDED_WHERE: Table = {
    THERE: QT_TRANSLATE_NOOP("Vocabulary", "At the shared screen"),
    LATER: QT_TRANSLATE_NOOP("Vocabulary", "Later, in the notebook"),
}

FIELDS: Table = {
    "session": QT_TRANSLATE_NOOP("Vocabulary", "What it was for"),
    "pace": QT_TRANSLATE_NOOP("Vocabulary", "Weekly or monthly"),
    "lines": QT_TRANSLATE_NOOP("Vocabulary", "Three lines"),
    "decisions": QT_TRANSLATE_NOOP("Vocabulary", "What was decided"),
    "keep": QT_TRANSLATE_NOOP("Vocabulary", "One thing to keep"),
    "attempt": QT_TRANSLATE_NOOP("Vocabulary", "One thing to try"),
    "asked_for": QT_TRANSLATE_NOOP("Vocabulary", "What was asked for"),
    "asked_by": QT_TRANSLATE_NOOP("Vocabulary", "Who asked for it"),
    "reply": QT_TRANSLATE_NOOP("Vocabulary", "The answer"),
    "another_way": QT_TRANSLATE_NOOP("Vocabulary", "Another way"),
    "look_mine": QT_TRANSLATE_NOOP("Vocabulary", "What I would like"),
    "look_theirs": QT_TRANSLATE_NOOP("Vocabulary", "What the other person would like"),
    "clauses_said": QT_TRANSLATE_NOOP("Vocabulary", "The clauses"),
    "rows_said": QT_TRANSLATE_NOOP("Vocabulary", "The rows of the grid"),
    "again": QT_TRANSLATE_NOOP("Vocabulary", "To talk again on"),
    "minutes": QT_TRANSLATE_NOOP("Vocabulary", "How many minutes"),
    "ended_where": QT_TRANSLATE_NOOP("Vocabulary", "Where it ended"),
    "shown": QT_TRANSLATE_NOOP("Vocabulary", "What was shown"),
    "who_does": QT_TRANSLATE_NOOP("Vocabulary", "Who does it"),
    "due": QT_TRANSLATE_NOOP("Vocabulary", "By when"),
    "done_on": QT_TRANSLATE_NOOP("Vocabulary", "Done on"),
}
CHOICES: Mapping[str, Table] = {
    "session": SESSIONS,
    "pace": PACES,
    "asked_by": DOERS,
    "reply": REPLIES,
    "look_mine": LOOK_BACKS,
    "look_theirs": LOOK_BACKS,
    "clauses_said": VERDICTS,
    "ended_where": ENDED_WHERE,
    "who_does": DOERS,
}
