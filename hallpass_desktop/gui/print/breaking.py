"""Breaks words into lines of a width, whichever way they are written."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from hallpass_desktop.gui.print.face import POINT, Face
from hallpass_desktop.gui.print.isolating import runs_left
from hallpass_desktop.gui.print.placed import Band, Item, Line

START, END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
TO_LEFT, TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_LINE_BREAK = "\u2028"


def broken(
    text: str, face: Face, width: float, *, at_end: bool = False, strong: int = 0
) -> list[Line]:
    """A text in lines; `at_end` sets it at the right, and so many letters at first are strong."""
    layout = QTextLayout(text.replace("\n", _LINE_BREAK), face.font)
    is_left = runs_left(text)
    option = QTextOption(END if at_end or is_left else START)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(TO_LEFT if is_left else TO_RIGHT)
    layout.setTextOption(option)
    if strong:
        layout.setFormats([_stronger(face, strong)])
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return [Line(layout, number, face) for number in range(layout.lineCount())]


def bands_of(lines: list[Line]) -> list[Band]:
    """A band for each line; the first has the gap of its face above it."""
    return [
        Band(
            line.face.line,
            (Item(line, QPointF()),),
            0.0 if line.number else line.face.gap * POINT,
        )
        for line in lines
    ]


def natural_width(text: str, face: Face) -> float:
    """How wide a text is on one line."""
    lines = broken(text, face, float(1 << 20))
    rects = (line.layout.lineAt(line.number).naturalTextRect() for line in lines)
    return max((rect.width() for rect in rects), default=0.0) + 1


def _stronger(face: Face, letters: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = 0, letters
    form = QTextCharFormat()
    form.setFont(face.strong)
    found.format = form
    return found
