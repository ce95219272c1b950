"""The behaviour grid in words: what a row is called, how two answers stand, and the signs."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain import grid
from hallpass_desktop.domain.grid import GridRowBody, Meeting, meeting
from hallpass_desktop.gui import word_lists_agreements
from hallpass_desktop.gui.words import said
from hallpass_desktop.services.agreements import Agreement

#: The shape of each answer: no two have the same, so that none is told by its colour.
ANSWER_ICONS: Mapping[str, str] = MappingProxyType(
    {
        grid.WANT: "check",
        grid.WILLING: "door-open",
        grid.ONLY_IF: "pen-line",
        grid.NOT_NOW: "clock",
        grid.NO: "minus",
        grid.UNSURE: "circle-question-mark",
    }
)
MEETING_ICONS: Mapping[Meeting, str] = MappingProxyType(
    {
        Meeting.BOTH: "users-round",
        Meeting.NEITHER: "minus",
        Meeting.TO_TALK_ABOUT: "quote",
        Meeting.DIFFER: "arrow-left-right",
    }
)


def row_said(body: GridRowBody) -> str:
    """What a row is called: its own name, or the one the grid began with."""
    own = body.title.strip()
    return own or (said(word_lists_agreements.BEHAVIOURS, body.behaviour) if body.behaviour else "")


def answer_said(code: str) -> str:
    """Want, Willing, Only if …, Not now, No, Unsure; nothing where nothing was answered."""
    return said(word_lists_agreements.GRID_ANSWERS, code) if code else ""


def meeting_of(body: GridRowBody) -> Meeting:
    """How the two answers of a row stand beside each other."""
    return meeting(body.mine, body.theirs)


def meeting_said(where: Meeting) -> str:
    """What stands below the name of a row; nothing where an answer is missing."""
    translate = QCoreApplication.translate
    return {
        Meeting.OPEN: "",
        Meeting.BOTH: translate("Grid", "Both of you"),
        Meeting.NEITHER: translate("Grid", "Neither of you"),
        Meeting.TO_TALK_ABOUT: translate("Grid", "To talk about"),
        Meeting.DIFFER: translate("Grid", "You differ"),
    }[where]


def agreed_said(agreement: Agreement, heading: str) -> list[tuple[str, str]]:
    """What was agreed row by row, to be read beside the clauses; the first has the heading."""
    #: What a row is about, and what was agreed: "Kissing: A cheek hello is fine."
    pattern = QCoreApplication.translate("Grid", "{row}: {agreed}")
    lines = [
        pattern.format(row=row_said(row.body), agreed=row.body.agreed.strip())
        for row in agreement.grid
        if row.body.agreed.strip()
    ]
    return [("" if at else heading, line) for at, line in enumerate(lines)]
