"""Two check characters over GF(32): they place one wrong character and notice any two.

A code word c0 … c27 satisfies  Σ ci·aⁱ = 0  and  Σ ci·a²ⁱ = 0,  a being a root of x⁵ + x² + 1.
It is a Reed-Solomon code of distance 3 (28 of at most 31 places are used).
"""

from collections.abc import Iterator, Sequence

POLYNOMIAL = 0b100101
ORDER = 31
FIELD = 32


def _powers() -> tuple[int, ...]:
    powers, value = [], 1
    for _ in range(ORDER):
        powers.append(value)
        value <<= 1
        if value >= FIELD:
            value ^= POLYNOMIAL
    return tuple(powers)


POWERS = _powers()
LOGARITHMS = {value: exponent for exponent, value in enumerate(POWERS)}


def check_characters(data: Sequence[int]) -> tuple[int, int]:
    """The two characters that make both sums zero when written after `data`."""
    once, twice = _sums(data)
    first, second = len(data), len(data) + 1
    # x·aᶠ + y·aˢ = once and x·a²ᶠ + y·a²ˢ = twice, in a field where minus is plus.
    left = twice ^ _times_power(once, second)
    check = _divided(left, POWERS[2 * first % ORDER] ^ POWERS[(first + second) % ORDER])
    other = _divided(once ^ _times_power(check, first), POWERS[second])
    return check, other


def likely_wrong(code: Sequence[int], group: int) -> tuple[int, ...]:
    """The places where one slip would explain a failing code word; empty when none would.

    Slips: one wrong character, two neighbours swapped, two groups swapped.
    """
    found = {place for place in _one_wrong(code) if place < len(code)}
    for first, second in _swaps(len(code), group):
        if _is_sound(_swapped(code, first, second)):
            found |= {first.start, second.start}
    return tuple(sorted(found))


def _one_wrong(code: Sequence[int]) -> Iterator[int]:
    once, twice = _sums(code)
    if once and twice:
        yield (LOGARITHMS[twice] - LOGARITHMS[once]) % ORDER


def _swaps(length: int, group: int) -> Iterator[tuple[range, range]]:
    for place in range(length - 1):
        yield range(place, place + 1), range(place + 1, place + 2)
    for first in range(0, length, group):
        for second in range(first + group, length, group):
            yield range(first, first + group), range(second, second + group)


def _swapped(code: Sequence[int], first: range, second: range) -> list[int]:
    other = list(code)
    for here, there in zip(first, second, strict=True):
        other[here], other[there] = code[there], code[here]
    return other


def _is_sound(code: Sequence[int]) -> bool:
    return _sums(code) == (0, 0)


def _sums(values: Sequence[int]) -> tuple[int, int]:
    once = twice = 0
    for place, value in enumerate(values):
        once ^= _times_power(value, place)
        twice ^= _times_power(value, 2 * place)
    return once, twice


def _times_power(value: int, exponent: int) -> int:
    return POWERS[(LOGARITHMS[value] + exponent) % ORDER] if value else 0


def _divided(value: int, divisor: int) -> int:
    return POWERS[(LOGARITHMS[value] - LOGARITHMS[divisor]) % ORDER] if value else 0
