"""One way out on the worker: written, then noted among what left the notebook."""

from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.exchange import json_out, readings_csv
from hallpass_desktop.services.exchange.incoming import Progress
from hallpass_desktop.services.exchange.leaving import Leaving
from hallpass_desktop.services.exchange.leaving_words import LeavingWords
from hallpass_desktop.services.sent import Left, left
from hallpass_desktop.services.steps import Steps

REMINDED_AFTER = timedelta(days=14)


class Way(StrEnum):
    """The ways out."""

    EVERYTHING = "everything"
    PAGES = "pages"
    READINGS = "readings"

    @property
    def ending(self) -> str:
        """What the name of its file ends with; a folder has nothing."""
        return {"everything": json_out.ENDING, "readings": readings_csv.ENDING}.get(self, "")


NOTED = {
    Way.EVERYTHING: (SentWhat.EVERYTHING, SentForm.JSON),
    Way.PAGES: (SentWhat.EVERYTHING, SentForm.FOLDER),
    Way.READINGS: (SentWhat.READINGS, SentForm.CSV),
}


class LeavingWork:
    """`progress` and `stop` are for the window, `save` is for the worker."""

    def __init__(
        self, context: AppContext, way: Way, words: LeavingWords, *, reminds: bool
    ) -> None:
        self._context, self._way, self._words = context, way, words
        self._remind_on = context.clock.now().date() + REMINDED_AFTER if reminds else None
        self._leaving: Leaving | None = None
        self._is_stopped = False

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._leaving.progress if self._leaving is not None else Progress()

    def stop(self) -> None:
        """Let it end with nothing written."""
        self._is_stopped = True
        if self._leaving is not None:
            self._leaving.stop()

    def save(self, place: Path) -> Steps[Left | None]:
        """Write it, and note that it left; None if it was stopped."""
        self._leaving = self._begun(place)
        if self._is_stopped:
            return None
        saved = yield from self._leaving.save()
        return self._noted(saved.place.name) if saved else None

    def _begun(self, place: Path) -> Leaving:
        ways = self._context.journal.leaving
        if self._way is Way.EVERYTHING:
            return ways.everything(place)
        if self._way is Way.PAGES:
            return ways.pages(place, self._words)
        return ways.readings(place, self._words)

    def _noted(self, name: str) -> Left:
        if self._context.vault.is_read_only:
            return Left(name)
        what, form = NOTED[self._way]
        sent = self._context.journal.sent
        day = self._remind_on
        return left(name, lambda: sent.note(what, form, name=name, remind_on=day))
