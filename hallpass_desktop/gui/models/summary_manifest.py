"""What of a summary left, in lines that its writer reads later: from the page, not from wishes."""

from collections.abc import Iterator, Sized

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_view import ItemShown, SummaryView
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.summary_words import section_name
from hallpass_desktop.gui.words import Vocabulary

translate = QCoreApplication.translate
TITLE = "title"


def manifest_lines(view: SummaryView, words: Vocabulary) -> tuple[str, ...]:
    """Its days, the sections that stood on it, and every page of the journal by name and field."""
    return tuple(_lines(view, words))


def _lines(view: SummaryView, words: Vocabulary) -> Iterator[str]:
    #: {first} and {last} are dates
    pattern = translate("Summary", "From {first} to {last}")
    first, last = locale_text.plain_date(view.days.first), locale_text.plain_date(view.days.last)
    yield pattern.format(first=first, last=last)
    for section in Section:
        held = _held(section, view)
        if held is not None and len(held):
            yield section_name(section, words)
    yield from (_item(item, words) for item in view.items)


def _held(section: Section, view: SummaryView) -> Sized | None:
    """What of a section stands on the page."""
    return {
        Section.WANTS: view.wants,
        Section.CHANGED: view.changed,
        Section.LINES: () if view.lines is None else view.lines.lines,
        Section.SET_OFFS: view.set_offs,
        Section.HELPED: view.helped,
        Section.AGREEMENT: view.agreements,
        Section.REPAIR: view.plans,
        Section.NEEDS: view.needs,
        Section.QUESTIONS: view.questions,
        Section.SCORES: view.scores,
    }.get(section)


def _item(item: ItemShown, words: Vocabulary) -> str:
    day = locale_text.plain_date(item.day)
    name = item.title.strip() or words.kind(item.kind)
    fields = [words.field(field.name) for field in item.fields if field.name != TITLE]
    if not fields:
        #: {day} is a date, {name} is what a page is called
        return translate("Summary", "{day}: {name}").format(day=day, name=name)
    #: {fields} are names of fields
    pattern = translate("Summary", "{day}: {name} ({fields})")
    return pattern.format(day=day, name=name, fields=locale_text.listed(fields))
