"""The recovery code on paper and back, and the slips that it can name."""

import os
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.errors import BadRecoveryCode
from hallpass_desktop.keys.recovery import ALPHABET, RecoveryCode

keys = st.binary(min_size=16, max_size=16)
places = st.integers(0, 27)
KEY = bytes.fromhex("00112233445566778899aabbccddeeff")


def letters(code: RecoveryCode) -> list[str]:
    return list("".join(code.groups))


def wrong_groups(text: str) -> tuple[int, ...]:
    with pytest.raises(BadRecoveryCode) as refused:
        RecoveryCode.parse(text)
    return refused.value.groups


@given(keys)
def test_code_survives_the_paper(key: bytes) -> None:
    code = RecoveryCode(key)

    assert RecoveryCode.parse(code.text) == code


def test_code_is_seven_groups_of_four() -> None:
    code = RecoveryCode.new(os.urandom)

    assert re.fullmatch(rf"([{ALPHABET}]{{4}}-){{6}}[{ALPHABET}]{{4}}", code.text)
    assert code.text == "-".join(code.groups)


def test_written_form_never_changes() -> None:
    assert RecoveryCode(KEY).text == "0024-H36H-2NCS-VRH6-DAQF-6DVV-QZJN"


@given(keys)
def test_sloppy_typing_is_understood(key: bytes) -> None:
    code = RecoveryCode(key)
    sloppy = code.text.lower().replace("0", "o").replace("1", "l").replace("-", "  ")

    assert RecoveryCode.parse(f" {sloppy}\n") == code
    assert RecoveryCode.parse(sloppy.replace("l", "I").replace(" ", "")) == code


@given(keys, places, st.integers(1, 31))
def test_any_one_wrong_character_is_placed(key: bytes, place: int, step: int) -> None:
    typed = letters(RecoveryCode(key))
    typed[place] = ALPHABET[(ALPHABET.index(typed[place]) + step) % 32]

    assert place // 4 + 1 in wrong_groups("".join(typed))


@given(keys, places, places, st.integers(1, 31), st.integers(1, 31))
def test_any_two_wrong_characters_are_noticed(
    key: bytes, first: int, second: int, step: int, other_step: int
) -> None:
    typed = letters(RecoveryCode(key))
    typed[first] = ALPHABET[(ALPHABET.index(typed[first]) + step) % 32]
    if second != first:
        typed[second] = ALPHABET[(ALPHABET.index(typed[second]) + other_step) % 32]

    wrong_groups("".join(typed))


@given(keys, st.integers(0, 26))
def test_two_swapped_neighbours_are_noticed_and_placed(key: bytes, place: int) -> None:
    right = letters(RecoveryCode(key))
    typed = [*right]
    typed[place], typed[place + 1] = typed[place + 1], typed[place]
    if typed == right:
        return

    assert {place // 4 + 1, (place + 1) // 4 + 1} <= set(wrong_groups("".join(typed)))


def swapped(code: RecoveryCode, first: int, second: int) -> str:
    groups = list(code.groups)
    groups[first], groups[second] = groups[second], groups[first]
    return "-".join(groups)


def test_two_swapped_groups_are_nearly_always_noticed_and_named() -> None:
    draw = random.Random(7)
    unnoticed = unnamed = 0
    for _ in range(1500):
        code = RecoveryCode(draw.randbytes(16))
        first, second = draw.sample(range(7), 2)
        try:
            RecoveryCode.parse(swapped(code, first, second))
        except BadRecoveryCode as refused:
            unnamed += not {first + 1, second + 1} & set(refused.groups)
        else:
            unnoticed += 1

    assert unnoticed < 1500 / 150
    assert unnamed == 0


def test_random_letters_are_hardly_ever_a_code() -> None:
    draw = random.Random(7)
    taken = 0
    for _ in range(4000):
        try:
            RecoveryCode.parse("".join(draw.choices(ALPHABET, k=28)))
        except BadRecoveryCode:
            continue
        taken += 1

    assert taken < 4000 / 400


def test_letter_that_no_code_has_names_its_group() -> None:
    groups = [*RecoveryCode(KEY).groups]
    groups[2] = "A*CS"
    groups[5] = "6UVQ"

    assert wrong_groups("-".join(groups)) == (3, 6)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("0024-H36-2NCS-VRH6-DAQF-6DVV-QZ5C", (2,)),
        ("0024-H36-2NCS-VRH6-DAQF-6DVV-QZ5", (2, 7)),
        ("0024-H36H-2NCS-VRH6-DAQF-6DVV", ()),
        ("0024H36H2NCS", ()),
        ("", ()),
        ("0" * 400, ()),
    ],
)
def test_wrong_length_names_what_it_can(text: str, groups: tuple[int, ...]) -> None:
    assert wrong_groups(text) == groups


def test_drill_says_which_group_differs() -> None:
    code = RecoveryCode(KEY)

    assert code.wrong_groups({2: "h36h", 5: "daq f"}) == ()
    assert code.wrong_groups({2: "H36N", 5: "DAQF"}) == (2,)


def test_code_hides_itself() -> None:
    code = RecoveryCode(KEY)

    assert repr(code) == str(code) == "<hidden>"
