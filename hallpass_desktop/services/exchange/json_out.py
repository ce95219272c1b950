"""Everything that is kept as one JSON file, written row by row (docs/export-format.md).

No key of any kind is in it: what opens the notebook lies in no table, and of `meta` only the lists
that a person made go along.
"""

from functools import partial
from pathlib import Path
from typing import BinaryIO

from hallpass_desktop.domain.kinds import BODY_VERSIONS
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.beside import new_file
from hallpass_desktop.services.exchange.leaving import Leaving, Saved, Tell
from hallpass_desktop.services.exchange.lists import LISTS
from hallpass_desktop.services.exchange.schema import FORMAT, VERSION
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import own_lists, taking_out
from hallpass_desktop.storage.codec import encode, in_json
from hallpass_desktop.storage.kept_rows import ROWS
from hallpass_desktop.storage.times import stamp

ENDING = ".json"
COMMA = ",\n"


def everything(desk: Desk, place: Path) -> Leaving:
    """A file with everything in it, at this place."""
    connection = desk.connection
    return Leaving(connection, partial(taking_out.count, connection), partial(_write, desk, place))


def _write(desk: Desk, place: Path, tell: Tell) -> Steps[Saved]:
    with new_file(place) as file:
        _head(desk, file)
        done = 0
        for name in ROWS:
            done = yield from _rows(desk, file, name, done, tell)
        file.write(f',\n"lists":{{{_lists(desk)}}}\n}}\n'.encode())
    return Saved(place, done)


def _lists(desk: Desk) -> str:
    known = ((name, own_lists.read(desk.connection, name, cls)) for name, cls in LISTS.items())
    return ",".join(f"{in_json(name)}:{encode(kept)}" for name, kept in known)


def _head(desk: Desk, file: BinaryIO) -> None:
    versions = {kind.value: version for kind, version in BODY_VERSIONS.items()}
    head = {"format": FORMAT, "version": VERSION, "made_at": stamp(desk.now()), "bodies": versions}
    members = ",\n".join(f"{in_json(name)}:{in_json(value)}" for name, value in head.items())
    file.write(f"{{\n{members}".encode())


def _rows(desk: Desk, file: BinaryIO, name: str, done: int, tell: Tell) -> Steps[int]:
    """Write the rows of one table, and say how many rows are written now."""
    file.write(f',\n"{name}":['.encode())
    comma = "\n"
    for some in taking_out.rows(desk.connection, name):
        file.write((comma + COMMA.join(map(encode, some))).encode())
        comma, done = COMMA, done + len(some)
        tell(done)
        yield
    file.write(b"\n]")
    return done
