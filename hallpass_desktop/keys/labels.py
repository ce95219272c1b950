"""The keys that one data key gives: HKDF-SHA256 with a label each, so that none betrays another."""

import hmac
from enum import Enum
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from hallpass_desktop.keys.secret import Secret

KEY_BYTES = 32


class Label(Enum):
    """What a derived key is for. The bytes are part of the file format."""

    DATABASE = b"notebook-vault/1/database"
    KEYS_MAC = b"notebook-vault/1/keys-mac"
    BACKUP_SEAL = b"notebook-vault/1/backup-seal"


def derived(data_key: Secret, label: Label) -> Secret:
    """The key for one purpose. The data key is uniform already, so expanding it is enough."""
    expand = HKDFExpand(algorithm=SHA256(), length=KEY_BYTES, info=label.value)
    return Secret(expand.derive(data_key.reveal()))


def mac(data_key: Secret, message: bytes) -> bytes:
    """The signature of a keys file."""
    return hmac.digest(derived(data_key, Label.KEYS_MAC).reveal(), message, sha256)
