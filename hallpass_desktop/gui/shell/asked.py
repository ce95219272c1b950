"""What may be asked of the process from anywhere in an open notebook, from part to whole."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.system.settings import Settings


class Asked(QObject):
    """The desk asks, the room and the host pass it on, and the composition root does it."""

    lock_asked = Signal()
    cover_asked = Signal()
    erase_asked = Signal()
    stage_asked = Signal(object)  # bytes: all that a stage is to hold

    def pass_on(self, part: "Asked") -> None:
        """Ask for whatever this part asks for."""
        part.lock_asked.connect(self.lock_asked)
        part.cover_asked.connect(self.cover_asked)
        part.erase_asked.connect(self.erase_asked)
        part.stage_asked.connect(self.stage_asked)


class Asking(Asked):
    """The one that asks, in the words of a page."""

    settings_chosen = Signal(object)  # Settings

    def erase(self) -> None:
        """Close the notebook and erase it."""
        self.erase_asked.emit()

    def open_stage(self, handed: bytes) -> None:
        """Close the notebook and open a stage that holds this and nothing else."""
        self.stage_asked.emit(handed)

    def lock(self) -> None:
        """Lock the notebook now."""
        self.lock_asked.emit()

    def cover(self) -> None:
        """Cover the screen now."""
        self.cover_asked.emit()

    def change_settings(self, settings: Settings) -> None:
        """Keep these settings and put them to use."""
        self.settings_chosen.emit(settings)
