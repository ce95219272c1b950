"""What "show proof" shows: bytes as they lie on the disk, and what turned them into that."""

import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.services import backups
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage.archive import first_bytes
from hallpass_desktop.storage.vault_folder import DATABASE_NAME

SHOWN_BYTES = 256
LOOKED_AT_BYTES = 64 * 1024
PLAIN_BEGINNING = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class FileProof:
    """Bytes of one file. Never read from the open database: that would drop its locks."""

    source: Path
    shown: bytes
    looked_at_bytes: int
    bits_per_byte: float
    starts_like_a_plain_file: bool


@dataclass(frozen=True, slots=True)
class CipherFacts:
    """What the encryption library says about itself."""

    version: str
    provider: str
    page_bytes: int
    page_check: str
    memory_kib: int
    passes: int
    lanes: int


def of_file(vault: Vault) -> FileProof:
    """Bytes of the newest backup, or else of the database as it lay there before it was opened."""
    newest = next(iter(backups.list(vault.path)), None)
    if newest is None:
        return looked_at(vault.folder.database, vault.sample)
    content = first_bytes(newest.path, DATABASE_NAME, LOOKED_AT_BYTES, newest.path)
    return looked_at(newest.path, content)


def of_cipher(vault: Vault) -> CipherFacts:
    """How the open vault is encrypted, asked of the library while it runs."""
    ask = vault.connection.value
    kdf = vault.keys.slots[0].kdf
    return CipherFacts(
        version=str(ask("PRAGMA cipher_version")),
        provider=str(ask("PRAGMA cipher_provider_version")),
        page_bytes=int(ask("PRAGMA cipher_page_size")),
        page_check=str(ask("PRAGMA cipher_hmac_algorithm")),
        memory_kib=kdf.memory_kib,
        passes=kdf.passes,
        lanes=kdf.lanes,
    )


def looked_at(source: Path, content: bytes) -> FileProof:
    """Measure some bytes: encrypted ones hold nearly 8 bits of surprise each, words about 4."""
    return FileProof(
        source=source,
        shown=content[:SHOWN_BYTES],
        looked_at_bytes=len(content),
        bits_per_byte=entropy(content),
        starts_like_a_plain_file=content.startswith(PLAIN_BEGINNING),
    )


def entropy(content: bytes) -> float:
    """Bits of surprise per byte, from 0 to 8."""
    shares = [count / len(content) for count in Counter(content).values()]
    return -sum(share * math.log2(share) for share in shares) + 0.0
