"""Text on screen is at most two seconds from the disk, and the page says how it stands."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui.autosave import Autosave, SaveState
from hallpass_desktop.services.changes import Changes
from tests.gui.editors.fake_journal import FakeJournal
from tests.gui.editors.fake_waits import FakeDelay, HeldTasks, pass_time

LIMIT = 2_000


@dataclass
class Desk:
    """An open draft, somebody typing into it, and the worker."""

    journal: FakeJournal = field(default_factory=FakeJournal)
    tasks: HeldTasks = field(default_factory=HeldTasks)
    owner: QObject = field(default_factory=QObject)

    def __post_init__(self) -> None:
        self.draft = self.journal.begin(Kind.NOTE)
        self.autosave = Autosave(self.tasks, self.journal, self.collect, self.owner, FakeDelay)

    def collect(self) -> Draft:
        return self.draft

    def type(self, text: str) -> None:
        body = NoteBody(text=text)
        self.draft = replace(self.draft, record=replace(self.draft.record, body=body))
        self.autosave.touch()

    def wait(self, milliseconds: int) -> None:
        pass_time(self.autosave, milliseconds)

    def state(self) -> SaveState:
        return self.autosave.status.state

    @property
    def on_disk(self) -> str:
        saved = self.journal.drafts.get(self.draft.record.id)
        return saved.record.body.text if saved else ""  # type: ignore[attr-defined]  # NoteBody


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_nothing_is_written_before_anything_is_typed(desk: Desk) -> None:
    desk.wait(10_000)
    desk.autosave.flush()

    assert desk.tasks.waiting == []
    assert desk.state() is SaveState.UNTOUCHED


def test_the_first_key_is_on_disk_within_two_seconds(desk: Desk) -> None:
    desk.type("a")
    desk.wait(LIMIT)
    desk.tasks.work_off()

    assert desk.on_disk == "a"
    assert desk.state() is SaveState.SAVED
    assert desk.autosave.status.at == desk.journal.clock.now()


def test_typing_without_a_pause_does_not_put_the_save_off(desk: Desk) -> None:
    text = ""
    for _ in range(LIMIT // 100):
        text += "x"
        desk.type(text)
        desk.wait(100)
    desk.tasks.work_off()

    assert desk.on_disk != ""


def test_what_is_typed_during_a_save_is_saved_next(desk: Desk) -> None:
    desk.type("first")
    desk.wait(LIMIT)
    desk.type("second")
    desk.tasks.work_off()
    assert desk.autosave.has_unsaved
    assert desk.state() is SaveState.SAVING

    desk.wait(LIMIT)
    desk.tasks.work_off()

    assert desk.on_disk == "second"
    assert not desk.autosave.has_unsaved


def test_a_slow_disk_gets_one_save_at_a_time(desk: Desk) -> None:
    for number in range(5):
        desk.type(str(number))
        desk.wait(LIMIT)

    assert len(desk.tasks.waiting) == 1


def test_what_was_given_away_is_not_saved_again(desk: Desk) -> None:
    desk.type("given away")

    desk.autosave.end()
    desk.wait(LIMIT)
    desk.tasks.work_off()

    assert desk.on_disk == ""


def test_flush_hands_over_at_once_even_during_a_save(desk: Desk) -> None:
    desk.type("first")
    desk.wait(LIMIT)
    desk.type("last words")

    desk.autosave.flush()
    desk.tasks.work_off()

    assert desk.on_disk == "last words"


def test_a_full_disk_is_said_and_tried_again(desk: Desk) -> None:
    desk.journal.error = DiskFull()
    desk.type("a")
    desk.wait(LIMIT)
    desk.tasks.work_off()
    assert desk.state() is SaveState.FAILED
    assert isinstance(desk.autosave.status.error, DiskFull)
    assert desk.autosave.has_unsaved

    desk.journal.error = None
    desk.wait(10_000)
    desk.tasks.work_off()

    assert desk.on_disk == "a"
    assert desk.state() is SaveState.SAVED


def test_a_failure_stays_on_screen_while_somebody_goes_on_typing(desk: Desk) -> None:
    desk.journal.error = DiskFull()
    desk.type("a")
    desk.wait(LIMIT)
    desk.tasks.work_off()

    desk.type("ab")

    assert desk.state() is SaveState.FAILED


def test_five_quiet_minutes_make_a_revision(desk: Desk) -> None:
    desk.type("a")
    desk.wait(LIMIT)
    desk.tasks.work_off()
    desk.wait(5 * 60 * 1_000)
    desk.tasks.work_off()

    assert desk.draft.record.id in desk.journal.records
    assert not desk.autosave.has_unkept


def test_typing_on_puts_the_revision_off(desk: Desk) -> None:
    for number in range(8):
        desk.type(str(number))
        desk.wait(60 * 1_000)
        desk.tasks.work_off()

    assert desk.journal.records == {}


def test_handing_the_draft_over_puts_the_own_save_off(desk: Desk) -> None:
    desk.type("a")
    desk.wait(LIMIT - 700)

    handed = desk.autosave.hand_over()
    desk.wait(1_000)

    assert handed is desk.draft
    assert desk.tasks.waiting == []


def test_a_draft_of_an_earlier_sitting_is_kept_on_leaving(desk: Desk) -> None:
    heard: list[Changes] = []
    desk.type("a")
    again = Autosave(desk.tasks, desk.journal, desk.collect, desk.owner, FakeDelay)
    again.resume()

    again.leave(QObject(), heard.append, _unexpected)
    desk.tasks.work_off()

    assert not again.has_unsaved
    assert heard[0].touches(Kind.NOTE)


def test_a_revision_that_failed_is_tried_again(desk: Desk) -> None:
    desk.type("a")
    desk.wait(LIMIT)
    desk.tasks.work_off()
    desk.journal.error = DiskFull()
    desk.autosave.keep()
    desk.tasks.work_off()
    failed = desk.state()
    desk.journal.error = None

    desk.autosave.try_again()
    desk.tasks.work_off()

    assert failed is SaveState.FAILED
    assert desk.state() is SaveState.SAVED
    assert not desk.autosave.has_unkept


def test_leaving_keeps_and_answers_whoever_is_still_there(desk: Desk) -> None:
    heard: list[Changes] = []
    desk.type("a")

    desk.autosave.leave(QObject(), heard.append, _unexpected)
    desk.tasks.work_off()

    assert heard[0].touches(Kind.NOTE)
    assert desk.journal.drafts == {}


def test_leaving_a_page_that_was_only_read_writes_nothing(desk: Desk) -> None:
    desk.autosave.leave(QObject(), _unexpected, _unexpected)

    assert desk.tasks.waiting == []


def _unexpected(value: Changes | HallpassError) -> None:
    raise AssertionError(value)
