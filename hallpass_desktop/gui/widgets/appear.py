"""How pages, steps and dialogs come: a short fade, or nothing at all under reduced motion.

Everything has its place and size before it begins; while it lasts, nothing is laid out again.
"""

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from hallpass_desktop.gui import theme

PAGE_MS, DIALOG_MS, STEP_MS = 140, 160, 180


def fade_in(widget: QWidget, milliseconds: int) -> None:
    """Let a widget that has just been shown come gradually."""
    duration = theme.current().ms(milliseconds)
    if duration and not _is_fading(widget):
        _Fade(widget, duration)


class Rise(QPropertyAnimation):
    """Brings a widget up to where it belongs from a little below."""

    def __init__(self, widget: QWidget, distance: int) -> None:
        super().__init__(widget, b"pos", widget)
        self._widget = widget
        self._distance = distance
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def is_moving(self) -> bool:
        return self.state() == QPropertyAnimation.State.Running

    def begin(self, milliseconds: int) -> None:
        """Set out for the place where the widget is now."""
        duration = theme.current().ms(milliseconds)
        if not duration:
            return
        end = self._widget.pos()
        self.setDuration(duration)
        self.setStartValue(end + QPoint(0, theme.current().px(self._distance)))
        self.setEndValue(end)
        self.start()


class _Fade(QObject):
    """Lasts as long as the fade, and takes its effect along when it goes."""

    def __init__(self, widget: QWidget, duration: int) -> None:
        super().__init__(widget)
        self._widget = widget
        effect = QGraphicsOpacityEffect(widget)
        effect.setOpacity(0.0)
        widget.setGraphicsEffect(effect)
        self._animation = QPropertyAnimation(effect, b"opacity", self)
        self._animation.setDuration(duration)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(self._on_finished)
        self._animation.start()

    def _on_finished(self) -> None:
        self._widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # None removes the effect
        self.deleteLater()


def _is_fading(widget: QWidget) -> bool:
    """Tell whether a widget, or something it stands in, is coming already; one fade is enough."""
    place: QWidget | None = widget
    while place is not None:
        if place.graphicsEffect() is not None:
            return True
        place = place.parentWidget()
    return False
