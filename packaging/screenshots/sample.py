"""Writes the invented two years into a home of its own, for the pictures and to look at.

    packaging/screenshots/sample.py FOLDER
    packaging/run.py --home FOLDER

Run it with the Python of the environment that packaging/run.py made. Delete the folder afterwards.
"""

import argparse
import sys
import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from drawing import hang_pictures  # noqa: E402
from repair_looks import add_looks  # noqa: E402
from repair_steps import add_steps  # noqa: E402

from hallpass_desktop.domain.agreement import Definition  # noqa: E402
from hallpass_desktop.domain.agreement_log import Did  # noqa: E402
from hallpass_desktop.domain.grid import GridRowBody  # noqa: E402
from hallpass_desktop.domain.ids import RecordId  # noqa: E402
from hallpass_desktop.domain.record import Author, Draft, Kind, Pointer, Told, Who  # noqa: E402
from hallpass_desktop.domain.touching import role_of  # noqa: E402
from hallpass_desktop.services import backups  # noqa: E402
from hallpass_desktop.services.journal import Journal  # noqa: E402
from hallpass_desktop.system.clock import SystemClock  # noqa: E402
from hallpass_desktop.system.paths import Paths  # noqa: E402
from tests.two_years.journal import PASSPHRASE, make, write  # noqa: E402
from tests.two_years.lived import StandingClock  # noqa: E402

PEOPLE = Path(__file__).with_name("people.toml")
AGREEMENT = Path(__file__).with_name("agreement.toml")
ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)
MARKS = ((400, "The first long talk"), (62, "First agreement"), (24, "The first calm talk"),
         (13, "Work trip"))  # fmt: skip

__all__ = ["PASSPHRASE", "write_sample"]


def main() -> int:
    """Make the home and say how to look at it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.absolute()
    paths = Paths.for_home(folder)
    paths.make()
    clock = SystemClock()
    write_sample(paths.vault, clock.now().astimezone(clock.zone()))
    sys.stdout.write(f"python3 packaging/run.py --home {folder}\npassphrase: {PASSPHRASE}\n")
    return 0


def write_sample(vault: Path, evening: datetime, *, is_empty: bool = False) -> None:
    """Make the notebook and fill it; `evening` is an aware local time."""
    clock = StandingClock(evening)
    opened = make(vault, clock)
    try:
        if not is_empty:
            journal = write(opened, clock, evening).journal
            journal.settle()
            _add_people(journal, clock, evening)
            _add_agreement(journal, clock, evening)
            add_steps(journal, clock, evening)
            add_looks(journal, clock, evening)
            for ago, name in MARKS:
                journal.chart_marks.add(evening.date() - timedelta(days=ago), name)
            hang_pictures(journal)
            for days in (2, 1):
                clock.moment = evening - timedelta(days=days)
                backups.make(opened, clock)
    finally:
        opened.close()


def _add_people(journal: Journal, clock: StandingClock, evening: datetime) -> None:
    """Everybody, one a day, in their order."""
    for ago, person in enumerate(tomllib.loads(PEOPLE.read_text(encoding="utf-8"))["person"]):
        clock.moment = evening - timedelta(days=30 - ago)
        journal.people.keep(replace(journal.people.new(), **person))


def _add_agreement(journal: Journal, clock: StandingClock, evening: datetime) -> None:
    """Written and read by both, and a few words of it changed since."""
    said = tomllib.loads(AGREEMENT.read_text(encoding="utf-8"))
    clauses, rows = said.pop("clause"), said.pop("row")
    said["words"] = tuple(Definition(**word) for word in said.pop("word"))
    clock.moment = evening - timedelta(days=62)
    head = _kept(journal, journal.begin(Kind.AGREEMENT), {k: _frozen(v) for k, v in said.items()})
    agreements = journal.agreements
    last = [_kept(journal, agreements.begin_clause(head), clause) for clause in clauses][2]
    agreements.add_rows(head, (GridRowBody(**row) for row in rows))
    agreements.save_version(head, "After our walk by the canal")
    for did, author in ((Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM)):
        agreements.note(head, did, author)
    for ago, title, how in ((40, "The late tram", "kept"), (12, "No word until one", "broken")):
        clock.moment = evening - timedelta(days=ago)
        draft = journal.begin(Kind.NOTE)
        pointing = replace(draft.record, links=(Pointer(role_of(how), last),))
        _kept(journal, replace(draft, record=pointing), {"title": title, "text": title})
    clock.moment = evening - timedelta(days=5)
    later = clauses[2]["text"].replace("midnight", "eleven").replace("before eleven", "before ten")
    _kept(journal, journal.open(last), {"text": later})
    clock.moment = evening


def _kept(journal: Journal, draft: Draft, answers: dict[str, Any]) -> RecordId:
    body: Any = draft.record.body
    record = replace(draft.record, body=replace(body, **answers))
    journal.keep(replace(draft, record=record))
    return record.id


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


if __name__ == "__main__":
    raise SystemExit(main())
