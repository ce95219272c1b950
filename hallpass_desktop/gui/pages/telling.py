"""Say of what left the notebook whether it is noted, wherever it left from."""

from hallpass_desktop.gui.context import Shell
from hallpass_desktop.services.sent import Left


def tell_left(shell: Shell, left: Left) -> None:
    """Let the pages know of the note, and offer to make it where there was no room."""
    shell.announce(left.changes)
    if left.trouble is not None:
        shell.report(left.trouble)
