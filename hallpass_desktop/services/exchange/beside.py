"""Large things leave so that there is nothing, or all of it: made beside, flushed, then renamed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from hallpass_desktop.storage.files import (
    create_file,
    flush_file,
    flush_folder,
    make_folder,
    remove_folder,
    translated_elsewhere,
)

ENDING = ".new"


@contextmanager
def new_file(place: Path) -> Iterator[BinaryIO]:
    """A file of mode 0600 that has its name once it is whole.

    An error on the way, or somebody who stops, leaves nothing. Raises CopyRefused, NoRoomForCopy.
    """
    beside = _beside(place)
    with translated_elsewhere():
        try:
            with open(create_file(beside), "wb") as file:
                yield file
                file.flush()
                flush_file(file.fileno())
            beside.replace(place)
            flush_folder(place.parent)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def new_folder(place: Path) -> Iterator[Path]:
    """A folder of mode 0700 to write into, which has its name once what is in it is whole.

    As `new_file`; what is in it is written with `write_file`.
    """
    beside = _beside(place)
    with translated_elsewhere():
        try:
            remove_folder(beside)
            make_folder(beside)
            yield beside
            flush_folder(beside)
            beside.rename(place)
            flush_folder(place.parent)
        finally:
            remove_folder(beside)


def free_name(folder: Path, name: str) -> Path:
    """A place in a folder that is not taken: the name, or the name with a number."""
    place, number = folder / name, 1
    while place.exists() or place.is_symlink():
        number += 1
        place = folder / f"{name} ({number})"
    return place


def _beside(place: Path) -> Path:
    return place.with_name(f".{place.name}{ENDING}")
