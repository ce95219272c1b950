"""What the worker does for pictures: take some in, read some to be shown."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QImage

from hallpass_desktop.domain.errors import NotFound, PictureRefused
from hallpass_desktop.domain.ids import PictureId
from hallpass_desktop.domain.picture import Encoded, Refusal, room_left
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.pictures.decoding import encoded, shown
from hallpass_desktop.gui.pictures.offers import Source
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.exchange.incoming import PictureFile
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.system.picture_files import picture_bytes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal

POLL_SECONDS = 0.02

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Brought:
    """What changed, how many came in, and why others did not."""

    changes: Changes
    count: int
    refusals: tuple[Refusal, ...] = ()


def bring_in(journal: "Journal", draft: Draft, sources: Iterable[Source]) -> Steps[Brought]:
    """Decode, make anew and keep; what is refused leaves the others alone."""
    room = room_left(len(journal.pictures.of(draft.record.id)))
    images: list[Encoded] = []
    refusals: list[Refusal] = []
    for source in sources:
        try:
            if len(images) == room:
                raise PictureRefused(Refusal.TOO_MANY_IN_NOTE)
            images.append((yield from _aside(partial(_made_anew, source))))
        except PictureRefused as refused:
            refusals.append(Refusal(refused.reason))
    changes = journal.pictures.add(draft, images) if images else Changes()
    return Brought(changes, len(images), tuple(dict.fromkeys(refusals)))


def made_anew(file: PictureFile) -> Steps[Encoded]:
    """A picture of another journal as it will be kept. Raises PictureRefused."""
    return (yield from _aside(partial(_read_and_made_anew, file)))


def image_of(journal: "Journal", picture: PictureId, longest: int) -> QImage:
    """A picture to paint, no longer than this; null when it has gone or cannot be read."""
    try:
        return shown(journal.pictures.data(picture), longest)
    except NotFound:
        return QImage()


def _made_anew(source: Source) -> Encoded:
    return encoded(picture_bytes(source) if isinstance(source, Path) else source)


def _read_and_made_anew(file: PictureFile) -> Encoded:
    return encoded(file.read())


def _aside(work: Callable[[], T]) -> Steps[T]:
    """Do what needs no database on a thread of its own, so that saves need not wait for it."""
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        future = pool.submit(work)
        while wait((future,), timeout=POLL_SECONDS).not_done:
            yield
        return future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
