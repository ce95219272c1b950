"""A PDF holds the words of its pages, and says nothing about where and when it was made."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui.print.document import Block, Document, Paper, Part
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.print.typeset import typeset
from hallpass_desktop.keys.pdf_sealing import MOST_BYTES, fits, sealed

WORDS = "The office opens at 07:30, and a flat white waffle fits."
TELLING = (
    b"Qt ",
    b"/CreationDate",
    b"/ModDate",
    b"/Metadata",
    b"xmp",
    b"/ID",
    b"/Author",
    b"/Creator",
)


@pytest.fixture
def raw(qapp: QApplication) -> bytes:
    """As Qt writes it."""
    document = Document((Block(Part.TITLE, "Summer"), Block(Part.TEXT, WORDS)), "Not a contract.")
    return written(typeset(document), document.paper)


def read(pdf: bytes, passphrase: str = "") -> str:
    reader = PdfReader(BytesIO(pdf))
    if passphrase:
        assert reader.decrypt(passphrase)
    return " ".join(reader.pages[0].extract_text().split())


def test_words_with_ligatures_and_times_come_out_again(raw: bytes) -> None:
    assert read(sealed(raw)) == f"Summer {WORDS} Not a contract."


def test_what_qt_writes_tells_when_and_by_what_it_was_made(raw: bytes) -> None:
    assert all(each in raw for each in TELLING)


def test_a_sealed_pdf_tells_neither(raw: bytes) -> None:
    out = sealed(raw)

    assert [each for each in TELLING if each in out] == []
    told = PdfReader(BytesIO(out)).metadata
    assert told is not None
    assert {name: str(value) for name, value in told.items()} == {"/Producer": "Notebook"}


def test_two_of_the_same_pages_are_the_same_bytes(qapp: QApplication, raw: bytes) -> None:
    document = Document((Block(Part.TITLE, "Summer"), Block(Part.TEXT, WORDS)), "Not a contract.")

    assert sealed(written(typeset(document), document.paper)) == sealed(raw)


def test_with_a_passphrase_nobody_reads_it_without(raw: bytes) -> None:
    out = sealed(raw, "three warm lamps")
    reader = PdfReader(BytesIO(out))

    assert reader.is_encrypted
    assert not reader.decrypt("")
    assert not reader.decrypt("three warm lamp")
    assert read(out, "three warm lamps").startswith("Summer")


def test_the_passphrase_closes_it_with_aes_of_256_bits(raw: bytes) -> None:
    out = sealed(raw, "three warm lamps")

    # ISO 32000-2, tables 20, 21 and 25
    assert all(each in out for each in (b"/V 5", b"/R 6", b"/Length 256", b"/CFM /AESV3"))


def test_a_passphrase_with_accents_opens_it_however_they_are_typed(raw: bytes) -> None:
    out = sealed(raw, "cafe\N{COMBINING ACUTE ACCENT}")

    assert read(out, "caf\N{LATIN SMALL LETTER E WITH ACUTE}")


def test_a_passphrase_that_a_pdf_would_cut_off_is_refused(raw: bytes) -> None:
    longest = "e" * MOST_BYTES

    assert fits(longest)
    assert not fits(longest + "e")
    assert read(sealed(raw, longest), longest)
    with pytest.raises(ValueError, match="too long"):
        sealed(raw, longest + "e")


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_pages_have_the_size_of_the_paper(
    qapp: QApplication, paper: Paper, size: tuple[int, int]
) -> None:
    document = Document((Block(Part.TEXT, WORDS),), paper=paper)

    box = PdfReader(BytesIO(sealed(written(typeset(document), paper)))).pages[0].mediabox

    assert (round(box.width), round(box.height)) == size
