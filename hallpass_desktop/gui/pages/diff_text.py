"""Two versions of a text in one: what came is underlined, what went is struck through."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.versions import said
from hallpass_desktop.gui.models.word_diff import Change, Piece
from hallpass_desktop.gui.widgets.prose_label import ProseLabel


class DiffText(ProseLabel):
    """Line and ground tell the difference, never colour alone; readers hear it in words."""

    def __init__(self, parent: QWidget, pieces: tuple[Piece, ...]) -> None:
        self._pieces = spaced(pieces)
        super().__init__(parent, "".join(piece.text for piece in self._pieces))
        #: Said by a screen reader before words that are new in a version
        added = self.tr(" [added: {text}] ")
        #: Said by a screen reader before words that are gone from a version
        removed = self.tr(" [taken out: {text}] ")
        self.setAccessibleDescription(said(pieces, added, removed))

    def restyle(self) -> None:
        super().restyle()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        start = 0
        for piece in self._pieces:
            end = start + len(piece.text)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            if piece.change is not Change.SAME:
                cursor.mergeCharFormat(_format(piece.change))
            start = end
        cursor.endEditBlock()


def spaced(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The same pieces with a gap between words that went and words that came in their place."""
    apart: list[Piece] = []
    for piece in pieces:
        if apart and Change.SAME not in (piece.change, apart[-1].change):
            ends = apart[-1].text[-1:] + piece.text[:1]
            if not any(letter.isspace() for letter in ends):
                apart.append(Piece(" "))
        apart.append(piece)
    return tuple(apart)


def _format(change: Change) -> QTextCharFormat:
    look = theme.current()
    made = QTextCharFormat()
    if change is Change.ADDED:
        made.setFontUnderline(True)
        made.setForeground(look.color("onAccentSoft"))
        made.setBackground(look.color("accentSoft"))
        return made
    made.setFontStrikeOut(True)
    made.setForeground(look.color("text3"))
    made.setBackground(look.color("sunken"))
    return made
