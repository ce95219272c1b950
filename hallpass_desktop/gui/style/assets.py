"""Find the files of the look (palettes, fonts, icons) in the installed package."""

from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"


def folder(*names: str) -> Path:
    """Answer a folder below the package's data."""
    return DATA.joinpath(*names)


def text(*names: str) -> str:
    """Read one data file as text."""
    return folder(*names).read_text(encoding="utf-8")
