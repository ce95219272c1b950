"""What a clipboard or a drag offers that may be a picture; nothing is decoded here."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from hallpass_desktop.domain.picture import GIF, JPEG, PNG, WEBP

Source: TypeAlias = Path | bytes | QImage

LIKELY_NAMES = frozenset(
    {
        ".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic",
        ".heif", ".avif", ".svg",
    }
)  # fmt: skip
_FORMATS = (PNG, JPEG, WEBP, GIF)


@dataclass(frozen=True, slots=True)
class Offer:
    """One or more pictures, perhaps; the worker finds out."""

    sources: tuple[Source, ...]

    @property
    def is_from_files(self) -> bool:
        """Whether files stay where they are after it was taken in."""
        return any(isinstance(source, Path) for source in self.sources)


def dropped(mime: QMimeData) -> Offer | None:
    """Any local files, or a picture: nothing else can be dropped on a page."""
    files = _files(mime)
    return Offer(files) if files else _image(mime)


def pasted(mime: QMimeData) -> Offer | None:
    """The same, but words stay words: a paste of text that has a picture beside it is text."""
    files = _files(mime)
    if any(file.suffix.lower() in LIKELY_NAMES for file in files):
        return Offer(files)
    # A picture copied in a browser brings its address along, which counts as text elsewhere.
    has_words = mime.hasFormat("text/plain") and bool(mime.text().strip())
    return None if has_words else _image(mime)


def _files(mime: QMimeData) -> tuple[Path, ...]:
    urls = mime.urls() if mime.hasUrls() else []
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


def _image(mime: QMimeData) -> Offer | None:
    """The bytes of a picture, to be decoded with a limit; the image itself if that is all."""
    for kind in _FORMATS:
        if mime.hasFormat(kind):
            return Offer((bytes(mime.data(kind).data()),))
    image = mime.imageData() if mime.hasImage() else None
    return Offer((image,)) if isinstance(image, QImage) else None
