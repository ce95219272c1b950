"""Asks for a printer and hands it over to whoever draws; leaves nothing but the printed page."""

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.pdf import PAGE_SIZES
from hallpass_desktop.gui.print.typeset import Page
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.paths import NAME

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: Draws, and answers whether the printer took all of it.
Drawing = Callable[[QPainter, "QPrinter"], bool]


class Printing(QObject):
    """One thing is printed at a time; `printed` says that the printer has it."""

    printed = Signal()

    def __init__(self, window: QWidget, runtime: Path) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._printer: QPrinter | None = None
        self._draw: Drawing | None = None

    def ask(self, draw: Drawing, paper: Paper, pages: int = 1) -> None:
        """Ask for a printer for so many pages, then draw; says so where this computer has none."""
        # The print library comes only now, and puts its temporary file beside our own.
        os.environ["TMPDIR"] = str(self._runtime)
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

        if not QPrinterInfo.availablePrinterNames():
            self._say(
                self.tr("This computer knows no printer"),
                self.tr("Nothing was printed. You can save a file, and print it elsewhere."),
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(NAME)
        printer.setCreator(NAME)
        printer.setPageSize(QPageSize(PAGE_SIZES[paper]))
        self._printer, self._draw = printer, draw
        self._open_dialog(printer, pages)

    def print_on(self, printer: "QPrinter", draw: Drawing) -> None:
        """Draw on this printer, or say that it does not take it, or not all of it."""
        # Set while it is drawn on, this comes too late for the first page.
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self._say(self.tr("The printer did not take it"), self.tr("Nothing was printed."))
            return
        is_whole = draw(painter, printer)
        if painter.end() and is_whole:
            self.printed.emit()
            return
        self._say(
            self.tr("The printer did not take all of it"),
            self.tr("A part of it may come out. Look there, then print it again."),
        )

    def _open_dialog(self, printer: "QPrinter", pages: int) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog  # noqa: PLC0415

        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print_dialog")
        dialog.setWindowTitle(NAME)
        dialog.setMinMax(1, pages)
        # Qt's file would say when it was made and by what, and anybody could read it.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_printer_chosen)
        QDialog.open(dialog)  # its own `open` wants an old-style slot

    def _on_printer_chosen(self) -> None:
        printer, draw = self._printer, self._draw
        self._printer = self._draw = None
        if printer is not None and draw is not None:
            self.print_on(printer, draw)

    def _say(self, title: str, text: str) -> None:
        sheet = Sheet(self._window, title, text)
        sheet.setObjectName("printing_sheet")
        sheet.set_actions("", self.tr("Close"))
        sheet.open()


def pages_drawn(pages: Sequence[Page]) -> Drawing:
    """Each page on a sheet of its own, as large as the paper in the printer allows."""

    def draw(painter: QPainter, printer: "QPrinter") -> bool:
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        for number, page in enumerate(_asked_for(pages, printer)):
            if number and not printer.newPage():
                return False
            scale = min(whole.width() / page.size.width(), whole.height() / page.size.height())
            page.draw(painter, scale)
        return True

    return draw


def _asked_for(pages: Sequence[Page], printer: "QPrinter") -> Iterator[Page]:
    """The pages that were chosen in the dialog of the printer, in its order, so many times."""
    chosen = pages
    if printer.printRange() is printer.PrintRange.PageRange and printer.fromPage():
        chosen = pages[printer.fromPage() - 1 : printer.toPage()]
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        chosen = chosen[::-1]
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return chain.from_iterable(repeat(chosen, copies))
    return chain.from_iterable(repeat(page, copies) for page in chosen)
