"""Check-ins in words: what one is called, and its numbers as a line."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.check_in import NEED_MET, NEED_UNMET
from hallpass_desktop.domain.listing import Entry, Form
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.reading_sections import Choices
from hallpass_desktop.gui.words import Vocabulary


def form_said(words: Vocabulary, form: str, phase: str = "") -> str:
    """Weekly mirror, or Checkpoint: right after."""
    name = words.choice("form", form)
    if not phase:
        return name
    #: {form} is "Checkpoint", {phase} is "right after"
    pattern = QCoreApplication.translate("CheckIns", "{form}: {phase}")
    return pattern.format(form=name, phase=words.choice("phase", phase).lower())


def scales_said(words: Vocabulary, scales: Iterable[tuple[str, int]]) -> str:
    """Calm 7, Trust 4."""
    return ", ".join(f"{words.field(name)} {locale_text.number(value)}" for name, value in scales)


def title_said(words: Vocabulary, form: Form) -> str:
    """What stands for the title that hardly any check-in has."""
    return form_said(words, form.code, form.phase)


def needs_said(entry: Entry, words: Vocabulary) -> tuple[Choices, ...]:
    """The needs a check-in points at, each role below its own name."""
    found = ((role, entry.pointed_as(role)) for role in (NEED_MET, NEED_UNMET))
    return tuple(
        Choices(f"{role}_needs", words.field(role), tuple(row.title for row in rows))
        for role, rows in found
        if rows
    )
