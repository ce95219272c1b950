"""What stands in the journal's list when there is no row, and what can be done about it."""

from PySide6.QtCore import QCoreApplication, QObject

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.widgets.empty_state import EmptyState


class EmptyJournal(QObject):
    """Says why the list is empty, with the one thing to press; arriving is a quieter second."""

    def __init__(self, state: EmptyState, context: AppContext) -> None:
        super().__init__(state)
        self._state, self._context = state, context
        self._second = state.add_second(self.tr("Bring in another journal"))
        state.second_chosen.connect(self._on_second_chosen)

    def say(self, *, is_trash: bool, is_filtering: bool) -> None:
        """Say it of the place and the filters in use."""
        fact, line, action = _words(is_trash=is_trash, is_filtering=is_filtering)
        self._state.set_fact(fact)
        self._state.set_line(line)
        self._state.set_action_text(action)
        is_new = not (is_trash or is_filtering)
        self._second.setVisible(is_new and not self._context.vault.is_read_only)

    def _on_second_chosen(self) -> None:
        self._context.shell.open_settings("bring_in")


def _words(*, is_trash: bool, is_filtering: bool) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if is_trash:
        return (
            translate("JournalEmpty", "The trash is empty"),
            translate("JournalEmpty", "What you move here can be brought back for 30 days."),
            "",
        )
    if is_filtering:
        return (
            translate("JournalEmpty", "No page fits this"),
            translate("JournalEmpty", "Fewer words or fewer filters may find it."),
            translate("JournalEmpty", "Show all pages"),
        )
    return (
        translate("JournalEmpty", "Nothing is written yet"),
        translate("JournalEmpty", "When something is on your mind, one line is enough."),
        translate("JournalEmpty", "Write one line"),
    )
