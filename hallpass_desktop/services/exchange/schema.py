"""The JSON Schema of a file with everything, made from the dataclasses that everything is kept as.

It is published as docs/export.schema.json, so that another program can read such a file.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from hallpass_desktop.domain.body import Lasting
from hallpass_desktop.domain.kinds import BODIES, BODY_VERSIONS
from hallpass_desktop.services.exchange.lists import LISTS
from hallpass_desktop.storage.kept_rows import ROWS, Fields

FORMAT, VERSION = "notebook-export", 1
DRAFT = "https://json-schema.org/draft/2020-12/schema"

_DAY = r"\d{4}-\d{2}-\d{2}"
_TIME = r"\d{2}:\d{2}:\d{2}(\.\d{1,6})?"
_OFFSET = r"(Z|[+-]\d{2}:\d{2})?"
_PLAIN: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    Fields: {"type": "object"},
    date: {"type": "string", "pattern": f"^{_DAY}$"},
    time: {"type": "string", "pattern": f"^{_TIME}$"},
    datetime: {"type": "string", "pattern": f"^{_DAY}T{_TIME}{_OFFSET}$"},
}

Schema = dict[str, Any]


def schema() -> Schema:
    """All of it."""
    book = _Book()
    rows = {name: {"type": "array", "items": book.of(row)} for name, row in ROWS.items()}
    lists = {name: book.of(kept) for name, kept in LISTS.items()}
    members = _head() | rows | {"lists": _object(lists, list(lists))}
    return {
        "$schema": DRAFT,
        "title": "Everything in a notebook",
        **_object(members, list(members)),
        "$defs": dict(sorted(book.known.items())),
    }


def _head() -> Schema:
    versions = {kind.value: {"type": "integer", "minimum": 1} for kind in BODY_VERSIONS}
    return {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "made_at": _PLAIN[datetime],
        "bodies": _object(versions, list(versions)),
    }


class _Book:
    """Every dataclass that was met, under the name of its module and its own."""

    def __init__(self) -> None:
        self.known: dict[str, Schema] = {}

    def of(self, hint: Any) -> Schema:
        """What may stand where a dataclass has this annotation."""
        plain: Any = hint.__supertype__ if isinstance(hint, NewType) else hint
        if plain in _PLAIN:
            return _PLAIN[plain]
        if get_origin(plain) is tuple:
            return {"type": "array", "items": self.of(get_args(plain)[0])}
        if get_origin(plain) in (Union, UnionType):
            return {"anyOf": [self.of(each) for each in get_args(plain)]}
        if issubclass(plain, StrEnum):
            return {"enum": [each.value for each in plain]}
        return self._ref(plain)

    def _ref(self, cls: type) -> Schema:
        name = f"{cls.__module__.rpartition('.')[2]}.{cls.__name__}"
        if name not in self.known:
            self.known[name] = {}  # before what is in it, which may be one of the same
            self.known[name] = self._dataclass(cls)
        return {"$ref": f"#/$defs/{name}"}

    def _dataclass(self, cls: type) -> Schema:
        if not is_dataclass(cls):
            raise TypeError(f"{cls.__name__} is nothing that is kept")
        hints = get_type_hints(cls)
        known = [each for each in fields(cls) if not each.metadata.get("unread")]
        described = _object(
            {each.name: self.of(hints[each.name]) for each in known},
            [each.name for each in known if _is_needed(each)],
        )
        if issubclass(cls, Lasting):
            described["additionalProperties"] = True  # what a newer app wrote
        if hints.get("body") == Fields:
            described["allOf"] = self._bodies()
        return described

    def _bodies(self) -> list[Schema]:
        """Which body belongs to which kind."""
        return [
            {
                "if": {"properties": {"kind": {"const": kind.value}}},
                "then": {"properties": {"body": self.of(cls)}},
            }
            for kind, cls in BODIES.items()
        ]


def _object(members: Mapping[str, Schema], needed: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": dict(members),
        "required": needed,
        "additionalProperties": False,
    }


def _is_needed(entry: "Field[Any]") -> bool:
    factory: Callable[[], Any] | Any = entry.default_factory
    return entry.default is MISSING and factory is MISSING
