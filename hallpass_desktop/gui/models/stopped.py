"""What was left in the middle, as Today says it: by its name, or by the kind of page it is."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.check_ins import form_said
from hallpass_desktop.gui.models.today import Stopped
from hallpass_desktop.gui.words import Vocabulary


@dataclass(frozen=True, slots=True, repr=False)
class StoppedText(Discreet):
    """What it is, and where it was left."""

    title: str
    hint: str


def stopped_said(stopped: Stopped, words: Vocabulary, today: date) -> StoppedText:
    """A name is followed by the kind of page; without one, the day tells two of them apart."""
    row = stopped.row
    name = row.title or _form(row, words)
    if not name:
        when = locale_text.happened(row.happened, today)
        return StoppedText(words.finish(row.kind), _hint(when, stopped.step))
    title = QCoreApplication.translate("Today", "Finish “{title}”").format(title=name)
    return StoppedText(title, _hint(words.kind(row.kind), stopped.step))


def _form(row: Row, words: Vocabulary) -> str:
    return form_said(words, row.form.code, row.form.phase) if row.form is not None else ""


def _hint(what: str, step: int | None) -> str:
    translate = QCoreApplication.translate
    if step is None:
        #: {what} is "Jealousy note" or "Yesterday, 21:04"
        return translate("Today", "{what}. You stopped before its end. It keeps.").format(what=what)
    #: {what} is "Jealousy note" or "Yesterday, 21:04"
    said = translate("Today", "{what}. You stopped at step {number}. It keeps.")
    return said.format(what=what, number=locale_text.number(step))
