"""The cost of a derivation: bounded from above for hostile files, from below for new vaults."""

import pytest

from hallpass_desktop.domain.errors import NotEnoughMemory
from hallpass_desktop.keys.kdf import (
    CEILING_KIB,
    DEFAULT,
    FLOOR,
    MOST_MEMORY_KIB,
    KdfParams,
    calibrate,
    derive,
    measured,
)
from tests.fakes import QUICK_KDF


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (MOST_MEMORY_KIB + 1, 3, 4),
        (65536, 21, 4),
        (65536, 3, 17),
        (65536, 0, 4),
        (65536, 3, 0),
        (31, 3, 4),
        (-1, 3, 4),
        (2**80, 3, 4),
    ],
)
def test_cost_out_of_bounds_is_refused(memory_kib: int, passes: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        KdfParams(memory_kib, passes, lanes)


def test_salt_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        derive(b"passphrase", b"short", QUICK_KDF)


def test_missing_memory_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(**_: object) -> object:
        raise MemoryError

    monkeypatch.setattr("hallpass_desktop.keys.kdf.Argon2id", no_memory)

    with pytest.raises(NotEnoughMemory):
        derive(b"passphrase", bytes(16), QUICK_KDF)


@pytest.mark.parametrize(
    ("seconds_per_gib", "expected_kib"),
    [(1.85, DEFAULT.memory_kib * 2), (2.1, DEFAULT.memory_kib), (60.0, FLOOR.memory_kib)],
)
def test_calibration_aims_at_half_a_second_to_one(
    seconds_per_gib: float, expected_kib: int
) -> None:
    chosen = calibrate(lambda params: seconds_per_gib * params.memory_kib / 2**20)

    assert chosen == KdfParams(expected_kib, 3, 4)


def test_calibration_stops_at_the_ceiling_of_a_fast_computer() -> None:
    assert calibrate(lambda _: 0.001).memory_kib == CEILING_KIB


def test_calibration_steps_back_when_memory_runs_out() -> None:
    def seconds_for(params: KdfParams) -> float:
        if params.memory_kib > FLOOR.memory_kib * 2:
            raise NotEnoughMemory
        return 0.01

    assert calibrate(seconds_for).memory_kib == FLOOR.memory_kib * 2


def test_measuring_uses_the_given_timer() -> None:
    ticks = iter((10.0, 12.5))

    assert measured(lambda: next(ticks))(QUICK_KDF) == 2.5
