"""What a chart is drawn with: on a screen from the theme, on paper in black."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from hallpass_desktop.gui.style.typeface import TOKENS, Role, make_font
from hallpass_desktop.gui.theme import Theme

LINES = ("c1", "c2", "c3", "c4")
DOTS_PER_INCH = 96
_HALF = 0.5
_SCREEN = (Qt.PenStyle.SolidLine,) * 3 + (Qt.PenStyle.DashLine,)
_PAPER = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


@dataclass(frozen=True, slots=True)
class Ink:
    """Fonts, colours and the scale of lengths; `is_mirrored` lets time run to the left."""

    small: QFont
    strong: QFont
    text: QColor
    quiet: QColor
    grid: QColor
    edge: QColor
    ground: QColor
    lines: tuple[QColor, ...]
    scale: float = 1.0
    is_mirrored: bool = False
    is_paper: bool = False

    def px(self, length: float) -> float:
        """A length at 100 % in the units of what is drawn on."""
        return length * self.scale

    @property
    def line_height(self) -> float:
        """The height of a line of small text."""
        return self.px(TOKENS[Role.SMALL].line)

    def width(self, text: str, *, is_strong: bool = False) -> float:
        """How wide a text is."""
        font = self.strong if is_strong else self.small
        return QFontMetricsF(font).horizontalAdvance(text)

    def cut(self, text: str, width: float, *, is_strong: bool = False) -> str:
        """As much of a text as there is room for."""
        font = self.strong if is_strong else self.small
        if self.width(text, is_strong=is_strong) <= width + _HALF:  # sums of widths are not exact
            return text
        return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def pen(self, look: int) -> QPen:
        """The pen of a line."""
        pen = QPen(self.lines[look], self.px(2), (_PAPER if self.is_paper else _SCREEN)[look])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if look == 0 else Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def is_hollow(self, look: int) -> bool:
        """Whether the markers of a line are empty: on paper, where no colour tells them apart."""
        return self.is_paper and look % 2 == 1


def on_screen(theme: Theme, *, is_mirrored: bool = False, ground: str = "surface") -> Ink:
    """The ink of a theme, over one of its grounds."""
    return Ink(
        small=theme.font(Role.SMALL),
        strong=theme.font(Role.LABEL_STRONG),
        text=theme.color("text"),
        quiet=theme.color("text3"),
        grid=theme.color("grid"),
        edge=theme.color("edge"),
        ground=theme.color(ground),
        lines=tuple(theme.color(role) for role in LINES),
        scale=theme.scale,
        is_mirrored=is_mirrored,
    )


def on_paper(dots_per_inch: float = DOTS_PER_INCH, *, is_mirrored: bool = False) -> Ink:
    """Black ink for a printer, a PDF or a picture of this resolution."""
    scale = dots_per_inch / DOTS_PER_INCH
    black, grey = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.lightGray)
    small, strong = TOKENS[Role.SMALL], TOKENS[Role.LABEL_STRONG]
    return Ink(
        small=make_font(small, round(small.size * scale)),
        strong=make_font(strong, round(strong.size * scale)),
        text=black,
        quiet=black,
        grid=grey,
        edge=black,
        ground=QColor(Qt.GlobalColor.white),
        lines=(black,) * len(LINES),
        scale=scale,
        is_mirrored=is_mirrored,
        is_paper=True,
    )
