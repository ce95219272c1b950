"""How met a need was: five dots, always with the word."""

from PySide6.QtCore import Property, QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_WIDTH, _HEIGHT = 74, 14
_RADIUS, _APART, _BEFORE = 5, 15, -1.5


class MetMark(Drawing):
    """`step` is 0 (not met) to 4 (met); `shows_word` writes the word beside the dots."""

    def __init__(self, parent: QWidget | None = None, step: int = 0) -> None:
        super().__init__(parent)
        self._shows_word = False
        self._step = 0
        self.set_step(step)

    def _get_step(self) -> int:
        return self._step

    def set_step(self, step: int) -> None:
        """Choose how many of the five dots are full, counted from 0."""
        self._step = min(4, max(0, step))
        self.setText(self.words()[self._step])
        self.update()

    def _get_shows_word(self) -> bool:
        return self._shows_word

    def set_shows_word(self, shows_word: bool) -> None:
        """Write the word too, wherever there is room."""
        self._shows_word = shows_word
        self.restyle()

    step = Property(int, _get_step, set_step)
    shows_word = Property(bool, _get_shows_word, set_shows_word)

    def sizeHint(self) -> QSize:
        look = theme.current()
        if not self._shows_word:
            return QSize(look.px(_WIDTH), look.px(_HEIGHT))
        font = look.font("small")
        word = max(paint.text_width(word, font) for word in self.words())
        return QSize(look.px(_WIDTH + 8) + word, look.line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        area = QRectF(_BEFORE * look.scale, 0, 5 * _APART * look.scale, self.height())
        draw_met(painter, paint.mirrored(self, area), self._step, _RADIUS)
        if self._shows_word:
            rest = QRectF(look.px(_WIDTH + 8), 0, self.width() - look.px(_WIDTH + 8), self.height())
            area = paint.mirrored(self, rest)
            paint.words(painter, area, self.text(), look.font("small"), look.color("text2"))

    @staticmethod
    def words() -> tuple[str, ...]:
        """What the five steps are called."""
        translate = QCoreApplication.translate
        return (
            translate("MetMark", "Not met"),
            translate("MetMark", "A little"),
            translate("MetMark", "Partly"),
            translate("MetMark", "Mostly"),
            translate("MetMark", "Met"),
        )


def draw_met(painter: QPainter, area: QRectF, step: int | None, radius: float) -> None:
    """Draw five dots evenly into an area, in the painter's direction; lists use it too."""
    look = theme.current()
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    apart = area.width() / 5
    for number in range(5):
        along = (number + 0.5) * apart
        x = area.right() - along if is_mirrored else area.left() + along
        is_full = step is not None and number <= step
        fill = look.color("accent") if is_full else None
        line = look.color("accent" if is_full else "edge")
        paint.dot(painter, QPointF(x, area.center().y()), radius * look.scale, fill, line)
