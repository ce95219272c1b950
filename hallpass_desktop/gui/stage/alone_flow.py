"""Each of the two alone, one after the other, and then both."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk, other
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.hand_over_screen import HandOverScreen
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen

_LAST = 5


class AloneFlow(Flow):
    """Whoever speaks first begins. Between any two of its screens the screen changes hands."""

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent, scene, talk)
        first = talk.first
        self._step = _LAST if self.is_done_before() else 0
        self._steps: tuple[Who | None, ...] = (first, other(first), None)

    @property
    def is_private(self) -> bool:
        return self._step < _LAST

    def screen(self) -> Screen:
        who = self._steps[self._step // 2]
        if self._step % 2 == 0:
            screen = HandOverScreen(self.scene, self.talk, who)
            screen.arrived.connect(self.step_on)
            return screen
        return self.both() if who is None else self.alone(who)

    def is_done_before(self) -> bool:
        """Whether both were through with it when the session was left."""
        return False

    def begin_again(self) -> None:
        """Each of the two once more."""
        self._step = 0
        self.stepped.emit()

    def alone(self, who: Who) -> Screen:
        """The screen that one of the two has alone."""
        raise NotImplementedError

    def both(self) -> Screen:
        """The screen that both see at the end."""
        raise NotImplementedError

    def step_on(self) -> None:
        """This screen is done with."""
        if self._step == _LAST:
            self.finish()
            return
        self._step += 1
        self.stepped.emit()
