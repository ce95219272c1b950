"""What stands for a missing title: one name wherever the page is named, and never its words.

A clause is the exception: among others it is known by nothing but its words.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import preview_of
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.listing import Form, Row
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.check_ins import form_said
from hallpass_desktop.gui.models.entry_text import opening_of
from hallpass_desktop.gui.words import Vocabulary

LONGEST_NAME = 60


def row_title(row: Row, words: Vocabulary) -> str:
    """The title of a row, or what stands for it."""
    return row.title or opening(row.kind, row.preview) or wordless_title(row, words)


def wordless_title(row: Row, words: Vocabulary) -> str:
    """The same where the words of a page may be hidden, or are not to be read aloud."""
    return row.title or _untitled(row.kind, row.happened, row.form, words)


def opening(kind: Kind, preview: str) -> str:
    """The first words of a clause; nothing for any other kind."""
    if kind is not Kind.CLAUSE or not preview.strip():
        return ""
    return opening_of(preview, _is_short)[0]


def record_title(record: Record, words: Vocabulary) -> str:
    """The title of a record, or what stands for it."""
    body = record.body
    form = Form(body.form, body.phase) if isinstance(body, CheckInBody) else None
    named = body.title.strip() or opening(record.kind, preview_of(body))
    return named or _untitled(record.kind, record.happened, form, words)


def need_title(title: str) -> str:
    """The title of a need, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Needs", "A need without a name yet")


def request_title(title: str) -> str:
    """The title of a request, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Needs", "A request without words yet")


def step_title(title: str) -> str:
    """The title of a step of a repair plan, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Repair", "A step without words yet")


def set_off_title(title: str) -> str:
    """The title of a set-off plan, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Repair", "A set-off without words yet")


def action_point_title(title: str) -> str:
    """The title of an action point, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Together", "An action point without words")


_NAMED: dict[Kind, Callable[[str], str]] = {
    Kind.NEED: need_title,
    Kind.REQUEST: request_title,
    Kind.STEP: step_title,
    Kind.SET_OFF: set_off_title,
    Kind.ACTION_POINT: action_point_title,
}


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST_NAME


def _untitled(kind: Kind, happened: Moment, form: Form | None, words: Vocabulary) -> str:
    if form is not None:
        return form_said(words, form.code, form.phase)
    if kind in _NAMED:
        return _NAMED[kind]("")
    name = words.kind(kind)
    if happened.precision is not Precision.MINUTE:
        return name
    #: {kind} is "Note", {time} is "21:04"
    pattern = QCoreApplication.translate("JournalRow", "{kind}, {time}")
    return pattern.format(kind=name, time=locale_text.time(happened.local))
