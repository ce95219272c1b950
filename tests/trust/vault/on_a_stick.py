"""Save a copy on a stick that is full, read-only or pulled out: on_a_stick.py HINDRANCE PATH.

To be run as the root of a user namespace of its own, where a stick of 4 MiB can be mounted.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.services import backups, copies_elsewhere
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import archive
from hallpass_desktop.storage.files import flush_file
from tests.trust.vault.acting_on_backups import CLOCK, KEPT, STICK
from tests.vaults import opened, write_rows

STICK_BYTES = 4 * 1024 * 1024


def nothing(_stick: Path) -> None:
    """Nothing stands in the way."""


def fill(stick: Path) -> None:
    """Somebody else takes the room while the copy is made."""
    with suppress(OSError), (stick / "film").open("wb", buffering=0) as film:
        while True:
            film.write(bytes(4096))


def lock(stick: Path) -> None:
    """The little switch at its side."""
    _run("mount", "-o", "remount,ro", str(stick))


def pull(stick: Path) -> None:
    """Gone, at once, whoever writes there."""
    _run("umount", "--lazy", str(stick))


HINDRANCES: dict[str, Callable[[Path], None]] = {
    hindrance.__name__: hindrance for hindrance in (nothing, fill, lock, pull)
}


def save(vault: Vault, stick: Path, hinder: Callable[[], None] = lambda: None) -> str:
    """Save it; `hinder` comes once the copy is begun. Says which error was met."""
    sent = Journal(vault, CLOCK).sent
    try:
        copies_elsewhere.save(vault, sent, stick / KEPT, CLOCK, breathe=hinder)
    except HallpassError as error:
        return type(error).__name__
    return "nothing"


def main(hindrance: str, when: str, path: Path) -> None:
    stick = path.with_name(STICK)
    stick.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={STICK_BYTES}", "stick", str(stick))
    hinder = Once(HINDRANCES[hindrance], stick)
    with opened(path) as vault, pytest.MonkeyPatch.context() as patch:
        save(vault, stick)
        write_rows(vault, 1, start=50)
        if when == "while it is written":
            patch.setattr(archive, "flush_file", hinder.flush)
            met = save(vault, stick)
        else:
            met = save(vault, stick, hinder)
        print(json.dumps({"met": met, "rows": _rows(vault, stick), "left": _names(stick)}))


class Once:
    """A hindrance that comes at the first call."""

    def __init__(self, hinder: Callable[[Path], None], stick: Path) -> None:
        self._hinder: Callable[[Path], None] = hinder
        self._stick = stick

    def __call__(self) -> None:
        hinder, self._hinder = self._hinder, nothing
        hinder(self._stick)

    def flush(self, descriptor: int) -> None:
        """Come as the file is flushed."""
        self()
        flush_file(descriptor)


def _rows(vault: Vault, stick: Path) -> int | None:
    """How many rows the copy on it holds, if it is still there; it is opened and compared."""
    if not (stick / KEPT).exists():
        return None
    return backups.verify(vault, backups.read(stick / KEPT)).counts["people"]


def _names(stick: Path) -> list[str]:
    return sorted(each.name for each in stick.iterdir())


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
