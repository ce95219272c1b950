"""A title in Hebrew or Arabic and what the app says beside it are read one after the other."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print import html, markdown, odt
from hallpass_desktop.gui.print.document import Document, Paper, Row
from hallpass_desktop.gui.print.isolating import isolated, runs_left
from hallpass_desktop.gui.print.placed import Item, Line
from hallpass_desktop.gui.print.typeset import typeset
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.summaries import DAYS, WHOLE, item
from tests.gui.print.test_odt import content

HEBREW, ARABIC = "שעתיים בלי מילה 12", "ساعتان بلا كلمة 12"
TOLD = "A flat battery."
SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
titles = pytest.mark.parametrize("title", [HEBREW, ARABIC])


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need one."""


def document(view: SummaryView) -> Document:
    return SummaryPaper(Vocabulary()).document(view, Paper.A4)


def one_moment(title: str) -> Document:
    moment = item(title, DAYS.last, 7, 4, what_happened=TOLD)
    return document(SummaryView(days=DAYS, items=(moment,)))


def line_with(of: Document, words: str) -> Line:
    """The line on paper that holds these words."""
    items = (each for page in typeset(of) for each in page.items if isinstance(each, Item))
    return next(each.line for each in items if words in each.line.text)


def edge(line: Line, words: str) -> float:
    """Where the first letter of these words stands, from the left."""
    at = line.layout.text().index(words)
    place, _ = cast("tuple[float, int]", line.layout.lineAt(line.number).cursorToX(at))
    return place


@titles
def test_on_paper_the_title_stands_before_the_words_of_the_app(title: str) -> None:
    line = line_with(one_moment(title), title)

    right, field, told = (edge(line, each) for each in (title, "What happened", TOLD))

    assert not line.layout.textOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert right < field < told


def test_without_isolates_the_order_would_turn() -> None:
    row = Row(f"What happened: {TOLD}", f"{HEBREW}.")

    line = line_with(Document((row,)), HEBREW)

    assert edge(line, TOLD) < edge(line, HEBREW)


@titles
def test_what_stands_behind_a_name_stays_behind_it(title: str) -> None:
    agreements = tuple(replace(each, title=title) for each in WHOLE.agreements)
    plans = tuple(replace(each, title=title) for each in WHOLE.plans)

    for view, said in (
        (SummaryView(days=DAYS, agreements=agreements), "Agreed"),
        (SummaryView(days=DAYS, plans=plans), "Trying"),
    ):
        line = line_with(document(view), title)
        assert edge(line, title) < edge(line, said)


@titles
def test_a_page_that_is_all_in_one_script_runs_its_way(title: str) -> None:
    moment = replace(item(title, DAYS.last, None, None, text=title * 3), kind=Kind.NOTE)

    line = line_with(document(SummaryView(days=DAYS, items=(moment,))), title)

    assert line.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft


class _Bdi(HTMLParser):
    """The words of each element that keeps its own direction."""

    def __init__(self) -> None:
        super().__init__()
        self.depth, self.found = 0, list[str]()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "bdi":
            self.depth += 1
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "bdi"

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found[-1] += data


@titles
def test_on_a_web_page_the_title_has_an_element_of_its_own(title: str) -> None:
    reader = _Bdi()

    reader.feed(html.written(one_moment(title)).decode())

    assert (reader.found, reader.depth) == ([title], 0)


@titles
def test_in_markdown_and_in_a_text_document_the_title_is_isolated(title: str) -> None:
    of = one_moment(title)

    assert f"**\u2068{title}\u2069.** What happened: {TOLD}" in markdown.written(of).decode()
    assert f"\u2068{title}\u2069. " in content(odt.written(of)).decode()


def test_whom_it_is_by_and_what_is_counted_stay_in_their_places() -> None:
    view = replace(WHOLE, prepared_by=HEBREW, needs=(replace(WHOLE.needs[0], title=HEBREW),))
    of = document(view)

    assert f"Prepared by \u2068{HEBREW}\u2069" in of.text
    assert re.search(f"- \u2068{HEBREW}\u2069 · ●", markdown.written(of).decode())
    assert f"\u2068{HEBREW}\u2069 · ●" in content(odt.written(of)).decode()


@given(st.text("ab שא\n" + SIGNS, max_size=40))
def test_nothing_that_was_typed_reaches_out_of_its_isolate(text: str) -> None:
    for line in isolated(text).split("\n"):
        depth = 0
        for number, sign in enumerate(line):
            depth += (sign in "\u2066\u2067\u2068") - (sign == "\u2069")
            assert sign not in "\u202a\u202b\u202c\u202d\u202e"
            assert depth > 0 or number == len(line) - 1 or line[0] != "\u2068"
        assert depth == 0
    bare = {ord(sign): None for sign in SIGNS}
    assert isolated(text).translate(bare) == text.translate(bare)


@given(st.text(max_size=40), st.text("ab שא" + SIGNS, max_size=20))
def test_an_isolate_on_a_web_page_never_parts_a_tag(text: str, other: str) -> None:
    day = DAYS.last
    page = html.written(document(SummaryView(days=DAYS, items=(item(text + other, day, 1, 1),))))

    assert page.count(b"<bdi>") == page.count(b"</bdi>")


@pytest.mark.parametrize(
    ("text", "is_left"),
    [
        (HEBREW, True),
        (f"12 {ARABIC}", True),
        (f"\u2068{HEBREW}\u2069 What", False),
        (f"\u2067What\u2069 {HEBREW}", True),
        (f"\u2069{HEBREW}", True),
        (f"\u2068{HEBREW}", False),
        ("12 ·", False),
    ],
)
def test_the_first_letter_outside_of_isolates_says_which_way(text: str, *, is_left: bool) -> None:
    assert runs_left(text) is is_left


@pytest.mark.parametrize("text", ["", "Plain words", "Zoë, “quoted” 12 €", "日本語"])
def test_words_that_cannot_turn_stay_letter_for_letter(text: str) -> None:
    assert isolated(text) == text
