"""Read a file that somebody offers as a picture, whatever it may really be."""

import os
import stat
from pathlib import Path

from hallpass_desktop.domain.errors import PictureRefused
from hallpass_desktop.domain.picture import MOST_BYTES_IN, Refusal

# A pipe must not be waited for; it is told from a file only once it is open.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def picture_bytes(path: Path, most: int = MOST_BYTES_IN) -> bytes:
    """The bytes of an ordinary file of at most this many. Raises PictureRefused."""
    try:
        descriptor = os.open(path, _FLAGS)
        with open(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise PictureRefused(Refusal.NOT_THERE)
            found = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise PictureRefused(Refusal.NOT_THERE) from error
    if len(found) > most:
        raise PictureRefused(Refusal.TOO_MANY_BYTES)
    return found
