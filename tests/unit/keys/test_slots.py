"""Slots, labels, the seal of a backup, and the keys file that holds them."""

import json
import os
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.keys_file import KeysFile, NewerKeys, NotKeys
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.sealing import seal, unseal
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import Slot, SlotType, new_slot, open_slot
from tests.fakes import QUICK_KDF

VAULT_ID = "5e" * 16
DATA_KEY = Secret(bytes(range(32)))


def a_slot(opener: bytes = b"passphrase", slot_type: SlotType = SlotType.PASSPHRASE) -> Slot:
    return new_slot(VAULT_ID, slot_type, opener, DATA_KEY, QUICK_KDF, os.urandom)


def a_keys_file() -> KeysFile:
    slots = (a_slot(), a_slot(b"recovery key", SlotType.RECOVERY))
    return KeysFile(VAULT_ID, 3, bytes(16), slots).signed(DATA_KEY)


def test_right_opener_gives_the_data_key_and_a_wrong_one_nothing() -> None:
    slot = a_slot()

    assert open_slot(VAULT_ID, slot, b"passphrase") == DATA_KEY
    assert open_slot(VAULT_ID, slot, b"passphrasf") is None


@pytest.mark.parametrize(
    "other",
    [
        {"type": SlotType.RECOVERY},
        {"kdf": KdfParams(40, 1, 1)},
        {"kdf": KdfParams(32, 2, 1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"id": "00" * 8},
    ],
)
def test_slot_is_bound_to_everything_it_says(other: dict[str, object]) -> None:
    slot = replace(a_slot(), **other)  # type: ignore[arg-type]  # the cases carry several types

    assert open_slot(VAULT_ID, slot, b"passphrase") is None


def test_slot_of_another_vault_does_not_open() -> None:
    assert open_slot("00" * 16, a_slot(), b"passphrase") is None


def test_no_label_gives_the_key_of_another() -> None:
    found = {derived(DATA_KEY, label).reveal() for label in Label} | {DATA_KEY.reveal()}

    assert len(found) == len(Label) + 1


def test_keys_file_reads_back_as_it_was_written() -> None:
    keys = a_keys_file()

    assert KeysFile.from_bytes(keys.to_bytes()) == keys
    assert keys.is_signed_by(DATA_KEY)
    assert not keys.is_signed_by(Secret(bytes(32)))


def test_each_way_opens_with_its_own_opener_only() -> None:
    keys = a_keys_file()

    assert keys.open_with(SlotType.PASSPHRASE, b"passphrase") == DATA_KEY
    assert keys.open_with(SlotType.RECOVERY, b"recovery key") == DATA_KEY
    assert keys.open_with(SlotType.PASSPHRASE, b"recovery key") is None


def test_new_slot_stands_in_for_the_old_one_of_its_kind() -> None:
    keys = a_keys_file()

    changed = keys.with_slot(a_slot(b"another")).signed(DATA_KEY)

    assert changed.generation == 4
    assert changed.open_with(SlotType.PASSPHRASE, b"passphrase") is None
    assert changed.open_with(SlotType.PASSPHRASE, b"another") == DATA_KEY
    assert changed.has(SlotType.RECOVERY)


def test_keys_file_has_no_words_to_read() -> None:
    content = json.loads(a_keys_file().to_bytes())

    names = {"checksum", "cipher_salt", "format", "generation", "mac", "slots", "vault_id"}
    assert content.keys() == names | {"version"}
    assert content["slots"][0].keys() == {"id", "kdf", "nonce", "type", "wrapped"}


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"a":1' + b" " * 70_000 + b"}"],
)
def test_what_is_no_keys_file_is_told_apart(content: bytes) -> None:
    with pytest.raises(NotKeys):
        KeysFile.from_bytes(content)


def with_checksum(document: dict[str, object]) -> bytes:
    """A keys file as somebody who knows the format could forge it."""
    document.pop("checksum", None)
    checksum = sha256(canonical.write(document)).hexdigest()
    return canonical.write(document | {"checksum": checksum})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**40),
        ("passes", 10**9),
        ("lanes", 10**6),
        ("memory_kib", True),
        ("memory_kib", 65536.0),
        ("name", "md5"),
        ("salt", "00"),
    ],
)
def test_forged_cost_is_refused_before_it_is_paid(name: str, value: object) -> None:
    document = json.loads(a_keys_file().to_bytes())
    document["slots"][0]["kdf"][name] = value

    with pytest.raises(NotKeys):
        KeysFile.from_bytes(with_checksum(document))


@pytest.mark.parametrize("slots", [[], [{}], "x", None, 7])
def test_forged_slots_are_refused(slots: object) -> None:
    document = json.loads(a_keys_file().to_bytes()) | {"slots": slots}

    with pytest.raises(NotKeys):
        KeysFile.from_bytes(with_checksum(document))


def test_later_version_is_told_apart_from_damage() -> None:
    document = json.loads(a_keys_file().to_bytes()) | {"version": 2, "more": [1]}

    with pytest.raises(NewerKeys):
        KeysFile.from_bytes(with_checksum(document))


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.none()))
def test_canonical_form_reads_back(document: dict[str, object]) -> None:
    assert canonical.read(canonical.write(document)) == document


def test_seal_holds_what_is_inside_and_what_is_beside() -> None:
    sealed = seal(DATA_KEY, {"rows": 7}, {"sequence": 1}, os.urandom)

    assert unseal(DATA_KEY, sealed, {"sequence": 1}) == {"rows": 7}
    assert unseal(DATA_KEY, sealed, {"sequence": 2}) is None
    assert unseal(DATA_KEY, sealed[:-1] + b"x", {"sequence": 1}) is None
    assert unseal(Secret(bytes(32)), sealed, {"sequence": 1}) is None
    assert unseal(DATA_KEY, b"", {"sequence": 1}) is None


def test_secret_shows_nothing_and_can_be_wiped() -> None:
    secret = Secret(b"key")

    assert repr(secret) == f"{secret}" == "<hidden>"
    secret.wipe()
    assert secret.reveal() == b""


def test_nothing_that_holds_a_key_prints_it() -> None:
    keys = a_keys_file()

    assert DATA_KEY.reveal().hex() not in repr(keys)
    assert repr(DATA_KEY.reveal()) not in repr([DATA_KEY, keys])
