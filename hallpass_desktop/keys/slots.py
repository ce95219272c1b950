"""Key slots: each wraps the same random data key for one way of opening the vault.

Nothing in a slot equals or yields a wrapping key: a wrong passphrase is a failed AES-GCM tag.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.kdf import SALT_BYTES, KdfParams, derive
from hallpass_desktop.keys.secret import Secret

DATA_KEY_BYTES = 32
NONCE_BYTES = 12
ID_BYTES = 8
WRAPPED_BYTES = DATA_KEY_BYTES + 16


class SlotType(StrEnum):
    """The ways to open a vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key, and what it takes to derive its wrapping key."""

    id: str
    type: SlotType
    kdf: KdfParams
    salt: bytes
    nonce: bytes
    wrapped: bytes


def new_slot(
    vault_id: str,
    slot_type: SlotType,
    opener: bytes,
    data_key: Secret,
    kdf: KdfParams,
    random: Callable[[int], bytes],
) -> Slot:
    """Wrap the data key for an opener (a normalised passphrase, a recovery key)."""
    salt, nonce = random(SALT_BYTES), random(NONCE_BYTES)
    empty = Slot(random(ID_BYTES).hex(), slot_type, kdf, salt, nonce, b"")
    wrapping_key = derive(opener, salt, kdf)
    wrapped = wrap(wrapping_key, nonce, data_key, bound_to(vault_id, empty))
    wrapping_key.wipe()
    return Slot(empty.id, slot_type, kdf, salt, nonce, wrapped)


def open_slot(vault_id: str, slot: Slot, opener: bytes) -> Secret | None:
    """The data key, or None when the opener is wrong. Raises NotEnoughMemory."""
    wrapping_key = derive(opener, slot.salt, slot.kdf)
    try:
        return unwrap(wrapping_key, slot, bound_to(vault_id, slot))
    finally:
        wrapping_key.wipe()


def wrap(wrapping_key: Secret, nonce: bytes, data_key: Secret, bound: bytes) -> bytes:
    """AES-256-GCM of the data key."""
    return AESGCM(wrapping_key.reveal()).encrypt(nonce, data_key.reveal(), bound)


def unwrap(wrapping_key: Secret, slot: Slot, bound: bytes) -> Secret | None:
    """The data key, or None when the tag does not fit."""
    try:
        return Secret(AESGCM(wrapping_key.reveal()).decrypt(slot.nonce, slot.wrapped, bound))
    except InvalidTag:
        return None


def kdf_document(slot: Slot) -> dict[str, object]:
    """The derivation as the keys file writes it."""
    return {
        "name": "argon2id",
        "memory_kib": slot.kdf.memory_kib,
        "passes": slot.kdf.passes,
        "lanes": slot.kdf.lanes,
        "salt": slot.salt.hex(),
    }


def bound_to(vault_id: str, slot: Slot) -> bytes:
    """What the wrapping is bound to: changing any of it makes the slot fail."""
    document = {
        "id": slot.id,
        "kdf": kdf_document(slot),
        "type": slot.type.value,
        "vault_id": vault_id,
    }
    return canonical.write(document)
