"""A journal from elsewhere, as a list of entries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hallpass_desktop.domain.errors import HallpassError, PictureRefused
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.picture import JPEG, Encoded, Refusal
from hallpass_desktop.services.exchange.incoming import Entry, PictureFile
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Skipped
from hallpass_desktop.services.exchange.taking import Import
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import Steps

FIRST = datetime(2019, 5, 4, 20, 15, tzinfo=UTC)
SEEN = Encoded(JPEG, 2, 2, b"\xff\xd8\xffseen")


@dataclass(frozen=True)
class ListSource:
    """Entries that are there already; an error among them comes when it is their turn."""

    entries: Sequence[Entry | Skipped | HallpassError]
    form: Form = Form.DAY_ONE
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        for each in self.entries:
            if isinstance(each, HallpassError):
                raise each
            yield each


@dataclass(frozen=True)
class HeldPicture:
    """A picture beside an entry."""

    name: str = "sea.jpg"
    data: bytes = b"\xff\xd8\xff sea"

    def start(self) -> bytes:
        return self.read()[:12]

    def read(self) -> bytes:
        if not self.data:
            raise PictureRefused(Refusal.NOT_THERE)
        return self.data


def made_anew(file: PictureFile) -> Steps[Encoded]:
    """Stand in for the decoder: what begins like a JPEG is one."""
    yield
    if not file.read().startswith(b"\xff\xd8\xff"):
        raise PictureRefused(Refusal.DAMAGED)
    return SEEN


def days(count: int, first: int = 0) -> tuple[Entry, ...]:
    """One entry a day, each with words of its own."""
    return tuple(
        Entry(f"#{n + 1}", Moment(FIRST + timedelta(days=n)), text=f"Day {n} by the river.")
        for n in range(first, first + count)
    )


def importing(journal: Journal, entries: Iterable[Entry | Skipped | HallpassError]) -> Import:
    """An import of these."""
    return journal.imports.of(ListSource(tuple(entries)), made_anew)
