"""Arriving from jrnl with a journal, beside what jrnl itself takes to bring the same text in."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hallpass_desktop.gui.pictures.bringing import made_anew
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.benchmarks.timing import Measure, seconds
from tests.fakes import FakeClock

SHARE = 10  # so many pages of the journal for one that comes in
FIRST = datetime(1990, 1, 1, 8, tzinfo=UTC)
SENTENCE = "The lantern in the window was lit when we came home, and nobody said much for an hour. "
CONFIG = """
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {{default: {{journal: {journal}}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: v4.2
"""


def of_arriving(vault: Vault, folder: Path, notes: int) -> Iterator[Measure]:
    """Look, take and take back: each once, for they are long. jrnl is timed if there is one."""
    count = max(20, notes // SHARE)
    journal, file = Journal(vault, FakeClock()), _as_json(folder / "arriving.json", count)
    incoming = whole(journal.imports.at(file, made_anew))
    look = seconds(lambda: whole(incoming.rehearse()))
    yield Measure(f"look at {count:,} pages of jrnl", notes, look * 1000)
    take = seconds(lambda: whole(incoming.take()))
    theirs = _by_jrnl(folder, count)
    base = theirs * 1000 if theirs is not None else None
    named = "jrnl, with its start" if theirs is not None else ""
    yield Measure(f"bring in {count:,} pages of jrnl", notes, take * 1000, base, named)
    back = seconds(journal.undo)
    yield Measure(f"take {count:,} pages back", notes, back * 1000)
    whole(journal.imports.sweep())
    file.unlink()


def _moments(count: int) -> Iterator[datetime]:
    return (FIRST + timedelta(hours=6 * number) for number in range(count))


def _as_json(path: Path, count: int) -> Path:
    entries = [
        {
            "title": f"Evening {number}.",
            "body": SENTENCE * 4,
            "date": f"{at:%Y-%m-%d}",
            "time": f"{at:%H:%M}",
            "tags": ["@walk"],
        }
        for number, at in enumerate(_moments(count))
    ]
    path.write_text(json.dumps({"tags": {}, "entries": entries}), encoding="utf-8")
    return path


def _by_jrnl(folder: Path, count: int) -> float | None:
    program = shutil.which("jrnl")
    if program is None:
        return None
    text, config, journal = (folder / name for name in ("in.txt", "jrnl.yaml", "journal.txt"))
    pages = (
        f"[{at:%Y-%m-%d %H:%M}] Evening {number}.\n{SENTENCE * 4}\n"
        for number, at in enumerate(_moments(count))
    )
    text.write_text("\n".join(pages), encoding="utf-8")
    config.write_text(CONFIG.format(journal=journal), encoding="utf-8")
    journal.touch()
    words = [program, "--config-file", str(config), "--import", "--file", str(text)]
    return seconds(lambda: subprocess.run(words, check=True, capture_output=True))
