"""Coming to an agreement for one of its clauses or rows: it has the keyboard and is in sight."""

from PySide6.QtCore import QObject, QTimer

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.room import AgreementRoom
from hallpass_desktop.services.agreements import Agreement


class Arrival(QObject):
    """Waits for the agreement that has the part, once."""

    def __init__(self, room: AgreementRoom) -> None:
        super().__init__(room)
        self._room = room
        self._part = ""

    def expect(self, part: str) -> None:
        """Somebody comes for this part, or for none in particular."""
        self._part = part

    def arrive(self, agreement: Agreement) -> None:
        """Stand on the part, if it is in this agreement, which is shown."""
        part = RecordId(self._part)
        is_clause = any(each.id == part for each in agreement.clauses)
        if not (is_clause or any(each.id == part for each in agreement.grid)):
            return
        self._part = ""
        if is_clause:
            self._room.topic.focus_clause(part)
            QTimer.singleShot(0, self._room.topic, self._room.topic.show_focused)
        else:
            self._room.grid.focus_row(part)
            QTimer.singleShot(0, self._room.grid, self._room.grid.table.tell_reached)
