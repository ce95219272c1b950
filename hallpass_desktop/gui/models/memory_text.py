"""What a page that comes back says of itself, and what a day that is left out is called."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.on_this_day import MutedDay
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.describe import describe
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.on_this_day import Memory

A_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class MemoryText:
    """The three lines of a page that comes back."""

    when: str
    title: str
    preview: str


def memory_said(memory: Memory, words: Vocabulary, today: date) -> MemoryText:
    """A year ago, 14 March 2025 · Note."""
    said = describe(memory.row, words, today)
    day = memory.row.happened.local.date()
    years = today.year - day.year
    ago = QCoreApplication.translate("OnThisDay", "%n year(s) ago", "", years)
    when = " · ".join((ago, locale_text.plain_date(day), said.kind))
    return MemoryText(when, said.title, said.preview)


def muted_said(day: MutedDay) -> str:
    """14 March 2025, or 14 March, every year."""
    if day.year:
        return locale_text.plain_date(date(day.year, day.month, day.day))
    name = locale_text.day_and_month(date(A_LEAP_YEAR, day.month, day.day))
    return QCoreApplication.translate("OnThisDay", "{day}, every year").format(day=name)


def tag_said(tag: str) -> str:
    """Pages tagged “garden”."""
    return QCoreApplication.translate("OnThisDay", "Pages tagged “{tag}”").format(tag=tag)
