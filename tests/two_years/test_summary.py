"""Two years of a life on two pages: every section, with eight of its nights."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import (
    MOST_PAGES,
    TICKED,
    ItemChoice,
    Preset,
    Section,
    SummaryBody,
)
from hallpass_desktop.gui import fonts
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Density, Document, Paper
from hallpass_desktop.gui.print.fitting import Fitted, fitted
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.gui.print.looking import over_one_another, over_the_edge

TWO_YEARS = 104
TOLD = "What I would like to understand is the first ten minutes, and why they come back."


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    fonts.load()


def asked(journal: Journal) -> SummaryBody:
    """All sections over two years: three words of each kind, eight nights, needs, plans."""
    offer = whole(journal.summaries.offer(SummaryBody(weeks=TWO_YEARS, sections=tuple(Section))))
    moments = [each for each in offer.items if each.kind is Kind.JEALOUSY][:8]
    return SummaryBody(
        weeks=TWO_YEARS,
        sections=tuple(Section),
        wants=(TOLD,) * 3,
        changed=(TOLD,) * 3,
        questions=(TOLD,) * 2,
        items=tuple(ItemChoice(each.record, ("title", "story")) for each in moments),
        agreements=tuple(each.record for each in offer.agreements[:2]),
        plans=tuple(each.record for each in offer.plans[:1]),
        needs=tuple(each.record for each in offer.needs[:5]),
        scores=tuple(each.record for each in offer.scores),
    )


def made(journal: Journal, body: SummaryBody, paper: Paper, most: int | None) -> Fitted:
    view = whole(journal.summaries.view(body))
    writer = SummaryPaper(Vocabulary())

    def make(density: Density) -> Document:
        return writer.document(view, paper, density)

    return fitted(make, most)


@pytest.mark.parametrize("paper", Paper)
def test_two_years_stand_on_two_pages(journal: Journal, paper: Paper) -> None:
    found = made(journal, asked(journal), paper, MOST_PAGES[Preset.TWO_PAGES])

    assert (len(found.pages), found.is_over) == (2, False)
    for page in found.pages:
        assert list(over_the_edge(page, found.document.density)) == []
        assert list(over_one_another(page)) == []
    text = found.document.text
    for part in (
        TOLD,
        "Asking for a hug",
        "From 0 to 10. Answered on",
        "The dance course.",
        "How it has been",
    ):
        assert part in text


@pytest.mark.parametrize("preset", [Preset.NUMBERS, Preset.ONE_PAGE])
def test_what_is_to_stand_on_one_page_does(journal: Journal, preset: Preset) -> None:
    body = replace(asked(journal), sections=tuple(TICKED[preset]))

    found = made(journal, body, Paper.A4, MOST_PAGES[preset])

    assert (len(found.pages), found.is_over) == (1, False)
