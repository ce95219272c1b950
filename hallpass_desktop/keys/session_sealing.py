"""Seal what a session hands back, so that whoever sealed it cannot open it again.

A stage holds the public half and a session key. The private half lies in the vault. The session key
is there so that nobody else, who might learn the public half, can seal something that opens.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.labels import KEY_BYTES
from hallpass_desktop.keys.secret import Secret

LABEL = b"notebook-vault/1/session-event"
PUBLIC_BYTES = 32
NONCE_BYTES = 12
SEAL_BYTES = PUBLIC_BYTES + 16  # that a sealed event is longer than what is in it


@dataclass(frozen=True, slots=True)
class Pair:
    """Both halves of a key for one session, or for one part of it."""

    private: Secret
    public: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Which event of which session it is: it opens nowhere else."""

    session: str
    number: int

    def written(self) -> bytes:
        """What the seal is bound to."""
        return canonical.write({"event": self.number, "session": self.session})


def new_pair(random: Callable[[int], bytes]) -> Pair:
    """A pair nobody has."""
    private = X25519PrivateKey.from_private_bytes(random(KEY_BYTES))
    return Pair(Secret(private.private_bytes_raw()), private.public_key().public_bytes_raw())


def seal(
    public: bytes, session_key: Secret, place: Place, event: bytes, random: Callable[[int], bytes]
) -> bytes:
    """An event that only the private half opens; the key it is sealed with is let go of."""
    once = X25519PrivateKey.from_private_bytes(random(KEY_BYTES))
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    mine = once.public_key().public_bytes_raw()
    key, nonce = _derived(shared, session_key, mine + public)
    return mine + AESGCM(key).encrypt(nonce, event, place.written())


def unseal(private: Secret, session_key: Secret, place: Place, sealed: bytes) -> bytes | None:
    """The event, or None when it is not this one, not whole, or not from this session."""
    half = X25519PrivateKey.from_private_bytes(private.reveal())
    theirs, body = sealed[:PUBLIC_BYTES], sealed[PUBLIC_BYTES:]
    try:
        shared = half.exchange(X25519PublicKey.from_public_bytes(theirs))
        both = theirs + half.public_key().public_bytes_raw()
        key, nonce = _derived(shared, session_key, both)
        return AESGCM(key).decrypt(nonce, body, place.written())
    except (InvalidTag, ValueError):  # a half that is no half at all is a ValueError
        return None


def _derived(shared: bytes, session_key: Secret, halves: bytes) -> tuple[bytes, bytes]:
    """A key and a nonce that serve once: the half that was made for it is in them."""
    hkdf = HKDF(SHA256(), KEY_BYTES + NONCE_BYTES, salt=session_key.reveal(), info=LABEL + halves)
    derived = hkdf.derive(shared)
    return derived[:KEY_BYTES], derived[KEY_BYTES:]
