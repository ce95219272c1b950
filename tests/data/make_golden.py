"""Make the golden vault of the present schema: python -m tests.data.make_golden

Run once, when a schema is released; from then on the files never change. A vault of every schema
there ever was must still open, and say what `expected.json` says.
"""

import json
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Draft
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import create
from hallpass_desktop.storage.files import remove_folder
from hallpass_desktop.storage.migrations import SCHEMA_VERSION
from tests.builders import a_jealousy_note, a_note
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import CODE, PASSPHRASE

GOLDEN = Path(__file__).parent / "golden"
WORDS = ("lantern", "brulee", "moss", "queue", "gone")

JEALOUSY = JealousyBody(
    title="The coat queue",
    what_happened="Ten minutes by the door, and nobody looked round.",
    strength_before=7,
    feelings=(Feeling("jealous", 7), Feeling("left_out", 4), Feeling("a word of my own", None)),
    story="The moss grows wherever I am not.",
    story_belief=70,
    tried=(Attempt("breathing", 2), Attempt("walk", -1)),
    strength_now=4,
    strength_later=3,
)


def folder_of(schema: int) -> Path:
    """Where the golden vault of a schema lies."""
    return GOLDEN / f"schema-{schema}"


def missing(schemas: int, golden: Path = GOLDEN) -> list[int]:
    """The schemas that have no golden vault."""
    needed = ("Notebook.vault/journal.db", "Notebook.vault/keys.json", "expected.json")
    return [
        schema
        for schema in range(1, schemas + 1)
        if not all((golden / f"schema-{schema}" / name).is_file() for name in needed)
    ]


def make(folder: Path) -> None:
    """Fill a vault with one of everything, and write down what it must say for ever."""
    remove_folder(folder)
    folder.mkdir(parents=True)
    clock = FakeClock()
    path = folder / "Notebook.vault"
    vault = create(path, PASSPHRASE, CODE, kdf=QUICK_KDF, clock=clock)
    journal = Journal(vault, clock)
    write_everything(journal, clock)
    expected = what_it_says(journal)
    vault.close()
    (path / "lock").unlink()
    text = json.dumps(expected, indent=1, ensure_ascii=False, sort_keys=True)
    (folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")


def write_everything(journal: Journal, clock: FakeClock) -> None:
    """Records with tags, revisions and grants, one in the trash, one still in an editor."""
    jealousy = a_jealousy_note(JEALOUSY, tags=("walk", "Evening"))
    note = a_note("Crème brûlée by the lantern.", title="A good day", tags=("walk",))
    trashed = a_note("This one is gone.", happened_at="2025-12-24T19:00")
    for record in (jealousy, note, trashed):
        journal.keep(Draft(record))
        clock.pass_time(minutes=7)
    again = journal.open(note.id)
    journal.keep(Draft(again.record.changed(NoteBody("A good day", "Twice."), clock.now())))
    first = journal.revisions(note.id)[-1]
    journal.restore_revision(note.id, first.id)
    journal.set_grants(jealousy.id, Audience.TOGETHER, ("what_happened",))
    journal.trash((trashed.id,))
    journal.save_draft(Draft(a_note("Half a thought about a lantern")))


def what_it_says(journal: Journal) -> dict[str, Any]:
    """Everything that a later version must still find in it."""
    rows = journal.page(Query()).rows
    return {
        "rows": [_row(row) for row in rows],
        "trashed": [_row(row) for row in journal.trashed().rows],
        "revisions": {row.title: len(journal.revisions(row.id)) for row in rows},
        "grants": {row.title: [g.field for g in journal.grants(row.id)] for row in rows},
        "tags": {tag.tag: tag.count for tag in journal.tags()},
        "hits": {word: journal.count(Query(terms=(word,))) for word in WORDS},
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind.value,
        "title": row.title,
        "happened": row.happened.local.isoformat(),
        "strength": [row.strength_before, row.strength_after],
        "is_shared": row.is_shared,
    }


if __name__ == "__main__":
    make(folder_of(SCHEMA_VERSION))
