"""Measure and report: python -m tests.benchmarks.run [--notes 1000 10000] [--json FILE].

Nothing is judged. 100,000 notes take some minutes to write and about 2 GB of disk, so ask for them.
Another file of measures (start-up of the window, say) adds its function to SOURCES.
"""

import argparse
import json
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from sqlcipher3 import dbapi2

from hallpass_desktop.services.vault import create
from tests.benchmarks.arriving import of_arriving
from tests.benchmarks.care import of_care
from tests.benchmarks.filling import fill
from tests.benchmarks.insights import of_insights
from tests.benchmarks.invented import Words
from tests.benchmarks.journal import Bench, unlock_to_first_page
from tests.benchmarks.summary import of_summaries
from tests.benchmarks.timing import Measure, seconds
from tests.fakes import QUICK_KDF, FakeClock

PASSPHRASE = "coat queue moss lantern"
NOTES = (1_000, 10_000)


def main(arguments: list[str] | None = None) -> int:
    """Measure every size that was asked for, print a table, and write the file."""
    options = _options().parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=options.folder))
    try:
        found = list(_measured(folder, tuple(options.notes)))
    finally:
        shutil.rmtree(folder)
    print("\n".join(table(found)))
    if options.json:
        options.json.write_text(json.dumps(report(found), indent=2) + "\n")
    return 0


def of_journals(folder: Path, sizes: tuple[int, ...]) -> Iterator[Measure]:
    """The same measures in vaults of different sizes."""
    words = Words.invent()
    for notes in sizes:
        yield from of_one_journal(folder / f"{notes}.vault", notes, words)


def of_one_journal(path: Path, notes: int, words: Words) -> Iterator[Measure]:
    """Fill a vault, then measure in it."""
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=FakeClock())
    filling = seconds(lambda: fill(vault, notes, words))
    size = vault.folder.database.stat().st_size / 1_000_000
    print(f"{notes:,} notes: {size:.0f} MB in {filling:.0f} s", file=sys.stderr)
    yield from Bench(vault, notes, words).measures()
    yield from of_insights(vault, notes)
    yield from of_summaries(vault, notes)
    yield from of_care(vault, notes)
    yield from of_arriving(vault, path.parent, notes)
    vault.close()
    yield unlock_to_first_page(path, PASSPHRASE, notes)
    shutil.rmtree(path)


Source = Callable[[Path, tuple[int, ...]], Iterator[Measure]]
SOURCES: tuple[Source, ...] = (of_journals,)


def _measured(folder: Path, sizes: tuple[int, ...]) -> Iterator[Measure]:
    """Everything, saying each result as it comes."""
    for source in SOURCES:
        for measure in source(folder, sizes):
            print(_line(measure), file=sys.stderr)
            yield measure


def table(measures: list[Measure]) -> Iterator[str]:
    """The measures as lines of text, one kind of work after the other."""
    yield f"{'':32}{'notes':>9}{'ours ms':>10}{'raw ms':>10}{'ratio':>7}"
    names = dict.fromkeys(measure.name for measure in measures)
    for name in names:
        for measure in measures:
            if measure.name == name:
                yield _line(measure)


def _line(measure: Measure) -> str:
    line = f"{measure.name:32}{measure.notes:>9,}{measure.ours_ms:>10.2f}"
    if measure.base_ms is None or measure.ratio is None:
        return line
    return f"{line}{measure.base_ms:>10.2f}{measure.ratio:>7.2f}"


def report(measures: list[Measure]) -> dict[str, object]:
    """The measures with what they were measured on."""
    return {
        "python": platform.python_version(),
        "sqlite": dbapi2.sqlite_version,
        "machine": platform.machine(),
        "measures": [asdict(measure) | {"ratio": measure.ratio} for measure in measures],
    }


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--notes", type=int, nargs="+", default=NOTES, metavar="COUNT")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report here")
    parser.add_argument("--folder", type=Path, help="where to make the vaults")
    return parser


if __name__ == "__main__":
    sys.exit(main())
