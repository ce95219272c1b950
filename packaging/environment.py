"""Where the Python environment of the app or of its tests is, and whether it still fits."""

import hashlib
import json
import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

STAMP = "made-from.json"
# What can change without another Python package.
_AROUND = {"project": "", "system": ""}


class Purpose(StrEnum):
    """What an environment is for."""

    RUN = "run"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Environment:
    """One environment, its checkout and the lock file it follows."""

    root: Path
    purpose: Purpose

    @property
    def folder(self) -> Path:
        """Where the environment lives."""
        return self.root / (".venv" if self.purpose is Purpose.RUN else ".venv-test")

    @property
    def lock(self) -> Path:
        """The lock file it is made from."""
        return self.root / "packaging" / "lock" / f"{self.purpose}.txt"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def is_complete(self) -> bool:
        """Whether it was made from exactly what the checkout says now."""
        return self.stamp() == self.wanted_stamp()

    def has_its_packages(self) -> bool:
        """Whether only pyproject.toml or what the system needs changed, so that all can stay."""
        return self.stamp() | _AROUND == self.wanted_stamp() | _AROUND

    def wanted_stamp(self) -> dict[str, str]:
        """Everything that decides whether an environment fits."""
        return {
            "lock": _digest(self.lock),
            "project": _digest(self.root / "pyproject.toml"),
            "system": _digest(self.root / "packaging" / "system_packages.py"),
            "python": sys.version.split()[0],
            "place": str(self.root),
        }

    def stamp(self) -> dict[str, str]:
        """What this environment was made from; empty when it is absent or incomplete."""
        try:
            content = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def write_stamp(self, *, is_connected: bool) -> None:
        """Note what is in it; without the checkout's own connection it is not complete yet."""
        stamp = self.wanted_stamp() | ({} if is_connected else {"project": ""})
        text = json.dumps(stamp, indent=2)
        (self.folder / STAMP).write_text(text + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
