"""What stands for a missing title: one name wherever the page is named, and never its words."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.listing import Form, Row
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.check_ins import form_said
from hallpass_desktop.gui.words import Vocabulary


def row_title(row: Row, words: Vocabulary) -> str:
    """The title of a row, or what stands for it."""
    return row.title or _untitled(row.kind, row.happened, row.form, words)


def record_title(record: Record, words: Vocabulary) -> str:
    """The title of a record, or what stands for it."""
    body = record.body
    form = Form(body.form, body.phase) if isinstance(body, CheckInBody) else None
    return body.title.strip() or _untitled(record.kind, record.happened, form, words)


def need_title(title: str) -> str:
    """The title of a need, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Needs", "A need without a name yet")


def request_title(title: str) -> str:
    """The title of a request, or what stands for it."""
    return title.strip() or QCoreApplication.translate("Needs", "A request without words yet")


def _untitled(kind: Kind, happened: Moment, form: Form | None, words: Vocabulary) -> str:
    if form is not None:
        return form_said(words, form.code, form.phase)
    if kind is Kind.NEED:
        return need_title("")
    if kind is Kind.REQUEST:
        return request_title("")
    name = words.kind(kind)
    if happened.precision is not Precision.MINUTE:
        return name
    #: {kind} is "Note", {time} is "21:04"
    pattern = QCoreApplication.translate("JournalRow", "{kind}, {time}")
    return pattern.format(kind=name, time=locale_text.time(happened.local))
