"""Reads the instruments of an app that was started with them."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

INSTRUMENTS = str(Path(__file__).with_name("instruments.py"))
PATIENCE_SECONDS = 30.0


class Gap(NamedTuple):
    """One hold-up of the event loop, in milliseconds."""

    all: float
    without_waiting: float  # for a processor that other programs had
    work: float  # what the thread itself did in it


@dataclass(frozen=True, slots=True)
class Stretch:
    """What the instruments saw since they were asked last; counts go on from the start."""

    gaps: tuple[Gap, ...]
    today_ms: float | None
    focus: str
    on_worker: int = 0
    rows: int = 0


class Gauge:
    """One report file, and how to ask for a new one."""

    def __init__(self, report: Path) -> None:
        self._report = report
        self._ask = report.with_name(f"{report.name}.ask")

    @property
    def prefix(self) -> tuple[str, ...]:
        """The words to put before the app's command."""
        return (sys.executable, "-I", INSTRUMENTS, str(self._report))

    def read(self) -> Stretch:
        """End the stretch and say what was seen in it."""
        self._ask.touch()
        end = time.monotonic() + PATIENCE_SECONDS
        while self._ask.exists():
            if time.monotonic() > end:
                raise AssertionError("the instruments do not answer")
            time.sleep(0.005)
        found: dict[str, Any] = json.loads(self._report.read_text())
        return Stretch(tuple(Gap(*gap) for gap in found.pop("gaps_ms")), **found)

    def on_gui(self) -> str:
        """A statement that ran on the GUI thread at any time, if there was one."""
        notes = self._report.with_name(f"{self._report.name}.on_gui")
        return notes.read_text() if notes.exists() else ""

    def waits_until(self, is_so: Callable[[Stretch], bool]) -> Stretch:
        """Ask again and again until something is so."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            stretch = self.read()
            if is_so(stretch):
                return stretch
            time.sleep(0.02)
        raise AssertionError(f"it never came to be; the last that was seen: {stretch}")
