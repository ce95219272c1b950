"""How long the GUI thread works at a stretch while pages open and the journal scrolls or searches.

Everything is processor time of that thread, so that a busy computer does not count; a hold-up too
short to be noted counts as nothing.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.gui.actions import TABLE
from hallpass_desktop.gui.pages.registry import PAGES
from tests.benchmarks.invented import Words
from tests.benchmarks.pilot import Pilot, at_the_keys
from tests.e2e.desktop import Desktop
from tests.e2e.gauge import Stretch
from tests.e2e.ready import ReadyHome, make_ready

FIRST, AGAIN, AT_ONCE = "first", "again", "at once"
SETTLE_SECONDS, AHEAD_SECONDS = 2.0, 12.0
SCREENS = 40
COMMON, LETTER_MS = 40, 120
COUNTED_A_SECOND = 3_000  # notes, by the worker, on a busy computer
KEY_NAMES = {",": "comma", "/": "slash"}


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that was done, and how long the thread worked in each hold-up, in milliseconds."""

    what: str
    worked: tuple[float, ...]
    page: str = ""

    @classmethod
    def seen(cls, what: str, stretch: Stretch, page: str = "") -> "Turn":
        """What the instruments saw of it."""
        return cls(what, tuple(gap.work for gap in stretch.gaps), page)

    @property
    def total(self) -> float:
        """All of the work."""
        return sum(self.worked)

    @property
    def longest(self) -> float:
        """The longest that a key had to wait for."""
        return max(self.worked, default=0.0)


def turns(desktop: Desktop, ready: ReadyHome, folder: Path, notes: int) -> Iterator[Turn]:
    """Every page opened at once, after the others were made ahead, and again; then scrolling."""
    with at_the_keys(desktop, ready, folder) as pilot:
        pilot.unlocks()
        yield _opened(pilot, "journal", _keys()["journal"], AT_ONCE)
    with at_the_keys(desktop, ready, folder) as pilot:
        pilot.unlocks()
        yield Turn.seen("making pages ahead", pilot.rests_for(AHEAD_SECONDS))
        for when in (FIRST, AGAIN):
            for code, key in _keys().items():
                yield _opened(pilot, code, key, when)
        _opened(pilot, "insights", _keys()["insights"], AGAIN)
        pilot.presses("Right", "Right", "Right")  # from four weeks to everything
        yield Turn.seen(
            "insights of everything", pilot.rests_after(SETTLE_SECONDS + notes / COUNTED_A_SECOND)
        )
        _opened(pilot, "journal", _keys()["journal"], AGAIN)
        pilot.presses("Down")
        for _ in range(SCREENS):
            pilot.presses("Next")
        yield Turn.seen("scrolling the journal", pilot.gauge.read())
        yield Turn.seen("searching the journal", _searched(pilot))


def _searched(pilot: Pilot) -> Stretch:
    """A word that many notes have, letter by letter, and then everything again."""
    pilot.presses("ctrl+f")
    pilot.rests_for(SETTLE_SECONDS)
    pilot.types(Words.invent().all[COMMON], LETTER_MS)
    time.sleep(SETTLE_SECONDS)
    pilot.presses("ctrl+a", "BackSpace")
    return pilot.rests_after(SETTLE_SECONDS)


def bare_turns(desktop: Desktop, folder: Path) -> dict[str, Turn]:
    """The same with a form of Qt's own."""
    with at_the_keys(desktop, make_ready(folder / "bare_form"), folder) as pilot:
        pilot.opens_only((*pilot.gauge.prefix, "bare"))
        pilot.gauge.waits_until(lambda seen: seen.focus == "text_edit")
        found = {FIRST: _opened(pilot, "form", "ctrl+2", FIRST)}
        pilot.presses("ctrl+1")
        return found | {AGAIN: _opened(pilot, "form", "ctrl+2", AGAIN)}


def _keys() -> dict[str, str]:
    """The pages, and their keys as they are pressed."""
    keys = {spec.code: spec.keys for spec in TABLE}
    return {spec.code: _pressed(keys[spec.action][0]) for spec in PAGES if keys[spec.action]}


def _pressed(key: str) -> str:
    *held, last = key.lower().split("+")
    return "+".join((*held, KEY_NAMES.get(last, last)))


def _opened(pilot: Pilot, page: str, key: str, when: str) -> Turn:
    pilot.gauge.read()
    pilot.presses(key)
    return Turn.seen(when, pilot.rests_after(SETTLE_SECONDS), page)
