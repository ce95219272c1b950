"""People as aliases: who they are to the writer, and one place to rename them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from hallpass_desktop.domain.body import reworded
from hallpass_desktop.domain.ids import PersonId, RecordId
from hallpass_desktop.domain.person import (
    Person,
    in_order,
    is_alias,
    plain_alias,
    renamed,
)
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.renaming import Done, Renaming, Said, said_on
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.tagging import Tagging
from hallpass_desktop.services.undo import TakeBack, Undo, all_taken_back
from hallpass_desktop.storage import people, records, search, tags


@dataclass(frozen=True, slots=True)
class Mentions:
    """How often an alias is written, and on how many pages; the trash counts, versions do not."""

    places: int = 0
    pages: int = 0


class People:
    """Pages name somebody by the words of the alias; renaming changes these words with it."""

    def __init__(self, desk: Desk, drafts: Drafts, tagging: Tagging) -> None:
        self._desk = desk
        self._renaming = Renaming(desk, drafts)
        self._tagging = tagging

    def all(self) -> tuple[Person, ...]:
        """Everybody: the writer and a partner first, then as they were added."""
        return in_order(people.every(self._desk.connection))

    def new(self, alias: str = "", role: str = "") -> Person:
        """Somebody who exists in memory only until they are kept."""
        return Person(PersonId(self._desk.new_id()), self._desk.now(), plain_alias(alias), role)

    def keep(self, person: Person) -> Changes:
        """Add somebody, or write down what has changed; pages stay as they are."""
        before = people.find(self._desk.connection, person.id)
        return self._done(Undo.PERSON, {person.id: before}, self._put(_tidy(person)))

    def note(self, person: Person) -> Changes:
        """Write somebody down while they are being typed; `keep` is what can be taken back."""
        return self._put(_tidy(person))

    def put_back(self, person_id: PersonId, before: Person | None) -> Changes:
        """Let what was noted be as it was before the typing; None if there was nobody."""
        return self._put_back({person_id: before})

    def remove(self, person_id: PersonId) -> Changes:
        """Forget somebody; what is written about them stays. Raises NotFound."""
        before = people.read(self._desk.connection, person_id)
        return self._done(Undo.PERSON, {person_id: before}, self._forget(person_id))

    def mentions(self, alias: str) -> Mentions:
        """Where an alias is written, as a whole word."""
        alias = plain_alias(alias)
        counts = {each: self._said(each).mentions(alias) for each in self._holding(alias)}
        tagged = tags.carriers(self._desk.connection, alias)
        pages = {each for each, count in counts.items() if count} | set(tagged)
        return Mentions(sum(counts.values()) + len(tagged), len(pages))

    def rename(self, person: Person) -> Steps[Changes]:
        """Keep somebody under another alias, and write that wherever the old one was written.

        It can be taken back at once. Raises NotFound.
        """
        old = people.read(self._desk.connection, person.id)
        new = _tidy(person)
        taken_back: list[TakeBack] = []
        changes, pages = Changes(), Done()
        try:
            taken_back.append(lambda: self._renaming.take_back(old.alias, new.alias, pages))
            changes |= yield from self._renaming.on_pages(old.alias, new.alias, pages)
            if tags.carriers(self._desk.connection, old.alias):
                tagged, back = yield from self._tagging.renaming(old.alias, new.alias)
                taken_back.append(back)
                changes |= tagged
            before = {each.id: each for each in people.every(self._desk.connection)}
            taken_back.append(lambda: self._put_back(before))
            changes |= self._put(new) | self._rename_in_notes(old.alias, new.alias)
        finally:
            written = Changes.of((each.kind for each in pages), (each.record for each in pages))
            changes = replace(changes | written, undo=Undo.RENAMED)
            self._desk.undo.push(Undo.RENAMED, changes, lambda: all_taken_back(taken_back))
        return changes

    def _rename_in_notes(self, old: str, new: str) -> Changes:
        """What is noted about one person may name another."""
        changes = Changes()
        for person in people.every(self._desk.connection):
            noted = reworded(person, partial(renamed, alias=old, new=new))
            noted = replace(noted, id=person.id, alias=person.alias, role=person.role)
            if noted != person:
                changes |= self._put(noted)
        return changes

    def _holding(self, alias: str) -> Iterable[RecordId]:
        return search.holding(self._desk.connection, alias)

    def _said(self, record: RecordId) -> Said:
        return said_on(self._desk.connection, records.read(self._desk.connection, record))

    def _done(
        self, code: Undo, before: Mapping[PersonId, Person | None], changes: Changes
    ) -> Changes:
        self._desk.undo.push(code, changes, lambda: self._put_back(before))
        return changes

    def _put_back(self, before: Mapping[PersonId, Person | None]) -> Changes:
        changes = Changes()
        for person_id, person in before.items():
            changes |= self._forget(person_id) if person is None else self._put(person)
        return changes

    def _put(self, person: Person) -> Changes:
        if people.find(self._desk.connection, person.id) == person:
            return Changes()
        with self._desk.transaction():
            people.put(self._desk.connection, person)
        return Changes(undo=Undo.PERSON, people=frozenset({person.id}))

    def _forget(self, person_id: PersonId) -> Changes:
        with self._desk.transaction():
            people.remove(self._desk.connection, person_id)
        return Changes(undo=Undo.PERSON, people=frozenset({person_id}))


def _tidy(person: Person) -> Person:
    """As it is kept. Raises ValueError for an alias that could not be found in a text again."""
    alias = plain_alias(person.alias)
    if not is_alias(alias):
        raise ValueError("an alias has a letter or a number in it")
    return replace(
        person,
        alias=alias,
        good_for=person.good_for.strip(),
        may_tell=person.may_tell.strip(),
        reach=person.reach.strip(),
    )
