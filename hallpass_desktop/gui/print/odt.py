"""A document as OpenDocument text, for somebody who wants to go on writing in it.

Qt writes it, without a word about itself; only the times inside the archive are taken out here,
and what Qt does not know how to say is put in.
"""

from io import BytesIO
from itertools import chain
from zipfile import ZipFile, ZipInfo

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
)

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.gui.print.chart_cells import cells
from hallpass_desktop.gui.print.document import (
    Block,
    Columns,
    Content,
    Document,
    Dots,
    Masthead,
    Part,
    Picture,
    Row,
)
from hallpass_desktop.gui.print.isolating import isolated, runs_left
from hallpass_desktop.gui.print.odt_content import completed
from hallpass_desktop.gui.print.plain_text import plain

_LEVELS = {Part.TITLE: 1, Part.SECTION: 2, Part.HEADING: 2, Part.LABEL: 3}
_SIZES = {1: 20.0, 2: 13.0, 3: 11.0}
_BREAK, _BETWEEN = "\u2028", " · "
_FULL, _OPEN, _FIVE = "●", "○", 5
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment an archive knows
_AIR = 6.0
_CONTENT = "content.xml"


def written(document: Document) -> bytes:
    """The whole document; charts are tables. Raises StorageFailed."""
    text = QTextDocument()
    writer = _Writer(QTextCursor(text))
    for piece in document.blocks:
        writer.put(piece)
    writer.paragraph(document.foot)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QTextDocumentWriter(buffer, b"ODF").write(text):
        raise StorageFailed
    return _clean(bytes(buffer.data().data()), text)


class _Writer:
    """Puts one piece after the other at the end of a text."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._is_begun = False

    def put(self, piece: Content) -> None:
        """Write a piece in the order in which it is read."""
        match piece:
            case Block():
                self._block(piece)
            case Masthead():
                self.heading(piece.title, 1)
                for line in (*piece.below, *piece.aside):
                    self.paragraph(line)
            case Row():
                self._row(piece)
            case Picture():
                self.heading(piece.name, 3)
                self._table(piece)
                self.paragraph(piece.caption)
            case Columns():
                for each in chain(piece.first, piece.second):
                    self.put(each)

    def heading(self, text: str, level: int) -> None:
        """A heading, larger the higher it stands."""
        form = QTextBlockFormat()
        form.setTopMargin(2 * _AIR)
        form.setHeadingLevel(level)
        if text.strip():
            self._begin(form, text)
            self._write(text, size=_SIZES[level], is_strong=True)

    def paragraph(self, text: str) -> None:
        """Words with their line breaks."""
        if text.strip():
            self._begin(_airy(), text)
            self._write(text)

    def _block(self, block: Block) -> None:
        if block.part in _LEVELS:
            self.heading(block.text, _LEVELS[block.part])
            return
        self.paragraph(block.text)

    def _row(self, row: Row) -> None:
        words = isolated(row.words) if row.day or row.mark or row.aside else row.words
        self._begin(_airy(), row.day or row.told)
        self._write(f"{row.day}{_BETWEEN}" if row.day else "")
        self._write(f"{row.lead} " if row.lead else "", is_strong=True)
        self._write(_BETWEEN.join(filter(None, (words, _mark(row), row.aside))))
        self._write(f"\n{row.note}" if row.note else "")

    def _table(self, picture: Picture) -> None:
        found = cells(picture.chart)
        self._begin(_airy())
        table = self._cursor.insertTable(1 + len(found.rows), len(found.head))
        for down, line in enumerate((found.head, *found.rows)):
            for across, words in enumerate(line):
                table.cellAt(down, across).firstCursorPosition().insertText(plain(words))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _begin(self, form: QTextBlockFormat, text: str = "") -> None:
        if runs_left(text):
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self._is_begun:
            self._cursor.insertBlock(form)
        self._cursor.setBlockFormat(form)
        self._is_begun = True

    def _write(self, text: str, *, size: float = 11.0, is_strong: bool = False) -> None:
        form = QTextCharFormat()
        form.setFontPointSize(size)
        form.setFontWeight(QFont.Weight.Bold if is_strong else QFont.Weight.Normal)
        self._cursor.insertText(plain(text).replace("\n", _BREAK), form)


def _airy() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(_AIR)
    return form


def _mark(row: Row) -> str:
    if isinstance(row.mark, Dots):
        return _FULL * row.mark.full + _OPEN * (_FIVE - row.mark.full)
    return row.mark.text if row.mark else ""


def _clean(archive: bytes, text: QTextDocument) -> bytes:
    """The same files in the same order, each as if written at the beginning of time."""
    target = BytesIO()
    with ZipFile(BytesIO(archive)) as source, ZipFile(target, "w") as clean:
        for each in source.infolist():
            entry = ZipInfo(each.filename, _EPOCH)
            entry.compress_type, entry.create_system = each.compress_type, 0
            content = source.read(each)
            if each.filename == _CONTENT:
                content = completed(content.decode(), text).encode()
            clean.writestr(entry, content)
    return target.getvalue()
