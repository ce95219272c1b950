"""Four bars under a passphrase: how many are full says how well it holds; the words say it too."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.strength import Strength
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_BARS, _HEIGHT, _GAP = 4, 6, 4
_FULL = {
    Strength.TOO_SHORT: 0,
    Strength.WEAK: 1,
    Strength.FAIR: 2,
    Strength.STRONG: 3,
    Strength.VERY_STRONG: 4,
}


class StrengthBars(Themed, QWidget):
    """Decoration for the line below it, which readers get to hear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strength(self, strength: Strength | None) -> None:
        """Fill the bars; none for nothing typed."""
        self._full = 0 if strength is None else _FULL[strength]
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(160), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        gap, height = look.px(_GAP), self.height()
        width = (self.width() - gap * (_BARS - 1)) / _BARS
        for number in range(_BARS):
            area = QRectF(number * (width + gap), 0, width, height)
            if number < self._full:
                paint.box(painter, area, height / 2, look.color("accent"))
            else:
                paint.box(painter, area, height / 2, None, look.color("edge"), 1.5)
