"""What is written into the grid, on its way to the disk: a draft while typing, then a revision."""

from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.models.grid import RowChange
from hallpass_desktop.gui.pages.boundaries.draft_writing import DraftWriting


class GridWriting(DraftWriting):
    """One cell is open at a time; an answer is kept at once."""

    def type(self, change: RowChange) -> None:
        """Somebody types: bring it to the disk soon."""
        self.write(change.row, change.body)

    def keep(self, change: RowChange) -> None:
        """What a row says now, as a revision of it."""
        self.end()
        grids = self._context.journal.grids
        self.run(lambda: grids.change(change.row, change.body))

    def let_go(self) -> None:
        """A cell was closed; words that were not taken over are let go of."""
        if not self.is_typing:
            return
        row = self._record
        self.end()
        self.run(lambda: self._context.journal.discard(row))

    def take_up(self, draft: Draft) -> None:
        """What stood in a cell of a page that was made anew is kept."""
        if isinstance(draft.record.body, GridRowBody):
            self.run(lambda: self._context.journal.keep(draft))
