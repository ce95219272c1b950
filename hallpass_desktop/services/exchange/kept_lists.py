"""The lists of a file with everything join those that are there: nothing that is there goes."""

from dataclasses import fields, replace
from typing import Any

from hallpass_desktop.services.exchange.lists import LISTS
from hallpass_desktop.storage import own_lists
from hallpass_desktop.storage.connection import Connection

Before = tuple[tuple[str, Any, Any], ...]  # a list that changed, what it was and what it is now


def put(connection: Connection, coming: dict[str, Any]) -> Before:
    """Add what is not there yet, inside the caller's transaction; answers what changed."""
    changed: Before = ()
    for name, new in coming.items():
        before = own_lists.read(connection, name, LISTS[name])
        after = _joined(before, new)
        if after != before:
            own_lists.write(connection, name, after)
            changed += ((name, before, after),)
    return changed


def put_back(connection: Connection, changed: Before) -> None:
    """Take the lists back that nobody has changed since, inside the caller's transaction."""
    for name, before, after in changed:
        if own_lists.read(connection, name, LISTS[name]) == after:
            own_lists.write(connection, name, before)


def _joined(ours: Any, theirs: Any) -> Any:
    """Each list of a value with what only the other has; what has an id is known by it."""
    joined = {}
    for entry in fields(ours):
        mine, new = getattr(ours, entry.name), getattr(theirs, entry.name)
        known = {_known_by(each) for each in mine}
        joined[entry.name] = (*mine, *(each for each in new if _known_by(each) not in known))
    return replace(ours, **joined)


def _known_by(entry: object) -> object:
    return getattr(entry, "id", entry)
