"""Bodies and envelopes to JSON and back, strictly; older bodies are brought up to date on the way.

A field at its default is not written, so a new field of a body with a default needs no new version:
an app that does not know it leaves it as it is. Any other change of a body raises its version, adds
a function to UPGRADES, and a step to MIGRATIONS, so that no older app opens the vault.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from hallpass_desktop.domain.body import Body, fields_of
from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.kinds import BODIES, BODY_VERSIONS
from hallpass_desktop.domain.record import Kind

if TYPE_CHECKING:
    from cattrs import Converter

Fields = dict[str, Any]
Upgrade = Callable[[Fields], Fields]

UPGRADES: Mapping[Kind, tuple[Upgrade, ...]] = {}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StoredBody:
    """A body as it stands in a table."""

    version: int
    json: str


def encode_body(kind: Kind, body: Body) -> StoredBody:
    """The body in its newest version."""
    values = _converter().unstructure(body)
    values |= {name: json.loads(text) for name, text in values.pop("unread", ())}
    return StoredBody(BODY_VERSIONS[kind], in_json(values))


def decode_body(kind: Kind, stored: StoredBody) -> Body:
    """The body, from whichever version. Raises ValueError for anything that does not fit."""
    upgrades = UPGRADES.get(kind, ())
    if not 1 <= stored.version <= len(upgrades) + 1:
        raise ValueError(f"{kind} body of unknown version {stored.version}")
    values = _loads(stored.json)
    for upgrade in upgrades[stored.version - 1 :]:
        values = upgrade(values)
    return _with_unread(values, BODIES[kind])


def encode(value: object) -> str:
    """A dataclass as JSON text. Half characters, which no file can hold, become question marks."""
    return in_json(_converter().unstructure(value))


def decode(text: str, cls: type[T]) -> T:
    """A dataclass from JSON text. Raises ValueError for anything that does not fit."""
    return _structure(_loads(text), cls)


def fitted(values: Any, cls: type[T]) -> T:
    """A dataclass from what JSON text holds. Raises ValueError for anything that does not fit."""
    return _structure(values, cls)


def in_json(values: Any) -> str:
    """What JSON can hold as text, in the one form in which everything of ours is written."""
    return whole_characters(json.dumps(values, ensure_ascii=False, separators=(",", ":")))


def _loads(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise ValueError("not JSON") from None


def _with_unread(values: Any, cls: type[Body]) -> Body:
    """The body, with what stands in fields that only a newer app knows carried along."""
    found = _fields(values, cls)
    known = {name: value for name, value in found.items() if name in _fields_known(cls)}
    body = _structure(known, cls)
    if len(known) == len(found):
        return body
    unread = tuple((name, in_json(found[name])) for name in found if name not in known)
    return replace(body, unread=unread)  # type: ignore[type-var]  # every body is a dataclass


@cache
def _fields_known(cls: type[Body]) -> frozenset[str]:
    return frozenset(entry.name for entry in fields_of(cls()))


def _fields(values: Any, cls: type) -> Fields:
    if not isinstance(values, dict):
        raise ValueError(f"does not fit {cls.__name__}")
    return values


def _structure(values: Any, cls: type[T]) -> T:
    from cattrs import BaseValidationError  # noqa: PLC0415 - as in _converter

    try:
        return _converter().structure(_fields(values, cls), cls)
    except BaseValidationError:
        # The library's message quotes the value, which is somebody's own words (rule 11).
        raise ValueError(f"does not fit {cls.__name__}") from None


@cache
def _converter() -> "Converter":
    from cattrs import Converter  # noqa: PLC0415 - 40 ms that the lock screen need not wait for

    converter = Converter(forbid_extra_keys=True, omit_if_default=True)
    for primitive in (str, int, float, bool):
        converter.register_structure_hook(primitive, _exactly(primitive))
    converter.register_structure_hook(StrEnum, _one_of)  # else the hook for str takes them too
    for cls in (date, datetime, time):
        converter.register_structure_hook(cls, _from_iso)
        converter.register_unstructure_hook(cls, cls.isoformat)
    converter.register_structure_hook_factory(_is_tuple, _from_lists_only)
    return converter


def _exactly(primitive: type) -> Callable[[Any, type], Any]:
    def structure(value: Any, _cls: type) -> Any:
        if type(value) is not primitive:
            raise TypeError(f"not {primitive.__name__}")
        return value

    return structure


def _one_of(value: Any, cls: type[StrEnum]) -> StrEnum:
    return cls(value)


def _from_iso(value: Any, cls: type[date] | type[time]) -> date | time:
    """A day, a time or an instant; a datetime is a date too, so its class decides what fits."""
    return cls.fromisoformat(value)


def _is_tuple(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _from_lists_only(cls: Any, converter: "Converter") -> Callable[[Any, Any], Any]:
    (member, _) = get_args(cls)

    def structure(value: Any, _cls: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError("not a list")
        return tuple(converter.structure(each, member) for each in value)

    return structure
