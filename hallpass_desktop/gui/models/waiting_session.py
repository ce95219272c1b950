"""A session that is not over, in words: since when, until when, and nothing of what was said."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import locale_text


class Waiting(Protocol):
    """What is known of it without opening it."""

    @property
    def kind(self) -> SessionKind:
        """Which session it is."""
        ...

    @property
    def since(self) -> datetime:
        """When it began."""
        ...

    @property
    def paused_at(self) -> datetime | None:
        """When it was paused, if it was."""
        ...

    @property
    def paused_until(self) -> datetime | None:
        """When the two wanted to go on, if it was paused."""
        ...


@dataclass(frozen=True, slots=True)
class WaitingText:
    """A line, and a quieter one below it."""

    title: str
    hint: str


def waiting_said(waiting: Waiting, session: str, now: datetime) -> WaitingText:
    """Which one waits, and when the two wanted to go on."""
    translate = QCoreApplication.translate
    today, since = now.date(), (waiting.paused_at or waiting.since).astimezone(now.tzinfo)
    #: {session} is the title of a session, for example "Check-in for two"
    title = translate("Together", "“{session}” is not over").format(session=session)
    began = locale_text.day_and_time(since, today)
    if waiting.paused_until is None:
        hint = translate("Together", "It began: {when}. It was left open.")
        return WaitingText(title, hint.format(when=began))
    until = locale_text.day_and_time(waiting.paused_until.astimezone(now.tzinfo), today)
    hint = translate("Together", "Paused: {when}. You wanted to go on: {until}. Later is fine too.")
    return WaitingText(title, hint.format(when=began, until=until))
