"""The eight sessions for two people at one screen: their agendas, and what each one ends in."""

from enum import StrEnum


class SessionKind(StrEnum):
    """What two people sit down for. The words of each are in `sessions.toml`."""

    OPENING = "opening"  # opening the subject, with nothing decided
    WALK = "walk"  # walking through boundaries, with the grid behind a curtain
    REVIEW = "review"  # an agreement, clause by clause
    CHECK_IN = "check_in"  # weekly or monthly
    MOMENT = "moment"  # jealousy in the moment
    DEBRIEF = "debrief"  # after something happened that was agreed
    REPAIR = "repair"  # a repair plan
    FREE = "free"


class Part(StrEnum):
    """One part of an agenda: a screen, or a few of them."""

    OVERVIEW = "overview"  # what comes, who begins, and how long a turn is
    ARRIVE = "arrive"  # one breath each
    GRID = "grid"  # each answers behind the curtain; both look only if both want to
    TURNS = "turns"  # speak, say it back, "that's it", change places
    DAY = "day"  # opening: a day to go on, and nothing decided
    AGREED = "agreed"  # walk: what both agree on, row by row
    VERDICTS = "verdicts"  # review: keep, change, try or end each clause
    KEEP_AND_TRY = "keep_and_try"  # check_in: one thing to keep, one thing to try
    ASK = "ask"  # moment: one thing asked for, and what the other one answers
    LOOK_BACK = "look_back"  # debrief: go on, change it or stop, each for themselves
    MARKS = "marks"  # repair: what was done, and what was felt of it
    DECIDE = "decide"  # free: what was decided, if anything
    READ = "read"  # walk, review: each reads what is new and may mark that they did
    ACTIONS = "actions"  # who does what by when
    THANKS = "thanks"  # one thing each is glad of, said aloud
    LINES = "lines"  # three lines, kept only if both agree
    AFTERWORD = "afterword"  # each alone, for themselves
    OVER = "over"  # the neutral end


_BEGIN = (Part.OVERVIEW, Part.ARRIVE)
_END = (Part.ACTIONS, Part.THANKS, Part.LINES, Part.AFTERWORD, Part.OVER)

AGENDAS: dict[SessionKind, tuple[Part, ...]] = {
    SessionKind.OPENING: (*_BEGIN, Part.TURNS, Part.DAY, *_END),
    SessionKind.WALK: (*_BEGIN, Part.GRID, Part.TURNS, Part.AGREED, Part.READ, *_END),
    SessionKind.REVIEW: (*_BEGIN, Part.VERDICTS, Part.TURNS, Part.READ, *_END),
    SessionKind.CHECK_IN: (*_BEGIN, Part.TURNS, Part.KEEP_AND_TRY, *_END),
    SessionKind.MOMENT: (*_BEGIN, Part.TURNS, Part.ASK, *_END),
    SessionKind.DEBRIEF: (*_BEGIN, Part.TURNS, Part.LOOK_BACK, *_END),
    SessionKind.REPAIR: (*_BEGIN, Part.TURNS, Part.MARKS, *_END),
    SessionKind.FREE: (*_BEGIN, Part.TURNS, Part.DECIDE, *_END),
}
#: The part in which a session makes what it is for.
OUTCOMES: dict[SessionKind, Part] = {
    SessionKind.OPENING: Part.DAY,
    SessionKind.WALK: Part.AGREED,
    SessionKind.REVIEW: Part.VERDICTS,
    SessionKind.CHECK_IN: Part.KEEP_AND_TRY,
    SessionKind.MOMENT: Part.ASK,
    SessionKind.DEBRIEF: Part.LOOK_BACK,
    SessionKind.REPAIR: Part.MARKS,
    SessionKind.FREE: Part.DECIDE,
}
