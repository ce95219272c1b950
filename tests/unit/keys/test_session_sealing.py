"""The seal of a session: one side seals, the other opens, and nothing opens anywhere else."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.session_sealing import LABEL, SEAL_BYTES, Place, new_pair, seal, unseal

PLACE = Place("session", 3)
PAIR, KEY = new_pair(secrets.token_bytes), Secret(secrets.token_bytes(32))


def sealed(event: bytes = b"words") -> bytes:
    return seal(PAIR.public, KEY, PLACE, event, secrets.token_bytes)


@given(st.binary(max_size=300), st.text(max_size=20), st.integers(0, 2**40))
def test_the_private_half_opens_what_was_sealed(event: bytes, session: str, number: int) -> None:
    place = Place(session.encode("utf-8", "replace").decode(), number)

    found = seal(PAIR.public, KEY, place, event, secrets.token_bytes)

    assert unseal(PAIR.private, KEY, place, found) == event
    assert len(found) == len(event) + SEAL_BYTES


def test_no_bit_of_it_can_be_another_one() -> None:
    whole = sealed(b"a few words")

    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        # X25519 never looks at one bit of a half (RFC 7748, 5); the derivation looks at all.
        assert unseal(PAIR.private, KEY, PLACE, bytes(flipped)) is None


@pytest.mark.parametrize("place", [Place("session", 2), Place("session", 4), Place("other", 3)])
def test_it_opens_in_its_own_place_alone(place: Place) -> None:
    assert unseal(PAIR.private, KEY, place, sealed()) is None


def test_another_session_opens_nothing() -> None:
    other = new_pair(secrets.token_bytes)

    assert unseal(other.private, KEY, PLACE, sealed()) is None
    assert unseal(PAIR.private, Secret(bytes(32)), PLACE, sealed()) is None


def test_who_seals_cannot_open() -> None:
    whole = sealed()

    for known in (PAIR.public, KEY.reveal(), whole[:32]):
        assert unseal(Secret(known), KEY, PLACE, whole) is None


def test_a_half_that_is_no_half_opens_nothing() -> None:
    for strange in (b"", bytes(SEAL_BYTES + 5), sealed()[:40]):
        assert unseal(PAIR.private, KEY, PLACE, strange) is None


def test_two_seals_of_the_same_words_differ_everywhere() -> None:
    one, other = sealed(), sealed()

    assert not {one[:32], one[32:]} & {other[:32], other[32:]}


def test_the_bytes_stay_as_they_are() -> None:
    """A frozen example: a change of the label or of the form is a change of the file format."""
    pair = new_pair(lambda count: bytes(range(1, count + 1)))

    found = seal(pair.public, Secret(b"k" * 32), PLACE, b"words", lambda count: b"r" * count)

    assert LABEL == b"notebook-vault/1/session-event"
    assert found.hex() == (
        "cd48d0681ea73f09a00f83859bd10880df56822019cda3c883e0d1514e35b1066a1800"
        "e27a2a9d6c3c91fac633d5dc920ea6c47a6c"
    )
