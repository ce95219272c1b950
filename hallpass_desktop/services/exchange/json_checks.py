"""What a file with everything may say: each row is looked at by itself and beside those before it.

Whatever does not fit raises CannotBringIn with its place; a file is taken whole or not at all.
"""

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.body import check_lengths, preview_of
from hallpass_desktop.domain.errors import CannotBringIn, TextTooLong
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODY_VERSIONS
from hallpass_desktop.domain.picture import kind_of
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.exchange.json_rows import members
from hallpass_desktop.services.exchange.lists import LISTS
from hallpass_desktop.services.exchange.rehearsal import Trouble
from hallpass_desktop.services.exchange.schema import FORMAT, VERSION
from hallpass_desktop.storage.codec import StoredBody, decode_body, fitted, in_json
from hallpass_desktop.storage.kept_rows import (
    ROWS,
    DraftRow,
    PictureRow,
    PurgedRow,
    RecordRow,
    RevisionRow,
    Row,
    ScheduleRow,
    VersionRow,
)
from hallpass_desktop.storage.places import floor_of
from hallpass_desktop.storage.schedules import rule_of
from hallpass_desktop.storage.staging import STAGED_AT
from hallpass_desktop.storage.taking_in import as_record, version_values
from hallpass_desktop.storage.times import local_day
from hallpass_desktop.storage.versions import seal_of

HEAD = ("format", "version", "made_at", "bodies")
ORDER = (*HEAD, *ROWS, "lists")
MISFITS = (ValueError, TypeError, OverflowError, TextTooLong)

Kept = dict[str, Any]  # the lists beside the pages, each as the class it is kept as


class Checked:
    """One reading of a file. Each row and the lists come out only if they fit."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._numbers = dict.fromkeys(ORDER, 0)
        self._seen: dict[str, set[str]] = {name: set() for name in ROWS}
        self._heads: set[tuple[str, str]] = set()
        self._seals: dict[RecordId, tuple[int, str]] = {}

    def rows(self) -> Iterator[Row | Kept]:
        """Everything in its order. Raises CannotBringIn."""
        at = -1
        for name, value in members(self._path, frozenset(ROWS)):
            where = f"{name} #{self._count(name)}" if name in ROWS else ""
            try:
                at = _place_after(at, name)
                found = self._looked_at(name, value)
            except MISFITS:
                raise CannotBringIn(Trouble.NOT_THIS_FORM, where) from None
            if found is not None:
                yield found
        if at != len(ORDER) - 1 or self._heads:
            raise CannotBringIn(Trouble.NOT_THIS_FORM)

    def _count(self, name: str) -> int:
        self._numbers[name] += 1
        return self._numbers[name]

    def _looked_at(self, name: str, value: Any) -> Row | Kept | None:
        if name in HEAD:
            _insist_on_head(name, value)
            return None
        if name == "lists":
            return {each: fitted(value[each], LISTS[each]) for each in _known(value, LISTS)}
        row = fitted(value, ROWS[name])
        _insist_on_zones(row)
        self._insist_on_others(name, row)
        return row

    def _insist_on_others(self, name: str, row: Row) -> None:
        """What a row is called is new, and what it hangs on is there."""
        key = getattr(row, "id", None) or (row.record if isinstance(row, DraftRow) else None)
        if key is not None:
            _insist(key and key not in self._seen[name])
            self._seen[name].add(key)
        hangs_on = getattr(row, "record", None) or getattr(row, "agreement", None)
        if hangs_on is not None and not isinstance(row, DraftRow):
            _insist(hangs_on in self._seen["records"])
        self._insist_on_sense(row)

    def _insist_on_sense(self, row: Row) -> None:
        match row:
            case RecordRow():
                _insist_on_page(as_record(row))
                self._heads.add((row.id, row.revision))
            case RevisionRow():
                check_lengths(_body(row))
                self._heads.discard((row.record, row.id))
            case VersionRow():
                self._insist_on_seal(row)
            case PictureRow():
                _insist(kind_of(b64decode(row.data, validate=True)) == row.media_type)
                _insist(row.width > 0 and row.height > 0)
            case ScheduleRow():
                rule_of(row.rule)
            case PurgedRow():
                _insist(row.id not in self._seen["records"])
            case DraftRow():
                check_lengths(_body(row))
                _insist((row.envelope.id, row.envelope.kind) == (row.record, row.kind))

    def _insist_on_seal(self, row: VersionRow) -> None:
        number, previous = self._seals.get(row.agreement, (0, ""))
        agreement, _, *said = version_values(row)
        _insist((row.number, row.previous_hash) == (number + 1, previous))
        _insist(row.hash == seal_of(RecordId(agreement), row.number, said, previous))
        self._seals[row.agreement] = (row.number, row.hash)


def _place_after(at: int, name: str) -> int:
    """Where a member stands in the order of all, which is the only one that is read."""
    place = ORDER.index(name)
    _insist(place == at + 1 if name in HEAD else place >= at >= len(HEAD) - 1)
    return place


def _insist_on_head(name: str, value: Any) -> None:
    if name == "format":
        _insist(value == FORMAT)
    elif name == "version":
        _insist(type(value) is int and value >= 1)
        if value > VERSION:
            raise CannotBringIn(Trouble.NEWER_FORM)
    elif name == "made_at":
        datetime.fromisoformat(value)
    elif not _are_known(value):
        raise CannotBringIn(Trouble.NEWER_FORM)


def _are_known(bodies: Any) -> bool:
    """Whether this app can read every kind of page, as the one that wrote it did."""
    _insist(isinstance(bodies, dict))
    ours = {kind.value: version for kind, version in BODY_VERSIONS.items()}
    return all(kind in ours and version <= ours[kind] for kind, version in bodies.items())


def _insist_on_zones(row: Row) -> None:
    for entry in fields(row):
        value = getattr(row, entry.name)
        _insist(not isinstance(value, datetime) or value.utcoffset() is not None)


def _insist_on_page(record: Record) -> None:
    """Do once what keeping it will do."""
    check_lengths(record.body)
    preview_of(record.body)
    for moment in (record.happened, record.written):
        local_day(moment)
        floor_of(moment.instant)
    for reading in record.body.readings(record.happened.instant, record.written.instant):
        _insist(reading.at.utcoffset() is not None)
    _insist(record.trashed_at is None or record.trashed_at < STAGED_AT)


def _body(row: RevisionRow | DraftRow) -> Any:
    return decode_body(Kind(row.kind), StoredBody(row.body_version, in_json(row.body)))


def _known(value: Any, names: dict[str, Any]) -> dict[str, Any]:
    _insist(isinstance(value, dict) and set(value) <= set(names))
    return {name: value[name] for name in names if name in value}


def _insist(fits: object) -> None:
    if not fits:
        raise ValueError("does not fit")
