"""Makes two clauses of one, or one of two, after a look at what comes of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.boundaries.clause_card import MERGE, SPLIT, ClauseCard
from hallpass_desktop.gui.pages.boundaries.merge_sheet import MergeSheet
from hallpass_desktop.gui.pages.boundaries.split_sheet import SplitSheet
from hallpass_desktop.services.agreements import Clause
from hallpass_desktop.services.changes import Changes


class ClauseCutting(QObject):
    """One sheet is open at a time."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._first = self._second = RecordId("")

    def fulfil(self, clauses: Sequence[Clause], card: ClauseCard, wish: str) -> bool:
        """Ask about a wish that is one of these two; False for another."""
        at = next((at for at, each in enumerate(clauses) if each.id == card.clause), -1)
        if at < 0 or wish not in {SPLIT, MERGE}:
            return False
        first = clauses[at]
        self._first = first.id
        if wish == SPLIT:
            sheet = SplitSheet(card.more, first.body.text)
            sheet.place_chosen.connect(self._on_place_chosen)
            sheet.open()
        elif at + 1 < len(clauses):
            self._second = clauses[at + 1].id
            both = MergeSheet(card.more, first.body, clauses[at + 1].body, self._context.words)
            both.fields_chosen.connect(self._on_fields_chosen)
            both.open()
        return True

    def _on_place_chosen(self, place: int) -> None:
        cuts, clause = self._context.journal.clause_cuts, self._first
        self._run(lambda: cuts.split(clause, place), self.tr("They are two clauses now"))

    def _on_fields_chosen(self, from_second: frozenset[str]) -> None:
        cuts, first, second = self._context.journal.clause_cuts, self._first, self._second
        self._run(lambda: cuts.merge(first, second, from_second), self.tr("It is one clause now"))

    def _run(self, work: Callable[[], Changes], said: str) -> None:
        shell = self._context.shell

        def done(changes: Changes) -> None:
            shell.announce(changes)
            shell.toast(said, undo=True)

        self._context.tasks.run(work, context=self._page, done=done, failed=shell.report)
