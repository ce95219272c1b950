"""What stands in the journal's list when there is no row, and what can be done about it."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.gui.widgets.empty_state import EmptyState


def say_empty(state: EmptyState, *, is_trash: bool, is_filtering: bool) -> None:
    """Say why the list is empty, with the one thing to press."""
    fact, line, action = _words(is_trash=is_trash, is_filtering=is_filtering)
    state.set_fact(fact)
    state.set_line(line)
    state.set_action_text(action)


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
