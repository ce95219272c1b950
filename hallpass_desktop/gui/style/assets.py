"""Read the files of the look (palettes, fonts, icons) out of the installed package."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def folder(*names: str) -> Traversable:
    """Answer a folder below the package's data."""
    place = files("hallpass_desktop") / "data"
    for name in names:
        place = place / name
    return place


def text(*names: str) -> str:
    """Read one data file as text."""
    return folder(*names).read_text(encoding="utf-8")
