"""The words after the command, as a value, and the command that starts the app again."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.system.carrying import OPTION
from hallpass_desktop.system.paths import NAME

PACKAGE = "hallpass-desktop"
IN_FRONT, BEHIND, MINIMISED = "front", "behind", "minimised"


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the app was asked for when it was started."""

    home: Path | None = None
    vault: Path | None = None
    gallery: str | None = None
    is_locked: bool = False
    stands: str = IN_FRONT

    def again(self, vault: Path | None = None, stands: str = IN_FRONT) -> tuple[str, ...]:
        """The words that bring a new process to the lock screen of the same notebook."""
        where = () if stands == IN_FRONT else ("--stands", stands)
        return ("--locked", *where, *self._places(vault))

    def stage(self, carried: int, vault: Path | None = None) -> tuple[str, ...]:
        """The words that bring a new process to the stage, with what it holds carried over."""
        return (OPTION, str(carried), *self._places(vault))

    def _places(self, vault: Path | None) -> tuple[str, ...]:
        words = []
        for option, place in (("--home", self.home), ("--notebook", vault or self.vault)):
            if place is not None:
                words += [option, str(place.absolute())]
        return tuple(words)


def parse(words: Sequence[str]) -> Arguments:
    """Read the words; prints and raises SystemExit for --help, --version and unknown ones."""
    found = _parser().parse_args(words)
    return Arguments(found.home, found.notebook, found.gallery, found.locked, found.stands)


def command(words: Sequence[str]) -> tuple[str, ...]:
    """The program and its words, ready to be executed."""
    if getattr(sys, "frozen", False):
        return sys.executable, *words
    return sys.executable, "-I", "-m", "hallpass_desktop", *words


def app_version() -> str:
    """The version that is installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to load

    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return "0"


class _SayVersion(argparse.Action):
    """Looks the version up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"{NAME} {app_version()}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="notebook",
        description="A private notebook on this computer. It never uses the network.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_SayVersion, nargs=0, help="say which version this is")
    parser.add_argument("--home", type=Path, metavar="DIR", help="keep everything in this folder")
    parser.add_argument("--notebook", type=Path, metavar="DIR", help="open the notebook in here")
    parser.add_argument(
        "--gallery",
        nargs="?",
        const="light",
        metavar="THEME",
        help="show every part of the window in light, dark or contrast",
    )
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    places = (IN_FRONT, BEHIND, MINIMISED)
    parser.add_argument("--stands", choices=places, default=IN_FRONT, help=argparse.SUPPRESS)
    parser.add_argument(OPTION, type=int, help=argparse.SUPPRESS)  # read before, by carrying.take
    return parser
