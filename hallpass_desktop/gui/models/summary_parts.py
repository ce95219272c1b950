"""What stands in the sections of a summary that are neither charts nor pages of the journal."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.insight import TRIED, Tally
from hallpass_desktop.domain.summary_view import (
    AgreementShown,
    NeedShown,
    PlanShown,
    ScoreShown,
    SetOffShown,
    SummaryView,
)
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreements import called, state_said
from hallpass_desktop.gui.models.insight_rows import change_said
from hallpass_desktop.gui.models.summary_items import day_said, lead_of
from hallpass_desktop.gui.models.summary_names import Names
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.print.document import Block, Dots, Part, Piece, Row
from hallpass_desktop.gui.print.isolating import isolated
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.words import Vocabulary

MOST_TALLIES = 5
_CLAUSE = "clause"


class Parts:
    """Rows in the words of one vocabulary, with roles for aliases."""

    def __init__(self, view: SummaryView, words: Vocabulary, names: Names) -> None:
        self._view, self._words, self._names = view, words, names

    def set_offs(self) -> Iterator[Piece]:
        """What several hard moments have in common, those that came up most."""
        for each in self._view.set_offs[:MOST_TALLIES]:
            yield Row(self._set_off(each), aside=_times(each.tally.count))
        translate, notes = QCoreApplication.translate, self._view.notes
        said = translate("SummaryPaper", "n: in how many of %n note(s) it was chosen.", "", notes)
        yield Block(Part.NOTE, said)

    def helped(self) -> Iterator[Piece]:
        """What was tried, and how strength went from before to after, so far."""
        for each in self._view.helped[:MOST_TALLIES]:
            name = self._names.chosen(each.code, self._words.choice(TRIED, each.code))
            yield Row(each.name or name, aside=_helped(each))
        said = QCoreApplication.translate(
            "SummaryPaper",
            "So far: the middle change from before to after, and n, how many notes have both.",
        )
        yield Block(Part.NOTE, said)

    def agreement(self, shown: AgreementShown) -> Iterator[Piece]:
        """Where it stands, and the clauses that both let be shown."""
        facts = " · ".join(self._standing(shown))
        yield Row(facts, lead_of(called(self._names.said(shown.title))))
        for clause in shown.clauses:
            yield Row(self._names.said(clause), is_own=True)

    def plan(self, shown: PlanShown) -> Iterator[Piece]:
        """What it is called, and where its writer stands."""
        title = self._names.said(shown.title)
        name = title or QCoreApplication.translate("SummaryPaper", "A repair plan")
        stand = self._names.chosen(shown.stand, self._words.choice("stand", shown.stand))
        yield Row(isolated(stand), lead_of(name))

    def need(self, shown: NeedShown) -> Row:
        """How far it was met, as dots and a word, and how far at first where that differs."""
        steps, title = MetMark.words(), need_title(self._names.said(shown.title))
        if shown.met is None:
            none = QCoreApplication.translate("SummaryPaper", "Not marked")
            return Row(title, aside=none)
        note = ""
        if shown.met_before is not None and shown.met_before != shown.met:
            pattern = QCoreApplication.translate("SummaryPaper", "At first in these days: {step}")
            note = pattern.format(step=steps[shown.met_before].lower())
        return Row(title, mark=Dots(shown.met + 1), aside=steps[shown.met], note=note)

    def score(self, shown: ScoreShown) -> Row:
        """A result as it was typed in: the total, and from where to where it can go."""
        day = day_said(shown.day, self._view.days.last)
        return Row(self._names.said(shown.name), day=day, aside=_total(shown))

    def _set_off(self, shown: SetOffShown) -> str:
        tally = shown.tally
        if tally.name:
            return self._names.said(tally.name)
        return self._names.chosen(tally.code, self._words.choice(shown.field, tally.code))

    def _standing(self, shown: AgreementShown) -> Iterator[str]:
        translate = QCoreApplication.translate
        yield state_said(shown.state)
        for day, pattern in (
            (shown.since, translate("SummaryPaper", "since {day}")),
            (shown.trial_until, translate("SummaryPaper", "on trial until {day}")),
            (shown.review_on, translate("SummaryPaper", "next look {day}")),
        ):
            if day is not None:
                yield pattern.format(day=locale_text.plain_date(day))
        counts = (("kept", shown.kept), ("unclear", shown.unclear), ("broken", shown.broken))
        said = [f"{self._words.choice(_CLAUSE, code)} {count}" for code, count in counts if count]
        if said:
            pattern = translate("SummaryPaper", "in my notes of these days: {counts}")
            yield pattern.format(counts=locale_text.listed(said))


def _times(count: int) -> str:
    #: how many there are, as in statistics
    pattern = QCoreApplication.translate("SummaryPaper", "n {count}")
    return pattern.format(count=locale_text.number(count))


def _helped(tally: Tally) -> str:
    times = _times(tally.numbers or tally.count)
    if tally.spread is None:
        few = QCoreApplication.translate("SummaryPaper", "too few to say")
        return f"{few}, {times}"
    if not round(tally.spread.middle, 1):
        return f"{QCoreApplication.translate('SummaryPaper', 'no change')}, {times}"
    return f"{change_said(tally.spread.middle)}, {times}"


def _total(shown: ScoreShown) -> str:
    total = locale_text.number(shown.total)
    if shown.least is None and shown.most is None:
        return total
    translate = QCoreApplication.translate
    if shown.most is None:
        least = locale_text.number(shown.least or 0)
        return translate("SummaryPaper", "{total} (from {least})").format(total=total, least=least)
    most, least = locale_text.number(shown.most), locale_text.number(shown.least or 0)
    #: a result, and the lowest and the highest there can be
    pattern = translate("SummaryPaper", "{total} (from {least} to {most})")
    return pattern.format(total=total, least=least, most=most)
