"""From the row of a clause, or of the grid, to where it stands in its agreement."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Entry, Row
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreement_spot import has_spot, spot_of


class AgreementWay(QObject):
    """What stands in no agreement is left to the list."""

    def __init__(self, context: AppContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context

    def leads(self, row: Row) -> bool:
        """Go there if it is a part of an agreement; answers whether it is."""
        if not has_spot(row):
            return False
        journal, record = self._context.journal, RecordId(row.id)
        self._context.tasks.run(
            lambda: journal.read(record),
            context=self,
            done=self._on_read,
            failed=self._context.shell.report,
        )
        return True

    def _on_read(self, entry: Entry) -> None:
        spot = spot_of(entry.record)
        if spot is None:
            self._context.shell.open_record(entry.record.id)
        else:
            self._context.shell.open_agreement(spot.agreement, spot.section, spot.part)
