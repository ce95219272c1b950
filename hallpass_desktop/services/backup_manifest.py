"""What a backup says about itself: a few facts in clear, the rest sealed together with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from hallpass_desktop.keys import canonical, sealing
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.storage.integrity import Contents

FORMAT = "notebook-backup"
VERSION = 1


class NotManifest(ValueError):
    """These bytes are not a manifest."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts in clear are those that the file's name, date and size give away as well."""

    vault_id: str
    sequence: int
    made_at: datetime
    schema: int
    database_bytes: int
    database_sha256: str
    keys_sha256: str
    sealed: bytes = b""

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read one. Raises NotManifest; whether it is genuine only the data key can tell."""
        try:
            document = canonical.read(content)
            if (document["format"], document["version"]) != (FORMAT, VERSION):
                raise NotManifest
            return cls(
                vault_id=str(document["vault_id"]),
                sequence=int(document["sequence"]),
                made_at=datetime.fromisoformat(document["made_at"]).astimezone(UTC),
                schema=int(document["schema"]),
                database_bytes=int(document["database_bytes"]),
                database_sha256=str(document["database_sha256"]),
                keys_sha256=str(document["keys_sha256"]),
                sealed=bytes.fromhex(document["sealed"]),
            )
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
            raise NotManifest from error

    def to_bytes(self) -> bytes:
        """The manifest as it is stored."""
        return canonical.write(self.in_clear() | {"sealed": self.sealed.hex()})

    def in_clear(self) -> dict[str, Any]:
        """Everything but the sealed part, which is bound to it."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": self.vault_id,
            "sequence": self.sequence,
            "made_at": self.made_at.astimezone(UTC).isoformat(timespec="seconds"),
            "schema": self.schema,
            "database_bytes": self.database_bytes,
            "database_sha256": self.database_sha256,
            "keys_sha256": self.keys_sha256,
        }

    def contents(self, data_key: Secret) -> Contents | None:
        """What the backup held when it was made, or None when it is not genuine."""
        facts = sealing.unseal(data_key, self.sealed, self.in_clear())
        return None if facts is None else _contents(facts)


def facts_of(contents: Contents) -> dict[str, Any]:
    """What goes under the seal."""
    return {"counts": dict(contents.counts), "digest": contents.digest}


def _contents(facts: Mapping[str, Any]) -> Contents:
    return Contents(dict(facts["counts"]), str(facts["digest"]))
