"""What is said once about a session for two that handed something back."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.errors import DiskFull, HallpassError, StorageFailed
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreement_calls import shortened

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.gui.context import Shell
    from hallpass_desktop.services.together import Settled

MARKS_WAIT, WAITS, UNKNOWN = "session_marks_wait", "session_waits", "session_unknown"


def tell(shell: "Shell", settled: "Settled") -> None:
    """Say all of it, each thing where it belongs."""
    if said := came_back(settled):
        shell.toast(said)
    name_open_ends(shell, settled)


def name_open_ends(shell: "Shell", settled: "Settled") -> None:
    """Say what needs somebody's eye, each thing in a banner of its own."""
    for code, text in notices(settled):
        shell.notice(code, text, is_calm=code == MARKS_WAIT)


def came_back(settled: "Settled") -> str:
    """A short line once it is over; one that waits stands on Today."""
    if not settled.is_over:
        return ""
    return QCoreApplication.translate(
        "SessionBack", "Your session is over. Today shows what is kept of it."
    )


def notices(settled: "Settled") -> Iterator[tuple[str, str]]:
    """What needs somebody's eye, each under a code of its own."""
    if settled.left_out:
        yield "session_left_out", _left_out(settled.left_out)
    if settled.marks_wait:
        yield MARKS_WAIT, _marks_wait()
    if settled.aside:
        yield UNKNOWN, not_known(settled.aside)
    elif settled.is_damaged:
        yield "session_damaged", _damaged()


def still_waits(error: HallpassError) -> str:
    """Why what a session handed back is not in the notebook yet, and where it is until then."""
    translate = QCoreApplication.translate
    if isinstance(error, DiskFull):
        return translate(
            "SessionBack",
            "The disk is full, so what your session handed back is not in the notebook yet. It is "
            "kept beside it, sealed. Make some room: it is tried again when you next unlock.",
        )
    if isinstance(error, StorageFailed):
        return translate(
            "SessionBack",
            "The drive did not take what your session handed back. It is kept beside the notebook, "
            "sealed, and tried again when you next unlock.",
        )
    return translate(
        "SessionBack",
        "Something could not be read, so what your session handed back is not in the notebook yet. "
        "It is kept beside it, sealed, and tried again when you next unlock.",
    )


def not_known(name: str) -> str:
    """What is kept of a session that is not in this copy of the notebook, and what can be done."""
    text = QCoreApplication.translate(
        "SessionBack",
        "A session handed back something that this copy of the notebook does not know, perhaps "
        "because an older copy was brought back. It is kept in the notebook's folder, sealed, as "
        "{name}. Only the copy in which the session began can open it. If you do not need it, you "
        "can delete that file.",
    )
    return text.format(name=name)


def _left_out(names: tuple[str, ...]) -> str:
    text = QCoreApplication.translate(
        "SessionBack",
        "Some of what you decided is about things that are not there any more: {names}. The rest "
        "is kept.",
    )
    return text.format(names=locale_text.listed(map(shortened, names)))


def _marks_wait() -> str:
    return QCoreApplication.translate(
        "SessionBack",
        "The new version is kept. It has more in it than was on the shared screen, so “I have "
        "read this” is still open for both of you.",
    )


def _damaged() -> str:
    return QCoreApplication.translate(
        "SessionBack",
        "Something that the shared screen handed back could not be read. What came before it is "
        "kept.",
    )
