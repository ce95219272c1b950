"""OpenDocument text holds the words of a document, and tells nothing else."""

import re
import subprocess
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Block, Document, Paper, Part, Row
from hallpass_desktop.gui.print.odt import written
from hallpass_desktop.gui.print.plain_text import plain
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.hostile import HOSTILE
from tests.gui.print.summaries import WHOLE, full_of

TELLING = (rb"Qt|PySide|hallpass", rb"meta\.xml", rb"20\d\d-\d\d-\d\dT", rb"generator|creator")
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words are translated."""


def file_of(text: str | None = None) -> bytes:
    view = WHOLE if text is None else full_of(text)
    return written(SummaryPaper(Vocabulary()).document(view, Paper.A4))


def content(odt: bytes) -> bytes:
    with ZipFile(BytesIO(odt)) as archive:
        return archive.read("content.xml")


def words(odt: bytes) -> list[str]:
    """All words; each paragraph and each break ends one."""
    root = ET.fromstring(content(odt))
    return "".join(_flat(root)).split()


def _flat(each: ET.Element) -> list[str]:
    name = each.tag.removeprefix(TEXT)
    before = " " if name in {"p", "h", "line-break", "tab", "s"} else ""
    inner = [part for child in each for part in (*_flat(child), child.tail or "")]
    return [before, each.text or "", *inner]


def telling(odt: bytes) -> list[bytes]:
    """What speaks of a maker or a time, in the archive and in what is in it."""
    with ZipFile(BytesIO(odt)) as archive:
        clear = b"".join(archive.read(name) for name in archive.namelist())
        times = [each.filename.encode() for each in archive.infolist() if each.date_time[0] > 1980]
    return [*times, *(found for each in TELLING for found in re.findall(each, odt + clear))]


def told_by(odt: bytes, folder: Path) -> str:
    """What another program makes of it."""
    place = folder / "Notebook.odt"
    place.write_bytes(odt)
    command = ["odt2txt", "--width=-1", "--encoding=UTF-8", str(place)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def test_another_program_finds_the_words(tmp_path: Path) -> None:
    text = " ".join(told_by(file_of(), tmp_path).split())

    for part in (*WHOLE.questions, "By the coats. The story", "7 before, 4 after", "GAD-7", "n 9"):
        assert part in text
    assert "Kit" not in text


def test_nothing_in_it_tells_when_or_by_what_it_was_made() -> None:
    assert telling(file_of()) == []


def test_a_time_in_the_archive_is_found() -> None:
    planted = BytesIO(file_of())
    with ZipFile(planted, "a") as archive:
        archive.writestr("meta.xml", "<meta:generator>Qt</meta:generator>")

    assert {b"meta.xml", b"Qt", b"generator"} <= set(telling(planted.getvalue()))


def test_what_sort_of_file_it_is_stands_first_and_is_not_packed() -> None:
    with ZipFile(BytesIO(file_of())) as archive:
        first = archive.infolist()[0]
        sort = archive.read(first)

    assert (first.filename, first.compress_type) == ("mimetype", 0)
    assert sort == b"application/vnd.oasis.opendocument.text"


def test_every_chart_is_a_table_and_headings_are_larger() -> None:
    text = content(file_of()).decode()
    root = ET.fromstring(text)

    assert [each.tag.rpartition("}")[2] for each in root.iter()].count("table") == 4
    assert 'fo:font-size="20pt"' in text
    assert 'fo:font-size="13pt"' in text


def headings(odt: bytes) -> list[tuple[int, str]]:
    """What a screen reader can walk to, with how deep it stands."""
    return [
        (int(each.attrib[f"{TEXT}outline-level"]), "".join(each.itertext()))
        for each in ET.fromstring(content(odt)).iter(f"{TEXT}h")
    ]


def test_a_screen_reader_can_walk_from_heading_to_heading() -> None:
    found = headings(file_of())

    assert found[:3] == [
        (1, "Summary for our session"),
        (2, "What I want from this session"),
        (2, "What has changed"),
    ]
    assert (2, "My questions") in found
    assert (3, "What was done, each week") in found
    assert not {each for _, each in found} & {*WHOLE.questions, *WHOLE.wants}


def test_typed_words_never_become_a_heading() -> None:
    tag = '</text:span></text:p><text:h text:outline-level="1">Made up</text:h><text:p>'
    document = Document((Block(Part.TITLE, "Top"), Block(Part.TEXT, tag), Row(tag)))

    assert headings(written(document)) == [(1, "Top")]


def directions(odt: bytes) -> list[bool]:
    """For each paragraph with words, whether it runs to the left."""
    root = ET.fromstring(content(odt))
    left = {
        style.attrib[f"{STYLE}name"]
        for style in root.iter(f"{STYLE}style")
        for form in style.iter(f"{STYLE}paragraph-properties")
        if form.get(f"{STYLE}writing-mode") == "rl-tb"
    }
    return [
        each.attrib[f"{TEXT}style-name"] in left
        for each in root.iter()
        if each.tag in {f"{TEXT}p", f"{TEXT}h"} and "".join(each.itertext())
    ]


def test_a_paragraph_in_hebrew_or_arabic_runs_to_the_left() -> None:
    blocks = [
        Block(part, text)
        for part in (Part.SECTION, Part.TEXT)
        for text in ("Hello all", "שלום לכולם", "مرحبا بالجميع")
    ]

    assert directions(written(Document(tuple(blocks)))) == [False, True, True] * 2


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_words_stay_words(number: int) -> None:
    odt = file_of(HOSTILE[number])
    names = {each.tag.rpartition("}")[2] for each in ET.fromstring(content(odt)).iter()}

    assert f"KEEP{number + 1}" in " ".join(words(odt))
    assert not names & {"a", "script", "image", "object", "frame", "event-listeners"}
    assert b"xlink:href" not in content(odt)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60))
def test_any_words_come_out_as_they_were(text: str) -> None:
    said = text.replace("·", "")
    odt = written(Document((Block(Part.SECTION, said), Block(Part.TEXT, said), Row(said))))

    assert words(odt) == plain(said).split() * 3
