"""Which screen a stage is at: the gate, a pause, a part of the session, or the end."""

from dataclasses import replace
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.gate_flow import GateFlow
from hallpass_desktop.gui.stage.over_screen import OverScreen
from hallpass_desktop.gui.stage.part_screens import FLOWS, SCREENS
from hallpass_desktop.gui.stage.pause_screen import PauseScreen
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.turns_screen import TurnsScreen

_LEAST_MINUTES, _MOST_MINUTES, _MINUTE_MS = 4, 7, 60_000
_WRITING_MS = 1000


class Course(QObject):
    """Holds the talk. What was typed is told within a second, everything else at once."""

    screen_due = Signal()
    talk_changed = Signal(object)  # Talk

    def __init__(self, parent: QObject, scene: Scene, talk: Talk, random: Random) -> None:
        super().__init__(parent)
        self._scene, self._random = scene, random
        self._talk = _resting(talk)
        self._flow: Flow | None = None
        self._gate: GateFlow | None = None
        self._page = 0
        self._is_gate_paused = False
        self._unsaid = _timer(self, self._on_written)
        self._end = _timer(self, self._on_time_up)
        self._unsaid.setInterval(_WRITING_MS)
        if not talk.is_over:
            self._gate = self._make_gate()

    @property
    def talk(self) -> Talk:
        """Where the session stands."""
        return self._talk

    @property
    def is_at_gate(self) -> bool:
        """Whether the gate is not open yet."""
        return self._gate is not None and not self._talk.is_over

    @property
    def is_private(self) -> bool:
        """Whether somebody may be answering alone."""
        return self.is_at_gate or (self._flow is not None and self._flow.is_private)

    def screen(self) -> Screen:
        """Make the screen of now."""
        if self._talk.is_over:
            return OverScreen(self._scene, self._talk)
        if self._gate is not None and not self._is_gate_paused:
            return self._gate.screen()
        if self._talk.is_paused:
            return self._heard(PauseScreen(self._scene, self._talk))
        return self._heard(self._part_screen())

    def leave(self, screen: Screen) -> None:
        """Remember which page the two were reading."""
        if isinstance(screen, TurnsScreen):
            self._page = screen.page

    def begin_again(self) -> None:
        """Let go of whatever somebody was answering alone: it begins anew."""
        if self._flow is not None and self._flow.is_private:
            self._drop_flow()
        if self._gate is not None:
            self._gate.deleteLater()
            self._gate = self._make_gate()

    def pause(self) -> None:
        """Anybody pauses, for no reason at all."""
        if self._talk.is_over or (self._talk.is_paused and not self.is_at_gate):
            return
        self.begin_again()
        self._is_gate_paused = self._gate is not None
        self._take(self._talk.paused(self._scene.clock.now()), is_due=True)

    def end(self) -> None:
        """Anybody ends it, from anywhere."""
        self._drop_flow()
        self._close_gate()
        self._end.stop()
        if not self._talk.is_over:
            self._take(self._talk.ended(), is_due=True)

    def say_unsaid(self) -> None:
        """Tell at once what was typed and not told yet."""
        if self._unsaid.isActive():
            self._unsaid.stop()
            self._on_written()

    def _part_screen(self) -> Screen:
        part = self._talk.part
        if part in FLOWS:
            if self._flow is None:
                self._flow = FLOWS[part](self, self._scene, self._talk)
                self._flow.stepped.connect(self.screen_due)
                self._flow.changed.connect(self._on_changed)
            return self._flow.screen()
        if part in SCREENS:
            return SCREENS[part](self._scene, self._talk)
        return TurnsScreen(self._scene, self._talk, self._page)

    def _heard(self, screen: Screen) -> Screen:
        screen.changed.connect(self._on_changed)
        return screen

    def _make_gate(self) -> GateFlow:
        gate = GateFlow(self, self._scene, self._talk)
        gate.stepped.connect(self.screen_due)
        gate.opened.connect(self._on_gate_opened)
        gate.closed.connect(self.end)
        return gate

    def _on_gate_opened(self, lets_end: bool) -> None:
        self._close_gate()
        if lets_end:
            minutes = self._random.uniform(_LEAST_MINUTES, _MOST_MINUTES)
            self._end.start(round(minutes * _MINUTE_MS))
        timer = self._talk.timer
        if timer is not None and not self._talk.is_paused:
            self._talk = replace(self._talk, timer=timer.started(self._scene.clock.now()))
        self.screen_due.emit()

    def _on_changed(self, talk: Talk) -> None:
        self._take(talk, is_due=_place(talk) != _place(self._talk))

    def _take(self, talk: Talk, *, is_due: bool) -> None:
        if talk == self._talk:
            return
        before, self._talk = self._talk, talk
        if self._flow is not None and talk.part is before.part:
            self._flow.shown_talk(talk)
        else:
            self._drop_flow()
        if not is_due:
            if not self._unsaid.isActive():
                self._unsaid.start()
            return
        self._unsaid.stop()
        self._is_gate_paused = self._is_gate_paused and talk.is_paused
        self.talk_changed.emit(talk)
        self.screen_due.emit()

    def _on_written(self) -> None:
        self.talk_changed.emit(self._talk)

    def _on_time_up(self) -> None:
        self.end()

    def _close_gate(self) -> None:
        if self._gate is not None:
            self._gate.deleteLater()
            self._gate = None

    def _drop_flow(self) -> None:
        if self._flow is not None:
            self._flow.deleteLater()
            self._flow = None


def _place(talk: Talk) -> tuple[object, ...]:
    """What makes another screen; everything else is shown on the one there is."""
    return talk.at, talk.turn, talk.is_paused, talk.is_over


def _resting(talk: Talk) -> Talk:
    """A turn that was left by a crash goes on where it was last known to be."""
    if talk.timer is None:
        return talk
    return replace(talk, timer=replace(talk.timer, since=None))


def _timer(parent: QObject, slot: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer
