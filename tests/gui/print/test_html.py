"""A page of HTML holds the words of a document, asks for nothing, and runs nothing."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Block, Document, Paper, Part
from hallpass_desktop.gui.print.html import written
from hallpass_desktop.gui.print.plain_text import plain
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.hostile import HOSTILE
from tests.gui.print.summaries import WHOLE, full_of

OURS = (
    "html head meta title style body main footer header h1 h2 h3 p ul li div span strong br figure"
    " figcaption table thead tbody tr th td svg line text polyline circle rect"
)
ASKING = {"src", "href", "srcset", "action", "formaction", "data", "poster", "background", "cite"}
VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Another reader than a browser, and strict about what is open."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.comments = 0
        self._open: list[str] = []
        self.feed(page.decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in {"style", "title"}:
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments += 1

    @property
    def text(self) -> str:
        return " ".join(self.words)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Charts are measured with fonts."""


def page_of(text: str | None = None) -> bytes:
    view = WHOLE if text is None else full_of(text)
    return written(SummaryPaper(Vocabulary()).document(view, Paper.A4))


def faults(page: bytes) -> list[object]:
    """Whatever could run, or ask for something."""
    read = Reader(page)
    names = {(tag, name) for tag, name, _ in read.attributes}
    return [
        *sorted(set(read.tags) - set(OURS.split())),
        *sorted(each for each in names if each[1] in ASKING or each[1].startswith("on")),
        *re.findall(r"url\(|@import", page.decode()),
        *["comment"] * read.comments,
    ]


def test_the_page_forbids_whatever_could_be_asked_for() -> None:
    found = Reader(page_of()).attributes
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

    assert ("meta", "content", policy) in found
    assert page_of().index(b"Content-Security-Policy") < page_of().index(b"<title>")


def test_it_is_called_notebook_and_names_neither_its_maker_nor_a_date() -> None:
    page = page_of().decode()

    assert "<title>Notebook</title>" in page
    assert not re.search(r"generator|author|Qt|hallpass|\d\d:\d\d:\d\d", page, re.IGNORECASE)


def test_nothing_in_it_asks_or_runs() -> None:
    assert faults(page_of()) == []


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_words_stay_words(number: int) -> None:
    page = page_of(HOSTILE[number])

    assert faults(page) == []
    assert f"KEEP{number + 1}" in Reader(page).text


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120) | st.text("<>&\"'=/!- a\n", max_size=80))
def test_any_words_come_out_as_they_were(text: str) -> None:
    page = written(Document((Block(Part.TEXT, text), Block(Part.HEADING, text))))

    assert faults(page) == []
    assert Reader(page).text.split() == (plain(text).split() * 2)


def test_a_page_that_asks_and_runs_is_found() -> None:
    planted = page_of().replace(b"<main>", b'<main><img src="x" onerror="x"><script></script>')
    planted = planted.replace(b"<img", b"<img ").replace(b'x">', b'x"></img>', 1)

    assert {"img", "script", ("img", "src"), ("img", "onerror")} <= set(faults(planted))


def test_every_chart_is_a_picture_and_a_table() -> None:
    read = Reader(page_of())

    assert read.tags["svg"] == read.tags["table"] == read.tags["figure"] == 4
    assert read.tags["circle"] > 20
    assert read.tags["rect"] > 20


def test_pictures_are_sound_xml_and_lie_within_their_frame() -> None:
    for found in re.findall(r"<svg.*?</svg>", page_of().decode()):
        root = ET.fromstring(found)
        for each in root.iter("circle"):
            assert 0 <= float(each.get("cx", -1)) <= 340
            assert 0 <= float(each.get("cy", -1)) <= 180


def test_the_words_of_the_page_are_those_of_the_document() -> None:
    document = SummaryPaper(Vocabulary()).document(WHOLE, Paper.A4)
    text = " ".join(Reader(written(document)).text.split())

    for part in (*WHOLE.questions, "n 9", "Partly", "7 before, 4 after", "GAD-7", document.foot):
        assert part in text
    assert "Kit" not in text


def test_it_has_one_title_and_sections_below() -> None:
    read = Reader(page_of())

    assert read.tags["h1"] == 1
    assert read.tags["h2"] == 11


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (QLocale.Language.English, 'lang="en-GB" dir="ltr"'),
        (QLocale.Language.Arabic, 'dir="rtl"'),
    ],
)
def test_the_language_and_the_way_it_is_written_are_said(
    language: QLocale.Language, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    customs = locale_text.Customs.of(QLocale(language), QLocale.c())
    monkeypatch.setattr(locale_text, "_current", customs)

    assert said in written(Document(())).decode()
