"""Watch whether anybody is there; says so when nobody has been for too long."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from hallpass_desktop.gui.touches import Touches
from hallpass_desktop.services.autolock import Limits, lock_due, seconds_left
from hallpass_desktop.system.clock import Clock

# Timers stand still while the computer sleeps, so it looks again soon after waking.
LONGEST_LOOK_AWAY = 5.0

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Sees every key, move and touch in the app. Runs only while a notebook is open."""

    lock_fell_due = Signal()

    def __init__(self, clock: Clock, limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limits = limits
        self._last_seen = clock.awake_seconds()
        self._covered_at: float | None = None
        self._touches = Touches(self._see, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin to watch, as if somebody had just been there."""
        self._last_seen = self._clock.awake_seconds()
        self._covered_at = None
        self._touches.begin()
        self._look_again()

    def stop(self) -> None:
        """Stop watching."""
        self._touches.end()
        self._timer.stop()

    def set_limits(self, limits: Limits) -> None:
        """Use other limits from now on."""
        self._limits = limits
        if self._timer.isActive():
            self._look_again()

    def set_covered(self, is_covered: bool) -> None:
        """Say that the screen was covered, or is open again."""
        self._covered_at = self._clock.awake_seconds() if is_covered else None
        if self._timer.isActive():
            self._look_again()

    def _see(self, event: QEvent) -> bool:
        """Note a sign of life, unless it comes too late: then it is not let through."""
        if event.type() not in SIGNS_OF_LIFE:
            return False
        if self._is_due():
            self._timer.start(0)
            return True
        self._last_seen = self._clock.awake_seconds()
        return False

    def _on_timeout(self) -> None:
        if not self._is_due():
            self._look_again()
            return
        self.stop()
        self.lock_fell_due.emit()

    def _is_due(self) -> bool:
        now = self._clock.awake_seconds()
        return lock_due(now, self._last_seen, self._covered_at, self._limits)

    def _look_again(self) -> None:
        now = self._clock.awake_seconds()
        left = seconds_left(now, self._last_seen, self._limits.idle_seconds)
        if self._covered_at is not None:
            covered = seconds_left(now, self._covered_at, self._limits.covered_seconds)
            left = min(left, covered)
        self._timer.start(round(1000 * min(left, LONGEST_LOOK_AWAY)) + 1)
