"""A small notebook with something of every kind and in every table, told apart by its words."""

from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from types import NoneType
from typing import Any, cast, get_args, get_origin, get_type_hints

from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.on_this_day import MutedDay
from hallpass_desktop.domain.prompts import Reader
from hallpass_desktop.domain.record import Audience, Author, Kind, Pointer, Told, Who
from hallpass_desktop.domain.recurrence import Daily
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.own_lists import WRITE
from tests.pictures import an_image
from tests.two_years.lived import with_body

SECRET = "canary-of-a-session-key"
GRANTED, TRASHED, LEFT_OPEN = "text", "canary-in-the-trash", "canary-in-an-editor"
A_DAY = date(2026, 3, 1)

_PLAIN: dict[Any, Any] = {
    int: 3,
    float: 0.5,
    bool: True,
    date: A_DAY,
    time: time(20, 30),
    datetime: datetime(2026, 3, 1, 20, 10, 0, 250, tzinfo=UTC),
}


def full_body(kind: Kind) -> Body:
    """A body with something in every field; its words are canaries."""
    return cast("Body", _filled(BODIES[kind], f"canary-{kind}"))


def fill(journal: Journal) -> dict[Kind, RecordId]:
    """Keep one page of every kind with all that can hang on one; answers their ids."""
    kept = {kind: _keep(journal, kind) for kind in Kind}
    _hang(journal, kept)
    _agree(journal, kept[Kind.AGREEMENT])
    _beside(journal, kept[Kind.NOTE])
    _leave(journal)
    return kept


def _keep(journal: Journal, kind: Kind) -> RecordId:
    draft = journal.begin(kind)
    journal.keep(with_body(draft, full_body(kind)))
    journal.set_tags(draft.record.id, ["two words", str(kind)])
    return draft.record.id


def _hang(journal: Journal, kept: dict[Kind, RecordId]) -> None:
    note, need = kept[Kind.NOTE], kept[Kind.NEED]
    journal.needs.mark(need, 2, "canary-beside-a-mark")
    journal.set_grants(note, Audience.THERAPIST, [GRANTED])
    journal.pictures.add(journal.open(note), [an_image("lantern"), an_image("moss")])
    journal.pictures.describe(journal.pictures.of(note)[0].id, "canary-of-a-picture")
    draft = with_body(journal.open(note), full_body(Kind.NOTE))
    pointed = Pointer("need", need)
    _point(journal, draft.record.id, pointed)
    request = journal.needs.begin_request(need)
    journal.keep(with_body(request, full_body(Kind.REQUEST)))


def _point(journal: Journal, record: RecordId, pointer: Pointer) -> None:
    draft = journal.open(record)
    journal.keep(replace(draft, record=replace(draft.record, links=(pointer,))))


def _agree(journal: Journal, agreement: RecordId) -> None:
    clause = journal.agreements.begin_clause(agreement)
    journal.keep(with_body(clause, full_body(Kind.CLAUSE)))
    journal.agreements.save_version(agreement, "canary-of-a-reason")
    journal.agreements.note(agreement, Did.TALKED, Author())
    journal.agreements.note(agreement, Did.READ, Author())
    journal.agreements.note(agreement, Did.READ, Author(Who.PARTNER, Told.IN_SITTING))


def _beside(journal: Journal, note: RecordId) -> None:
    journal.people.keep(journal.people.new("Kim", "canary-of-a-role"))
    journal.schedules.make("pulse", Daily(A_DAY, time(20)))
    journal.schedules.make("pulse", Daily(A_DAY, time(21), 2), record=note)
    journal.templates.keep("canary-of-a-template", "How was it?")
    journal.questions.add("canary-of-a-question", next(iter(Reader)))
    journal.own_words.keep("metamour")
    journal.chart_marks.add(A_DAY, "canary-on-the-chart")
    journal.on_this_day.mute(journal.on_this_day.muted().with_either(MutedDay.of(A_DAY)))
    journal.sent.note(SentWhat.SUMMARY, SentForm.PDF, for_whom="canary-of-a-doctor", record=note)
    connection = journal._desk.connection  # noqa: SLF001 - no session is held here
    connection.execute(WRITE, ("open_session", f'{{"rows":[{{"keys":"{SECRET}"}}]}}'))


def _leave(journal: Journal) -> None:
    """What is in the trash, gone for good, and in an editor."""
    trashed, gone = (journal.begin(Kind.NOTE) for _ in range(2))
    journal.keep(with_body(trashed, NoteBody(text=TRASHED)))
    journal.keep(with_body(gone, NoteBody(text="gone for good")))
    journal.trash([gone.record.id])
    whole(journal.empty_trash())
    journal.trash([trashed.record.id])
    journal.save_draft(with_body(journal.begin(Kind.NOTE), NoteBody(text=LEFT_OPEN)))


def _filled(hint: Any, words: str) -> Any:
    """Something that fits an annotation."""
    hint = getattr(hint, "__supertype__", hint)
    if hint is str:
        return words
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is tuple:
        return (_filled(get_args(hint)[0], words),)
    if is_dataclass(hint):
        return _filled_dataclass(hint, words)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return list(hint)[-1]
    return _filled(next(each for each in get_args(hint) if each is not NoneType), words)


def _filled_dataclass(cls: Any, words: str) -> Any:
    hints = get_type_hints(cls)
    known = [each for each in fields(cls) if each.init and not each.metadata.get("unread")]
    values = {each.name: _filled(hints[each.name], f"{words}.{each.name}") for each in known}
    try:
        return cls(**values)
    except ValueError:
        needed = [each.name for each in known if each.default is MISSING]
        return cls(**{name: values[name] for name in needed})
