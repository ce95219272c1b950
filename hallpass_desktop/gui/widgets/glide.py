"""The one way a part of the window changes gradually: a share that goes from 0 to 1 and back.

It only repaints, never measures anew, and stands still as soon as it has arrived.
"""

from PySide6.QtCore import QEasingCurve, QRect, QVariantAnimation
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme

HOVER_MS, CHOICE_MS = 80, 120


class Glide(QVariantAnimation):
    """Repaints its widget while it moves, or only `area` of it; at once under reduced motion."""

    def __init__(self, widget: QWidget, milliseconds: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._milliseconds = milliseconds
        self._share = 0.0
        self.area: QRect | None = None
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._on_moved)

    @property
    def share(self) -> float:
        return self._share

    @property
    def is_moving(self) -> bool:
        return self.state() == QVariantAnimation.State.Running

    def go(self, end: float) -> None:
        """Move towards an end from wherever it is."""
        self.stop()
        duration = theme.current().ms(self._milliseconds) if self._widget.isVisible() else 0
        if duration == 0 or end == self._share:
            self._on_moved(end)
            return
        self.setDuration(duration)
        self.setStartValue(self._share)
        self.setEndValue(end)
        self.start()

    def jump(self, end: float) -> None:
        """Be there at once."""
        self.stop()
        self._on_moved(end)

    def _on_moved(self, share: float) -> None:
        if share == self._share:
            return
        self._share = share
        if self.area is None:
            self._widget.update()
        else:
            self._widget.update(self.area)
