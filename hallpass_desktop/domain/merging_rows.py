"""Rows beside the records, of two copies: people, schedules, what left, and lists of one's own."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any
from uuid import UUID

from hallpass_desktop.domain.merging import joined

Row = Mapping[str, Any]


def merged_person(ours: Row, theirs: Row) -> dict[str, Any]:
    """One person under one id: where both say something, both stand there."""
    first, second = json.loads(ours["details"]), json.loads(theirs["details"])
    details = {
        name: joined(first.get(name, ""), second.get(name, ""))
        for name in sorted({*first, *second})
    }
    return {
        "id": ours["id"],
        "alias": joined(ours["alias"], theirs["alias"]),
        "role": max(ours["role"], theirs["role"]),
        "added_at": min(ours["added_at"], theirs["added_at"]),
        "details": written(details),
    }


def merged_schedule(ours: Row, theirs: Row) -> dict[str, Any]:
    """One rule, and every answer that was given to it; it rests if it rests in one of them."""
    rules = [json.loads(row["rule"]) for row in (ours, theirs)]
    answered = sorted({answer for rule in rules for answer in rule.get("answered", ())})
    stays = max((ours, theirs), key=_weight)
    rule = json.loads(stays["rule"]) | ({"answered": answered} if answered else {})
    ends = [row["ends_on"] for row in (ours, theirs) if row["ends_on"]]
    return {
        **stays,
        "rule": written(rule),
        "ends_on": min(ends, default=None),
        "is_paused": max(ours["is_paused"], theirs["is_paused"]),
    }


def merged_sent(ours: Row, theirs: Row) -> dict[str, Any]:
    """What left once; it is gone if one of them knows that."""
    first, second = (json.loads(row["manifest"]) for row in (ours, theirs))
    manifest = max((first, second), key=written)
    gone = [each["gone_on"] for each in (first, second) if each.get("gone_on")]
    asked = [each["remind_on"] for each in (first, second) if each.get("remind_on")]
    manifest |= {"gone_on": min(gone)} if gone else {}
    manifest |= {"remind_on": max(asked)} if asked else {}
    stays = max((ours, theirs), key=_as_text)
    return {**stays, "manifest": written(manifest)}


def merged_list(ours: str, theirs: str) -> str:
    """Two states of a list kept as JSON: all of both, whatever is in it."""
    if ours == theirs:
        return ours
    return written(_merged(json.loads(ours), json.loads(theirs)))


def written(value: Any) -> str:
    """JSON in one form, so that equal values are equal text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _merged(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return {name: _either(name, ours, theirs) for name in sorted({*ours, *theirs})}
    if isinstance(ours, list) and isinstance(theirs, list):
        return ours if ours == theirs else _members((*ours, *theirs))
    return max(ours, theirs, key=written)


def _either(name: str, ours: Row, theirs: Row) -> Any:
    if name not in ours or name not in theirs:
        return ours.get(name, theirs.get(name))
    return _merged(ours[name], theirs[name])


def _members(every: Iterable[Any]) -> list[Any]:
    """Each once. Of two that have one id and say different things, one gets an id of its own."""
    found: dict[str, Any] = {}
    for member in sorted(every, key=written, reverse=True):
        key = _key(member)
        if key in found and found[key] != member:
            key = _id_for(member)
            found.setdefault(key, member | {"id": key})
        found.setdefault(key, member)
    return [found[key] for key in sorted(found)]


def _key(member: Any) -> str:
    return str(member["id"]) if isinstance(member, dict) and "id" in member else written(member)


def _id_for(member: Any) -> str:
    """The same one in both copies: it comes from what is said."""
    return str(UUID(bytes=sha256(written(member).encode()).digest()[:16]))


def _weight(row: Row) -> tuple[int, str]:
    return (len(json.loads(row["rule"]).get("answered", ())), _as_text(row))


def _as_text(row: Row) -> str:
    return written(dict(row))
