"""A thin line that moves while something takes longer than a second."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

PATIENCE_MS = 1000
_STEP_MS, _STEPS, _SHARE = 40, 40, 0.25


class BusyLine(Themed, QWidget):
    """Two pixels over its parent's upper edge, empty most of the time.

    It stands still under reduced motion.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self._step = -1
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE_MS)
        self._move = QTimer(self)
        self._move.setInterval(_STEP_MS)
        self._wait.timeout.connect(self._on_waited)
        self._move.timeout.connect(self._on_moved)
        self.setFixedHeight(2)

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return self._step >= 0

    def show_busy(self, is_busy: bool) -> None:
        """Begin to wait, or be done."""
        if is_busy:
            self._wait.start()
            return
        self._wait.stop()
        self._move.stop()
        self._step = -1
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if watched is parent and event.type() == QEvent.Type.Resize:
            self.setFixedWidth(parent.width())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._step < 0:
            return
        width = self.width() * _SHARE
        left = (self.width() + width) * self._step / _STEPS - width
        look = theme.current()
        area = QRectF(0, 0, self.width(), self.height())
        if not look.reduced_motion:
            area = QRectF(left, 0, width, self.height())
        paint.box(paint.start(self), area, 1, look.color("accent"))

    def _on_waited(self) -> None:
        self._step = 0
        self.raise_()
        if not theme.current().reduced_motion:
            self._move.start()
        self.update()

    def _on_moved(self) -> None:
        self._step = (self._step + 1) % (_STEPS + 1)
        self.update()
