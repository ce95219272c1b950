"""Pages as the bytes of a PDF, never as a file on the way."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.face import DOTS_PER_INCH
from hallpass_desktop.gui.print.typeset import Page
from hallpass_desktop.system.paths import NAME

PAGE_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def written(pages: Sequence[Page], paper: Paper) -> bytes:
    """The PDF as Qt writes it, with all that it says about itself. Raises StorageFailed."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(PAGE_SIZES[paper]))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    painter = QPainter()
    if not painter.begin(writer):
        raise StorageFailed
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        page.draw(painter, 1.0)
    painter.end()
    return bytes(buffer.data().data())
