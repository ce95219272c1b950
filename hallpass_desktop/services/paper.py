"""A document leaves the notebook as a PDF that tells nothing about itself, for its owner alone."""

from pathlib import Path

from hallpass_desktop.keys import pdf_sealing
from hallpass_desktop.system.files import replace_file


def can_close(passphrase: str) -> bool:
    """Whether a PDF can be closed with these words; none at all always can."""
    return pdf_sealing.fits(passphrase)


def save(place: Path, pdf: bytes, passphrase: str = "") -> str:
    """Write it with mode 0600, closed where there is a passphrase; answers the name of the file.

    Nothing is written on the way. Raises DiskFull or StorageFailed, and then no file is new.
    """
    replace_file(place, pdf_sealing.sealed(pdf, passphrase))
    return place.name


def save_open(place: Path, content: bytes) -> str:
    """Write what cannot be closed, with mode 0600; answers the name. Raises as `save` does."""
    replace_file(place, content)
    return place.name
