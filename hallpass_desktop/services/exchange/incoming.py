"""What every importer is to the window, and what every foreign entry becomes first."""

from dataclasses import dataclass
from typing import Protocol

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Author, Kind
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.exchange.rehearsal import Rehearsal
from hallpass_desktop.services.steps import Steps

MINE = Author()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long piece of work is; `of` is 0 as long as nobody knows."""

    done: int = 0
    of: int = 0


class Incoming(Protocol):
    """A file or folder that may come in: first rehearsed, then taken.

    Both run on the worker and yield at least every 100 ms. `stop` and `progress` may be asked for
    from any thread; stopped, `take` returns no changes and has left nothing behind. Both raise
    CannotBringIn, and whatever else a write raises.
    """

    @property
    def progress(self) -> Progress:
        """How far the rehearsal or the taking is."""
        ...

    def rehearse(self) -> Steps[Rehearsal]:
        """Say what would come in; nothing is written."""
        ...

    def take(self) -> Steps[Changes]:
        """Bring it in: visible at once and all of it, and taken back by one undo."""
        ...

    def stop(self) -> None:
        """Let the taking end as soon as it can, with nothing brought in."""
        ...


class PictureFile(Protocol):
    """A picture beside an entry, read only when it is its turn."""

    @property
    def name(self) -> str:
        """What the file is called there."""
        ...

    def start(self) -> bytes:
        """Its first bytes, by which its kind is known. Raises PictureRefused."""
        ...

    def read(self) -> bytes:
        """Its bytes. Raises PictureRefused when there are none."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Entry(Discreet):
    """One page of another journal, already in our words.

    `where` is its place in the file. `key` is what that journal calls it for life; without one, the
    moment and the words are what it is known by. `body` takes the place of title and text.
    """

    where: str
    happened: Moment
    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    pictures: tuple[PictureFile, ...] = ()
    body: Body | None = None
    kind: Kind = Kind.NOTE
    key: str = ""
    author: Author = MINE

    @property
    def whole(self) -> Body:
        """The body that is kept."""
        return self.body or NoteBody(title=self.title, text=self.text)
