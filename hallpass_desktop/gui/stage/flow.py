"""Several screens that belong together, with the screen changing hands between them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen


class Flow(QObject):
    """What somebody says alone lives in here and in no `Talk`; a pause or a cover lets go of it."""

    stepped = Signal()  # another screen is due
    changed = Signal(object)  # Talk

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent)
        self.scene, self.talk = scene, talk

    @property
    def is_private(self) -> bool:
        """Whether somebody may have said something that only they see."""
        raise NotImplementedError

    def screen(self) -> Screen:
        """Make the screen of now."""
        raise NotImplementedError

    def shown_talk(self, talk: Talk) -> None:
        """The session went on."""
        self.talk = talk

    def note(self, **changes: object) -> None:
        """Put something into what the session leaves behind."""
        outcome = replace(self.talk.outcome, **changes)  # type: ignore[arg-type]  # names of its fields
        self.changed.emit(self.talk.with_outcome(outcome))

    def finish(self) -> None:
        """On to the next part of the session."""
        self.changed.emit(self.talk.go_on(self.scene.clock.now()))
