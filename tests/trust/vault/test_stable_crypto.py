"""A3: the same sums on every computer and in every later version."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hallpass_desktop.keys.kdf import KdfParams, derive
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.passphrase import normalise
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import NONCE_BYTES, SlotType, new_slot, wrap

pytestmark = pytest.mark.trust

FROZEN = (Path(__file__).parents[2] / "data" / "keys" / "frozen.json").read_bytes()
DATA_KEY = Secret(bytes(range(32)))
VAULT_ID = "5e" * 16
COST = KdfParams(256, 2, 2)
OPENERS = {SlotType.PASSPHRASE: b"coat queue moss lantern", SlotType.RECOVERY: bytes(range(16))}


def steady() -> Callable[[int], bytes]:
    """Random bytes that are none."""
    numbers = count(1)

    def random(length: int) -> bytes:
        return bytes([next(numbers)] * length)

    return random


def test_argon2id_gives_the_vector_of_rfc_9106() -> None:
    kdf = Argon2id(
        salt=bytes([2] * 16),
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=bytes([4] * 12),
        secret=bytes([3] * 8),
    )

    tag = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert kdf.derive(bytes([1] * 32)).hex() == tag


def test_passphrase_gives_the_frozen_wrapping_key() -> None:
    key = derive(normalise("crème brûlée às três"), bytes(range(16)), KdfParams(1024, 3, 4))

    frozen = "8b585c1cfab3151ace6e688b6ee4854697be0e2b8333fa97b2fa3121837c7645"
    assert key.reveal().hex() == frozen


@pytest.mark.parametrize(
    ("label", "frozen"),
    [
        (Label.DATABASE, "686c596a6f090980c978371a779950e044cca92d1912b5bc65d71c677ff128b4"),
        (Label.KEYS_MAC, "138bde53c4198718188b0c838dc1eacbb80d4b2e10615d98f2589be539f6ba3e"),
        (Label.BACKUP_SEAL, "6c8c9167d6a410281116bbd42d0b7dc9aeac7c59a26eca9306d6d84abe4cf74b"),
    ],
)
def test_each_label_gives_its_frozen_key(label: Label, frozen: str) -> None:
    assert derived(DATA_KEY, label).reveal().hex() == frozen


@pytest.mark.parametrize("slot_type", SlotType)
def test_frozen_keys_file_opens(slot_type: SlotType) -> None:
    keys = KeysFile.from_bytes(FROZEN)

    assert keys.open_with(slot_type, OPENERS[slot_type]) == DATA_KEY
    assert keys.is_signed_by(DATA_KEY)


def test_keys_file_is_written_as_it_was_when_it_was_frozen() -> None:
    random = steady()
    slots = tuple(
        new_slot(VAULT_ID, slot_type, opener, DATA_KEY, COST, random)
        for slot_type, opener in OPENERS.items()
    )

    written = KeysFile(VAULT_ID, 1, bytes(range(16)), slots).signed(DATA_KEY).to_bytes()

    assert written == FROZEN


def nonces_of(wraps: int, random: Callable[[int], bytes]) -> set[bytes]:
    """The nonces of that many wrappings under one key; a nonce used twice would give it away."""
    wrapping_key, nonces = Secret(bytes(32)), set()
    for _ in range(wraps):
        nonce = random(NONCE_BYTES)
        wrap(wrapping_key, nonce, DATA_KEY, b"")
        nonces.add(nonce)
    return nonces


def test_no_nonce_comes_twice_in_a_hundred_thousand_wraps() -> None:
    assert len(nonces_of(100_000, os.urandom)) == 100_000


def test_poor_randomness_would_be_noticed() -> None:
    numbers = count()

    def poor(length: int) -> bytes:
        return (next(numbers) % 1000).to_bytes(length)

    assert len(nonces_of(2000, poor)) < 2000


def test_every_new_slot_draws_its_own_salt_and_nonce() -> None:
    slots = [
        new_slot(VAULT_ID, SlotType.PASSPHRASE, b"same", DATA_KEY, KdfParams(8, 1, 1), os.urandom)
        for _ in range(500)
    ]

    for drawn in ({s.salt for s in slots}, {s.nonce for s in slots}, {s.wrapped for s in slots}):
        assert len(drawn) == 500
