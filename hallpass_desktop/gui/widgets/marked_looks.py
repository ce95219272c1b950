"""How words with signs look: one format for each part of a line, made once for a theme."""

from PySide6.QtGui import QFont, QTextCharFormat

from hallpass_desktop.domain.marked import Line, Shape, Span
from hallpass_desktop.gui import theme

_LARGER = {Shape.HEADING: 1.26, Shape.SUBHEADING: 1.1}
_LINE_SHARE = 1.4  # the height of a line, in sizes of its letters


class MarkedLooks:
    """The looks for one role of the type scale, in the theme of this moment."""

    def __init__(self, role: str) -> None:
        self._look = theme.current()
        self._pixels = self._look.font(role).pixelSize()
        self._made: dict[tuple[Shape, bool, bool, bool], QTextCharFormat] = {}

    def of(self, line: Line, span: Span) -> QTextCharFormat | None:
        """The look of one part of a line; None where it is plain."""
        key = (line.shape, span.is_sign, span.is_bold, span.is_italic)
        is_plain = not any(key[1:])
        if is_plain and line.shape not in _LARGER and line.shape is not Shape.QUOTE:
            return None
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]

    def line_height(self, shape: Shape) -> int:
        """How high a line must be for letters of this size."""
        return round(self._pixels * _LARGER.get(shape, 1.0) * _LINE_SHARE)

    def _make(self, shape: Shape, is_sign: bool, is_bold: bool, is_italic: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        if shape in _LARGER:
            size = QTextCharFormat.Property.FontPixelSize.value
            made.setProperty(size, round(self._pixels * _LARGER[shape]))
        if is_bold or (shape in _LARGER and not is_sign):
            made.setFontWeight(QFont.Weight.DemiBold)
        if is_italic:
            made.setFontItalic(True)
        if is_sign:
            made.setForeground(self._look.color("text3"))
        elif shape is Shape.QUOTE:
            made.setForeground(self._look.color("text2"))
        return made
