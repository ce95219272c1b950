"""The keys file: slots and a generation number, with a checksum and a signature.

Anyone can test the checksum, which finds damage; only the data key can test the signature.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Self

from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.kdf import SALT_BYTES, KdfParams
from hallpass_desktop.keys.labels import mac
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import (
    ID_BYTES,
    NONCE_BYTES,
    WRAPPED_BYTES,
    Slot,
    SlotType,
    kdf_document,
    open_slot,
)

FORMAT = "notebook-vault"
VERSION = 1
CIPHER_SALT_BYTES = 16
VAULT_ID_BYTES = 16
MAC_BYTES = 32
MOST_SLOTS = 8
MOST_BYTES = 64 * 1024


class NotKeys(ValueError):
    """These bytes are not a whole keys file."""


class NewerKeys(Exception):
    """A whole keys file of a version that this app does not know."""


@dataclass(frozen=True, slots=True)
class KeysFile:
    """What keys.json says. Holds nothing that opens anything by itself."""

    vault_id: str
    generation: int
    cipher_salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes = b""

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read a keys file. Raises NotKeys for damage and NewerKeys for a later version."""
        document = _checked(content)
        if document.get("format") != FORMAT:
            raise NotKeys
        if _whole(document.get("version")) > VERSION:
            raise NewerKeys
        try:
            return cls._from_document(document)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise NotKeys from error

    @classmethod
    def _from_document(cls, document: Mapping[str, Any]) -> Self:
        slots = tuple(_slot(slot) for slot in document["slots"])
        generation = _whole(document["generation"])
        if not 0 < len(slots) <= MOST_SLOTS or generation < 1:
            raise NotKeys
        return cls(
            vault_id=_hex(document["vault_id"], VAULT_ID_BYTES).hex(),
            generation=generation,
            cipher_salt=_hex(document["cipher_salt"], CIPHER_SALT_BYTES),
            slots=slots,
            mac=_hex(document["mac"], MAC_BYTES),
        )

    def to_bytes(self) -> bytes:
        """The file as it is stored."""
        document = self._unsigned() | {"mac": self.mac.hex()}
        checksum = sha256(canonical.write(document)).hexdigest()
        return canonical.write(document | {"checksum": checksum})

    def signed(self, data_key: Secret) -> Self:
        """The same file, signed."""
        return replace(self, mac=mac(data_key, canonical.write(self._unsigned())))

    def is_signed_by(self, data_key: Secret) -> bool:
        """Whether somebody who held the data key wrote exactly this."""
        return hmac.compare_digest(self.mac, mac(data_key, canonical.write(self._unsigned())))

    def open_with(self, slot_type: SlotType, opener: bytes) -> Secret | None:
        """The data key from the first slot of this type that opens, or None."""
        for slot in self.slots:
            if slot.type is slot_type and (key := open_slot(self.vault_id, slot, opener)):
                return key
        return None

    def has(self, slot_type: SlotType) -> bool:
        """Whether there is a slot of this type."""
        return any(slot.type is slot_type for slot in self.slots)

    def with_slot(self, slot: Slot) -> Self:
        """The next generation, where this slot stands in for every other of its type; unsigned."""
        others = tuple(other for other in self.slots if other.type is not slot.type)
        return replace(self, generation=self.generation + 1, slots=(*others, slot), mac=b"")

    def _unsigned(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": self.vault_id,
            "generation": self.generation,
            "cipher_salt": self.cipher_salt.hex(),
            "slots": [_slot_document(slot) for slot in self.slots],
        }


def _checked(content: bytes) -> dict[str, Any]:
    if len(content) > MOST_BYTES:
        raise NotKeys
    try:
        document = canonical.read(content)
    except canonical.NotCanonical as error:
        raise NotKeys from error
    checksum = document.pop("checksum", None)
    if checksum != sha256(canonical.write(document)).hexdigest():
        raise NotKeys
    return document


def _slot_document(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "type": slot.type.value,
        "kdf": kdf_document(slot),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _slot(document: Mapping[str, Any]) -> Slot:
    kdf = document["kdf"]
    if kdf["name"] != "argon2id":
        raise NotKeys
    return Slot(
        id=_hex(document["id"], ID_BYTES).hex(),
        type=SlotType(document["type"]),
        kdf=KdfParams(*(_whole(kdf[name]) for name in ("memory_kib", "passes", "lanes"))),
        salt=_hex(kdf["salt"], SALT_BYTES),
        nonce=_hex(document["nonce"], NONCE_BYTES),
        wrapped=_hex(document["wrapped"], WRAPPED_BYTES),
    )


def _whole(value: object) -> int:
    if type(value) is not int:
        raise NotKeys
    return value


def _hex(text: str, length: int) -> bytes:
    value = bytes.fromhex(text)
    if len(value) != length or value.hex() != text:
        raise NotKeys
    return value
