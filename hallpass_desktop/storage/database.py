"""Open or make an encrypted database with a raw key; refuse one that is not as it should be."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import StorageFailed, VaultDamaged, VaultExists
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.failures import refusal, translation

PAGE_BYTES = 4096
SALT_BYTES = 16
KEY_BYTES = 32
BUSY_SECONDS = 0.25
PRIVATE_FILE = 0o600

# The log level comes first: SQLCipher reports a wrong key on stderr by default (qt-notes F7).
BEFORE_KEY = ("PRAGMA cipher_log_level = NONE", "PRAGMA cipher_memory_security = ON")
AFTER_KEY = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA mmap_size = 0",
)
# What every tool that reads SQLCipher 4 expects; another build or a stray pragma would lock us in.
EXPECTED = {
    "cipher_status": "1",
    "cipher_page_size": "4096",
    "cipher_use_hmac": "1",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
    "cipher_plaintext_header_size": "0",
    "kdf_iter": "256000",
    "cipher_memory_security": "1",
    "cell_size_check": "1",
    "secure_delete": "1",
    "synchronous": "2",
    "locking_mode": "exclusive",
    "foreign_keys": "1",
    "trusted_schema": "0",
    "temp_store": "2",
    "mmap_size": "0",
}
FORBIDDEN_PRAGMAS = frozenset(
    {"key", "rekey", "hexkey", "hexrekey", "textkey", "writable_schema", "temp_store_directory"}
)
FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export"})


def create_database(
    file: Path, key: bytes, place: Path, *, switch_to_log: bool = True
) -> Connection:
    """Make a new, empty database. Raises VaultExists, DiskFull, StorageFailed, VaultReadOnly."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    except FileExistsError as error:
        raise VaultExists(place) from error
    except OSError as error:
        raise refusal(error, place) from error
    return _open(file, key, place, switch_to_log=switch_to_log)


def open_database(file: Path, key: bytes, place: Path, *, switch_to_log: bool = True) -> Connection:
    """Open an existing database to read and write; a backup's keeps its simpler journal.

    Raises VaultDamaged, VaultInUse, VaultReadOnly, StorageFailed. SQLCipher takes an empty or
    one-byte file for a new database under any key, so less than a page is damage, not a start.
    """
    if _size(file, place) < PAGE_BYTES:
        raise VaultDamaged(place)
    return _open(file, key, place, switch_to_log=switch_to_log)


def _size(file: Path, place: Path) -> int:
    """How long the file is; 0 when there is none."""
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError as error:
        raise refusal(error, place) from error


def _open(file: Path, key: bytes, place: Path, *, switch_to_log: bool) -> Connection:
    raw = _connect(file, place)
    try:
        connection = Connection(raw, place)
        _prepare(connection, raw, key)
        if switch_to_log and connection.value("PRAGMA journal_mode = WAL") != "wal":
            raise RuntimeError("no write-ahead log")
        raw.set_authorizer(authorise)
    except BaseException:
        raw.close()
        raise
    return connection


def _connect(file: Path, place: Path) -> dbapi2.Connection:
    address = f"{file.absolute().as_uri()}?mode=rw"
    try:
        return dbapi2.connect(address, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    except dbapi2.Error as error:
        raise (translation(error, place) or StorageFailed()) from error


def _prepare(connection: Connection, raw: dbapi2.Connection, key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    for sql in BEFORE_KEY:
        connection.execute(sql)
    raw.set_key(b"x'" + key.hex().encode() + b"'")
    if not connection.value("PRAGMA cipher_version"):
        raise RuntimeError("this build of SQLite does not encrypt")
    for sql in AFTER_KEY:
        connection.execute(sql).fetchall()
    connection.value("SELECT count(*) FROM sqlite_schema")
    _insist(connection)


def _insist(connection: Connection) -> None:
    for name, expected in EXPECTED.items():
        if str(connection.value(f"PRAGMA {name}")) != expected:
            raise RuntimeError(f"unexpected {name}")


def authorise(
    action: int, first: str | None, second: str | None, _database: str | None, _trigger: str | None
) -> int:
    """Deny what could write plain text or load code; `Connection.vacuum_into` goes round it."""
    denied = (
        action in (dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH)
        or (action == dbapi2.SQLITE_FUNCTION and second in FORBIDDEN_FUNCTIONS)
        or (action == dbapi2.SQLITE_PRAGMA and (first or "").lower() in FORBIDDEN_PRAGMAS)
    )
    return dbapi2.SQLITE_DENY if denied else dbapi2.SQLITE_OK
