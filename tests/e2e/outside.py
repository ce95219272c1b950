"""What can be read and pressed outside the window: the tray, and the place for notifications."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.desktop import Desktop
from tests.e2e.hands import PATIENCE_SECONDS, SYSTEM_PYTHON

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Icon:
    """All the words of one icon, and its menu: each item, and whether it can be chosen."""

    words: dict[str, Any]
    menu: dict[str, bool]


class Outside:
    """Looks at what stands and is said outside the window, and chooses from the menu there."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        self._program = program

    def icons(self) -> list[Icon]:
        """The icons in the tray now."""
        return [
            Icon(each, {item["text"]: item["on"] for item in each.pop("menu")})
            for each in self._ask("look")["icons"]
        ]

    def said(self) -> list[Any]:
        """Every notification so far, with all that came with it."""
        found: list[Any] = self._ask("look")["said"]
        return found

    def chooses(self, text: str) -> None:
        """Choose from the menu of the icon."""
        self._ask("choose", text=text)

    def _ask(self, verb: str, **rest: str) -> Any:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self._program.stdin.write(json.dumps({"verb": verb, **rest}) + "\n")
            self._program.stdin.flush()
            answer = json.loads(self._program.stdout.readline())
            if "ok" in answer:
                return answer["ok"]
        raise AssertionError(f"what is outside did not stand still: {answer}")


@contextmanager
def hearing(desktop: Desktop) -> Iterator[Outside]:
    """Give a desktop a tray and a place for notifications for a while."""
    pipe, environment = subprocess.PIPE, dict(desktop.environment)
    command = [SYSTEM_PYTHON, "-m", "tests.e2e.tray"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True
    ) as program:
        outside = Outside(program)
        outside.icons()  # it answers once it hears
        yield outside
        assert program.stdin is not None
        program.stdin.close()
