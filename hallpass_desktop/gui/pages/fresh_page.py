"""A page that looks again at the notebook when something it shows was written."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.services.changes import Changes


class FreshPage(Page):
    """Looks at once while it is seen, and otherwise when it is seen next."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._is_stale = False
        self._is_arriving = False

    def load(self) -> None:
        """Read what is shown, on the worker; called by `look_again` alone."""
        raise NotImplementedError

    def concerns(self, changes: Changes) -> bool:
        """Whether something that is shown here may be among them."""
        return bool(changes)

    def look_again(self) -> None:
        """Read what is shown, whether anything has changed or not."""
        self._is_stale = False
        self.load()

    def entered(self) -> None:
        self._is_arriving = True
        self.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look_again()

    def show_changes(self, changes: Changes) -> None:
        self._is_stale = self._is_stale or self.concerns(changes)
        if self._is_stale and self.isVisible():
            self.look_again()

    def arrives(self) -> bool:
        """Whether somebody has just come here; once for each coming."""
        is_arriving, self._is_arriving = self._is_arriving, False
        return is_arriving

    def has_keyboard(self) -> bool:
        """Whether it is here or nowhere; until something is shown the page itself may have it."""
        focused = QApplication.focusWidget()
        return focused is None or focused is self or self.isAncestorOf(focused)
