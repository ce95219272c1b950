"""Drives the window with keys alone, so that nothing but the app is measured.

A screen reader's bus makes every change on the screen cost more; the tests need it, people who
wait for a page to open mostly do not.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.gauge import Gauge, Stretch
from tests.e2e.hands import Hands
from tests.e2e.ready import ReadyHome

WORDS = "when the music stopped i stood by the coats and waited for somebody to look up "
KEY_MS = 60


class Pilot(Hands):
    """Hands without eyes: the instruments say when to go on."""

    def __init__(self, desktop: Desktop, ready: ReadyHome, folder: Path) -> None:
        super().__init__(desktop, ready.folder, folder / "log.txt")
        self._ready = ready
        self.gauge = Gauge(folder / "report.json")

    def unlocks(self) -> float:
        """Start, unlock, and say how many milliseconds passed from Enter to Today's list."""
        self.opens_the_app(prefix=self.gauge.prefix)
        self.gauge.waits_until(lambda seen: seen.focus == "edit")
        self.types(self._ready.passphrase)
        self.presses("Return")
        return self.gauge.waits_until(lambda seen: seen.today_ms is not None).today_ms or 0.0

    def begins_a_note(self) -> None:
        """Open an empty page by keys."""
        self.gauge.waits_until(lambda seen: seen.focus == "capture_edit")
        self.presses("ctrl+n", "Down")
        self.gauge.waits_until(lambda seen: seen.focus == "note_item")
        self.presses("Return")
        self.gauge.waits_until(lambda seen: seen.focus == "text_edit")
        time.sleep(1)
        self.types(WORDS, KEY_MS)

    def types_for(self, seconds: float) -> Stretch:
        """Type at the pace of somebody in a hurry, and say how it went."""
        self.gauge.read()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.types(WORDS, KEY_MS)
        return self.gauge.read()

    def rests_for(self, seconds: float) -> Stretch:
        """Touch nothing: what is seen now is the computer, not the app."""
        self.gauge.read()
        return self.rests_after(seconds)

    def rests_after(self, seconds: float) -> Stretch:
        """Touch nothing more: what was set off before is seen to its end."""
        time.sleep(seconds)
        return self.gauge.read()

    def memory_mb(self) -> float:
        """How much memory the process takes."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        fields = dict(line.split(":", 1) for line in status.splitlines())
        return int(fields["VmRSS"].split()[0]) / 1024


@contextmanager
def at_the_keys(desktop: Desktop, ready: ReadyHome, folder: Path) -> Iterator[Pilot]:
    """A pilot whose window is closed afterwards."""
    pilot = Pilot(desktop, ready, folder)
    try:
        yield pilot
    finally:
        pilot.closes_everything()
