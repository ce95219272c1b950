"""The newest backup is tried by itself; a sound one says nothing, and another one is told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from hallpass_desktop.domain.trial import Trial
from hallpass_desktop.gui.shell.door import Opened
from hallpass_desktop.gui.shell.housekeeping import Housekeeping
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.services import backups
from hallpass_desktop.services.backups import Backup
from tests.gui.pages.notebook import Notebook, open_notebook
from tests.gui.shell.hands import find


@pytest.fixture
def notebook(qapp: QApplication, tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as notebook:
        yield notebook


@pytest.fixture
def keeping(notebook: Notebook) -> Iterator[Housekeeping]:
    context, owner = notebook.context, QObject()
    opened = Opened(context.vault, context.journal)
    runtime = context.paths.runtime
    yield Housekeeping(opened, context.tasks, notebook.clock, runtime, owner)
    delete(owner)


@pytest.fixture
def failed(keeping: Housekeeping) -> list[Trial]:
    told: list[Trial] = []
    keeping.trial_failed.connect(told.append)
    return told


def _backup(notebook: Notebook) -> Backup:
    return backups.make(notebook.context.vault, notebook.clock)


def test_a_sound_backup_is_tried_and_nothing_is_said(
    notebook: Notebook, keeping: Housekeeping, failed: list[Trial]
) -> None:
    _backup(notebook)

    keeping.try_backup()

    known = notebook.journal.trials.known().last
    assert known is not None
    assert known.is_sound
    assert failed == []


def test_it_is_not_tried_again_the_next_time(notebook: Notebook, keeping: Housekeeping) -> None:
    _backup(notebook)
    keeping.try_backup()
    tried = notebook.journal.trials.known()
    notebook.clock.pass_time(days=1)

    keeping.try_backup()

    assert notebook.journal.trials.known() == tried


def test_an_unsound_backup_is_told(
    notebook: Notebook, keeping: Housekeeping, failed: list[Trial]
) -> None:
    file = _backup(notebook).path
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    keeping.try_backup()
    keeping.try_backup()

    assert len(failed) == 1


def test_the_window_leads_to_a_new_one(
    room: Room, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited: list[str] = []
    monkeypatch.setattr(room.desk, "visit", lambda page, _do: visited.append(page))
    trial = Trial(notebook.clock.now(), notebook.clock.now(), is_sound=False)

    room.findChild(Housekeeping).trial_failed.emit(trial)  # type: ignore[union-attr]
    banner = find(room.frame, Banner, "backup_trial_banner")
    banner.action_chosen.emit()

    assert visited == ["settings"]
    assert banner.isHidden()
