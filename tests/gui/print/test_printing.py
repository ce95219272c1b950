"""A printer gets the same pages as the screen, and where there is none the app says so."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.print.document import Block, Document, Paper, Part
from hallpass_desktop.gui.print.printing import Printing, pages_drawn
from hallpass_desktop.gui.print.typeset import typeset
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from tests.gui.print.printers import FULL, on_file, places, sheets

NUMBER = re.compile(r"\d+\s/\s\d+")
DOCUMENT = Document((Block(Part.TITLE, "Summer"), Block(Part.TEXT, "By the lamps. " * 600)))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 500)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def said(window: QWidget) -> str:
    return " ".join(
        label.text() for sheet in window.findChildren(Sheet) for label in sheet.findChildren(Label)
    )


def test_every_page_is_printed_whole(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    printing, pages = Printing(window, tmp_path), typeset(DOCUMENT)

    with qtbot.waitSignal(printing.printed):
        printing.print_on(on_file(tmp_path / "out.pdf"), pages_drawn(pages))

    found = PdfReader(BytesIO((tmp_path / "out.pdf").read_bytes())).pages
    without_numbers = (NUMBER.sub("", page.extract_text()) for page in found)
    letters = "".join("".join(without_numbers).split())
    assert len(found) == len(pages) > 2
    assert letters == "Summer" + "Bythelamps." * 600


def test_other_paper_takes_the_page_smaller_rather_than_cut_off(
    window: QWidget, tmp_path: Path
) -> None:
    small = on_file(tmp_path / "out.pdf", QPageSize.PageSizeId.A6)

    Printing(window, tmp_path).print_on(small, pages_drawn(typeset(DOCUMENT)))

    (first, *_) = PdfReader(BytesIO((tmp_path / "out.pdf").read_bytes())).pages
    assert round(first.mediabox.width) == 297
    assert "By the lamps." in " ".join(first.extract_text().split())


def numbered(window: QWidget, folder: Path, printer: QPrinter) -> list[str]:
    """The first words of each sheet that came out of a document of three pages."""
    blocks = [Block(Part.TEXT, f"Page{number} " + "lamps " * 900) for number in (1, 2, 3)]
    pages = [page for block in blocks for page in typeset(Document((block,)))[:1]]
    Printing(window, folder).print_on(printer, pages_drawn(pages))
    return [sheet.partition(" ")[0] for sheet in sheets(folder / "out.pdf")]


def test_the_first_page_stands_where_the_others_do(window: QWidget, tmp_path: Path) -> None:
    pages = typeset(Document((Block(Part.TEXT, "lamps " * 2000),)))

    Printing(window, tmp_path).print_on(on_file(tmp_path / "out.pdf"), pages_drawn(pages))

    first, second, *_ = places(tmp_path / "out.pdf")
    assert first[0] == second[0]
    assert first[0][1] == pytest.approx(68, abs=0.1)


def test_only_the_pages_that_were_asked_for_come_out(window: QWidget, tmp_path: Path) -> None:
    printer = on_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert numbered(window, tmp_path, printer) == ["Page2", "Page3"]


def test_the_last_page_comes_out_first_where_that_is_asked(window: QWidget, tmp_path: Path) -> None:
    printer = on_file(tmp_path / "out.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)

    assert numbered(window, tmp_path, printer) == ["Page3", "Page2", "Page1"]


@pytest.mark.parametrize(
    ("is_collated", "expected"), [(True, [1, 2, 3, 1, 2, 3]), (False, [1, 1, 2, 2, 3, 3])]
)
def test_copies_come_out_in_the_order_that_was_asked(
    window: QWidget, tmp_path: Path, *, is_collated: bool, expected: list[int]
) -> None:
    printer = on_file(tmp_path / "out.pdf")
    printer.setCopyCount(2)
    printer.setCollateCopies(is_collated)

    assert numbered(window, tmp_path, printer) == [f"Page{number}" for number in expected]


def test_a_printer_that_stops_midway_is_named_and_nothing_counts_as_printed(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    printing, pages = Printing(window, tmp_path), typeset(DOCUMENT) * 8

    with qtbot.assertNotEmitted(printing.printed):
        printing.print_on(on_file(FULL), pages_drawn(pages))

    assert "The printer did not take all of it" in said(window)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it_is_named_and_nothing_counts_as_printed(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    printing = Printing(window, tmp_path)

    with qtbot.assertNotEmitted(printing.printed):
        printing.print_on(on_file(tmp_path / "no" / "such" / "folder.pdf"), pages_drawn(()))

    assert "The printer did not take it" in said(window)


def test_a_computer_without_a_printer_says_so(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    Printing(window, tmp_path).ask(pages_drawn(()), Paper.A4)

    assert "This computer knows no printer" in said(window)


def test_with_a_printer_the_system_asks_which_one_and_offers_no_file(
    qtbot: QtBot, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Lamp shop"])

    Printing(window, tmp_path).ask(pages_drawn(typeset(DOCUMENT)), Paper.A4)

    (dialog,) = window.findChildren(QDialog, "print_dialog")
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Notebook"
    assert said(window) == ""
    dialog.reject()
