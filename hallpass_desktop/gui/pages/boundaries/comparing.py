"""Compares two versions of the agreement on the page, and shows them beside it."""

from PySide6.QtCore import QObject

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreement_changes import changes_said
from hallpass_desktop.gui.models.agreements import AgreementView, versions_said
from hallpass_desktop.gui.pages.boundaries.compare_bar import NOW
from hallpass_desktop.gui.pages.boundaries.versions_side import VersionsSide
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.services.agreements import Agreement


class Comparing(QObject):
    """Begins with what changed since the newest version; goes on with what somebody chose."""

    def __init__(self, context: AppContext, side: VersionsSide, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._side = context, side
        self._view = AgreementView()
        self._pair: tuple[int, int] | None = None
        side.comparing_asked.connect(self._on_comparing_asked)

    def show(self, view: AgreementView) -> None:
        """Show the versions of this agreement, and a comparison where there are any."""
        before, self._view = self._view.agreement, view
        if view.agreement is None:
            return
        if before is None or before.id != view.agreement.id:
            self._pair = None
        self._refresh(view.agreement)

    def _refresh(self, agreement: Agreement) -> None:
        versions = versions_said(agreement, self._context.clock.now().date())
        self._side.show_versions(versions, len(self._view.changes))
        newest = agreement.standing.newest
        if not newest:
            self._side.forget_changes()
            return
        older, newer = self._pair or (newest, NOW)
        if (older, newer) == (newest, NOW):
            said = changes_said(self._view.changes, agreement, self._context.words)
            self._side.show_changes(older, newer, said)
        else:
            self._compare(agreement, older, newer)

    def _compare(self, agreement: Agreement, older: int, newer: int) -> None:
        find, words = self._context.journal.agreements.differences, self._context.words
        self._context.tasks.run(
            lambda: changes_said(find(agreement.id, older, newer or None), agreement, words),
            context=self,
            done=lambda said: self._side.show_changes(older, newer, said),
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="agreement_versions",
        )

    def _on_comparing_asked(self, older: int, newer: int) -> None:
        self._pair = (older, newer)
        if self._view.agreement is not None:
            self._refresh(self._view.agreement)
