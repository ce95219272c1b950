"""R18 for backups: what was taken out of them stands nowhere in what they hold, decrypted."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.errors import BackupRejected, DiskFull, StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Draft, Kind
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.services import backups, purging_backups
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import look_inside
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import readings
from tests.decrypted import decrypted_pages
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.vaults import PASSPHRASE, made_vault, opened, row_count

CLOCK = FakeClock()
PLACES = ("title", "old", "text", "draft", "tag", "note", "role", "shown", "part")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with opened(made_vault(tmp_path, rows=20)) as vault:
        yield vault


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return Journal(vault, CLOCK)


def canary(place: str) -> str:
    """A word that the search takes for one, and nothing else has."""
    return f"zq{place}canary"


def _with(draft: Draft, body: object) -> Draft:
    return replace(draft, record=replace(draft.record, body=body))  # type: ignore[arg-type]


def write_everywhere(journal: Journal, vault: Vault) -> RecordId:
    """A need with a canary in every place that hangs on a page."""
    begun = journal.begin(Kind.NEED)
    journal.keep(_with(begun, NeedBody(title=canary("old"))))
    record = begun.record.id
    body = NeedBody(title=canary("title"), about=canary("text"))
    journal.keep(_with(journal.open(record), body))
    journal.set_tags(record, [canary("tag")])
    journal.set_grants(record, Audience.TOGETHER, ["about"])
    picture = an_image("a leaf")
    journal.pictures.add(journal.open(record), [picture])
    (hung,) = journal.pictures.of(record)
    journal.pictures.describe(hung.id, canary("shown"))
    part = journal.needs.begin_request(record)
    journal.keep(_with(part, RequestBody(title=canary("part"))))
    with vault.transaction():
        readings.mark(vault.connection, record, Reading("met", CLOCK.now(), 2, canary("note")))
        vault.connection.execute(
            "INSERT INTO links VALUES (?, ?, ?)", (part.record.id, record, canary("role"))
        )
    journal.save_draft(_with(journal.open(record), replace(body, about=canary("draft"))))
    return record


def purge(journal: Journal, record: RecordId) -> frozenset[RecordId]:
    journal.trash([record])
    return whole(journal.purge([record])).ids


def remains(vault: Vault, folder: Path) -> list[tuple[str, str]]:
    """Which canaries can be read in which backup, every page of it decrypted."""
    key = vault.database_key().reveal()
    found = []
    for backup in backups.list(vault.path):
        with ZipFile(backup.path) as content:
            content.extract("journal.db", folder)
        pages = decrypted_pages(folder / "journal.db", key).lower()
        words = [canary(place) for place in PLACES] + [an_image("a leaf").data.hex()[:64]]
        for word in words:
            needle = word.encode() if word.startswith("zq") else bytes.fromhex(word)
            if needle.lower() in pages:
                found.append((backup.path.name, word))
    return found


def take_out(vault: Vault, ids: frozenset[RecordId] | None = None) -> list[bool]:
    pending = purging_backups.pending(vault, ids)
    return [
        purging_backups.take_out(vault, backup, pending.ids, CLOCK) for backup in pending.backups
    ]


def test_the_scan_finds_each_word_in_a_backup_before(
    vault: Vault, journal: Journal, tmp_path: Path
) -> None:
    write_everywhere(journal, vault)
    backups.make(vault, CLOCK)

    assert len(remains(vault, tmp_path)) == len(PLACES) + 1


def test_nothing_is_left_in_any_backup(vault: Vault, journal: Journal, tmp_path: Path) -> None:
    record = write_everywhere(journal, vault)
    for _ in range(3):
        backups.make(vault, CLOCK)
    gone = purge(journal, record)
    assert remains(vault, tmp_path)

    rewritten = take_out(vault, gone)

    assert rewritten == [True, True, True]
    assert remains(vault, tmp_path) == []


def test_without_ids_whatever_ever_went_for_good_goes(
    vault: Vault, journal: Journal, tmp_path: Path
) -> None:
    record = write_everywhere(journal, vault)
    backups.make(vault, CLOCK)
    purge(journal, record)

    take_out(vault)

    assert remains(vault, tmp_path) == []


def test_the_rest_of_a_backup_is_as_it_was_and_it_is_whole(vault: Vault, journal: Journal) -> None:
    record = write_everywhere(journal, vault)
    stays = journal.begin(Kind.NOTE)
    journal.keep(_with(stays, NoteBody(text="this stays")))
    before = backups.make(vault, CLOCK)
    dated = before.path.stat().st_mtime_ns

    take_out(vault, purge(journal, record))

    (after,) = backups.list(vault.path)
    held = backups.verify(vault, after)
    assert (after.sequence, after.made_at) == (before.sequence, before.made_at)
    assert (held.counts["people"], held.counts["records"], held.counts["drafts"]) == (20, 1, 0)
    assert after.path.stat().st_mtime_ns == dated
    assert after.path.stat().st_mode & 0o777 == 0o600


def test_a_rewritten_backup_can_be_brought_back(
    vault: Vault, journal: Journal, tmp_path: Path
) -> None:
    backup_of = write_everywhere(journal, vault)
    backups.make(vault, CLOCK)
    take_out(vault, purge(journal, backup_of))
    (after,) = backups.list(vault.path)
    vault.close()

    backups.restore(tmp_path / "Notebook.vault", after, PASSPHRASE)

    with opened(tmp_path / "Notebook.vault") as restored:
        assert row_count(restored) == 20
        assert Journal(restored, CLOCK).count(Query()) == 0


def test_a_backup_that_holds_none_of_it_keeps_every_byte(vault: Vault, journal: Journal) -> None:
    backup = backups.make(vault, CLOCK)
    record = write_everywhere(journal, vault)
    before = _digest(backup)

    assert take_out(vault, purge(journal, record)) == [False]

    assert _digest(backup) == before


def test_a_part_that_the_notebook_still_has_stays_in_the_backup(
    vault: Vault, journal: Journal, tmp_path: Path
) -> None:
    need = write_everywhere(journal, vault)
    (part,) = [card.id for card in journal.needs.requests(need)]
    backups.make(vault, CLOCK)

    take_out(vault, frozenset({need}))

    (backup,) = backups.list(vault.path)
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    inside = look_inside(vault, backup, runtime, CLOCK)
    assert inside.journal.read(part).record.parent is None
    inside.close()


def test_a_damaged_backup_is_named_and_left_as_it_is(vault: Vault, journal: Journal) -> None:
    record = write_everywhere(journal, vault)
    backup = backups.make(vault, CLOCK)
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2] ^= 1
    backup.path.write_bytes(content)
    torn = backup.path.with_name("000009-2026-03-01.backup")
    torn.write_bytes(b"half of it")
    gone = purge(journal, record)

    with pytest.raises(BackupRejected):
        purging_backups.take_out(vault, backup, gone, CLOCK)

    assert backup.path.read_bytes() == bytes(content)
    assert purging_backups.pending(vault, gone).closed == (torn,)


def test_only_backups_of_the_notebook_are_removed_when_asked(vault: Vault, tmp_path: Path) -> None:
    backup = backups.make(vault, CLOCK)
    other = tmp_path / "000001-2026-03-01.backup"
    other.write_bytes(b"somebody else's")

    purging_backups.remove(vault, [backup.path, other], CLOCK)

    assert not backup.path.exists()
    assert other.exists()


def test_what_is_removed_when_asked_is_never_the_last_backup(vault: Vault) -> None:
    torn = backups.make(vault, CLOCK).path
    torn.write_bytes(b"half of it")

    purging_backups.remove(vault, [torn], CLOCK)

    (left,) = backups.list(vault.path)
    assert backups.verify(vault, left).counts["people"] == 20


def test_nothing_is_removed_while_no_backup_can_be_made(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backups.make(vault, CLOCK)

    def refuse(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("hallpass_desktop.storage.archive._write", refuse)
    with pytest.raises(DiskFull):
        purging_backups.remove(vault, [backup.path], CLOCK)

    assert backup.path.exists()


def test_a_new_file_that_does_not_read_back_is_not_blamed_on_the_old_one(
    vault: Vault, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = write_everywhere(journal, vault)
    backup = backups.make(vault, CLOCK)
    gone = purge(journal, record)

    def refuse(*_: object) -> None:
        raise BackupRejected(backup.path)

    monkeypatch.setattr("hallpass_desktop.storage.archive._insist", refuse)
    with pytest.raises(StorageFailed):
        purging_backups.take_out(vault, backup, gone, CLOCK)

    assert backups.verify(vault, backup).counts["people"] == 20


def test_one_that_was_thinned_out_meanwhile_held_nothing(vault: Vault, journal: Journal) -> None:
    record = write_everywhere(journal, vault)
    backup = backups.make(vault, CLOCK)
    gone = purge(journal, record)
    backup.path.unlink()

    assert not purging_backups.take_out(vault, backup, gone, CLOCK)


def test_a_full_disk_leaves_the_old_backup(
    vault: Vault, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = write_everywhere(journal, vault)
    backup = backups.make(vault, CLOCK)
    before = _digest(backup)
    gone = purge(journal, record)

    def refuse(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("hallpass_desktop.storage.archive._write", refuse)
    with pytest.raises(DiskFull):
        purging_backups.take_out(vault, backup, gone, CLOCK)

    assert _digest(backup) == before
    assert [file.name for file in vault.folder.backups.iterdir()] == [backup.path.name]


def _digest(backup: Backup) -> str:
    return sha256(backup.path.read_bytes()).hexdigest()
