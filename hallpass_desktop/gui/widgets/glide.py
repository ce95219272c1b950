"""A value that goes from 0 to 1 and back in a few frames, or at once under reduced motion."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme


class Glide(QVariantAnimation):
    """Repaints its widget while it moves."""

    def __init__(self, widget: QWidget, milliseconds: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._milliseconds = milliseconds
        self._share = 0.0
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

    def _on_moved(self, share: float) -> None:
        self._share = share
        self._widget.update()
