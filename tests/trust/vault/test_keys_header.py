"""A1 and A2: the keys file alone opens nothing, and no change to it goes unnoticed."""

import base64
import hmac
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256, sha512
from itertools import permutations
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import KeysDamaged
from hallpass_desktop.keys import canonical
from hallpass_desktop.keys.kdf import derive
from hallpass_desktop.keys.keys_file import KeysFile, NotKeys
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import Slot, bound_to, unwrap, wrap
from hallpass_desktop.services.vault import unlock
from tests.fakes import FakeClock
from tests.trust.vault.crash import IS_LONG, ROOT
from tests.vaults import PASSPHRASE, made_vault, opened

pytestmark = pytest.mark.trust

KEY_BYTES = 32
CLOCK = FakeClock()


def stored_fields(content: bytes) -> list[bytes]:
    """Every value in the file, as written and decoded every way that fits."""
    fields: list[bytes] = []
    walk: list[object] = [json.loads(content)]
    while walk:
        match walk.pop():
            case dict() as members:
                walk += members.values()
                fields += [str(name).encode() for name in members]
            case list() as members:
                walk += members
            case value:
                text = str(value)
                fields += [text.encode(), *decoded(text)]
    return fields


def decoded(text: str) -> Iterator[bytes]:
    for decode in (bytes.fromhex, base64.b64decode, base64.urlsafe_b64decode):
        try:
            yield decode(text)
        except ValueError:
            continue


def ranges(content: bytes) -> Iterator[bytes]:
    """Every piece of some bytes."""
    for start in range(len(content)):
        for end in range(start + 1, len(content) + 1):
            yield content[start:end]


def pieces(content: bytes) -> Iterator[bytes]:
    """What somebody who has the file could take for a secret."""
    fields = sorted(set(stored_fields(content)))
    for field in fields:
        yield from ranges(field)
    yield from (content[at : at + KEY_BYTES] for at in range(len(content)))
    for first, second in permutations(fields, 2):
        if IS_LONG or len(first) + len(second) == KEY_BYTES:
            yield first + second


def keys_from(piece: bytes) -> Iterator[bytes]:
    """The keys that one piece could be, or be turned into without knowing anything else."""
    if len(piece) == KEY_BYTES:
        yield piece
    yield sha256(piece).digest()
    if IS_LONG:
        yield sha512(piece).digest()[:KEY_BYTES]
    yield hmac.digest(bytes(KEY_BYTES), piece, sha256)
    yield hmac.digest(piece, b"notebook-vault/1/database\x01", sha256)


def break_in(content: bytes, keys: KeysFile) -> list[bytes]:
    """Try everything in `content` as a wrapping key of every slot and as the data key itself."""
    tried = {key for piece in set(pieces(content)) for key in keys_from(piece)}
    assert len(tried) > 10_000
    bound = [(slot, bound_to(keys.vault_id, slot)) for slot in keys.slots]
    signed = signed_part(keys)
    return [key for key in tried if opens(key, bound) or signs(key, signed, keys.mac)]


def opens(key: bytes, bound: list[tuple[Slot, bytes]]) -> bool:
    return any(unwrap(Secret(key), slot, document) for slot, document in bound)


def signs(key: bytes, signed: bytes, mac: bytes) -> bool:
    """Whether this is the data key: done by hand, because it is done very often."""
    mac_key = hmac.digest(key, b"notebook-vault/1/keys-mac\x01", sha256)
    return hmac.digest(mac_key, signed, sha256) == mac


def signed_part(keys: KeysFile) -> bytes:
    document = json.loads(keys.to_bytes())
    del document["checksum"], document["mac"]
    return canonical.write(document)


def wrapping_key(slot: Slot) -> bytes:
    return derive(PASSPHRASE.encode(), slot.salt, slot.kdf).reveal()


def test_keys_file_alone_opens_nothing(tmp_path: Path) -> None:
    content = (made_vault(tmp_path) / "keys.json").read_bytes()

    assert break_in(content, KeysFile.from_bytes(content)) == []


@pytest.mark.parametrize("mistake", ["stored", "base64", "data key", "two halves"])
def test_keys_file_that_gives_itself_away_is_caught(tmp_path: Path, mistake: str) -> None:
    path = made_vault(tmp_path)
    content = (path / "keys.json").read_bytes()
    keys = KeysFile.from_bytes(content)
    secret = wrapping_key(keys.slots[0])
    with opened(path) as vault:
        data_key = vault.data_key.reveal()
    bad: dict[str, dict[str, object]] = {
        "stored": {"verifier": secret.hex()},
        "base64": {"hint": base64.b64encode(secret).decode()},
        "data key": {"id": data_key.hex() + "00"},
        "two halves": {"verifier": {"b": secret[16:].hex(), "a": secret[:16].hex()}},
    }

    assert break_in(canonical.write({**json.loads(content), **bad[mistake]}), keys)


def test_wrapping_key_that_is_a_hash_of_something_stored_is_caught(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        slot, vault_id, data_key = vault.keys.slots[0], vault.id, vault.data_key.reveal()
    weak = Secret(sha256(slot.salt).digest())
    wrapped = wrap(weak, slot.nonce, Secret(data_key), bound_to(vault_id, slot))
    keys = KeysFile(vault_id, 1, bytes(16), (replace(slot, wrapped=wrapped),), bytes(32))

    assert break_in(keys.to_bytes(), keys) == [weak.reveal()]


def flipped(content: bytes) -> Iterator[bytes]:
    """The file with each single bit turned over."""
    for place in range(len(content)):
        for bit in range(8):
            yield content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    content = (made_vault(tmp_path) / "keys.json").read_bytes()
    unnoticed = 0

    for damaged in flipped(content):
        try:
            KeysFile.from_bytes(damaged)
        except NotKeys:
            continue
        unnoticed += 1

    assert unnoticed == 0


def test_file_without_a_checksum_would_hide_flipped_bits(tmp_path: Path) -> None:
    content = (made_vault(tmp_path) / "keys.json").read_bytes()
    readable = 0

    for damaged in flipped(content):
        try:
            json.loads(damaged)
        except ValueError:
            continue
        readable += 1

    assert readable > 1000


def test_flipped_bit_in_one_file_is_mended_from_the_other(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    whole = (path / "keys.json").read_bytes()
    step = 1 if IS_LONG else 211

    for number, damaged in enumerate(list(flipped(whole))[::step]):
        name = ("keys.json", "keys.copy.json")[number % 2]
        (path / name).write_bytes(damaged)
        with opened(path) as vault:
            assert vault.used_spare_keys
        assert (path / name).read_bytes() == whole


def test_flipped_bits_in_both_files_have_a_clear_answer(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    whole = (path / "keys.json").read_bytes()
    step = 1 if IS_LONG else 97

    for damaged in list(flipped(whole))[::step]:
        for name in ("keys.json", "keys.copy.json"):
            (path / name).write_bytes(damaged)
        with pytest.raises(KeysDamaged):
            unlock(path, PASSPHRASE, clock=CLOCK)


HOSTILE = """
import sys
from pathlib import Path
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.services.vault import unlock
from tests.fakes import FakeClock
from tests.trust.vault.test_keys_header import forged, most_memory_kib
path = Path(sys.argv[1])
base = most_memory_kib()
for content in forged((path / "keys.json").read_bytes(), int(sys.argv[2])):
    for name in ("keys.json", "keys.copy.json"):
        (path / name).write_bytes(content)
    try:
        unlock(path, "coat queue moss lantern", clock=FakeClock())
    except HallpassError:
        pass
print(most_memory_kib() - base)
"""


def forged(content: bytes, memory_kib: int) -> Iterator[bytes]:
    """Files by somebody who knows the format: sound checksum, absurd or costly derivation."""
    for name, value in (("memory_kib", memory_kib), ("passes", 10**6), ("lanes", 2**24)):
        document = json.loads(content)
        del document["checksum"]
        document["slots"][0]["kdf"][name] = value
        checksum = sha256(canonical.write(document)).hexdigest()
        yield canonical.write(document | {"checksum": checksum})


def most_memory_kib() -> int:
    """The most memory this process has used since it was started."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def memory_grown_kib(path: Path, memory_kib: int) -> int:
    command = [sys.executable, "-B", "-c", HOSTILE, str(path), str(memory_kib)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.parametrize("memory_kib", [2 * 1024 * 1024 + 1, 2**40, 2**70, -1, 0])
def test_hostile_costs_take_no_memory(tmp_path: Path, memory_kib: int) -> None:
    assert memory_grown_kib(made_vault(tmp_path), memory_kib) < 100 * 1024


def test_measuring_memory_would_notice_a_derivation(tmp_path: Path) -> None:
    assert memory_grown_kib(made_vault(tmp_path), 160 * 1024) > 100 * 1024
