"""Arriving from another journal: one source at a time, and what an unfinished one left behind."""

from pathlib import Path

from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.foreign import files_at
from hallpass_desktop.services.exchange.incoming import Incoming
from hallpass_desktop.services.exchange.json_in import JsonIn
from hallpass_desktop.services.exchange.json_rows import is_ours
from hallpass_desktop.services.exchange.own_copies import refuse_copies
from hallpass_desktop.services.exchange.recognising import form_of, source_of
from hallpass_desktop.services.exchange.rehearsal import Form
from hallpass_desktop.services.exchange.taking import Import, MakeAnew, Source, swept
from hallpass_desktop.services.steps import Steps


class Imports:
    """What comes in is staged first; nothing that is staged is ever seen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def at(self, path: Path, make_anew: MakeAnew, form: Form | None = None) -> Steps[Incoming]:
        """What lies there, in the form that its content speaks for, or in this one.

        `make_anew` decodes a foreign picture. Raises CannotBringIn.
        """
        refuse_copies(path)
        if form is Form.OWN_JSON or (form is None and is_ours(path)):
            return self.our_own(path)
        files = files_at(path)
        yield
        if form is None:
            form = form_of(files)
            yield
        return self.of(source_of(files, form, self._desk.zone()), make_anew)

    def of(self, source: Source, make_anew: MakeAnew) -> Import:
        """An import of this source."""
        return Import(self._desk, source, make_anew)

    def our_own(self, path: Path) -> JsonIn:
        """An import of a file that holds everything of a notebook."""
        return JsonIn(self._desk, path)

    def sweep(self) -> Steps[Changes]:
        """After unlocking: let go of what a crash or a lock left on its way in or out."""
        if not self._desk.vault.is_read_only:
            yield from swept(self._desk)
        return Changes()
