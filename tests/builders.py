"""Invented things to keep, said in as few words as a test needs."""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from itertools import count

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId, uuid7
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Record

HOME = timezone(timedelta(hours=1))
A_MOMENT = "2026-03-01T21:10"

_numbers = count(1)


def an_id(at: str = A_MOMENT) -> RecordId:
    """A record id nobody has had before."""
    return RecordId(uuid7(_local(at), next(_numbers).to_bytes(10)))


def a_moment(at: str = A_MOMENT, precision: Precision = Precision.MINUTE) -> Moment:
    """A moment at home, one hour east of Greenwich, unless `at` names another offset."""
    return Moment.at(_local(at), precision)


def a_note(
    text: str = "Ten minutes by the door.",
    *,
    title: str = "",
    happened_at: str = A_MOMENT,
    tags: Iterable[str] = (),
    id: RecordId | None = None,  # noqa: A002 - the name of the field it fills
) -> Record:
    """A free note."""
    return a_record(Kind.NOTE, NoteBody(title, text), happened_at, tags, id)


def a_jealousy_note(
    body: JealousyBody | None = None,
    *,
    happened_at: str = A_MOMENT,
    tags: Iterable[str] = (),
    id: RecordId | None = None,  # noqa: A002 - the name of the field it fills
) -> Record:
    """A jealousy note; without a body, one of strength seven about a coat queue."""
    default = JealousyBody(what_happened="I stood in the coat queue.", strength_before=7)
    return a_record(Kind.JEALOUSY, body or default, happened_at, tags, id)


def a_record(
    kind: Kind,
    body: Body,
    happened_at: str = A_MOMENT,
    tags: Iterable[str] = (),
    id: RecordId | None = None,  # noqa: A002 - the name of the field it fills
) -> Record:
    """A record of any kind, written down when it happened."""
    happened = a_moment(happened_at)
    return Record(
        id=id or an_id(happened_at),
        kind=kind,
        happened=happened,
        written=happened,
        changed_at=happened.instant,
        body=body,
        tags=tuple(tags),
    )


def _local(at: str) -> datetime:
    when = datetime.fromisoformat(at)
    return when if when.tzinfo else when.replace(tzinfo=HOME)
