"""Which vault a database belongs to, and which copy of it this is."""

from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.errors import VaultDamaged
from hallpass_desktop.storage.connection import Connection

HAS_META = """
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'
"""
READ = """
SELECT value FROM meta WHERE name = ?
"""
WRITE = """
INSERT INTO meta (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""


@dataclass(frozen=True, slots=True)
class Identity:
    """`vault_id` is for life; `copy_id` changes when a vault goes on from a backup."""

    vault_id: str
    copy_id: str


def read_identity(connection: Connection, place: Path) -> Identity:
    """Read it. A database without one is not a vault's: raises VaultDamaged."""
    if not connection.value(HAS_META):
        raise VaultDamaged(place)
    vault_id = connection.value(READ, ("vault_id",))
    copy_id = connection.value(READ, ("copy_id",))
    if not vault_id or not copy_id:
        raise VaultDamaged(place)
    return Identity(vault_id, copy_id)


def write_identity(connection: Connection, identity: Identity) -> None:
    """Write it, inside the caller's transaction."""
    connection.execute(WRITE, ("vault_id", identity.vault_id))
    connection.execute(WRITE, ("copy_id", identity.copy_id))
