"""Check-ins in words: what one is called, and its numbers as a line."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.gui import locale_text
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
