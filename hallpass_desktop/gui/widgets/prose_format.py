"""Line height for text documents, which Qt keeps in each block and loses with each new text."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight


def set_line_height(document: QTextDocument, line_height: int, gap: int = 0) -> None:
    """Give every block its height; joined to the last edit, so it is no undo step of its own."""
    block_format = QTextBlockFormat()
    block_format.setLineHeight(line_height, _FIXED.value)
    block_format.setBottomMargin(gap)
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(block_format)
    cursor.endEditBlock()


def has_line_height(document: QTextDocument, line_height: int) -> bool:
    """Tell whether the first block still has its height."""
    block_format = document.firstBlock().blockFormat()
    return (
        block_format.lineHeightType() == _FIXED.value and block_format.lineHeight() == line_height
    )
