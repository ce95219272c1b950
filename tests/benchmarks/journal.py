"""What a person waits for, each beside sqlcipher3 alone doing the same work on the same file."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Cursor
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Draft, Record
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, unlock
from tests.benchmarks import raw
from tests.benchmarks.invented import Words, invented_note
from tests.benchmarks.timing import Measure, Work, in_turns
from tests.fakes import FakeClock

SAVES, READS, STARTS = 30, 30, 9


class Bench:
    """One open vault of a known size, and both ways into it."""

    def __init__(self, vault: Vault, notes: int, words: Words) -> None:
        self.vault = vault
        self.notes = notes
        self.words = words
        self.journal = Journal(vault, FakeClock())
        self.raw: dbapi2.Connection = vault.connection._raw  # noqa: SLF001 - what is underneath
        self.chance = random.Random(3)
        self._time = datetime(2027, 1, 1, tzinfo=UTC)

    def measures(self) -> Iterator[Measure]:
        """Everything that is measured in an open vault."""
        yield self.save_of_a_draft()
        yield self.save_of_a_new_note()
        yield self.save_of_an_edit()
        for name, typed in self.searches().items():
            yield self.search(name, typed)
        yield self.scroll()
        yield self.open_a_page()

    def a_draft(self) -> Draft:
        """A note somebody has just written, later than all others."""
        self._time += timedelta(minutes=50)
        return Draft(invented_note(self._time, self.words, self.chance))

    def save_of_a_draft(self) -> Measure:
        """Autosave: what happens every two seconds of typing."""
        drafts = [self.a_draft() for _ in range(SAVES)]
        for draft in drafts:
            self.journal.save_draft(draft)
        times = in_turns(
            lambda n: _calling(self.journal.save_draft, drafts[n]),
            lambda n: raw.rewrite_of_draft(self.raw, drafts[n].record.id),
            SAVES,
        )
        for draft in drafts:
            self.journal.discard(draft.record.id)
        return times.measure("save a draft", self.notes, "the same row")

    def save_of_a_new_note(self) -> Measure:
        """The end of a sitting: record, revision, index, readings and tags in one write."""
        model = self.a_draft()
        self.journal.keep(model)
        times = in_turns(
            lambda _: _calling(self.journal.keep, self.a_draft()),
            lambda n: raw.insert_like(self.raw, model.record.id, n),
            SAVES,
        )
        return times.measure("save a new note", self.notes, "the same rows")

    def save_of_an_edit(self) -> Measure:
        """One more word in a note of long ago; most of the time goes into forgetting the old."""
        old = self.raw.execute(
            "SELECT id FROM records ORDER BY place LIMIT ?", (2 * SAVES,)
        ).fetchall()
        times = in_turns(
            lambda n: _calling(self.journal.keep, self._edited(RecordId(old[n][0]))),
            lambda n: raw.edit(self.raw, old[SAVES + n][0]),
            SAVES,
        )
        return times.measure("save an edit", self.notes, "the same rows")

    def _edited(self, record_id: RecordId) -> Draft:
        draft = self.journal.open(record_id)
        return replace(draft, record=_with_one_more_word(draft.record))

    def searches(self) -> dict[str, str]:
        """What is typed: words by how common they are."""
        often, rare = self.words.all[0], self.words.all[-20]
        middle = self.words.all[300]
        return {
            "search, a common word": f'"{often}"',
            "search, a rare word": f'"{rare}"',
            "search, two words": f'"{often}" "{middle}"',
            "search, three letters typed": middle[:3],
            "search, a whole word typed": middle,
        }

    def search(self, name: str, typed: str) -> Measure:
        """The first page with snippets."""
        query = parse(typed)
        times = in_turns(
            lambda _: _calling(self.journal.page, query),
            lambda _: raw.search(self.raw, query),
            READS,
        )
        return times.measure(name, self.notes, "the index, highlights, the same columns")

    def scroll(self) -> Measure:
        """A page somewhere in the list."""
        low, high = self.raw.execute("SELECT MIN(place), MAX(place) FROM records").fetchone()
        places = [self.chance.randint(low, high) for _ in range(2 * READS)]
        times = in_turns(
            lambda n: _calling(self.journal.page, Query(), Cursor(places[n])),
            lambda n: raw.page(self.raw, places[READS + n]),
            READS,
        )
        return times.measure("scroll a page", self.notes, "the same columns")

    def open_a_page(self) -> Measure:
        """One note with all that hangs on it: what a person waits for who opens it."""
        found = self.raw.execute("SELECT id FROM records ORDER BY random() LIMIT ?", (2 * READS,))
        ids = [RecordId(row[0]) for row in found.fetchall()]
        times = in_turns(
            lambda n: _calling(self.journal.read, ids[n % len(ids)]),
            lambda n: raw.whole_page(self.raw, ids[-1 - n % len(ids)]),
            READS,
        )
        return times.measure("open a page", self.notes, "the same rows")


def unlock_to_first_page(path: Path, passphrase: str, notes: int) -> Measure:
    """From a key derivation that costs nothing to the rows of the first page."""
    vault = unlock(path, passphrase, clock=FakeClock())
    database, key = vault.folder.database, vault.database_key().reveal()
    vault.close()
    times = in_turns(
        lambda _: _calling(_first_page, path, passphrase),
        lambda _: raw.first_page(database, key),
        STARTS,
    )
    return times.measure("unlock to first page", notes, "open, the same columns")


def _first_page(path: Path, passphrase: str) -> None:
    clock = FakeClock()
    vault = unlock(path, passphrase, clock=clock)
    journal = Journal(vault, clock)
    journal.settle()
    whole(journal.purge_due(clock.now().date()))
    journal.page(Query())
    journal.unfinished()
    vault.close()


def _with_one_more_word(record: Record) -> Record:
    if not isinstance(record.body, JealousyBody):
        raise TypeError("invented notes are jealousy notes")
    body = replace(record.body, what_happened=record.body.what_happened + " more")
    return record.changed(body, record.changed_at)


def _calling(function: Callable[..., object], *arguments: object) -> Work:
    return lambda: function(*arguments)
