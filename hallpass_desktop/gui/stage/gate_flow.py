"""The gate at the door of a stage: each alone, and then both, until it is open or closed."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.private_gate import Answered, Gate, GateStep
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.gate_screen import GateScreen
from hallpass_desktop.gui.stage.hand_over_screen import HandOverScreen
from hallpass_desktop.gui.stage.match_screen import MatchScreen
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen

_NEXT = {GateStep.TO_THEM: Who.PARTNER, GateStep.TO_BOTH: None}


class GateFlow(Flow):
    """Begins with handing the screen to the first, for both chose together what is shown."""

    opened = Signal(bool)  # whether it is to end by itself
    closed = Signal()

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent, scene, talk)
        self._gate = Gate()
        self._is_mine = False  # whether the screen was handed to the first

    @property
    def is_private(self) -> bool:
        return True

    def screen(self) -> Screen:
        holder = self._gate.holder
        if holder is Who.ME and not self._is_mine:
            return self._hand_over(Who.ME)
        if holder is not None:
            asking = GateScreen(self.scene, self.talk, holder)
            asking.answered.connect(self._on_answered)
            return asking
        if self._gate.step is GateStep.MATCH:
            return self._match()
        return self._hand_over(_NEXT.get(self._gate.step))

    def _hand_over(self, to: Who | None) -> HandOverScreen:
        screen = HandOverScreen(self.scene, self.talk, to)
        screen.arrived.connect(self._on_arrived)
        return screen

    def _match(self) -> MatchScreen:
        screen = MatchScreen(self.scene, self.talk, self._gate)
        screen.heard_first.connect(self._on_heard_first)
        screen.chosen_again.connect(self._on_chosen_again)
        screen.not_today.connect(self._on_not_today)
        return screen

    def _on_arrived(self) -> None:
        if not self._is_mine:
            self._is_mine = True
            self.stepped.emit()
            return
        self._gate = self._gate.go_on()
        self._tell()

    def _on_answered(self, answered: Answered) -> None:
        self._gate = self._gate.answer(answered).go_on()
        self._tell()

    def _on_heard_first(self) -> None:
        self._gate = self._gate.go_on()
        self._tell()

    def _on_chosen_again(self) -> None:
        self._gate, self._is_mine = Gate(), False
        self.stepped.emit()

    def _on_not_today(self) -> None:
        self._gate = self._gate.close()
        self._tell()

    def _tell(self) -> None:
        """What was answered is let go of as soon as it is open or closed."""
        step, lets_end = self._gate.step, self._gate.lets_end
        if step is GateStep.OPEN:
            self._gate = Gate()
            self.opened.emit(lets_end)
        elif step is GateStep.CLOSED:
            self.closed.emit()
        else:
            self.stepped.emit()
