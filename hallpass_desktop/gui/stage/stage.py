"""The whole of what two people see: every screen of a session, its pause, its end and its cover."""

from collections.abc import Mapping
from random import Random

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.session_words import SessionWords
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.course import Course
from hallpass_desktop.gui.stage.frame import Frame
from hallpass_desktop.gui.stage.over_screen import OverScreen
from hallpass_desktop.gui.stage.pause_screen import PauseScreen
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.shared_sheet import SharedSheet
from hallpass_desktop.gui.touches import Touches
from hallpass_desktop.gui.widgets.clipboard import take_back
from hallpass_desktop.gui.widgets.notebook_cover import ClosedNotebook
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.system.clock import Clock

QUIET_SECONDS = 600
_TICK_MS = 1000
_USES_SPACE = (QAbstractButton, QAbstractSlider, QLineEdit, QTextEdit)
_PAGES = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
}


class Stage(QWidget):
    """Hands out the talk after each change; it reads, keeps and opens nothing itself."""

    talk_changed = Signal(object)  # Talk
    left = Signal()  # back to the private pages
    closed = Signal()  # close the app

    def __init__(
        self,
        snapshot: Snapshot,
        talk: Talk,
        words: Mapping[SessionKind, SessionWords],
        clock: Clock,
        random: Random,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self._clock = clock
        self._scene = Scene(snapshot, words[snapshot.kind], clock)
        self._course = Course(self, self._scene, talk, random)
        self._last_touch = clock.awake_seconds()
        self._end_sheet: Sheet | None = None
        self._is_time_up = False
        self._build()
        self._connect()
        self._show_screen()

    @property
    def talk(self) -> Talk:
        """Where the session stands."""
        return self._course.talk

    @property
    def is_neutral(self) -> bool:
        """Whether the closed notebook lies over everything."""
        return not self._notebook.isHidden()

    def begin(self) -> None:
        """The window is there: the keyboard goes to the first screen, which is said aloud."""
        self._begin_screen()

    def pause(self) -> None:
        """Anybody pauses: from every screen, also while something is asked or covered."""
        self._course.pause()

    def keep_now(self) -> None:
        """Say at once what somebody was just writing; the process is about to end."""
        self._course.say_unsaid()

    def go_neutral(self, *, is_quiet: bool = False) -> None:
        """Show a closed notebook and nothing else; whoever was answering alone begins anew.

        After quiet minutes any key opens it; after the cover key only that one and Enter do.
        """
        if self.is_neutral:
            return
        self._close_layers()
        self._course.say_unsaid()
        self._take_back()
        self.frame.hide()
        self._notebook.opens_lightly = is_quiet
        self._notebook.show()
        self._notebook.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._course.is_private:
            self._course.begin_again()
            self._show_screen()

    def come_back(self) -> None:
        """Go on where the two were."""
        if not self.is_neutral:
            return
        self._touch()
        self._notebook.hide()
        self.frame.show()
        self._begin_screen()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is there a window that keys come through."""
        super().showEvent(event)
        self._touches.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else wanted: Space pauses, and the arrows turn the pages."""
        screen = self.frame.screen_shown
        if event.key() == Qt.Key.Key_Space and not self._is_space_used():
            self.pause()
        elif screen is not None and Qt.Key(event.key()) in _PAGES:
            screen.turn_page(_PAGES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.frame = Frame(self, self._scene)
        self._notebook = Neutral(self)
        self._notebook.hide()
        column.addWidget(self.frame)
        column.addWidget(self._notebook)
        self._touches = Touches(self._look, self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)

    def _connect(self) -> None:
        self._course.screen_due.connect(self._show_screen)
        self._course.talk_changed.connect(self.talk_changed)
        self.frame.foot.pause_asked.connect(self.pause)
        self.frame.strip.end_asked.connect(self._on_end_asked)
        self._notebook.opened.connect(self.come_back)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def _show_screen(self) -> None:
        before = self.frame.screen_shown
        if before is not None:
            self._close_layers()
            self._course.leave(before)
            before.changed.disconnect()
            take_back(before.typed())
        screen = self._course.screen()
        screen.changed.connect(self._on_screen_changed)
        if isinstance(screen, OverScreen):
            screen.left.connect(self.left)
        if isinstance(screen, OverScreen | PauseScreen):
            screen.closed.connect(self.closed)
        self.frame.show_screen(screen, self.talk)
        self._on_tick()
        if not self.is_neutral:
            self._begin_screen()

    def _begin_screen(self) -> None:
        screen = self.frame.screen_shown
        if screen is not None:
            screen.focus_first()
            say(self, screen.said)

    def _on_screen_changed(self, _talk: Talk) -> None:
        """The course has heard it first; what comes back is how the session stands."""
        screen = self.frame.screen_shown
        if screen is not None and screen is self.sender():
            screen.shown_talk(self.talk)
            self.frame.show_talk(self.talk)
            self._on_tick()

    def _on_end_asked(self) -> None:
        if self.talk.is_over or self._end_sheet is not None:
            return
        self._end_sheet = SharedSheet.ask(
            self,
            self.tr("End for today?"),
            self.tr(
                "This session is then over, and does not go on another day. What you wrote down "
                "together is kept. The talk itself is kept nowhere."
            ),
            self.tr("End for today"),
            self.tr("Stay here"),
        )
        self._end_sheet.accepted.connect(self._course.end)
        self._end_sheet.closed.connect(self._on_end_sheet_closed)

    def _on_end_sheet_closed(self) -> None:
        self._end_sheet = None

    def _on_tick(self) -> None:
        now, screen = self._clock.now(), self.frame.screen_shown
        timer = self.talk.timer
        if timer is not None:
            left = timer.left(now)
            self.frame.show_left(timer, left)
            self._say_time_up(is_up=not left)
        if isinstance(screen, PauseScreen):
            screen.show_time(now)
        if self._clock.awake_seconds() - self._last_touch >= QUIET_SECONDS:
            self.go_neutral(is_quiet=True)

    def _say_time_up(self, *, is_up: bool) -> None:
        """Once, to whoever listens instead of looking; a tone only if both chose it."""
        if is_up and not self._is_time_up and not self.is_neutral:
            say(self, self.tr("The time of this turn is up. It waits."))
            if self.talk.has_tone:
                QApplication.beep()
        self._is_time_up = is_up

    def _look(self, event: QEvent) -> bool:
        """Every key and touch: F8 pauses, whatever has the keyboard."""
        self._touch()
        is_pause = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F8
        if is_pause and event.type() == QEvent.Type.KeyPress and not self.talk.is_over:
            self.pause()
            return True
        return False

    def _touch(self) -> None:
        self._last_touch = self._clock.awake_seconds()

    def _is_space_used(self) -> bool:
        return isinstance(QApplication.focusWidget(), _USES_SPACE)

    def _take_back(self) -> None:
        screen: Screen | None = self.frame.screen_shown
        take_back(screen.typed() if screen is not None else ())

    def _close_layers(self) -> None:
        """Menus are windows of their own; sheets take the safe way out."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for overlay in reversed(open_overlays(self.window())):
            overlay.cancel()


class Neutral(ClosedNotebook):
    """A plain closed notebook. Enter opens it again, as the cover key does."""

    opened = Signal()
    opens_lightly = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("neutral")
        self.setAccessibleName(self.tr("Notebook"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No other key does anything here, unless it closed because nobody did anything."""
        if self.opens_lightly or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.opens_lightly:
            self.opened.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()
