"""An outbox that nothing in this notebook opens: kept in its folder under a name of its own."""

import re
from collections.abc import Iterator
from pathlib import Path

from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.system.files import flush_folder, translated

_ASIDE = re.compile(r"session-(\d+)\.outbox")


def put_aside(outbox: Path) -> str:
    """Give it the next free name, and answer that; nothing for one that is empty or not there.

    Raises StorageFailed.
    """
    folder = outbox.parent
    with translated():
        if not outbox.exists() or not outbox.stat().st_size:
            return ""
        number = max((number for number, _ in _kept_aside(folder)), default=0)
        kept = folder / f"session-{number + 1}.outbox"
        outbox.rename(kept)
        flush_folder(folder)
    return kept.name


def outboxes(folder: Path) -> tuple[Path, ...]:
    """Every file of a session in a vault's folder: the one in use, and those kept aside."""
    kept = tuple(path for _, path in sorted(_kept_aside(folder)))
    return (folder / OUTBOX_NAME, *kept) if (folder / OUTBOX_NAME).exists() else kept


def _kept_aside(folder: Path) -> Iterator[tuple[int, Path]]:
    for path in folder.glob("session-*.outbox"):
        if found := _ASIDE.fullmatch(path.name):
            yield int(found[1]), path
