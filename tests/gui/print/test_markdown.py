"""A document in Markdown is read by somebody else's reader as it was meant, and as nothing more."""

import subprocess
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Block, Document, Paper, Part, Row
from hallpass_desktop.gui.print.markdown import written
from hallpass_desktop.gui.print.plain_text import plain
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.hostile import HOSTILE
from tests.gui.print.summaries import WHOLE, full_of

# The reference reader of CommonMark with the extensions of GitHub, from the system's packages.
READER = ("cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist")
BLOCKS = {"document", "heading", "paragraph", "list", "item", "table", "table_header"}
INLINE = {"table_row", "table_cell", "text", "strong", "linebreak", "softbreak", "thematic_break"}


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words are translated."""


def page_of(text: str | None = None) -> bytes:
    view = WHOLE if text is None else full_of(text)
    return written(SummaryPaper(Vocabulary()).document(view, Paper.A4))


def read(page: bytes) -> ET.Element:
    """The page as that reader takes it apart."""
    done = subprocess.run([*READER, "-t", "xml"], input=page, capture_output=True, check=True)
    return ET.fromstring(done.stdout)


def names(root: ET.Element) -> Counter[str]:
    return Counter(each.tag.rpartition("}")[2] for each in root.iter())


def words(root: ET.Element) -> list[str]:
    """All words, those of one paragraph joined as they stand."""
    said: list[str] = []
    for each in root.iter():
        name = each.tag.rpartition("}")[2]
        if name == "text":
            said.append(each.text or "")
        elif name != "strong":
            said.append(" ")
    return "".join(said).split()


def strangers(page: bytes) -> set[str]:
    """What was made of words that are only words."""
    return set(names(read(page))) - BLOCKS - INLINE


def test_the_parts_of_a_summary_are_what_they_are() -> None:
    found = names(read(page_of()))

    assert strangers(page_of()) == set()
    assert found["table"] == 4
    assert found["heading"] == 1 + 11 + 2
    assert found["thematic_break"] == 1


def test_the_words_are_those_of_the_document() -> None:
    text = " ".join(words(read(page_of())))

    for part in (*WHOLE.questions, "By the coats. The story", "7 before, 4 after", "GAD-7", "n 9"):
        assert part in text
    assert "Kit" not in text
    assert text.endswith("Some names are replaced.")


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_words_stay_words(number: int) -> None:
    page = page_of(HOSTILE[number])
    plainly = names(read(page_of("lamp")))

    assert strangers(page) == set()
    assert f"KEEP{number + 1}" in " ".join(words(read(page)))
    assert names(read(page))["heading"] == plainly["heading"]
    assert names(read(page))["item"] == plainly["item"]
    assert names(read(page))["table"] == plainly["table"]


SIGNS = st.text("#*_-+=>`~|[]()<>!&\\:. 1ab\n", max_size=60)


@settings(max_examples=60, deadline=None)
@given(SIGNS | st.text(max_size=60))
def test_any_words_come_out_as_they_were(text: str) -> None:
    said = text.replace("·", "")  # which stands between the parts of a row
    row = Row(said, said, said, aside=said, note=said)
    page = written(Document((Block(Part.SECTION, said), Block(Part.TEXT, said), row)))
    apart = [each for each in words(read(page)) if each != "·"]

    assert strangers(page) == set()
    assert Counter(apart) == Counter(plain(said).split() * 7)


def test_words_as_they_are_would_be_more_than_words() -> None:
    found = set().union(*(strangers(plain(each).encode()) for each in HOSTILE))

    assert {"link", "image", "html_block", "code_block", "block_quote"} <= found
