"""How met a need is, to be marked: five dots that are one slider."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.widgets.scale_base import ScaleBase

_RADIUS, _GAP, _HEIGHT = 8, 22, 24


class MetScale(ScaleBase):
    """0 (not met) to 4 (met); the keys 1 to 5 choose a dot. No answer until it was marked."""

    counts_from_one = True
    ring_gap = 2
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def spoken(self) -> str:
        answer = self.answer()
        return super().spoken() if answer is None else MetMark.words()[answer]

    def place_of(self, value: int) -> float:
        scale = theme.current().scale
        reach = 4 * _GAP * scale
        return (_RADIUS + 2) * scale + reach * self.fraction(value)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(4 * _GAP + 2 * _RADIUS + 4), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, answer = theme.current(), self.answer()
        painter = paint.start(self)
        for value in range(self.minimum(), self.maximum() + 1):
            is_full = answer is not None and value <= answer
            fill = look.color("accent") if is_full else look.color("surface")
            line = look.color("accent" if is_full else "edge")
            centre = QPointF(self.place_of(value), self.height() / 2)
            paint.dot(painter, centre, _RADIUS * look.scale, fill, line, 1.25 * look.icon_scale)
