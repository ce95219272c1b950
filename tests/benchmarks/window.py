"""Measure the window: python -m tests.benchmarks.window [--notes 1000 100000] [--json FILE].

Start-up and memory beside an empty window of Qt's, unlocking, and how long the GUI thread was held
up while somebody typed with autosave on, beside a bare text field; then what it worked while pages
opened, in all and at a stretch, beside a form of Qt's, and while the journal scrolled. Nothing is
judged. A hold-up is the time between two ticks of a timer of 4 ms; "ready" leaves out what other
programs took, and "work" is what the thread itself did in it: the rest it waited, for the screen or
for the worker. 100,000 notes take long to write, and 2 GB: `--keep` a folder for the next time.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.paths import Paths
from tests.benchmarks.filling import fill
from tests.benchmarks.invented import Words
from tests.benchmarks.pilot import at_the_keys
from tests.benchmarks.turning import AGAIN, AT_ONCE, FIRST, Turn, bare_turns, turns
from tests.e2e.desktop import Desktop, open_desktop
from tests.e2e.gauge import Stretch
from tests.e2e.ready import PASSPHRASE, ReadyHome, make_ready

FIRST_PAINT = str(Path(__file__).with_name("first_paint.py"))
EMPTY, BARE, FORM = "an empty window", "a bare text field", "a form of Qt's"
NOTES, ROUNDS, TYPING_SECONDS = (1_000, 10_000), 5, 20.0
TICK_MS, FRAME_MS = 4.0, 16.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, beside what it is compared with."""

    name: str
    unit: str
    ours: float
    base: float | None = None
    base_name: str = ""
    notes: int = 0

    @property
    def ratio(self) -> float | None:
        """How many times the base ours is."""
        return self.ours / self.base if self.base else None


def main(arguments: list[str] | None = None) -> int:
    """Measure, print a table, and write the file that was asked for."""
    options = _options().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="window-", dir=options.folder) as name:
        folder = Path(name)
        with open_desktop(folder / "run") as desktop:
            found = list(measures(_without_readers(desktop), folder, options))
    print("\n".join(table(found)))
    if options.json:
        options.json.write_text(json.dumps(report(found), indent=2) + "\n")
    return 0


def measures(desktop: Desktop, folder: Path, options: argparse.Namespace) -> Iterator[Figure]:
    """Everything there is to measure."""
    yield from of_start(desktop, make_ready(folder / "start"), options.rounds)
    bare, form = bare_field(desktop, folder, options.seconds), bare_turns(desktop, folder)
    for notes in options.notes:
        ready = notebook((options.keep or folder) / f"{notes}", notes)
        yield from of_unlocking(desktop, ready, folder, notes, options.rounds)
        yield from of_typing(desktop, ready, folder, notes, (options.seconds, bare))
        yield from of_turning(tuple(turns(desktop, ready, folder, notes)), form, notes)


def notebook(home: Path, notes: int) -> ReadyHome:
    """A notebook with so many notes; one that is there is taken as it is."""
    if home.exists():
        return ReadyHome(Paths.for_home(home), PASSPHRASE)
    ready = make_ready(home)
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    fill(vault, notes, Words.invent())
    vault.close()
    return ready


def of_start(desktop: Desktop, ready: ReadyHome, rounds: int) -> Iterator[Figure]:
    """From the command to the first frame, and what is in memory then; each in turns."""
    ours, base = [], []
    for _ in range(rounds):
        base.append(_first_paint(desktop, "empty"))
        ours.append(_first_paint(desktop, "app", "--home", str(ready.folder)))
    for name, key, unit in (
        ("start to lock screen", "seconds", "ms"),
        ("of it processor time", "busy", "ms"),
        ("memory at the lock screen", "VmRSS", "MB"),
        ("of it the app's own", "RssAnon", "MB"),
    ):
        scale = 1000 if unit == "ms" else 1
        ours_now, base_now = (median(each[key] for each in some) * scale for some in (ours, base))
        yield Figure(name, unit, ours_now, base_now, EMPTY)


def of_unlocking(
    desktop: Desktop, ready: ReadyHome, folder: Path, notes: int, rounds: int
) -> Iterator[Figure]:
    """From Enter to the list on Today; the key derivation of these notebooks takes no time."""
    waited, memory = [], []
    for _ in range(rounds):
        with at_the_keys(desktop, ready, folder) as pilot:
            waited.append(pilot.unlocks())
            memory.append(pilot.memory_mb())
    yield Figure("unlock to Today", "ms", median(waited), notes=notes)
    yield Figure("memory at Today", "MB", median(memory), notes=notes)


def of_typing(
    desktop: Desktop, ready: ReadyHome, folder: Path, notes: int, beside: tuple[float, Stretch]
) -> Iterator[Figure]:
    """How long the GUI thread was held up while somebody typed and the app saved."""
    seconds, bare = beside
    with at_the_keys(desktop, ready, folder) as pilot:
        pilot.unlocks()
        pilot.begins_a_note()
        rest, typed = pilot.rests_for(seconds / 4), pilot.types_for(seconds)
    for name, place in (("hold-up", 0), ("hold-up while ready", 1), ("work in a hold-up", 2)):
        longest, at_best = _longest(typed, place), _longest(bare, place)
        yield Figure(f"longest {name}, typing", "ms", longest, at_best, BARE, notes)
    many, at_best = _too_long(typed), _too_long(bare)
    yield Figure("hold-ups while ready over 16 ms", "", many, at_best, BARE, notes)
    yield Figure("longest hold-up at rest", "ms", _longest(rest, 0), notes=notes)


def of_turning(found: Sequence[Turn], form: dict[str, Turn], notes: int) -> Iterator[Figure]:
    """What the GUI thread worked while pages opened and the list scrolled."""
    bare = form | {AT_ONCE: form[FIRST]}
    longest_of_form = max(form[FIRST].longest, form[AGAIN].longest)
    for turn in found:
        if turn.page:
            name, base = f"opening {turn.page}, {turn.what}", bare[turn.what].total
            yield Figure(f"work, {name}", "ms", turn.total, base, FORM, notes)
        else:
            name = f"longest step, {turn.what}"
            yield Figure(name, "ms", turn.longest, longest_of_form, FORM, notes)
    for page in dict.fromkeys(turn.page for turn in found if turn.page):
        longest = max(turn.longest for turn in found if turn.page == page and turn.what != AT_ONCE)
        name = f"longest step, opening {page}"
        yield Figure(name, "ms", longest, longest_of_form, FORM, notes)


def bare_field(desktop: Desktop, folder: Path, seconds: float) -> Stretch:
    """The same typing into a text field of Qt's own."""
    with at_the_keys(desktop, make_ready(folder / "bare"), folder) as pilot:
        pilot.opens_only((*pilot.gauge.prefix, "bare"))
        pilot.gauge.waits_until(lambda seen: seen.focus == "text_edit")
        return pilot.types_for(seconds)


def _longest(stretch: Stretch, place: int) -> float:
    """The longest of all; what is too short to be noted counts as one tick."""
    return max((gap[place] for gap in stretch.gaps), default=TICK_MS)


def _too_long(stretch: Stretch) -> float:
    """How many were longer than a frame, and not other programs' doing."""
    return float(sum(gap.without_waiting > FRAME_MS for gap in stretch.gaps))


def _first_paint(desktop: Desktop, *words: str) -> dict[str, float]:
    command = [sys.executable, "-I", FIRST_PAINT, *words]
    environment, start = dict(desktop.environment), time.monotonic()
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found | {"seconds": found["painted"] - start}


def _without_readers(desktop: Desktop) -> Desktop:
    environment = dict(desktop.environment)
    environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    return Desktop(environment, desktop.size)


def table(figures: Sequence[Figure]) -> Iterator[str]:
    """The figures as lines of text."""
    yield f"{'':36}{'notes':>9}{'ours':>10}{'base':>10}{'ratio':>7}  unit, base"
    for each in figures:
        base = "" if each.base is None else f"{each.base:.1f}"
        ratio = "" if each.ratio is None else f"{each.ratio:.2f}"
        notes = f"{each.notes:,}" if each.notes else ""
        line = f"{each.name:36}{notes:>9}{each.ours:>10.1f}{base:>10}{ratio:>7}  {each.unit}"
        yield f"{line}, {each.base_name}" if each.base_name else line


def report(figures: Sequence[Figure]) -> dict[str, Any]:
    """The figures with what they were measured on."""
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "busy": os.getloadavg()[0],
        "figures": [asdict(each) | {"ratio": each.ratio} for each in figures],
    }


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--notes", type=int, nargs="+", default=NOTES, metavar="COUNT")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=TYPING_SECONDS, help="of typing")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report here")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="notebooks to use, or to make")
    parser.add_argument("--folder", type=Path, help="where to make the notebooks")
    return parser


if __name__ == "__main__":
    sys.exit(main())
