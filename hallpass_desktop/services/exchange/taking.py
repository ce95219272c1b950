"""The engine under every importer: rehearse its entries, take them, take them back."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import Protocol

from hallpass_desktop.domain.body import TEXT_LIMIT, is_blank, words_of
from hallpass_desktop.domain.errors import HallpassError, PictureRefused
from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.domain.picture import MOST_IN_NOTE, Encoded, Picture, kind_of
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.tags import plain_tags, tag_key
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.incoming import Entry, PictureFile, Progress
from hallpass_desktop.services.exchange.known import Known
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Rehearsal, Skipped
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import pictures, records, revisions, staging

AT_ONCE = 24
ASKED_AT_ONCE = 500
CHARACTERS_AT_ONCE = 100_000
SAMPLE_LINES, SAMPLE_CHARACTERS = 3, 100

Found = Entry | Skipped
MakeAnew = Callable[[PictureFile], Steps[Encoded]]


class Source(Protocol):
    """One file or folder of another journal."""

    @property
    def form(self) -> Form:
        """Which form it has."""
        ...

    @property
    def moods(self) -> tuple[Mood, ...]:
        """The words for moods that were found, and what each is to stand for."""
        ...

    def found(self) -> Iterator[Found]:
        """Its entries in order, read anew, and what cannot become one. Raises CannotBringIn."""
        ...


class Import:
    """One source on its way in; an `Incoming`."""

    def __init__(self, desk: Desk, source: Source, make_anew: MakeAnew) -> None:
        self._desk = desk
        self.source = source
        self._make_anew = make_anew
        self._progress = Progress()
        self._is_stopped = False
        self._all = 0
        #: Pictures that turned out not to be any when they were taken.
        self.left_out: tuple[Skipped, ...] = ()

    @property
    def progress(self) -> Progress:
        """How far the rehearsal or the taking is."""
        return self._progress

    def stop(self) -> None:
        """Let the taking end with nothing brought in."""
        self._is_stopped = True

    def rehearse(self) -> Steps[Rehearsal]:
        """Say what would come in; nothing is written."""
        count, known = _Count(), Known(self._desk, self.source.form)
        self._progress = Progress()
        for some in _at_once(self.source.found()):
            for found in some:
                count.add(found, known)
            self._progress = Progress(count.seen)
            yield
        self._all = count.seen
        return count.rehearsal(self.source)

    def take(self) -> Steps[Changes]:
        """Stage everything in small writes, then let it be seen in one."""
        yield from swept(self._desk)  # what an earlier one left behind is not to be seen with it
        self._is_stopped, self.left_out, at = False, (), self._desk.now()
        try:
            staged = yield from self._stage(at)
        except HallpassError:
            yield from swept(self._desk)
            raise
        if self._is_stopped:
            yield from swept(self._desk)
            return Changes()
        with self._desk.transaction():
            staging.show(self._desk.connection)
        changes = Changes.of(staged.values(), staged, Undo.BROUGHT_IN)
        ids = tuple(staged)
        self._desk.undo.push(Undo.BROUGHT_IN, changes, lambda: self._take_back(ids, at))
        return changes

    def _stage(self, at: datetime) -> Steps[dict[RecordId, Kind]]:
        known, done = Known(self._desk, self.source.form), 0
        staged: dict[RecordId, Kind] = {}
        for some in _at_once(self.source.found()):
            coming = [(entry, each) for entry, each in _new(some, known) if each]
            images = yield from self._images(entry for entry, _ in coming)
            if self._is_stopped:
                break
            with self._desk.transaction():
                for (entry, each), shown in zip(coming, images, strict=True):
                    self._add(_record(entry, each, at), shown)
                    staged[each] = entry.kind
            done += len(some)
            self._progress = Progress(done, max(done, self._all))
            yield
        return staged

    def _images(self, entries: Iterator[Entry]) -> Steps[list[list[Encoded]]]:
        found = []
        for entry in entries:
            images: list[Encoded] = []
            for file in entry.pictures[:MOST_IN_NOTE]:
                if self._is_stopped:
                    break
                try:
                    images.append((yield from self._make_anew(file)))
                except PictureRefused:
                    self.left_out += (Skipped(file.name, Reason.PICTURE_REFUSED),)
            found.append(images)
        return found

    def _add(self, record: Record, images: Sequence[Encoded]) -> None:
        connection = self._desk.connection
        revision = self._desk.new_revision(record)
        records.add(connection, record, revision.id)
        revisions.add(connection, revision)
        for image in images:
            new = PictureId(self._desk.new_id())
            size = image.width, image.height
            picture = Picture(new, record.id, image.media_type, *size, self._desk.now())
            pictures.add(connection, picture, image)

    def _take_back(self, ids: Sequence[RecordId], at: datetime) -> Steps[Changes]:
        """Out of sight in one write, and swept away later; what was changed since stays."""
        connection = self._desk.connection
        going: list[RecordId] = []
        for some in _parts(ids):
            going += staging.untouched(connection, some, at)
            yield
        with self._desk.transaction():
            kinds = records.kinds_of(connection, ids)
            staying = frozenset(staging.hide(connection, going, ids, at))
        gone = frozenset(ids) - staying
        self._desk.undo.forget(gone)
        return Changes(kinds, gone, stayed=staying)


def swept(desk: Desk) -> Steps[None]:
    """Let go of what is staged, a little at a time."""
    while some := staging.some(desk.connection, AT_ONCE):
        with desk.transaction():
            staging.remove(desk.connection, some)
        yield


@dataclass(slots=True)
class _Count:
    """What a rehearsal has seen so far."""

    seen: int = 0
    coming: Counter[Kind] = field(default_factory=Counter)
    pictures: int = 0
    tags: set[str] = field(default_factory=set)
    duplicates: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    sample: list[str] = field(default_factory=list)

    def add(self, found: Found, known: Known) -> None:
        """Count one more."""
        self.seen += 1
        reason = found.reason if isinstance(found, Skipped) else _refused(found)
        if reason is not None:
            self.skipped.append(Skipped(found.where, reason))
        elif isinstance(found, Entry):
            self._add_entry(found, known)

    def _add_entry(self, entry: Entry, known: Known) -> None:
        if known.new_id(entry) is None:
            self.duplicates += 1
            return
        self.coming[entry.kind] += 1
        self.tags.update(map(tag_key, plain_tags(entry.tags)))
        self._add_pictures(entry)
        day = entry.happened.local.date()
        self.days = [min((*self.days, day)), max((*self.days, day))]
        if len(self.sample) < SAMPLE_LINES and (line := _first_line(entry)):
            self.sample.append(line)

    def _add_pictures(self, entry: Entry) -> None:
        for number, file in enumerate(entry.pictures):
            reason = _picture_refused(file, number)
            if reason is None:
                self.pictures += 1
            else:
                self.skipped.append(Skipped(file.name, reason))

    def rehearsal(self, source: Source) -> Rehearsal:
        """All of it."""
        return Rehearsal(
            form=source.form,
            coming=dict(self.coming),
            pictures=self.pictures,
            tags=len(self.tags - {""}),
            duplicates=self.duplicates,
            skipped=tuple(self.skipped),
            first=self.days[0] if self.days else None,
            last=self.days[-1] if self.days else None,
            sample=tuple(self.sample),
            moods=source.moods,
        )


def _parts(ids: Sequence[RecordId]) -> Iterator[Sequence[RecordId]]:
    return (ids[first : first + ASKED_AT_ONCE] for first in range(0, len(ids), ASKED_AT_ONCE))


def _at_once(found: Iterator[Found]) -> Iterator[list[Found]]:
    """So much that writing it takes well below a tenth of a second."""
    while some := _next_some(found):
        yield some


def _next_some(found: Iterator[Found]) -> list[Found]:
    some: list[Found] = []
    characters = 0
    for each in islice(found, AT_ONCE):
        some.append(each)
        if isinstance(each, Entry):
            characters += len(each.text) + CHARACTERS_AT_ONCE * bool(each.pictures)
        if characters >= CHARACTERS_AT_ONCE:
            break
    return some


def _new(some: Sequence[Found], known: Known) -> Iterator[tuple[Entry, RecordId | None]]:
    for found in some:
        if isinstance(found, Entry) and _refused(found) is None:
            yield found, known.new_id(found)


def _refused(entry: Entry) -> Reason | None:
    """Why an entry cannot be a page."""
    if is_blank(entry.whole) and not entry.pictures:
        return Reason.NOTHING_IN_IT
    if any(len(text) > TEXT_LIMIT for _, text in words_of(entry.whole)):
        return Reason.TOO_LONG
    return None


def _picture_refused(file: PictureFile, number: int) -> Reason | None:
    if number >= MOST_IN_NOTE:
        return Reason.TOO_MANY_PICTURES
    try:
        return None if kind_of(file.start()) else Reason.PICTURE_REFUSED
    except PictureRefused:
        return Reason.PICTURE_MISSING


def _record(entry: Entry, record_id: RecordId, at: datetime) -> Record:
    return Record(
        id=record_id,
        kind=entry.kind,
        happened=entry.happened,
        written=entry.happened,
        changed_at=at,
        body=entry.whole,
        author=entry.author,
        tags=plain_tags(entry.tags),
        trashed_at=staging.STAGED_AT,
    )


def _first_line(entry: Entry) -> str:
    text = next((words for _, words in words_of(entry.whole)), "")
    return " ".join(text[: 4 * SAMPLE_CHARACTERS].split())[:SAMPLE_CHARACTERS]
