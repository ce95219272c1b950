"""Other programs find in a summary's PDF what was chosen, and nothing about where it was made."""

import re
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.summary_view import SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.typeset import typeset
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services import paper
from tests.gui.print import outside_tools as tools
from tests.gui.print.summaries import WHOLE

WORDS = "three warm lamps"
#: How a maker, a time, a place or an identity would look.
TELLING = (
    rb"/(?:CreationDate|ModDate|Metadata|ID|Author|Creator|Title|Keywords|Subject|PieceInfo)\b",
    rb"xmp|rdf:|Qt \d|PySide|pypdf|(?i:hallpass)",
    rb"D:\d{8}|\d{4}-\d\d-\d\dT|[+-]\d\d'\d\d'",
    rb"/(?:tmp|home|root|Users)/",
)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need one."""


def raw(view: SummaryView = WHOLE) -> bytes:
    """As Qt writes it."""
    return written(typeset(SummaryPaper(Vocabulary()).document(view, Paper.A4)), Paper.A4)


def saved(tmp_path: Path, view: SummaryView = WHOLE, passphrase: str = "") -> Path:
    place = tmp_path / "Notebook 2024-11-14.pdf"
    paper.save(place, raw(view), passphrase)
    return place


def telling(pdf: bytes) -> list[bytes]:
    return [found for each in TELLING for found in re.findall(each, pdf)]


@pytest.mark.parametrize("passphrase", ["", WORDS])
def test_other_programs_find_the_words_and_no_fault(tmp_path: Path, passphrase: str) -> None:
    pdf = saved(tmp_path, passphrase=passphrase)
    text = tools.words(pdf, passphrase)

    assert tools.checked(pdf, passphrase).is_well
    for part in (
        *(each for each in WHOLE.wants if "Kit" not in each),
        "By the coats. The story: That I am easy to leave behind",
        "Self-reported, not a clinical measurement",
        "Calm, 6.5",
        "Jealousy, 3.5",
        "GAD-7",
        "1 of 3",
    ):
        assert part in text
    assert "Kit" not in text


def test_every_face_is_in_it_and_only_in_part(tmp_path: Path) -> None:
    found = tools.fonts(saved(tmp_path))

    assert {"Inter-Regular", "Inter-SemiBold", "Literata-Regular", "Literata-Medium"} <= set(found)
    assert set(found.values()) == {("yes", "yes")}


def test_a_face_in_part_is_a_small_part_of_it(tmp_path: Path) -> None:
    sizes = [int(each) for each in re.findall(rb"/Length1 (\d+)", tools.opened(saved(tmp_path)))]

    assert len(sizes) >= 5
    assert max(sizes) < 60_000  # the whole faces have 170,000 and more


def test_nothing_in_it_tells_when_where_or_by_whom_it_was_made(tmp_path: Path) -> None:
    pdf = saved(tmp_path)

    assert telling(pdf.read_bytes()) == []
    assert telling(tools.opened(pdf)) in ([], [b"/ID"])  # which qpdf puts into its own copy
    assert stat.S_IMODE(pdf.stat().st_mode) == 0o600


def test_what_qt_writes_would_tell() -> None:
    assert len(telling(raw())) > 5


def test_other_programs_know_no_more_than_its_name(tmp_path: Path) -> None:
    told = tools.facts(saved(tmp_path)).text

    lines = dict(re.findall(r"^([\w ]+): +(.*)$", told, re.MULTILINE))
    assert lines["Producer"] == "Notebook"
    assert not {"Title", "Author", "Creator", "CreationDate", "ModDate"} & set(lines)
    assert (lines["Custom Metadata"], lines["Metadata Stream"]) == ("no", "no")


def test_with_a_passphrase_it_is_closed_with_aes_of_256_bits(tmp_path: Path) -> None:
    told = tools.encryption(saved(tmp_path, passphrase=WORDS), WORDS)

    assert "R = 6" in told
    for part in ("stream", "string", "file"):
        assert f"{part} encryption method: AESv3" in told


@pytest.mark.parametrize("wrong", ["", "three warm lamp", "Three warm lamps"])
def test_without_the_passphrase_no_program_opens_it(tmp_path: Path, wrong: str) -> None:
    pdf = saved(tmp_path, passphrase=WORDS)

    assert not tools.checked(pdf, wrong).is_well
    assert not tools.facts(pdf, wrong).is_well
    assert "Self-reported" not in tools.words(pdf, wrong)


def test_closed_it_has_neither_words_nor_its_name_in_clear(tmp_path: Path) -> None:
    closed = saved(tmp_path, passphrase=WORDS).read_bytes()
    plain = saved(tmp_path).read_bytes()

    assert b"Notebook" in plain
    assert b"Notebook" not in closed
    assert b"/EncryptMetadata false" not in closed
    assert telling(re.sub(rb"(?s)stream.*?endstream", b"", closed)) == [b"/ID"]


def test_a_closed_one_has_no_number_of_its_own(tmp_path: Path) -> None:
    closed = saved(tmp_path, passphrase=WORDS).read_bytes()

    numbers = re.findall(rb"/ID \[ (.*?) \]", closed)
    assert [set(each) - set(b"<> 0") for each in numbers] == [set()]


def test_two_of_the_same_are_the_same_bytes_and_say_nothing_of_each_other(tmp_path: Path) -> None:
    first = saved(tmp_path).read_bytes()

    assert saved(tmp_path).read_bytes() == first


@pytest.mark.parametrize("size", [Paper.A4, Paper.LETTER])
def test_the_page_is_as_large_as_the_paper(tmp_path: Path, size: Paper) -> None:
    document = SummaryPaper(Vocabulary()).document(WHOLE, size)
    place = tmp_path / "Notebook.pdf"
    paper.save(place, written(typeset(document), size))

    wanted = {Paper.A4: "595 x 842 pts", Paper.LETTER: "612 x 792 pts"}
    assert wanted[size] in tools.facts(place).text


def test_words_of_other_scripts_are_found_again(tmp_path: Path) -> None:
    view = replace(WHOLE, wants=("office ffi 07:30 Zoë", "שלום לכולם"))
    text = tools.words(saved(tmp_path, view))

    assert "office ffi 07:30 Zoë" in text
    assert "שלום" in text
