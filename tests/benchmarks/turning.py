"""How long the GUI thread works at a stretch while pages are opened and a long list is scrolled."""

import time
from collections.abc import Iterator
from pathlib import Path

from hallpass_desktop.gui.actions import TABLE
from hallpass_desktop.gui.pages.registry import PAGES
from tests.benchmarks.pilot import Pilot, at_the_keys
from tests.e2e.desktop import Desktop
from tests.e2e.gauge import Stretch
from tests.e2e.ready import ReadyHome

TURNED = ("journal", "check_in", "insights", "today")
SETTLE_SECONDS = 2.0
SCREENS = 40
KEY_NAMES = {",": "comma", "/": "slash"}


def turns(
    desktop: Desktop, ready: ReadyHome, folder: Path
) -> Iterator[tuple[str, tuple[float, ...]]]:
    """What was done, and how long the thread worked in each hold-up, in milliseconds.

    A page is built when it is first opened and stays; both times are told.
    """
    with at_the_keys(desktop, ready, folder) as pilot:
        pilot.unlocks()
        pilot.rests_for(SETTLE_SECONDS)
        for time_of in ("first", "again"):
            for code, key in _keys():
                yield f"opening {code}, {time_of}", _work(pilot, key)
        _work(pilot, dict(_keys())["journal"])
        pilot.presses("Down")
        for _ in range(SCREENS):
            pilot.presses("Next")
        yield "scrolling the journal", _worked(pilot.gauge.read())


def _keys() -> Iterator[tuple[str, str]]:
    """The pages that are there, and their keys as they are pressed."""
    actions = {spec.code: spec.action for spec in PAGES}
    keys = {spec.code: spec.keys for spec in TABLE}
    for code in TURNED:
        if code in actions and keys[actions[code]]:
            *held, last = keys[actions[code]][0].lower().split("+")
            yield code, "+".join((*held, KEY_NAMES.get(last, last)))


def _work(pilot: Pilot, key: str) -> tuple[float, ...]:
    pilot.gauge.read()
    pilot.presses(key)
    time.sleep(SETTLE_SECONDS)
    return _worked(pilot.gauge.read())


def _worked(stretch: Stretch) -> tuple[float, ...]:
    return tuple(gap.work for gap in stretch.gaps)
