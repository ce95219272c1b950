"""A journal with a canary in every field of every kind, whoever wrote it, in the trash and out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.services.journal import Journal

MARK = "zq"
AUTHORS = {
    "mine": Author(),
    "theirs": Author(Who.PARTNER, Told.IN_SITTING),
    "told": Author(Who.PARTNER, Told.TO_ME),
    "ours": Author(Who.US),
}


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the vault, by the name that stands in each of its canaries."""

    name: str
    record: RecordId
    kind: Kind
    is_trashed: bool = False


def filled(cls: type, name: str) -> Any:
    """A value with a canary in each of its texts, however deep they lie."""
    hints = get_type_hints(cls)
    values: dict[str, Any] = {}
    for entry in fields(cls):
        if entry.name != "unread" and not entry.metadata.get("setting"):
            found = _value(hints[entry.name], f"{name}.{entry.name}")
            values |= {} if found is None else {entry.name: found}
    return cls(**values)


def _value(hint: Any, name: str) -> Any:
    if hint is str:
        return f"{MARK}.{name}"
    if hint is date:
        return date(2026, 2, 27)
    if get_origin(hint) is tuple:
        (inner, *_) = get_args(hint)
        return (_value(inner, name),)
    if isinstance(hint, type) and is_dataclass(hint):
        return filled(hint, name)
    return None


def pages(journal: Journal) -> tuple[Page, ...]:
    """Every kind by every author, each once in the trash and once out of it."""
    return tuple(
        _page(journal, kind, who, is_trashed=is_trashed)
        for kind in BODIES
        for who in AUTHORS
        for is_trashed in (False, True)
    )


def _page(journal: Journal, kind: Kind, who: str, *, is_trashed: bool) -> Page:
    name = f"{kind}.{who}.{'gone' if is_trashed else 'here'}"
    draft = journal.begin(kind)
    record = replace(
        draft.record,
        author=AUTHORS[who],
        body=filled(BODIES[kind], name),
        tags=(f"{MARK}.{name}.tags",),
    )
    journal.keep(replace(draft, record=record))
    if is_trashed:
        journal.trash([record.id])
    return Page(name, record.id, kind, is_trashed)


def texts_in(value: object) -> Iterator[str]:
    """Every text in a value, however deep it lies, without asking it to print itself."""
    match value:
        case str():
            yield value
        case Mapping():
            for each in (*value.keys(), *value.values()):
                yield from texts_in(each)
        case tuple() | list() | set() | frozenset():
            for each in value:
                yield from texts_in(each)
        case _ if is_dataclass(value):
            for entry in fields(value):
                yield from texts_in(getattr(value, entry.name))


def canaries_in(value: object) -> set[str]:
    """Those of a page that came along."""
    return {text for text in texts_in(value) if MARK in text}
