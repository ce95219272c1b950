"""Pages of the journal in a summary: their day, their name, and the fields that were ticked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.excerpt import excerpt
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.marked import without_signs
from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.domain.summary_view import ItemShown
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models import reading
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Line
from hallpass_desktop.gui.models.summary_names import Names
from hallpass_desktop.gui.print.document import Row, Slope
from hallpass_desktop.gui.print.isolating import isolated
from hallpass_desktop.gui.words import Vocabulary

_NO_SENTENCES = SentenceWords("", "", {}, {})  # one that builds itself is made of other fields
_STOPS = ".!?…:"
_STRENGTHS = "strength"
#: What the reader says together with something else.
_TOGETHER = {
    "strength_before": _STRENGTHS,
    "strength_now": _STRENGTHS,
    "strength_later": _STRENGTHS,
    "story_belief": "story",
    "fuller_belief": "fuller_view",
}


def item_row(item: ItemShown, words: Vocabulary, names: Names, last: date) -> Row:
    """One page in a row; the year of the last day goes without saying."""
    lead = lead_of(names.said(item.title) or words.kind(item.kind))
    told = "\n".join(_told(item, words, names))
    has_mark = item.before is not None or item.after is not None
    return Row(
        told,
        lead,
        day_said(item.day, last),
        Slope(item.before, item.after) if has_mark else None,
        is_own=True,
    )


def lead_of(name: str) -> str:
    """What a row is about, as a few words before others; a stop ends them."""
    return isolated(name) if name[-1] in _STOPS else f"{isolated(name)}."


def day_said(day: date, last: date) -> str:
    """14 Nov, with its year where that is another one."""
    return locale_text.short_date(day) if day.year == last.year else locale_text.plain_date(day)


def _told(item: ItemShown, words: Vocabulary, names: Names) -> Iterator[str]:
    """Each field as the reader says it, cut where it was not chosen in full."""
    full = {field.name for field in item.fields if field.is_full}
    for line in _lines(item, words, names):
        if line.field == "title" or _is_drawn(line, item):
            continue
        text = without_signs(line.text) if line.field == "text" else line.text
        shown = text if line.field in full else excerpt(text)
        #: a field of a page, as in "What happened: a loud room"
        pattern = QCoreApplication.translate("SummaryPaper", "{field}: {words}")
        yield pattern.format(field=line.label, words=isolated(shown)) if line.label else shown


def _lines(item: ItemShown, words: Vocabulary, names: Names) -> Iterator[Line]:
    """As the reader says them; then those of which the reader makes a sentence with others."""
    read = set[str]()
    for line in reading.lines(names.on(_body(item)), words, _NO_SENTENCES, only_own=True):
        read.add(line.field)
        yield line
    left = [each for each in item.fields if not {each.name, _TOGETHER.get(each.name)} & read]
    for section in answered(names.on(_body(replace(item, fields=tuple(left)))), words):
        yield Line(section.field, section.label, reading.plain(section))


def _is_drawn(line: Line, item: ItemShown) -> bool:
    """Strengths stand in the mark beside the words, but for a third one that came later."""
    if line.field != _STRENGTHS or (item.before, item.after) == (None, None):
        return False
    return not any(field.name == "strength_later" for field in item.fields)


def _body(item: ItemShown) -> Body:
    """A page on which nothing but the chosen fields is answered."""
    values: dict[str, Any] = {field.name: field.value for field in item.fields}
    return replace(BODIES[item.kind](), **values)  # type: ignore[type-var]  # as in `reworded`
