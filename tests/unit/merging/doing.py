"""Things that somebody may do in a journal, picked by a number each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import MayNotBe
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Author, Kind, Pointer, Told, Who
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services.steps import whole
from tests.pictures import an_image
from tests.unit.merging.copies import Copy

BEGIN: dict[str, Body | str] = {
    "note": "the coat by the door",
    "other": "the song",
    "need": NeedBody(title="Closeness"),
    "agreement": AgreementBody(title="The summer trip"),
}
AUTHORS = (Author(), Author(Who.PARTNER, Told.IN_SITTING), Author(Who.PARTNER, Told.TO_ME))

Doing = Callable[[Copy, int, str], object]


def notes(copy: Copy, *, in_trash: bool = False) -> list[RecordId]:
    """The free notes, in the order of their ids."""
    query = Query(kinds=(Kind.NOTE,), in_trash=in_trash)
    return sorted(row.id for row in copy.journal.page(query).rows)


def one_of(copy: Copy, number: int, *, in_trash: bool = False) -> RecordId | None:
    """A note, if there is one."""
    found = notes(copy, in_trash=in_trash)
    return found[number % len(found)] if found else None


def agreement_of(copy: Copy) -> RecordId | None:
    """The agreement, if it is there."""
    found = copy.journal.agreements.all()
    return found[0].id if found else None


def write(copy: Copy, _number: int, word: str) -> None:
    """Something new."""
    copy.write(word)


def go_on(copy: Copy, number: int, word: str) -> None:
    """Other words in a note."""
    if note := one_of(copy, number):
        copy.write(f"{copy.text(note)} {word}", to=note)


def leave_open(copy: Copy, number: int, word: str) -> None:
    """Words that stand in an editor."""
    if note := one_of(copy, number):
        copy.leave_open(word, to=note)


def hang(copy: Copy, number: int, word: str) -> None:
    """A part of a note."""
    if note := one_of(copy, number):
        draft = copy.typed(word)
        copy.journal.keep(replace(draft, record=replace(draft.record, parent=note)))


def tag(copy: Copy, number: int, word: str) -> None:
    """Another tag, and one in another spelling."""
    if note := one_of(copy, number):
        known = copy.journal.read(note).record.tags
        copy.journal.set_tags(note, (*known, word, "Moss" if number % 2 else "moss"))


def take_tags_off(copy: Copy, number: int, _word: str) -> None:
    """No tags any more."""
    if note := one_of(copy, number):
        copy.journal.set_tags(note, ())


def backdate(copy: Copy, number: int, _word: str) -> None:
    """It was earlier."""
    if note := one_of(copy, number):
        happened = copy.journal.read(note).record.happened
        earlier = replace(happened, instant=happened.instant - timedelta(hours=number))
        copy.journal.set_happened(note, earlier)


def point(copy: Copy, number: int, _word: str) -> None:
    """A note points at another one."""
    first, second = one_of(copy, number), one_of(copy, number + 1)
    if first and second and first != second:
        draft = copy.journal.open(first)
        links = (*draft.record.links, Pointer("page", second))
        copy.journal.keep(replace(draft, record=replace(draft.record, links=tuple(sorted(links)))))


def show(copy: Copy, number: int, _word: str) -> None:
    """Some fields may be seen."""
    if note := one_of(copy, number):
        audience = (Audience.TOGETHER, Audience.THERAPIST)[number % 2]
        fields = ("title", "text")[: number % 3]
        copy.journal.set_grants(note, audience, fields)


def picture(copy: Copy, number: int, word: str) -> None:
    """A picture with words beside it, or other words for one that is there."""
    note = one_of(copy, number)
    if note is None:
        return
    hung = copy.journal.pictures.of(note)
    if not hung:
        copy.journal.pictures.add(copy.journal.open(note), [an_image(word)])
        hung = copy.journal.pictures.of(note)
    copy.journal.pictures.describe(hung[0].id, word)


def trash(copy: Copy, number: int, _word: str) -> None:
    """A note goes into the trash."""
    if note := one_of(copy, number):
        copy.journal.trash([note])


def restore(copy: Copy, number: int, _word: str) -> None:
    """A note comes out of it."""
    if note := one_of(copy, number, in_trash=True):
        copy.journal.restore([note])


def purge(copy: Copy, number: int, _word: str) -> None:
    """A note goes for good."""
    if note := one_of(copy, number, in_trash=True):
        whole(copy.journal.purge([note]))


def mark(copy: Copy, number: int, word: str) -> None:
    """A need is marked as met."""
    for card in copy.journal.needs.cards():
        copy.journal.needs.mark(card.id, number % 5, word)


def save_version(copy: Copy, _number: int, word: str) -> None:
    """The agreement is written down as it is."""
    if agreement := agreement_of(copy):
        _try(lambda: copy.journal.agreements.save_version(agreement, word))


def note_in_log(copy: Copy, number: int, word: str) -> None:
    """Something is done about the agreement."""
    did = (Did.TALKED, Did.READ, Did.PAUSED, Did.READY, Did.LOOKED)[number % 5]
    if agreement := agreement_of(copy):
        author = AUTHORS[number % 3]
        _try(lambda: copy.journal.agreements.note(agreement, did, author, word))


def clause(copy: Copy, _number: int, word: str) -> None:
    """The agreement gets a clause."""
    if agreement := agreement_of(copy):
        draft = copy.journal.agreements.begin_clause(agreement)
        body = replace(draft.record.body, text=word)  # type: ignore[type-var]
        copy.journal.keep(replace(draft, record=replace(draft.record, body=body)))


def person(copy: Copy, number: int, word: str) -> None:
    """Somebody new, or another name for somebody."""
    people = copy.journal.people.all()
    if people and number % 2:
        whole(copy.journal.people.rename(replace(people[number % len(people)], alias=word)))
        return
    copy.journal.people.keep(copy.journal.people.new(word))


def template(copy: Copy, number: int, word: str) -> None:
    """A beginning of one's own, or other words in one."""
    known = copy.journal.templates.every()
    if known and number % 2:
        copy.journal.templates.change(known[number % len(known)].id, word, word)
        return
    copy.journal.templates.keep(word, word)


def send(copy: Copy, number: int, word: str) -> None:
    """Something left, or its copy is known to be gone."""
    known = copy.journal.sent.list()
    if known and number % 2:
        copy.journal.sent.mark_gone(known[number % len(known)].id)
        return
    copy.journal.sent.note(SentWhat.SUMMARY, SentForm.PDF, for_whom=word)


def _try(work: Callable[[], object]) -> None:
    try:
        work()
    except MayNotBe:
        return


DOINGS: tuple[Doing, ...] = (
    write, go_on, leave_open, hang, tag, take_tags_off, backdate, point, show, picture, trash,
    restore, purge, mark, save_version, note_in_log, clause, person, template, send,
)  # fmt: skip
