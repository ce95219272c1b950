"""Foreign files, read within limits: one file, a folder or a zip, whatever they are called.

Nothing here follows a link or a name out of what was chosen, and nothing is written anywhere.
"""

import os
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from struct import error as StructError  # noqa: N812 - as below
from typing import Protocol
from zlib import error as ZlibError  # noqa: N812 - it is an error, and called one here

from hallpass_desktop.domain.errors import CannotBringIn, PictureRefused
from hallpass_desktop.domain.picture import BYTES_TO_KNOW_IT_BY, MOST_BYTES_IN, Refusal
from hallpass_desktop.services.exchange.rehearsal import Trouble

MOST_BYTES = 50 * 1024 * 1024  # of words; pictures have a limit of their own
MOST_IN_ZIP = 10_000
MOST_IN_FOLDER = 100_000
MOST_TIMES_LARGER = 200
SMALL = 1024 * 1024  # what is no larger may shrink as well as it likes
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")

# What zipfile raises over damaged archives besides its own error; OverflowError and such included.
_BROKEN = (
    zipfile.BadZipFile, ZlibError, StructError, EOFError, NotImplementedError, RuntimeError,
    OSError, ValueError, IndexError, ArithmeticError,
)  # fmt: skip


class Files(Protocol):
    """What was chosen, as names and bytes."""

    @property
    def name(self) -> str:
        """What the file or folder itself is called."""
        ...

    def names(self) -> tuple[str, ...]:
        """Every file in it, in order, with slashes between folders."""
        ...

    def data(self, name: str, most: int) -> bytes:
        """At most this many bytes of a file and one more. Raises CannotBringIn."""
        ...

    def changed(self, name: str) -> float | None:
        """When a file was last written, in seconds since 1970, if that is known."""
        ...


@dataclass(frozen=True)
class OneFile:
    """A single file, and what lies beside it, for the pictures it names."""

    path: Path

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    def names(self) -> tuple[str, ...]:
        """Itself."""
        return (self.path.name,)

    def data(self, name: str, most: int) -> bytes:
        """Its bytes, or those of a file beside it."""
        return _bytes_of(_inside(self.path.parent, name), most)

    def changed(self, name: str) -> float | None:
        """When it was last written."""
        return _changed(_inside(self.path.parent, name))


@dataclass(frozen=True)
class FolderFiles:
    """A folder with all below it. Links are not followed, and hidden files not looked at."""

    path: Path

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    def names(self) -> tuple[str, ...]:
        """Every file below it."""
        return tuple(sorted(file.relative_to(self.path).as_posix() for file in self._below()))

    def data(self, name: str, most: int) -> bytes:
        """The bytes of one file."""
        return _bytes_of(_inside(self.path, name), most)

    def changed(self, name: str) -> float | None:
        """When a file was last written."""
        return _changed(_inside(self.path, name))

    def _below(self) -> Iterator[Path]:
        """Every file, however deep; nothing here goes deeper with the folders."""
        folders, seen = [self.path], 0
        while folders:
            for each in _in_folder(folders.pop()):
                seen += 1
                if seen > MOST_IN_FOLDER:
                    raise CannotBringIn(Trouble.TOO_MANY_FILES)
                if each.is_dir(follow_symlinks=False):
                    folders.append(Path(each.path))
                elif each.is_file(follow_symlinks=False):
                    yield Path(each.path)


class ZipFiles:
    """A zip whose list of contents keeps the limits; it is never unpacked onto the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except _BROKEN as error:
            raise CannotBringIn(Trouble.BAD_ARCHIVE) from error
        self._members = {each.filename: each for each in self._zip.infolist() if _is_file(each)}
        _check(self._zip.infolist())

    @property
    def name(self) -> str:
        """What it is called."""
        return self._path.name

    def names(self) -> tuple[str, ...]:
        """Every file in it, but for those that a Mac puts beside them."""
        return tuple(sorted(name for name in self._members if not name.startswith("__MACOSX/")))

    def data(self, name: str, most: int) -> bytes:
        """The bytes of one file; a list that lies about its size is not believed."""
        try:
            with self._zip.open(self._members[name]) as member:
                return member.read(most + 1)
        except KeyError as error:
            raise CannotBringIn(Trouble.CANNOT_READ, name) from error
        except _BROKEN as error:
            raise CannotBringIn(Trouble.BAD_ARCHIVE, name) from error

    def changed(self, name: str) -> float | None:
        """The clocks of zips know no zone, so nothing is taken from them."""
        return None


class Reader:
    """Reads the words of files, together no more than may come in."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._left = MOST_BYTES

    def text(self, name: str) -> str:
        """The words of one file. Raises CannotBringIn."""
        found = self.files.data(name, self._left)
        self._left -= len(found)
        if self._left < 0:
            raise CannotBringIn(Trouble.TOO_LARGE, name)
        return decoded(found, name)


@dataclass(frozen=True)
class Beside:
    """A picture among the files."""

    files: Files
    name: str

    def start(self) -> bytes:
        """Its first bytes. Raises PictureRefused."""
        return self._read(BYTES_TO_KNOW_IT_BY)[:BYTES_TO_KNOW_IT_BY]

    def read(self) -> bytes:
        """All of it. Raises PictureRefused."""
        found = self._read(MOST_BYTES_IN)
        if len(found) > MOST_BYTES_IN:
            raise PictureRefused(Refusal.TOO_MANY_BYTES)
        return found

    def _read(self, most: int) -> bytes:
        try:
            return self.files.data(self.name, most)
        except CannotBringIn as error:
            raise PictureRefused(Refusal.NOT_THERE) from error


def files_at(path: Path) -> Files:
    """What was chosen. Raises CannotBringIn."""
    if path.is_dir():
        return FolderFiles(path)
    is_zip = _bytes_of(path, len(ZIP_STARTS[0])).startswith(ZIP_STARTS)
    return ZipFiles(path) if is_zip else OneFile(path)


def decoded(data: bytes, name: str = "") -> str:
    """UTF-8 with one kind of line end. Raises CannotBringIn."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CannotBringIn(Trouble.NOT_UTF8, name) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_inside(name: str) -> bool:
    """Whether a name stays where it is looked for."""
    path = PurePosixPath(name)
    is_odd = "\\" in name or "\x00" in name or ":" in name.partition("/")[0]
    return not (path.is_absolute() or ".." in path.parts or is_odd or not path.parts)


def _in_folder(folder: Path) -> list[os.DirEntry[str]]:
    """What lies there and is not hidden."""
    try:
        with os.scandir(folder) as there:
            return [each for each in there if not each.name.startswith(".")]
    except OSError as error:
        raise CannotBringIn(Trouble.CANNOT_READ, folder.name) from error


def _inside(folder: Path, name: str) -> Path:
    if not is_inside(name):
        raise CannotBringIn(Trouble.CANNOT_READ)
    place = folder
    for part in PurePosixPath(name).parts:
        place /= part
        if place.is_symlink():
            raise CannotBringIn(Trouble.CANNOT_READ, name)
    return place


def _bytes_of(path: Path, most: int) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise CannotBringIn(Trouble.CANNOT_READ, path.name)
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise CannotBringIn(Trouble.CANNOT_READ, path.name) from error


def _changed(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None


def _is_file(member: zipfile.ZipInfo) -> bool:
    return not member.is_dir() and not stat.S_ISLNK(member.external_attr >> 16)


def _check(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_IN_ZIP:
        raise CannotBringIn(Trouble.TOO_MANY_FILES)
    for each in members:
        if not is_inside(each.filename):
            raise CannotBringIn(Trouble.NAMES_LEAD_OUT)
        if each.flag_bits & 1:
            raise CannotBringIn(Trouble.LOCKED)
        if each.file_size > max(SMALL, each.compress_size * MOST_TIMES_LARGER):
            raise CannotBringIn(Trouble.TOO_LARGE, each.filename)
