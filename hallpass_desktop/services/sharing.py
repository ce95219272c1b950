"""Who may see which field, and views that are built from granted fields and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import NEVER_SHOWN
from hallpass_desktop.domain.record import Audience, Author, Grant, Kind, Record, Told, Who
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import grants, records

HAPPENED = "happened"
BY_THEM = Author(Who.PARTNER, Told.IN_SITTING)


@dataclass(frozen=True, slots=True)
class VisibleField:
    """One field as an audience gets it: words, a number, a date, or chosen codes."""

    field: str
    value: object


@dataclass(frozen=True, slots=True)
class Visible:
    """Exactly what becomes visible: no id (it would tell the time of writing), no other field."""

    kind: Kind
    fields: tuple[VisibleField, ...] = ()


def what_becomes_visible(record: Record, granted: Iterable[str]) -> Visible:
    """The granted fields that hold something, in the order of the page; nothing of the others."""
    wanted = frozenset(granted)
    shown = [field for field in _filled(record) if field.field in wanted]
    return Visible(record.kind, tuple(shown))


def fields_to_offer(record: Record) -> tuple[str, ...]:
    """The fields that could be shown, in the order of the page: those that hold something."""
    return tuple(field.field for field in _filled(record))


def is_held_back(record: Record, now: datetime) -> bool:
    """Whether the writer asked for a night's sleep before anybody sees this."""
    until: datetime | None = getattr(record.body, "cooling_until", None)
    return until is not None and now < until


def needs_their_mark(record: Record, audience: Audience) -> bool:
    """Whether only somebody else can say that an audience may see it."""
    return audience is Audience.THERAPIST and record.author.who is not Who.ME


def is_about(record: Record, mark: Grant) -> bool:
    """Whether a mark is about the words that stand there now.

    What somebody else said yes to is what they read; their own writer needs no new yes.
    """
    return record.author.who is Who.ME or mark.at >= record.changed_at


class Sharing:
    """Grants, field by field."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def grants(self, record_id: RecordId) -> tuple[Grant, ...]:
        """Every field of a record that anybody may see."""
        return grants.of(self._desk.connection, record_id)

    def set_grants(self, record_id: RecordId, audience: Audience, wanted: Iterable[str]) -> Changes:
        """Let an audience see these fields and no others.

        For a therapist nobody marks the other person's words in their place; what they marked can
        be taken back by one person, and for that there is no undo. Raises NotFound, ValueError.
        """
        known = grants.of(self._desk.connection, record_id)
        before = frozenset(grant.field for grant in known if grant.audience is audience)
        after = frozenset(wanted)
        if needs_their_mark(records.read(self._desk.connection, record_id), audience):
            if after - before:
                raise ValueError("the other person marks their own words")
            return self._put(record_id, audience, after)
        changes = self._put(record_id, audience, after)
        self._desk.undo.push(Undo.GRANTS, changes, lambda: self._put(record_id, audience, before))
        return changes

    def mark_by_them(self, record_id: RecordId, wanted: Iterable[str]) -> Changes:
        """The other person's yes to these fields of their own words, as they are written now.

        Only a screen that was handed over in a shared sitting asks for it. Raises NotFound, and
        ValueError for words that are not theirs, or did not come from them.
        """
        record = records.read(self._desk.connection, record_id)
        if record.author != BY_THEM:
            raise ValueError("these are not words of their own")
        with self._desk.transaction():  # a yes of today is about today's words
            return self._put(record_id, Audience.THERAPIST, frozenset()) | self._put(
                record_id, Audience.THERAPIST, frozenset(wanted)
            )

    def _put(self, record_id: RecordId, audience: Audience, wanted: frozenset[str]) -> Changes:
        connection = self._desk.connection
        record = records.read(connection, record_id)
        if strangers := wanted - {HAPPENED, *_answers(record)}:
            raise ValueError(f"{record.kind} has no {sorted(strangers)} to show")
        known = grants.of(connection, record_id)
        if wanted == {grant.field for grant in known if grant.audience is audience}:
            return Changes()
        with self._desk.transaction():
            grants.replace(connection, record_id, audience, wanted, self._desk.now())
        return Changes.to(record, Undo.GRANTS)


def _filled(record: Record) -> Iterable[VisibleField]:
    answers = _answers(record)
    title = answers.pop("title", "")
    if title:
        yield VisibleField("title", title)
    yield VisibleField(HAPPENED, record.happened)
    for name, value in answers.items():
        if value not in (None, "", ()):
            yield VisibleField(name, value)


def _answers(record: Record) -> dict[str, object]:
    return {
        entry.name: getattr(record.body, entry.name)
        for entry in fields_of(record.body)
        if entry.name not in NEVER_SHOWN and not entry.metadata.get("setting")
    }
