"""What one part of an agreement says, field by field, so that two versions can be compared."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from hallpass_desktop.domain.agreement_diff import Part
from hallpass_desktop.domain.body import Body, fields_of
from hallpass_desktop.domain.ids import RecordId


def part_of(record: RecordId, body: Body) -> Part:
    """Every answer of a body as text, several of them on lines of their own; a code stays a code.

    Where it stands in the order and what only the app needs are no words of it.
    """
    said = (
        (entry.name, "\n".join(_lines(getattr(body, entry.name))))
        for entry in fields_of(body)
        if not entry.metadata.get("setting")
    )
    coded = frozenset(entry.name for entry in fields_of(body) if entry.metadata)
    return Part(record, tuple((name, text) for name, text in said if text), coded)


def _lines(value: object) -> Iterator[str]:
    match value:
        case str():
            yield from (value,) if value.strip() else ()
        case date():
            yield value.isoformat()
        case int() | float():
            yield str(value)
        case tuple():
            for each in value:
                yield from _lines(each)
        case _ if is_dataclass(value) and not isinstance(value, type):
            inner = (getattr(value, each.name) for each in fields(value))
            yield ": ".join(line for each in inner for line in _lines(each))
