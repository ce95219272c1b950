"""Fill a vault with invented notes, each with three revisions, ten readings and two links."""

import random
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId, RevisionId, uuid7
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.record import Pointer, Record
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import links, records, revisions
from hallpass_desktop.storage.revisions import Revision
from tests.benchmarks.invented import Words, invented_notes

NOTES_AT_ONCE = 500
REVISIONS = 3
LINKS = 2


def fill(vault: Vault, count: int, words: Words) -> None:
    """Write the notes in large transactions; the app never writes like this."""
    chance = random.Random(count)
    known: list[RecordId] = []
    waiting: list[Record] = []
    for note in invented_notes(count, words):
        waiting.append(note)
        if len(waiting) == NOTES_AT_ONCE:
            _write(vault, waiting, known, chance)
            waiting = []
    _write(vault, waiting, known, chance)
    vault.checkpoint()


def _write(vault: Vault, notes: list[Record], known: list[RecordId], chance: random.Random) -> None:
    with vault.transaction():
        for note in notes:
            _write_one(vault, note, chance)
            targets = chance.sample(known, min(LINKS, len(known)))
            links.add(vault.connection, note.id, (Pointer("need", each) for each in targets))
            known.append(note.id)


def _write_one(vault: Vault, note: Record, chance: random.Random) -> None:
    ids = [RevisionId(uuid7(note.written.instant, chance.randbytes(10))) for _ in range(REVISIONS)]
    records.add(vault.connection, note, ids[-1])
    for number, revision in enumerate(ids, start=1):
        body = _earlier(note, number / REVISIONS)
        parent = ids[number - 2] if number > 1 else None
        revisions.add(
            vault.connection,
            Revision(revision, note.id, note.kind, body, note.written, vault.copy_id, parent),
        )


def _earlier(note: Record, share: float) -> JealousyBody:
    """The body when only this share of the first answer had been written."""
    if not isinstance(note.body, JealousyBody):
        raise TypeError("invented notes are jealousy notes")
    text = note.body.what_happened
    return replace(note.body, what_happened=text[: int(len(text) * share)])
