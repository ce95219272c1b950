"""How well a passphrase holds."""

import pytest

from hallpass_desktop.domain.strength import CrackTime, Span, Strength, crack_time, rating
from hallpass_desktop.services.strength import rate


@pytest.mark.parametrize(
    ("characters", "bits", "strength"),
    [
        (7, 90, Strength.TOO_SHORT),
        (8, 0, Strength.WEAK),
        (8, 39, Strength.WEAK),
        (12, 40, Strength.FAIR),
        (12, 49, Strength.FAIR),
        (12, 50, Strength.STRONG),
        (20, 69, Strength.STRONG),
        (20, 70, Strength.VERY_STRONG),
    ],
)
def test_a_band_begins_at_its_number_of_bits(
    characters: int, bits: int, strength: Strength
) -> None:
    assert rating(characters, 2.0**bits).strength is strength


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, CrackTime(Span.MOMENT)),
        (60, CrackTime(Span.MINUTES, 1)),
        (7200, CrackTime(Span.HOURS, 2)),
        (86_400 * 3, CrackTime(Span.DAYS, 3)),
        (86_400 * 100, CrackTime(Span.MONTHS, 3)),
        (86_400 * 800, CrackTime(Span.YEARS, 2)),
        (1e18, CrackTime(Span.LIFETIMES)),
    ],
)
def test_crack_time_is_said_in_the_largest_fitting_unit(seconds: float, said: CrackTime) -> None:
    assert crack_time(seconds) == said


def test_six_random_words_are_very_strong() -> None:
    assert rate("violet stapler canyon tulip mirror oxygen").strength is Strength.VERY_STRONG


def test_a_common_password_is_weak() -> None:
    assert rate("password1").strength is Strength.WEAK


def test_the_same_phrase_composed_differently_rates_the_same() -> None:
    assert rate("café au lait matin") == rate("cafe\u0301 au lait matin")


def test_nothing_typed_is_too_short() -> None:
    assert rate("").strength is Strength.TOO_SHORT


def test_a_very_long_phrase_is_rated_at_once() -> None:
    assert rate("lantern " * 2000).strength is not Strength.TOO_SHORT
