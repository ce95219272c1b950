"""A summary stands on its pages whole: no word over the edge, and none over another one."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Block, Density, Document, Paper, Part
from hallpass_desktop.gui.print.fitting import fitted
from hallpass_desktop.gui.print.placed import Item
from hallpass_desktop.gui.print.typeset import Page, typeset
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.looking import over_one_another, over_the_edge
from tests.gui.print.summaries import DAYS, WHOLE, full_of, item

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter"
NASTY = (
    LONG_WORD,
    LONG_WORD * 30,
    "سأقول ما أشعر به قبل أن نخرج معا في المساء",
    "אני אומר מה אני מרגיש לפני שאנחנו יוצאים",
    "Mixed שלום and مرحبا with 12:30 and 7 / 10",
    "\N{PARTY POPPER}\N{FAMILY}" * 40,
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}",
    "e\N{COMBINING ACUTE ACCENT}" * 60,
    "tab\tand\n\nlines\n" * 5,
    "x",
)
texts = st.sampled_from(NASTY) | st.text(max_size=200)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need one."""


def document(
    view: SummaryView, paper: Paper = Paper.A4, density: Density = Density.NORMAL
) -> Document:
    return SummaryPaper(Vocabulary()).document(view, paper, density)


def faults(pages: tuple[Page, ...], density: Density) -> list[object]:
    return [
        found
        for page in pages
        for found in (*over_the_edge(page, density), *over_one_another(page))
    ]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("density", [Density.NORMAL, Density.TIGHT])
def test_everything_of_a_whole_summary_has_its_own_room(paper: Paper, density: Density) -> None:
    assert faults(typeset(document(WHOLE, paper, density)), density) == []


@pytest.mark.parametrize("text", NASTY)
def test_long_words_other_scripts_and_emoji_keep_to_their_room(text: str) -> None:
    for density in (Density.NORMAL, Density.TIGHT):
        assert faults(typeset(document(full_of(text), density=density)), density) == []


@settings(max_examples=25, deadline=None)
@given(texts)
def test_any_words_keep_to_their_room(text: str) -> None:
    assert faults(typeset(document(full_of(text))), Density.NORMAL) == []


def test_forty_results_go_on_over_the_pages() -> None:
    view = replace(WHOLE, scores=WHOLE.scores * 40)

    pages = typeset(document(view))

    assert len(pages) > 3
    assert faults(pages, Density.NORMAL) == []
    assert said(pages).count("GAD-7") == 40


def test_a_page_in_full_is_longer_than_paper_and_goes_on() -> None:
    shown = item("A long night", DAYS.last, 7, 4, what_happened="By the lamps. " * 900)
    whole = replace(shown, fields=tuple(replace(each, is_full=True) for each in shown.fields))

    pages = typeset(document(SummaryView(DAYS, items=(whole,))))

    assert len(pages) > 2
    assert faults(pages, Density.NORMAL) == []
    assert said(pages).count("lamps.") == 900


def test_every_word_of_it_stands_on_the_paper() -> None:
    on_paper = said(typeset(document(WHOLE)))
    charts = {"23", "28", "14", "Sept:", "Oct:", "Nov:", "Week", "of"}

    heard = set(document(WHOLE).text.replace(";", "").split())

    lost = {word for word in heard if word not in on_paper} - charts
    assert {word for word in lost if word.isalpha()} <= {"before,", "after", "Asked", "Felt."}


def test_a_summary_that_is_too_long_is_set_more_tightly_and_keeps_its_words() -> None:
    made = fitted(lambda density: document(WHOLE, density=density), 2)

    assert (made.document.density, len(made.pages), made.is_over) == (Density.TIGHT, 2, False)
    assert made.document.text == document(WHOLE).text


def test_one_that_is_short_enough_is_not() -> None:
    made = fitted(lambda density: document(SummaryView(DAYS), density=density), 1)

    assert (made.document.density, len(made.pages), made.is_over) == (Density.NORMAL, 1, False)


def test_one_that_stays_too_long_says_so_and_one_in_full_never_is() -> None:
    view = replace(WHOLE, scores=WHOLE.scores * 60)

    assert fitted(lambda density: document(view, density=density), 2).is_over
    assert not fitted(lambda density: document(view, density=density), None).is_over


def test_a_line_moved_over_the_edge_or_over_another_is_found() -> None:
    (page,) = typeset(
        Document((Block(Part.TEXT, "One"), Block(Part.TEXT, "Two")), density=Density.NORMAL)
    )
    lines = [each for each in page.items if isinstance(each, Item)]
    outside = replace(page, items=(lines[0].moved(page.size.width(), 0),))
    twice = replace(page, items=(lines[0], replace(lines[1], at=lines[0].at + QPointF(9, 9))))

    assert list(over_the_edge(outside))
    assert list(over_one_another(twice))
    assert faults((page,), Density.NORMAL) == []


def said(pages: tuple[Page, ...]) -> str:
    return " ".join(
        each.line.text for page in pages for each in page.items if isinstance(each, Item)
    )
