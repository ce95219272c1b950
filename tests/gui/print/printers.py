"""Printers that a test can look into: one prints into a file, one has no more room midway."""

import re
import subprocess
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

FULL = Path("/dev/full")  # of the system: takes nothing that is written to it
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<')


def on_file(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    """A printer that prints into a file, with margins on which it prints nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(size))
    printer.setPageMargins(QMarginsF(10, 10, 10, 10))
    return printer


def sheets(pdf: Path) -> list[str]:
    """The words on each sheet, as another program finds them."""
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    return [" ".join(sheet.split()) for sheet in done.stdout.decode().split("\f")[:-1]]


def places(pdf: Path) -> list[list[tuple[str, float, float]]]:
    """Each word of each sheet with its left and upper edge in points."""
    done = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True)
    return [
        [(word, float(left), float(top)) for left, top, _, _, word in _WORD.findall(sheet)]
        for sheet in done.stdout.decode().split("<page")[1:]
    ]
