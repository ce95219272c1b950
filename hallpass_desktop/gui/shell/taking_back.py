"""Undo names what it undoes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk
    from hallpass_desktop.services.journal import Journal


def take_back_on(desk: "Desk") -> None:
    """Take back the last thing that can be taken back, and say what it was."""
    journal = desk.context.journal

    def tell(what: tuple[str, Changes]) -> None:
        code, changes = what
        desk.announce(changes)
        desk.toast(said(code))

    desk.context.tasks.run(lambda: take_back(journal), context=desk, done=tell, failed=desk.report)


def take_back(journal: "Journal") -> tuple[str, Changes]:
    """Take back the last thing, on the worker: its code, "" when there was none, and changes."""
    code = journal.undo_label()
    return (code.value, journal.undo()) if code is not None else ("", Changes())


def said(code: str) -> str:
    """What a toast says afterwards."""
    translate = QCoreApplication.translate
    texts = {
        "trash": translate("TakingBack", "Taken back: it is out of the trash again."),
        "restore": translate("TakingBack", "Taken back: it is in the trash again."),
        "tags": translate("TakingBack", "Taken back: the tags are as they were."),
        "happened": translate("TakingBack", "Taken back: the time is as it was."),
        "grants": translate("TakingBack", "Taken back: who can see it is as it was."),
        "mark": translate("TakingBack", "Taken back: the mark is as it was."),
        "rest": translate("TakingBack", "Taken back: the need is where it was."),
        "picture_added": translate("TakingBack", "Taken back: the picture is out of the notebook."),
        "picture_removed": translate("TakingBack", "Taken back: the picture is where it was."),
        "picture_moved": translate("TakingBack", "Taken back: the pictures stand as they did."),
        "revision": translate("TakingBack", "Taken back: the later version stands again."),
        "schedule": translate("TakingBack", "Taken back: the check-ins are planned as before."),
        "person": translate("TakingBack", "Taken back: the people are as they were."),
        "renamed": translate("TakingBack", "Taken back: the old name stands everywhere again."),
        "kept": translate("TakingBack", "Taken back: it is in the trash, for 30 days."),
        "template": translate("TakingBack", "Taken back: the templates are as they were."),
        "question": translate("TakingBack", "Taken back: your questions are as they were."),
        "own_word": translate("TakingBack", "Taken back: the word is as it was."),
        "check_in": translate("TakingBack", "Taken back: the check-in is waiting as before."),
    }
    return texts.get(code, translate("TakingBack", "There is nothing to take back."))
