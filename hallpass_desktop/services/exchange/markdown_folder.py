"""Every page as a file of its own that any program can read, its pictures beside.

The names of the files are days and numbers, so that a list of them tells nothing. A part (a clause,
a step) stands in the file of its whole. What is in the trash stays.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.picture import PNG, Picture
from hallpass_desktop.domain.record import Record, Who
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.beside import new_folder
from hallpass_desktop.services.exchange.leaving import Leaving, Saved, Tell
from hallpass_desktop.services.exchange.leaving_words import LeavingWords, Say
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import pictures, records, wholes
from hallpass_desktop.storage.files import create_file, flush_file, make_folder

AT_ONCE, FLUSHED_AT_ONCE = 20, 50
INDEX, ENDING, PICTURES = "index.md", ".md", "pictures"
DEEPEST = 6  # so many levels of headings there are


def folder(desk: Desk, place: Path, words: LeavingWords) -> Leaving:
    """A new folder of this name with every page outside the trash."""
    connection = desk.connection
    write = partial(_write, desk, place, words)
    return Leaving(connection, partial(wholes.count, connection), write)


def _write(desk: Desk, place: Path, words: LeavingWords, tell: Tell) -> Steps[Saved]:
    with new_folder(place) as beside:
        pages = _Pages(desk, beside, words)
        done = 0
        for record in wholes.ids(desk.connection, AT_ONCE):
            pages.add(record)
            done += 1
            tell(done)
            yield
            if len(pages.new) >= FLUSHED_AT_ONCE:
                yield from _flushed(pages.new)
        pages.write_index()
        yield from _flushed(pages.new)
    return Saved(place, done)


class _Pages:
    """The files so far, and what each is called in the index."""

    def __init__(self, desk: Desk, beside: Path, words: LeavingWords) -> None:
        self._connection, self._folder, self._words = desk.connection, beside, words
        self._numbers: Counter[str] = Counter()
        self.new: list[Path] = []  # what the disk was not asked to keep yet
        self._index = [f"# {words.say(Say.INDEX)}", ""]

    def add(self, record_id: RecordId) -> None:
        """Write one whole page with its parts."""
        record = records.read(self._connection, record_id)
        day = record.happened.local.date().isoformat()
        self._numbers[day] += 1
        name = f"{day}-{self._numbers[day]:02d}"
        text = "\n\n".join((_front(record, self._words), *self._page(record, name, 1)))
        self._put(f"{name}{ENDING}", f"{text}\n".encode())
        title = " ".join(record.body.title.split()) or self._words.say(Say.UNTITLED)
        kind = self._words.kind(record.kind)
        self._index.append(f"- [{_when(record.happened)}]({name}{ENDING}) {kind}: {title}")

    def write_index(self) -> None:
        """Write what leads to all of them."""
        self._put(INDEX, ("\n".join(self._index) + "\n").encode())

    def _page(self, record: Record, name: str, level: int) -> Iterator[str]:
        sign = "#" * min(level, DEEPEST)
        title = " ".join(record.body.title.split())
        kind = self._words.kind(record.kind)
        yield f"{sign} {title or kind}" if level == 1 else f"{sign} {kind}: {title}".rstrip(": ")
        for label, text in self._words.lines(record.body):
            yield f"{'#' * min(level + 1, DEEPEST)} {label}\n\n{text}" if label else text
        for picture in pictures.of(self._connection, record.id):
            self._numbers[name] += 1
            yield self._picture(picture, f"{name}-{self._numbers[name]}")
        for part in wholes.parts(self._connection, record.id):
            yield from self._page(records.read(self._connection, part), name, level + 1)

    def _picture(self, picture: Picture, name: str) -> str:
        file = f"{name}.png" if picture.media_type == PNG else f"{name}.jpg"
        make_folder(self._folder / PICTURES)
        self._put(f"{PICTURES}/{file}", pictures.data(self._connection, picture.id))
        said = " ".join(picture.description.split()).translate({91: "(", 93: ")"})
        return f"![{said}]({PICTURES}/{file})"

    def _put(self, name: str, content: bytes) -> None:
        place = self._folder / name
        with open(create_file(place), "wb") as file:
            file.write(content)
        self.new.append(place)


def _front(record: Record, words: LeavingWords) -> str:
    """What programs read first; every value is JSON, which the form allows."""
    known: dict[str, object] = {"date": _exactly(record.happened), "kind": record.kind.value}
    known |= {"type": words.kind(record.kind), "id": record.id}
    known |= {"author": record.author.who.value} if record.author.who is not Who.ME else {}
    known |= {"tags": list(record.tags)} if record.tags else {}
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in known.items()]
    return "\n".join(("---", *lines, "---"))


def _exactly(moment: Moment) -> str:
    if moment.precision is Precision.MINUTE:
        return moment.local.isoformat(timespec="seconds")
    return moment.local.date().isoformat()[: 7 if moment.precision is Precision.MONTH else 10]


def _when(moment: Moment) -> str:
    return _exactly(moment)[:16].replace("T", " ")


def _flushed(new: list[Path]) -> Steps[None]:
    """Wait until the disk has some files, which takes long for many at once."""
    while new:
        with new.pop().open("rb") as file:
            flush_file(file.fileno())
        yield
