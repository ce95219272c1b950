"""The recovery code: 128 random bits that a person can copy by hand and type again.

28 characters carry 5 bits each: two zero bits, 128 bits of key, and two check characters over
GF(32). Any one wrong character is found *and placed*; any two are noticed. docs/file-format.md
shows the sums.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Self

from hallpass_desktop.domain.errors import BadRecoveryCode
from hallpass_desktop.keys.check_characters import check_characters, likely_wrong

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKE = {"O": "0", "I": "1", "L": "1"}
KEY_BYTES = 16
GROUPS = 7
GROUP_CHARACTERS = 4
CHARACTERS = GROUPS * GROUP_CHARACTERS
DATA_CHARACTERS = CHARACTERS - 2
BITS = 5

VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
VALUES |= {letter: VALUES[meant] for letter, meant in LOOK_ALIKE.items()}


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """16 random bytes and the way they are written on paper."""

    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise ValueError("a recovery code holds 16 bytes")

    @classmethod
    def new(cls, random: Callable[[int], bytes]) -> Self:
        """A fresh code; `random` is `os.urandom`."""
        return cls(random(KEY_BYTES))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a typed code; case, spaces, dashes, O for 0 and I or L for 1 do not matter.

        Raises BadRecoveryCode with the groups (1 to 7) that are most likely wrong; with no group
        when nothing points at one.
        """
        letters = _letters(text)
        _refuse(_unknown_groups(letters))
        if len(letters) != CHARACTERS:
            raise BadRecoveryCode(_odd_groups(text))
        values = [VALUES[letter] for letter in letters]
        if check_characters(values[:DATA_CHARACTERS]) != tuple(values[DATA_CHARACTERS:]):
            raise BadRecoveryCode(_groups_of(likely_wrong(values, GROUP_CHARACTERS)))
        number = _number(values[:DATA_CHARACTERS])
        if number >> (8 * KEY_BYTES):
            raise BadRecoveryCode((1,))
        return cls(number.to_bytes(KEY_BYTES))

    @property
    def groups(self) -> tuple[str, ...]:
        """The seven groups of four, in upper case."""
        number = int.from_bytes(self.key)
        data = [number >> (BITS * place) & 0x1F for place in reversed(range(DATA_CHARACTERS))]
        code = "".join(ALPHABET[value] for value in (*data, *check_characters(data)))
        return tuple(
            code[at : at + GROUP_CHARACTERS] for at in range(0, CHARACTERS, GROUP_CHARACTERS)
        )

    @property
    def text(self) -> str:
        """The code as it is written down, with dashes."""
        return "-".join(self.groups)

    def wrong_groups(self, typed: dict[int, str]) -> tuple[int, ...]:
        """Of some groups typed again (1 to 7), those that differ: the drill after writing down."""
        return tuple(
            number
            for number, text in sorted(typed.items())
            if _plain(text) != _plain(self.groups[number - 1])
        )

    def __repr__(self) -> str:
        return "<hidden>"


def _letters(text: str) -> str:
    return "".join(
        letter for letter in text.upper() if not letter.isspace() and letter not in "-–—"
    )


def _plain(text: str) -> str:
    return "".join(LOOK_ALIKE.get(letter, letter) for letter in _letters(text))


def _refuse(groups: tuple[int, ...]) -> None:
    if groups:
        raise BadRecoveryCode(groups)


def _unknown_groups(letters: str) -> tuple[int, ...]:
    places = (place for place, letter in enumerate(letters) if letter not in VALUES)
    return tuple(number for number in _groups_of(places) if number <= GROUPS)


def _odd_groups(text: str) -> tuple[int, ...]:
    """Which groups are too short or too long, when seven can be told apart."""
    groups = text.replace("-", " ").replace("–", " ").split()
    if len(groups) != GROUPS:
        return ()
    return tuple(n for n, group in enumerate(groups, 1) if len(group) != GROUP_CHARACTERS)


def _groups_of(places: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({place // GROUP_CHARACTERS + 1 for place in places}))


def _number(values: list[int]) -> int:
    number = 0
    for value in values:
        number = number << BITS | value
    return number
