"""Argon2id: make trying passphrases slow, within bounds that a hostile file cannot push."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hallpass_desktop.domain.errors import NotEnoughMemory
from hallpass_desktop.keys.secret import Secret

SALT_BYTES = 16
KEY_BYTES = 32
MOST_MEMORY_KIB = 2 * 1024 * 1024
MOST_PASSES = 20
MOST_LANES = 16
LEAST_MEMORY_PER_LANE_KIB = 8

AIM_SECONDS = 0.5
CEILING_KIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What one derivation costs. Out of bounds raises ValueError before anything is allocated."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        within = (
            1 <= self.lanes <= MOST_LANES
            and 1 <= self.passes <= MOST_PASSES
            and LEAST_MEMORY_PER_LANE_KIB * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
        )
        if not within:
            raise ValueError("key derivation cost is out of bounds")


FLOOR = KdfParams(64 * 1024, 3, 4)
DEFAULT = KdfParams(256 * 1024, 3, 4)


def derive(secret: bytes, salt: bytes, params: KdfParams) -> Secret:
    """Turn what a person typed into a wrapping key. Raises NotEnoughMemory."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    key = bytearray(KEY_BYTES)
    try:
        Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=params.passes,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        ).derive_into(secret, key)
    except MemoryError as error:
        raise NotEnoughMemory from error
    return Secret(key)


def calibrate(seconds_for: Callable[[KdfParams], float]) -> KdfParams:
    """Find the cost that takes about 0.5 to 1 second here, between the floor and 1 GiB.

    `seconds_for` derives once and says how long it took; `measured` makes one from a timer.
    """
    chosen = FLOOR
    while chosen.memory_kib < CEILING_KIB:
        try:
            if seconds_for(chosen) >= AIM_SECONDS:
                return chosen
        except NotEnoughMemory:
            return _one_step_less(chosen)
        chosen = replace(chosen, memory_kib=chosen.memory_kib * 2)
    return chosen


def measured(timer: Callable[[], float]) -> Callable[[KdfParams], float]:
    """A stopwatch for one derivation, from a timer such as `time.perf_counter`."""

    def seconds_for(params: KdfParams) -> float:
        start = timer()
        derive(b"a passphrase to time", bytes(SALT_BYTES), params).wipe()
        return timer() - start

    return seconds_for


def _one_step_less(params: KdfParams) -> KdfParams:
    return replace(params, memory_kib=max(FLOOR.memory_kib, params.memory_kib // 2))
