"""What left and could not be noted: a banner offers to do it, until it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hallpass_desktop.gui.shell import troubles
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk


class Noting(QObject):
    """The banner goes as soon as nothing waits any more, whichever write took it along."""

    def __init__(self, desk: "Desk", frame: Frame) -> None:
        super().__init__(desk)
        self._desk, self._frame = desk, frame
        self._banner: Banner | None = None
        desk.announced.connect(self._on_announced)

    def listen_to(self, banner: Banner) -> None:
        """Hear it once, however often it is shown."""
        if banner is not self._banner:
            self._banner = banner
            banner.action_chosen.connect(self._on_asked)

    def _on_asked(self) -> None:
        context = self._desk.context
        context.tasks.run(
            context.journal.sent.note_waiting,
            context=self,
            done=self._desk.announce,
            failed=self._desk.report,
        )

    def _on_announced(self, _changes: Changes) -> None:
        if self._banner is not None and not self._desk.context.journal.sent.has_waiting:
            self._frame.hide_banner(troubles.UNNOTED)
