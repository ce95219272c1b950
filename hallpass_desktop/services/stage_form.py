"""What goes to a stage and what comes back, as bytes: strictly, and in one form only.

It knows nothing of the vault: a stage imports it. Reading writes again what it understood and
compares, so that not one byte may differ from what this module would have written.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class Handed(Discreet):
    """All that a stage is given: what to show, where the talk stands, and what to seal with.

    `session` is drawn for the session and names no record.
    """

    session: str
    snapshot: Snapshot
    talk: Talk
    public: bytes
    session_key: bytes


@dataclass(frozen=True, slots=True, repr=False)
class StageEvent(Discreet):
    """How the talk stood after one step; its id is there so that it counts once."""

    id: str
    at: datetime
    talk: Talk


def pack(handed: Handed) -> bytes:
    """What a stage is given, as bytes."""
    return _written(handed)


def unpack(content: bytes) -> Handed:
    """What a stage is given. Raises ValueError for anything that `pack` does not write."""
    return _read(content, Handed)


def write_event(event: StageEvent) -> bytes:
    """One event, as bytes."""
    return _written(event)


def read_event(content: bytes) -> StageEvent:
    """One event. Raises ValueError for anything that `write_event` does not write."""
    return _read(content, StageEvent)


def _written(value: object) -> bytes:
    text = json.dumps(
        _converter().unstructure(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return whole_characters(text).encode()


def _read(content: bytes, cls: type[T]) -> T:
    from cattrs import BaseValidationError  # noqa: PLC0415 - as in _converter

    try:
        value = _converter().structure(_object(content), cls)
    except (BaseValidationError, ValueError, RecursionError):
        # The library's message quotes the value, which is somebody's own words.
        raise ValueError(f"does not fit {cls.__name__}") from None
    if _written(value) != content:
        raise ValueError(f"another form of {cls.__name__}")
    return value


def _object(content: bytes) -> dict[str, object]:
    value = json.loads(content)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


@cache
def _converter() -> "JsonConverter":
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - 40 ms, not before a window

    return make_converter(forbid_extra_keys=True, omit_if_default=True)
