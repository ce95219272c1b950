"""The faces of paper: sizes in points, lengths in the dots of a page (1200 to an inch)."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from hallpass_desktop.gui.print.document import Density, Paper, Part
from hallpass_desktop.gui.style.typeface import (
    INTERFACE,
    MEDIUM,
    STRONG,
    WRITING,
    TypeToken,
    make_font,
)

DOTS_PER_INCH = 1200
POINT = DOTS_PER_INCH / 72
#: ISO 216 and ANSI, in points.
SIZES = {Paper.A4: QSizeF(595, 842), Paper.LETTER: QSizeF(612, 792)}
SIDE, TOP, BOTTOM, FOOT = 68, 62, 74, 44


@dataclass(frozen=True, slots=True)
class Face:
    """A face with its line and the gap above it, in points; what is quiet is printed in grey."""

    token: TypeToken
    gap: float
    is_quiet: bool = False

    @property
    def font(self) -> QFont:
        """The font in the dots of a page."""
        return paper_font(make_font(self.token, 1), self.token.size * POINT)

    @property
    def strong(self) -> QFont:
        """The same for words that stand out."""
        font = self.font
        font.setWeight(STRONG)
        return font

    @property
    def line(self) -> float:
        """The height of a line in dots."""
        return self.token.line * POINT

    @property
    def baseline(self) -> float:
        """How far below the top of its line a letter stands, in dots."""
        metrics = QFontMetricsF(self.font)
        return (self.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set: its faces, its margins, and the measures of what is no letter.

    In points. A section is `air` away from what is above it, a row `pad` from the hairline over it.
    """

    faces: Mapping[Part, Face]
    side: float
    top: float
    bottom: float
    foot: float
    is_ruled: bool = True
    air: float = 18
    pad: float = 5
    chart: float = 118


FACES = {
    Part.TITLE: Face(TypeToken(WRITING, 20, 27, MEDIUM), 0),
    Part.SECTION: Face(TypeToken(INTERFACE, 10, 15, STRONG), 9),
    Part.HEADING: Face(TypeToken(WRITING, 13, 18, MEDIUM), 16),
    Part.LABEL: Face(TypeToken(INTERFACE, 9, 13, MEDIUM), 8),
    Part.TEXT: Face(TypeToken(WRITING, 11, 16), 5),
    Part.NOTE: Face(TypeToken(INTERFACE, 9, 13), 5),
}
_NORMAL = {
    Part.TITLE: Face(TypeToken(WRITING, 20, 26, MEDIUM), 0),
    Part.SECTION: Face(TypeToken(INTERFACE, 10, 15, STRONG), 9),
    Part.HEADING: Face(TypeToken(INTERFACE, 10, 15, MEDIUM), 9),
    Part.LABEL: Face(TypeToken(INTERFACE, 10, 15), 5),
    Part.TEXT: Face(TypeToken(WRITING, 11, 17), 5),
    Part.NOTE: Face(TypeToken(INTERFACE, 9, 13), 4, is_quiet=True),
}
_TIGHT = {
    Part.TITLE: Face(TypeToken(WRITING, 18, 23, MEDIUM), 0),
    Part.SECTION: Face(TypeToken(INTERFACE, 9, 13, STRONG), 5),
    Part.HEADING: Face(TypeToken(INTERFACE, 9, 12, MEDIUM), 5),
    Part.LABEL: Face(TypeToken(INTERFACE, 9, 12), 2),
    Part.TEXT: Face(TypeToken(WRITING, 10, 13), 2),
    Part.NOTE: Face(TypeToken(INTERFACE, 9, 12), 2, is_quiet=True),
}
SETTINGS = {
    Density.PLAIN: Setting(FACES, SIDE, TOP, BOTTOM, FOOT, is_ruled=False),
    Density.NORMAL: Setting(_NORMAL, 57, 48, 74, 46),
    Density.TIGHT: Setting(_TIGHT, 51, 40, 60, 38, air=9, pad=2, chart=88),
}


def quiet_color() -> QColor:
    """A grey that is still read on paper: seven times as dark as white."""
    return QColor(Qt.GlobalColor.darkGray).darker(150)


def paper_font(font: QFont, pixels: float) -> QFont:
    """A font for paper at this size.

    Ligatures and alternates would vanish from the text layer of a PDF, so they are off.
    """
    made = QFont(font)
    made.setPixelSize(max(1, round(pixels)))
    for feature in ("liga", "clig", "dlig", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made
