"""A circle to breathe with: four seconds in, six seconds out."""

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

IN_SECONDS, OUT_SECONDS = 4, 6
_SIDE, _SMALL, _LARGE = 220, 0.5, 1.0
_LEAST, _AROUND = 80, 320  # what stands above and below takes so much of the window


class BreathingCircle(Drawing):
    """Under reduced motion nothing moves: the words count instead."""

    breath_finished = Signal(int)  # how many so far

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = _SMALL
        self._second = 0
        self._breaths = 0
        self._swell = QVariantAnimation(self)
        self._swell.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._swell.valueChanged.connect(self._on_swelled)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        self._refresh()

    def start(self) -> None:
        """Begin with a breath in."""
        self._second = 0
        self._breaths = 0
        self._clock.start()
        self._begin_half()
        self._refresh()

    def stop(self) -> None:
        """Rest."""
        self._clock.stop()
        self._swell.stop()

    @property
    def is_running(self) -> bool:
        return self._clock.isActive()

    def sizeHint(self) -> QSize:
        """In a low window it is smaller, so that it is seen whole with the words above it."""
        look = theme.current()
        room = self.window().height() - look.px(_AROUND)
        side = min(look.px(_SIDE), max(look.px(_LEAST), room))
        return QSize(side, side)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        centre = QPointF(self.width() / 2, self.height() / 2)
        most = min(self.width(), self.height()) / 2 - 2
        share = 0.8 if look.reduced_motion else self._share
        paint.dot(painter, centre, most, None, look.color("line"), 1)
        paint.dot(painter, centre, most * share, look.color("accentSoft"), look.color("accent"), 2)
        font, color = look.font("step"), look.color("onAccentSoft")
        area = self.rect()
        paint.words(painter, area, self.text(), font, color, Qt.AlignmentFlag.AlignCenter)

    def _on_second(self) -> None:
        self._second = (self._second + 1) % (IN_SECONDS + OUT_SECONDS)
        if self._second in (0, IN_SECONDS):
            self._begin_half()
        if self._second == 0:
            self._breaths += 1
            self.breath_finished.emit(self._breaths)
        self._refresh()

    def _begin_half(self) -> None:
        if theme.current().reduced_motion:
            return
        is_in = self._second < IN_SECONDS
        self._swell.stop()
        self._swell.setDuration((IN_SECONDS if is_in else OUT_SECONDS) * 1000)
        self._swell.setStartValue(self._share)
        self._swell.setEndValue(_LARGE if is_in else _SMALL)
        self._swell.start()

    def _on_swelled(self, share: float) -> None:
        self._share = share
        self.update()

    def _refresh(self) -> None:
        is_in = self._second < IN_SECONDS
        if not theme.current().reduced_motion:
            self.setText(self.tr("In") if is_in else self.tr("Out"))
            return
        count = self._second + 1 if is_in else self._second - IN_SECONDS + 1
        first = self.tr("In") if is_in else self.tr("Out")
        self.setText(first if count == 1 else str(count))
