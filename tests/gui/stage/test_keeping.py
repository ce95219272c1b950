"""Where a talk stands comes to the disk, and a disk that refuses is tried again."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.outcome import ActionPoint
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Placing, Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage import keeping, window
from hallpass_desktop.gui.stage.keeping import Keeping
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.keys.session_sealing import new_pair
from hallpass_desktop.services.stage_form import Handed
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, read
from tests.fakes import FakeClock

PAIR = new_pair(os.urandom)
TALK = Talk(SessionKind.FREE)
HANDED = Handed("one", Snapshot(SessionKind.FREE, "Ada", "Bo"), TALK, PAIR.public, os.urandom(32))
WRITTEN = replace(TALK, outcome=replace(TALK.outcome, actions=(ActionPoint("ring back"),)))
CLOCK = FakeClock(datetime(2026, 11, 1, 20, tzinfo=UTC))


def keeping_in(folder: Path) -> Keeping:
    return Keeping(folder / OUTBOX_NAME, HANDED, InlineTasks(), CLOCK)


def test_every_step_is_on_the_disk_before_the_next_one(tmp_path: Path, qtbot: QtBot) -> None:
    keep = keeping_in(tmp_path)

    for talk in (WRITTEN, WRITTEN.ended()):
        with qtbot.waitSignal(keep.kept):
            keep.keep(talk)

        assert keep.is_kept
        assert read(tmp_path / OUTBOX_NAME, PAIR.private, HANDED)[-1].talk == talk


def test_a_disk_that_refuses_is_said_and_tried_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "RETRY_SECONDS", 0.1)
    folder = tmp_path / "gone"
    keep = keeping_in(folder)

    with qtbot.waitSignal(keep.not_kept):
        keep.keep(WRITTEN)
    assert not keep.is_kept
    folder.mkdir()
    with qtbot.waitSignal(keep.kept, timeout=3000):
        pass

    assert read(folder / OUTBOX_NAME, PAIR.private, HANDED)[-1].talk == WRITTEN


def test_the_window_fills_the_screen_only_if_that_was_chosen(qtbot: QtBot) -> None:
    for is_full in (True, False):
        opened = MainWindow()
        qtbot.addWidget(opened)
        window.place(opened, Placing(is_full=is_full), "")

        opened.show()

        assert opened.isFullScreen() is is_full


def test_a_screen_that_is_gone_leaves_the_window_where_it_is(qtbot: QtBot) -> None:
    opened, same = MainWindow(), MainWindow()
    qtbot.addWidget(opened)
    qtbot.addWidget(same)

    window.place(opened, Placing("no such screen", is_full=False), "")
    window.place(same, Placing(is_full=False), "")

    assert opened.size() == same.size() == window.room_of(opened)
