"""Whether an entry was taken before: its own key, or the same words at the same moment."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from hallpass_desktop.domain.body import fields_of, is_blank
from hallpass_desktop.domain.ids import RANDOM_BYTES, RecordId, uuid7
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form
from hallpass_desktop.storage import staging, trash

Said = tuple[Kind, str]


@dataclass(slots=True)
class Known:
    """What is in the notebook, and what of this import was seen already.

    The id of what comes in follows from where it comes from. So an entry that is there, in the
    trash too, is found without a list, and two copies of a notebook agree about it.
    """

    desk: Desk
    form: Form
    _ids: set[RecordId] = field(default_factory=set)
    _said: set[tuple[datetime, bytes]] = field(default_factory=set)

    def new_id(self, entry: Entry) -> RecordId | None:
        """The id it comes in under; None for one that is here, or came earlier in this import."""
        said = _said(entry.kind, entry.whole)
        words = entry.happened.instant, _digest(*said, *_shown(entry))
        if words in self._said or self._is_said(entry, said):
            return None
        found = self._free_id(entry, words[1])
        if found is not None:
            self._said.add(words)
            self._ids.add(found)
        return found

    def _free_id(self, entry: Entry, words: bytes) -> RecordId | None:
        """What has gone for good may come again, under another id than that of its tombstone."""
        source = (self.form, entry.key) if entry.key else ("", words.hex())
        at = entry.happened.instant
        for number in range(1000):
            digest = _digest(self.desk.vault.id, *source, str(number))
            made = RecordId(uuid7(at, digest[:RANDOM_BYTES]))
            if made in self._ids or staging.is_there(self.desk.connection, made):
                return None
            if not trash.is_purged(self.desk.connection, made):
                return made
        return None

    def _is_said(self, entry: Entry, said: Said) -> bool:
        if is_blank(entry.whole):
            return False
        there = staging.bodies_at(self.desk.connection, entry.happened)
        return any(said == _said(kind, body) for kind, body in there)


def _said(kind: Kind, body: object) -> Said:
    """All that a body says, whatever the blanks between its words."""
    values = (getattr(body, entry.name) for entry in fields_of(body))
    return kind, " ".join(" ".join(str(value).split()) for value in values)


def _shown(entry: Entry) -> Iterator[str]:
    """What an entry without words is known by: its key and its pictures."""
    if is_blank(entry.whole):
        yield entry.key
        yield from (picture.name for picture in entry.pictures)


def _digest(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode("utf-8", "replace")).digest()
