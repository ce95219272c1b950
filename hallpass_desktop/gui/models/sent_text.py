"""What left the notebook, said in a few lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.sent import SentEntry, SentForm, SentWhat
from hallpass_desktop.gui import locale_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, repr=False)
class SentText(Discreet):
    """One copy outside: what it was, what is known of it, and what was in it."""

    id: str
    title: str
    about: str
    lines: tuple[str, ...] = ()
    is_out: bool = True


def sent_text(entry: SentEntry, today: date) -> SentText:
    """Say one time that something left."""
    left = entry.manifest
    return SentText(
        entry.id,
        sent_called(entry, today),
        " · ".join(_about(entry, today)),
        left.lines,
        is_out=left.gone_on is None and entry.form is not SentForm.PRINT,
    )


def sent_called(entry: SentEntry, today: date) -> str:
    """What left, and when."""
    day = locale_text.near_day(entry.at.local.date(), today)
    #: {what} is "Summary" or the like, {day} is a date or "Today"
    pattern = translate("Sent", "{what}, {day}")
    return pattern.format(what=_what(entry.manifest.what), day=day)


def _about(entry: SentEntry, today: date) -> Iterator[str]:
    left = entry.manifest
    yield _form(entry.form)
    if left.is_closed:
        yield translate("Sent", "with a password")
    if left.for_whom:
        #: {name} is whom a copy is for
        yield translate("Sent", "for {name}").format(name=left.for_whom)
    if left.name:
        yield left.name
    if left.gone_on is not None:
        day = locale_text.near_day(left.gone_on, today)
        yield translate("Sent", "deleted, {day}").format(day=day)
    elif left.remind_on is not None:
        day = locale_text.near_day(left.remind_on, today)
        yield translate("Sent", "reminder: {day}").format(day=day)


def _what(what: SentWhat) -> str:
    return {
        SentWhat.SUMMARY: translate("Sent", "Summary"),
        SentWhat.AGREEMENT: translate("Sent", "Agreement"),
        SentWhat.EVERYTHING: translate("Sent", "The whole notebook"),
        SentWhat.READINGS: translate("Sent", "Numbers"),
        SentWhat.COPY: translate("Sent", "A copy of the notebook"),
    }[what]


def _form(form: SentForm) -> str:
    return {
        SentForm.PDF: translate("Sent", "PDF"),
        SentForm.PRINT: translate("Sent", "printed"),
        SentForm.HTML: translate("Sent", "web page"),
        SentForm.MARKDOWN: translate("Sent", "Markdown"),
        SentForm.ODT: translate("Sent", "text document"),
        SentForm.JSON: translate("Sent", "JSON file"),
        SentForm.FOLDER: translate("Sent", "folder of files"),
        SentForm.CSV: translate("Sent", "table"),
        SentForm.BACKUP: translate("Sent", "backup"),
    }[form]
