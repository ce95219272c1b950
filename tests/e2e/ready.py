"""A home with a notebook in it, made in a moment by the services the app itself uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from types import MappingProxyType

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import create, unlock
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings, SettingsStore
from tests.fakes import QUICK_KDF

NO_TAGS: Mapping[str, Iterable[str]] = MappingProxyType({})
PASSPHRASE = "coat queue moss lantern"
CALM = Settings(theme="light", reduced_motion=True, shared_computer="me")


@dataclass(frozen=True, slots=True)
class ReadyHome:
    """Where a notebook lies, and what opens it."""

    paths: Paths
    passphrase: str

    @property
    def folder(self) -> Path:
        """The home folder itself."""
        return self.paths.data


def make_ready(
    folder: Path,
    *,
    passphrase: str = PASSPHRASE,
    sheet: RecoveryCode | None = None,
    settings: Settings = CALM,
    notes: Iterable[str] = (),
    tags: Mapping[str, Iterable[str]] = NO_TAGS,
) -> ReadyHome:
    """Make a notebook with a cheap key derivation and some free notes, and close it."""
    paths = Paths.for_home(folder)
    paths.make()
    SettingsStore(paths.settings).save(settings)
    vault = create(paths.vault, passphrase, sheet, kdf=QUICK_KDF, clock=SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        for text in notes:
            _write(journal, text, tags.get(text, ()))
    finally:
        vault.close()
    return ReadyHome(paths, passphrase)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a notebook, raw."""

    data: bytes
    database: bytes


def keys_of(ready: ReadyHome) -> Keys:
    """Its keys, come by in the same way as the app comes by them."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        return Keys(vault.data_key.reveal(), vault.database_key().reveal())
    finally:
        vault.close()


def kept_notes(ready: ReadyHome) -> list[str]:
    """The text of every free note as somebody finds it after unlocking, newest first."""
    return [body.text for body in kept_bodies(ready) if isinstance(body, NoteBody)]


def kept_bodies(ready: ReadyHome) -> list[Body]:
    """Every page as somebody finds it after unlocking, newest first."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        journal.settle()
        return [journal.read(row.id).record.body for row in journal.page(Query()).rows]
    finally:
        vault.close()


def kept_needs(ready: ReadyHome) -> list[tuple[str, int | None]]:
    """Every need by its name, and how met it is."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        journal.settle()
        return [(card.body.title, card.met_now) for card in journal.needs.cards()]
    finally:
        vault.close()


def kept_agreements(ready: ReadyHome) -> list[tuple[str, str, int]]:
    """Every agreement by its name, where it stands, and how many clauses it has."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        every = Journal(vault, SystemClock()).agreements.all()
        return [(each.body.title, each.standing.state, len(each.clauses)) for each in every]
    finally:
        vault.close()


def kept_clauses(ready: ReadyHome) -> list[str]:
    """What every clause of the first agreement says, in their order."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        (agreement, *_) = Journal(vault, SystemClock()).agreements.all()
        return [clause.body.text for clause in agreement.clauses]
    finally:
        vault.close()


def kept_pictures(ready: ReadyHome) -> list[bytes]:
    """The bytes of every picture, those of the newest page first."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        pictures = Journal(vault, SystemClock()).pictures
        rows = Journal(vault, SystemClock()).page(Query()).rows
        return [pictures.data(each.id) for row in rows for each in pictures.of(row.id)]
    finally:
        vault.close()


def _write(journal: Journal, text: str, tags: Iterable[str]) -> None:
    draft = journal.begin(Kind.NOTE)
    record = draft.record.changed(NoteBody("", text), SystemClock().now().astimezone(UTC))
    journal.keep(replace(draft, record=replace(record, tags=tuple(tags))))
