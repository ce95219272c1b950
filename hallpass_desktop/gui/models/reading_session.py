"""A session for two as it is read: what was decided first, what was shown and how long last."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Section, Words
from hallpass_desktop.gui.words import Vocabulary

_OWN = ("decisions", "lines")
_INSIDE = frozenset({"session", "pace", *_OWN, "shown", "minutes", "ended_where"})


def session_sections(body: SessionBody, words: Vocabulary) -> Iterator[Section]:
    """Everything that is kept of it."""
    known = [words.choice("session", body.session), words.choice("pace", body.pace)]
    yield Choices("session", words.field("session"), tuple(filter(None, known)))
    for name in _OWN:
        yield from _lines(name, getattr(body, name), words)
    yield from (each for each in answered(body, words) if each.field not in _INSIDE)
    yield from _lines("shown", body.shown, words)
    yield from _how_long(body, words)


def _lines(name: str, lines: tuple[str, ...], words: Vocabulary) -> Iterator[Section]:
    if lines:
        yield Words(name, words.field(name), "\n".join(lines))


def _how_long(body: SessionBody, words: Vocabulary) -> Iterator[Section]:
    minutes = body.minutes
    if minutes is None:
        return
    text = QCoreApplication.translate("Reading", "%n minute(s)", "", minutes)
    label = QCoreApplication.translate("Reading", "How long")
    where = words.choice("ended_where", body.ended_where)
    yield Choices("minutes", label, tuple(filter(None, (text, where))))
