"""Seal a few facts about a backup so that they can be neither read nor changed without the key."""

from collections.abc import Callable, Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.secret import Secret

NONCE_BYTES = 12


def seal(
    data_key: Secret,
    facts: Mapping[str, Any],
    beside: Mapping[str, Any],
    random: Callable[[int], bytes],
) -> bytes:
    """AES-256-GCM of `facts`, bound to the open facts that stand beside it."""
    nonce = random(NONCE_BYTES)
    cipher = AESGCM(derived(data_key, Label.BACKUP_SEAL).reveal())
    return nonce + cipher.encrypt(nonce, canonical.write(facts), canonical.write(beside))


def unseal(data_key: Secret, sealed: bytes, beside: Mapping[str, Any]) -> dict[str, Any] | None:
    """The facts, or None when either part is not as it was written."""
    nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    cipher = AESGCM(derived(data_key, Label.BACKUP_SEAL).reveal())
    try:
        return canonical.read(cipher.decrypt(nonce, body, canonical.write(beside)))
    except (InvalidTag, ValueError):
        return None
