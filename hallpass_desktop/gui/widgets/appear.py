"""How dialogs come: a short fade, or none at all under reduced motion."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from hallpass_desktop.gui import theme


class FadeIn(QObject):
    """Fades a widget in once and leaves no effect behind."""

    def __init__(self, widget: QWidget, milliseconds: int = 160) -> None:
        super().__init__(widget)
        self._widget = widget
        duration = theme.current().ms(milliseconds)
        if duration == 0:
            return
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
