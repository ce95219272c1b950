"""What a day of the calendar says in words: how many pages of each sort, and the strongest."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.words import Vocabulary


def day_said(day: date, pages: DayPages | None, words: Vocabulary, today: date) -> str:
    """Tuesday 3 March: 2 notes, strongest 7. Only the date while nobody knows what is there."""
    when = locale_text.dated(day, today)
    if pages is None:
        return when
    #: {day} is "Tuesday 3 March", {pages} is "2 notes, strongest 7"
    pattern = QCoreApplication.translate("CalendarDay", "{day}: {pages}")
    return pattern.format(day=when, pages=pages_said(pages, words))


def pages_said(pages: DayPages, words: Vocabulary) -> str:
    """2 notes, 1 check-in, strongest 7."""
    if not pages.total:
        return QCoreApplication.translate("CalendarDay", "no pages")
    said = [_count_said(mark, count, words) for mark, count in pages.counts]
    if pages.strongest is not None:
        strongest = QCoreApplication.translate("CalendarDay", "strongest {value}")
        said.append(strongest.format(value=locale_text.number(pages.strongest)))
    return ", ".join(said)


def mark_said(mark: Mark, words: Vocabulary) -> str:
    """What a mark stands for."""
    kinds = {
        Mark.JEALOUSY: Kind.JEALOUSY,
        Mark.NOTE: Kind.NOTE,
        Mark.CHECK_IN: Kind.CHECK_IN,
    }
    if mark in kinds:
        return words.kinds(kinds[mark])
    return QCoreApplication.translate("CalendarDay", "Other pages")


def _count_said(mark: Mark, count: int, words: Vocabulary) -> str:
    translate = QCoreApplication.translate
    if mark is Mark.JEALOUSY and words.is_quiet:
        return translate("CalendarDay", "%n hard moment(s)", "", count)
    return {
        Mark.JEALOUSY: translate("CalendarDay", "%n jealousy note(s)", "", count),
        Mark.NOTE: translate("CalendarDay", "%n note(s)", "", count),
        Mark.CHECK_IN: translate("CalendarDay", "%n check-in(s)", "", count),
        Mark.OTHER: translate("CalendarDay", "%n other page(s)", "", count),
    }[mark]
