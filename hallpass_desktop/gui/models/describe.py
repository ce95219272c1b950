"""What a row of the journal says: dates, names and numbers in words, to paint and to speak."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from hallpass_desktop.domain.listing import Row, Snippet
from hallpass_desktop.domain.marked import places_without_signs
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.trash import days_left
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.check_ins import scales_said
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.untitled import opening, wordless_title
from hallpass_desktop.gui.words import Vocabulary


@lru_cache(maxsize=256)  # a list asks again whenever it paints, speaks or measures a row
def describe(row: Row, words: Vocabulary, today: date) -> EntryText:
    """One row; today decides whether a date needs its year."""
    top, day = _date_column(row.happened)
    hit = row.snippet.in_words(words.choice) if row.snippet is not None else None
    is_in_title = hit is not None and hit.text == row.title
    snippet = None if is_in_title or hit is None else _without_signs(row, hit)
    preview, lead, marks = _preview(snippet, _own_preview(row, words), words)
    title = wordless_title(row, words)
    return EntryText(
        top=top,
        day=day,
        title=title,
        preview=preview,
        kind=words.kind(row.kind),
        audience=_audience(row, today),
        spoken=_spoken(row, title, words, today),
        is_untitled=not row.title and row.form is None,
        opening=opening(row.kind, row.preview),
        icon=_icon(row),
        unfinished=_unfinished() if row.is_unfinished else "",
        before=row.strength_before,
        after=row.strength_after,
        lead=lead,
        marks=marks,
        title_marks=hit.matches if hit is not None and is_in_title else (),
    )


def count_said(found: int, total: int | None = None) -> str:
    """9 pages, or 4 of 9 pages."""
    all_of_them = found if total is None else total
    whole = QCoreApplication.translate("JournalRow", "%n page(s)", "", all_of_them)
    if total is None or total == found:
        return whole
    #: {count} is a number, {whole} is "9 pages"
    pattern = QCoreApplication.translate("JournalRow", "{count} of {whole}")
    return pattern.format(count=locale_text.number(found), whole=whole)


def _date_column(happened: Moment) -> tuple[str, str]:
    local = happened.local
    if happened.precision is Precision.MONTH:
        names = locale_text.current().words
        return names.standaloneMonthName(local.month, QLocale.FormatType.ShortFormat), "–"
    return locale_text.short_weekday(local.date()), locale_text.day_number(local.date())


def _own_preview(row: Row, words: Vocabulary) -> str:
    """The first words of the page; a check-in without any says its numbers."""
    if row.preview or row.form is None:
        return row.preview
    return scales_said(words, row.form.scales)


def _preview(
    snippet: Snippet | None, preview: str, words: Vocabulary
) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    if snippet is None:
        return preview, "", ()
    #: Before the name of the field a search found its words in
    found = QCoreApplication.translate("JournalRow", "In: {field}").format(
        field=words.field(snippet.field)
    )
    return snippet.text.replace("\n", " "), found, snippet.matches


def _without_signs(row: Row, hit: Snippet) -> Snippet:
    """In a free note signs say how its words look; a list shows the words."""
    if row.kind is not Kind.NOTE or hit.field != "text":
        return hit
    text, marks = places_without_signs(hit.text, hit.matches)
    return replace(hit, text=text, matches=marks)


def _icon(row: Row) -> str:
    if row.trashed_at is not None:
        return "trash-2"
    return "users-round" if row.is_shared else "lock"


def _audience(row: Row, today: date) -> str:
    translate = QCoreApplication.translate
    if row.trashed_at is not None:
        left = days_left(row.trashed_at.astimezone().date(), today)
        if not left:
            return translate("JournalRow", "Leaves today")
        return translate("JournalRow", "%n day(s) left", "", left)
    if row.is_shared:
        return translate("JournalRow", "Shown in part")
    return translate("JournalRow", "Only you")


def _unfinished() -> str:
    #: A guided note that was stopped before its end
    return QCoreApplication.translate("JournalRow", "Not finished")


def _spoken(row: Row, title: str, words: Vocabulary, today: date) -> str:
    """The row as a sentence or two, without the words of the page."""
    parts = [title, locale_text.happened(row.happened, today), words.kind(row.kind)]
    if row.strength_before is not None:
        before = QCoreApplication.translate("JournalRow", "{value} before")
        parts.append(before.format(value=row.strength_before))
    if row.strength_after is not None:
        after = QCoreApplication.translate("JournalRow", "{value} after")
        parts.append(after.format(value=row.strength_after))
    parts.append(_audience(row, today))
    if row.is_unfinished:
        parts.append(_unfinished())
    return ". ".join(parts)
