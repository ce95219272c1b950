"""Become a new process in place: the one sure way to leave no key and no word in memory."""

import os
import sys
from collections.abc import Sequence

from hallpass_desktop.system.descriptors import STANDARD


def become(command: Sequence[str], carried: int | None = None) -> None:
    """Replace this process by the command, which inherits the standard streams and nothing else.

    Nothing but the descriptor of `carrying`, when something is carried over. On Windows this starts
    a second process, and this one must end at once; elsewhere it returns only by raising OSError.
    """
    if sys.platform == "win32":
        os.spawnv(os.P_NOWAIT, command[0], [f'"{word}"' for word in command])  # noqa: S606
        return
    for descriptor in _open_descriptors():
        _close_on_exec(descriptor)
    if carried is not None:
        os.set_inheritable(carried, True)
    os.execv(command[0], list(command))  # noqa: S606  (this very program, no shell)


def _open_descriptors() -> tuple[int, ...]:
    for folder in ("/proc/self/fd", "/dev/fd"):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        return tuple(number for number in map(int, names) if number > STANDARD[-1])
    return tuple(range(STANDARD[-1] + 1, 1024))


def _close_on_exec(descriptor: int) -> None:
    try:
        os.set_inheritable(descriptor, False)
    except OSError:  # the listing's own descriptor is gone by now
        return
