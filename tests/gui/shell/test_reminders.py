"""Reminders: pages look again when something begins to wait, and the desktop hears six words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from jeepney.io import blocking
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import PULSE
from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.recurrence import Daily
from hallpass_desktop.gui.desktop import notifier
from hallpass_desktop.gui.desktop.notifier import BusNotifier
from hallpass_desktop.gui.shell import reminders
from hallpass_desktop.gui.shell.reminders import Reminders
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.services.changes import Changes
from tests.gui.pages.notebook import Notebook, open_notebook

EVENINGS = Daily(date(2026, 3, 14), time(21, 30))


@dataclass
class FakeNotifier:
    """Remembers what was said outside the window."""

    said: list[tuple[str, str]] = field(default_factory=list)

    def notify(self, name: str, words: str) -> bool:
        self.said.append((name, words))
        return True


@dataclass
class Bench:
    """Reminders over a real notebook, and what came of them."""

    notebook: Notebook
    notifier: FakeNotifier
    reminders: Reminders
    heard: list[Changes]

    def let_it_come_due(self) -> None:
        self.notebook.clock.pass_time(minutes=30)
        self.reminders.look()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """A pulse every evening in twenty minutes, and nothing known to wait."""
    with open_notebook(tmp_path) as notebook:
        notebook.journal.schedules.make(PULSE, EVENINGS)
        heard: list[Changes] = []
        said = FakeNotifier()
        made = Reminders(notebook.journal, InlineTasks(), said, notebook.owner)
        made.waiting_changed.connect(heard.append)
        made.look()
        yield Bench(notebook, said, made, heard)


def test_nothing_is_said_before_its_time(bench: Bench) -> None:
    bench.reminders.look()

    assert (bench.heard, bench.notifier.said) == ([], [])


def test_pages_look_again_when_something_begins_to_wait(bench: Bench) -> None:
    bench.let_it_come_due()

    assert len(bench.heard) == 1
    assert bench.heard[0].schedules


def test_the_desktop_hears_nothing_unless_it_is_switched_on(bench: Bench) -> None:
    bench.let_it_come_due()

    assert bench.notifier.said == []


def test_the_words_outside_say_nothing_of_what_it_is_about(bench: Bench) -> None:
    bench.reminders.set_notifying(True)

    bench.let_it_come_due()

    assert bench.notifier.said == [("Notebook", "Time for a moment")]


def test_pages_look_again_when_something_has_gone_by(bench: Bench) -> None:
    bench.reminders.set_notifying(True)
    bench.let_it_come_due()

    bench.notebook.journal.schedules.pause(bench.notebook.journal.schedules.every()[0].id)
    bench.reminders.look()

    assert len(bench.heard) == 2
    assert len(bench.notifier.said) == 1


def test_it_is_said_once(bench: Bench) -> None:
    bench.reminders.set_notifying(True)
    bench.let_it_come_due()

    bench.reminders.look()

    assert len(bench.notifier.said) == 1
    assert len(bench.heard) == 1


def test_what_waited_before_the_first_look_is_only_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.notebook.clock.pass_time(hours=1)
    later = Reminders(bench.notebook.journal, InlineTasks(), bench.notifier, bench.notebook.owner)
    later.set_notifying(True)

    with qtbot.waitSignal(later.waiting_changed):
        later.look()

    assert bench.notifier.said == []


def test_a_notebook_that_cannot_be_read_just_now_is_no_matter(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> object:
        raise StorageFailed

    monkeypatch.setattr(type(bench.notebook.journal.schedules), "due", fail)

    bench.let_it_come_due()

    assert bench.heard == []


def test_nobody_looks_more_often_than_once_a_minute() -> None:
    assert reminders.LOOK_EVERY_MS >= 60_000


def test_a_machine_without_a_bus_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")

    assert not BusNotifier().notify("Notebook", notifier.moment_said())


def test_the_call_is_what_a_desktop_understands(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Any] = []

    class FakeBus:
        def __enter__(self) -> "FakeBus":
            return self

        def __exit__(self, *_: object) -> None:
            return

        def send(self, message: Any) -> None:
            sent.append(message)

    def open_fake(**_: object) -> FakeBus:
        return FakeBus()

    monkeypatch.setattr(blocking, "open_dbus_connection", open_fake)

    assert BusNotifier().notify("Notebook", "Time for a moment")
    (message,) = sent
    assert message.body == ("Notebook", 0, "", "Time for a moment", "", [], {}, -1)
    assert message.serialise(1)
