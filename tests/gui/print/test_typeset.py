"""Words are broken into pages so that nothing is lost, hidden or left standing alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui.print.document import Block, Document, Paper, Part
from hallpass_desktop.gui.print.face import BOTTOM, FACES, POINT, SIDE
from hallpass_desktop.gui.print.placed import Item
from hallpass_desktop.gui.print.typeset import Page, typeset

SENTENCE = "We tell each other before we go out, at the latest by noon. "
LEADS = {FACES[part] for part in (Part.TITLE, Part.SECTION, Part.HEADING, Part.LABEL)}

texts = st.text("abc אב\n", min_size=1, max_size=40) | st.integers(1, 60).map(
    lambda times: SENTENCE * times
)
documents = st.builds(
    Document,
    st.lists(st.builds(Block, st.sampled_from(Part), texts), max_size=30).map(tuple),
    st.just(""),
    st.sampled_from(Paper),
)
sections = st.tuples(
    st.builds(Block, st.sampled_from([Part.HEADING, Part.LABEL]), st.just("A short one")),
    st.builds(Block, st.sampled_from([Part.TEXT, Part.NOTE]), texts),
)
divided = st.lists(sections, max_size=15).map(
    lambda pairs: Document(tuple(block for pair in pairs for block in pair))
)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need one."""


def body(page: Page) -> list[Item]:
    """What stands on a page above its foot."""
    limit = page.size.height() - BOTTOM * POINT
    return [each for each in lines(page) if each.at.y() < limit]


def lines(page: Page) -> list[Item]:
    """The lines of words on a page."""
    return [each for each in page.items if isinstance(each, Item)]


def words(pages: tuple[Page, ...]) -> list[str]:
    return " ".join(item.line.text for page in pages for item in body(page)).split()


@given(documents)
def test_every_word_stands_on_the_pages_once_and_in_order(document: Document) -> None:
    assert words(typeset(document)) == document.text.split()


@given(documents)
def test_nothing_reaches_over_the_end_of_a_page_or_into_another_line(document: Document) -> None:
    for page in typeset(document):
        items = body(page)
        for above, below in pairwise(items):
            assert above.at.y() + above.line.face.line <= below.at.y() + 1
        if items:
            last = items[-1]
            end = last.at.y() + last.line.face.line
            assert end <= page.size.height() - BOTTOM * POINT + 1


@given(divided)
def test_a_heading_is_never_the_last_thing_on_a_page(document: Document) -> None:
    for page in typeset(document):
        assert not body(page) or body(page)[-1].line.face not in LEADS


@given(documents)
def test_no_line_of_a_longer_paragraph_stands_alone_on_a_page(document: Document) -> None:
    for page, after in pairwise(typeset(document)):
        last, first = body(page)[-1].line, body(after)[0].line
        count = first.layout.lineCount()
        if last.layout is first.layout and last.face not in LEADS and count > 3:
            assert 2 <= first.number <= count - 2


def test_a_paragraph_in_hebrew_stands_at_the_right() -> None:
    (page,) = typeset(Document((Block(Part.TEXT, "שלום לכולם"), Block(Part.TEXT, "Hello all"))))

    hebrew, english = (each.line.layout.lineAt(0).naturalTextRect() for each in lines(page))

    assert english.left() == 0
    assert hebrew.right() == pytest.approx(page.size.width() - 2 * SIDE * POINT, abs=2 * POINT)


def test_an_empty_document_is_one_empty_page() -> None:
    (page,) = typeset(Document(()))

    assert page.items == ()


def test_pages_are_numbered_where_there_are_several() -> None:
    one = typeset(Document((Block(Part.TEXT, SENTENCE),), "Not a contract."))
    many = typeset(Document((Block(Part.TEXT, SENTENCE * 400),), "Not a contract."))

    assert [lines(page)[-1].line.text for page in one] == ["Not a contract."]
    assert [lines(page)[-1].line.text for page in many] == [
        f"Not a contract.   ·   {number} / {len(many)}" for number in range(1, len(many) + 1)
    ]


def test_a_paragraph_longer_than_a_page_goes_on_over_the_next_ones() -> None:
    pages = typeset(Document((Block(Part.HEADING, "Long"), Block(Part.TEXT, SENTENCE * 400))))

    assert len(pages) > 2
    assert all(len(body(page)) > 10 for page in pages[:-1])
