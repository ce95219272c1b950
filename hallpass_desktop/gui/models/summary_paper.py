"""A summary as a document: every section that was ticked and holds something, and nothing else."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.summary_charts import lines_shown, plan_shown
from hallpass_desktop.gui.models.summary_items import item_row
from hallpass_desktop.gui.models.summary_names import Names
from hallpass_desktop.gui.models.summary_parts import Parts
from hallpass_desktop.gui.print.document import (
    Block,
    Columns,
    Content,
    Density,
    Document,
    Masthead,
    Paper,
    Part,
    Piece,
)
from hallpass_desktop.gui.print.isolating import isolated
from hallpass_desktop.gui.words import Vocabulary

translate = QCoreApplication.translate


class SummaryPaper:
    """Made from what the view holds alone."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words

    def document(
        self, view: SummaryView, paper: Paper, density: Density = Density.NORMAL
    ) -> Document:
        """The whole summary; the same words whichever way it is set."""
        names = Names(view.roles)
        page = _Page(view, self._words, names)
        blocks = (page.head(), *page.sections())
        return Document(blocks, _foot(names), paper, density)


class _Page:
    """One summary, section by section in the order of the page."""

    def __init__(self, view: SummaryView, words: Vocabulary, names: Names) -> None:
        self._view, self._words, self._names = view, words, names
        self._parts = Parts(view, words, names)

    def head(self) -> Masthead:
        """Its name, its days, and who made it when."""
        view = self._view
        title = self._names.said(view.title) or translate("SummaryPaper", "Summary for a session")
        kind = translate("SummaryPaper", "Self-reported, not a clinical measurement")
        return Masthead(title, (_days(view.days), kind), tuple(_aside(view)))

    def sections(self) -> Iterator[Content]:
        """Everything below the head."""
        view = self._view
        yield from self._told(
            translate("SummaryPaper", "What I want from this session"), view.wants
        )
        yield from self._told(translate("SummaryPaper", "What has changed"), view.changed)
        yield from self._lines()
        yield from self._tallies()
        yield from self._agreements()
        yield from self._plans()
        yield from self._needs()
        yield from self._items()
        yield from self._told(translate("SummaryPaper", "My questions"), view.questions)
        yield from self._scores()

    def _told(self, name: str, told: tuple[str, ...]) -> Iterator[Content]:
        said = [words for each in told if (words := self._names.said(each))]
        if said:
            yield _section(name)
        yield from (Block(Part.TEXT, words) for words in said)

    def _lines(self) -> Iterator[Content]:
        shown = list(lines_shown(self._view.lines, self._words)) if self._view.lines else []
        if shown:
            yield _section(translate("SummaryPaper", "How it has been"))
        yield from shown

    def _tallies(self) -> Iterator[Content]:
        """Two short lists stand side by side."""
        found: list[tuple[Piece, ...]] = []
        if self._view.set_offs:
            name = translate("SummaryPaper", "What often came with it")
            found.append((_section(name), *self._parts.set_offs()))
        if self._view.helped:
            name = translate("SummaryPaper", "What has helped")
            found.append((_section(name), *self._parts.helped()))
        if len(found) > 1:
            yield Columns(found[0], found[1])
            return
        yield from (piece for pieces in found for piece in pieces)

    def _agreements(self) -> Iterator[Content]:
        if self._view.agreements:
            yield _section(translate("SummaryPaper", "What we agreed"))
        for each in self._view.agreements:
            yield from self._parts.agreement(each)

    def _plans(self) -> Iterator[Content]:
        if self._view.plans:
            yield _section(translate("SummaryPaper", "Repair"))
        for each in self._view.plans:
            yield from self._parts.plan(each)
            yield from plan_shown(each)

    def _needs(self) -> Iterator[Content]:
        if self._view.needs:
            yield _section(translate("SummaryPaper", "Needs, and how far they are met"))
        yield from (self._parts.need(each) for each in self._view.needs)

    def _items(self) -> Iterator[Content]:
        items, count = self._view.items, len(self._view.items)
        if items:
            yield _section(translate("SummaryPaper", "%n moment(s)", "", count))
        last = self._view.days.last
        yield from (item_row(each, self._words, self._names, last) for each in items)
        if any((each.before, each.after) != (None, None) for each in items):
            said = translate(
                "SummaryPaper",
                "Numbers at the right, from 0 to 10: how strong it was at first, and afterwards.",
            )
            yield Block(Part.NOTE, said)

    def _scores(self) -> Iterator[Content]:
        if not self._view.scores:
            return
        yield _section(translate("SummaryPaper", "Results from elsewhere"))
        yield from (self._parts.score(each) for each in self._view.scores)
        said = translate("SummaryPaper", "Typed in by the writer as they were given.")
        yield Block(Part.NOTE, said)


def _section(name: str) -> Block:
    return Block(Part.SECTION, name)


def _days(days: Days) -> str:
    """20 September to 14 November 2024, chosen by the writer."""
    is_one_year = days.first.year == days.last.year
    first = locale_text.day_and_month if is_one_year else locale_text.plain_date
    #: the days of a summary; its writer chose what stands in it
    pattern = translate("SummaryPaper", "{first} to {last}, chosen by the writer")
    return pattern.format(first=first(days.first), last=locale_text.plain_date(days.last))


def _aside(view: SummaryView) -> Iterator[str]:
    by = view.prepared_by.strip()
    if by:
        yield translate("SummaryPaper", "Prepared by {name}").format(name=isolated(by))
    if view.prepared_on is not None:
        yield locale_text.plain_date(view.prepared_on)


def _foot(names: Names) -> str:
    said = [translate("SummaryPaper", "Written by me, in my own words. Not a clinical record.")]
    if names.has_replaced:
        said.append(translate("SummaryPaper", "Some names are replaced."))
    return " ".join(said)
