"""Arriving from another journal: one source at a time, and what an unfinished one left behind."""

from pathlib import Path

from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.json_in import JsonIn
from hallpass_desktop.services.exchange.taking import Import, MakeAnew, Source, swept
from hallpass_desktop.services.steps import Steps


class Imports:
    """What comes in is staged first; nothing that is staged is ever seen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, source: Source, make_anew: MakeAnew) -> Import:
        """An import of this source; `make_anew` decodes a foreign picture for it."""
        return Import(self._desk, source, make_anew)

    def our_own(self, path: Path) -> JsonIn:
        """A file with everything that this app wrote."""
        return JsonIn(self._desk, path)

    def sweep(self) -> Steps[Changes]:
        """After unlocking: let go of what a crash or a lock left on its way in or out."""
        if not self._desk.vault.is_read_only:
            yield from swept(self._desk)
        return Changes()
