"""The facts behind "show proof"."""

from pathlib import Path

from hallpass_desktop.services import backups, proof
from hallpass_desktop.storage.database import PAGE_BYTES
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import made_vault, opened


def test_without_a_backup_the_bytes_are_those_from_before_the_opening(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=500)
    on_disk = (path / "journal.db").read_bytes()

    with opened(path) as vault:
        found = proof.of_file(vault)

    assert found.source == path / "journal.db"
    assert found.shown == on_disk[:256]
    assert found.bits_per_byte > 7.9
    assert not found.starts_like_a_plain_file


def test_with_a_backup_the_bytes_are_read_from_it(tmp_path: Path) -> None:
    with opened(made_vault(tmp_path, rows=500)) as vault:
        backup = backups.make(vault, FakeClock())

        found = proof.of_file(vault)

    assert found.source == backup.path
    assert found.shown in backup.path.read_bytes()
    assert found.bits_per_byte > 7.9


def test_plain_database_would_be_seen() -> None:
    plain = proof.PLAIN_BEGINNING + b"the coat in the queue " * 400

    found = proof.looked_at(Path("plain.db"), plain)

    assert found.starts_like_a_plain_file
    assert found.bits_per_byte < 5


def test_entropy_runs_from_nothing_to_eight() -> None:
    assert proof.entropy(b"") == 0
    assert proof.entropy(b"aaaa") == 0
    assert proof.entropy(bytes(range(256))) == 8


def test_cipher_is_asked_about_itself(tmp_path: Path) -> None:
    with opened(made_vault(tmp_path)) as vault:
        facts = proof.of_cipher(vault)

    assert facts.version.startswith("4.")
    assert "OpenSSL" in facts.provider
    assert (facts.page_bytes, facts.page_check) == (PAGE_BYTES, "HMAC_SHA512")
    assert (facts.memory_kib, facts.passes) == (QUICK_KDF.memory_kib, QUICK_KDF.passes)
