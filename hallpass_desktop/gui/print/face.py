"""The faces of paper: sizes in points, lengths in the dots of a page (1200 to an inch)."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from hallpass_desktop.gui.print.document import Paper, Part
from hallpass_desktop.gui.style.typeface import INTERFACE, MEDIUM, WRITING, TypeToken, make_font

DOTS_PER_INCH = 1200
POINT = DOTS_PER_INCH / 72
#: ISO 216 and ANSI, in points.
SIZES = {Paper.A4: QSizeF(595, 842), Paper.LETTER: QSizeF(612, 792)}
SIDE, TOP, BOTTOM, FOOT = 68, 62, 74, 44


@dataclass(frozen=True, slots=True)
class Face:
    """A face with its line and the gap above it, in points."""

    token: TypeToken
    gap: float

    @property
    def font(self) -> QFont:
        """The font in the dots of a page."""
        return paper_font(make_font(self.token, 1), self.token.size * POINT)

    @property
    def line(self) -> float:
        """The height of a line in dots."""
        return self.token.line * POINT

    @property
    def baseline(self) -> float:
        """How far below the top of its line a letter stands, in dots."""
        metrics = QFontMetricsF(self.font)
        return (self.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


FACES = {
    Part.TITLE: Face(TypeToken(WRITING, 20, 27, MEDIUM), 0),
    Part.HEADING: Face(TypeToken(WRITING, 13, 18, MEDIUM), 16),
    Part.LABEL: Face(TypeToken(INTERFACE, 9, 13, MEDIUM), 8),
    Part.TEXT: Face(TypeToken(WRITING, 11, 16), 5),
    Part.NOTE: Face(TypeToken(INTERFACE, 9, 13), 5),
}


def paper_font(font: QFont, pixels: float) -> QFont:
    """A font for paper at this size.

    Ligatures and alternates would vanish from the text layer of a PDF, so they are off.
    """
    made = QFont(font)
    made.setPixelSize(max(1, round(pixels)))
    for feature in ("liga", "clig", "dlig", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made
