"""A context whose shell writes down what it was asked, and a notebook with nothing behind it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.actions import Actions
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock


@dataclass
class NotedShell:
    """A window that does nothing and remembers everything."""

    done: list[str] = field(default_factory=list)
    errors: list[HallpassError] = field(default_factory=list)
    context: AppContext | None = None
    window: QWidget = field(default_factory=QWidget)

    def go_to(self, page: str) -> None:
        self.done.append(f"go_to {page}")

    def open_editor(self, target: RecordId | Kind) -> None:
        self.done.append("open_editor")

    def open_record(self, record_id: RecordId) -> None:
        self.done.append("open_record")

    def close_editor(self) -> None:
        self.done.append("close_editor")

    def announce(self, changes: Changes) -> None:
        self.done.append("announce")

    def report(self, error: HallpassError) -> None:
        self.errors.append(error)

    def toast(self, text: str, undo: bool = False) -> None:
        self.done.append(f"toast {text}")

    def change_settings(self, settings: Settings) -> None:
        assert self.context is not None
        self.context.settings = settings

    def lock(self) -> None:
        self.done.append("lock")

    def cover(self) -> None:
        self.done.append("cover")


class BareVault:
    """As much of an open notebook as the settings look at."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.has_recovery = True
        self.is_read_only = False


def make_context(
    home: Path, settings: Settings | None = None, content: Content | None = None
) -> AppContext:
    """Build a context around fakes; its shell is `context.shell`."""
    shell = NotedShell()
    chosen = settings or Settings()
    paths = Paths.for_home(home)
    context = AppContext(
        tasks=InlineTasks(),
        clock=FakeClock(),
        paths=paths,
        settings=chosen,
        actions=Actions(shell.window),
        words=Vocabulary(quiet=chosen.quiet_words),
        content=content or Content(),
        shell=shell,
        vault=cast("Any", BareVault(paths.vault)),
        journal=cast("Any", None),
    )
    shell.context = context
    return context


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> AppContext:
    theme.apply(qapp, Theme.named())
    return make_context(tmp_path)


@pytest.fixture
def shell(context: AppContext) -> NotedShell:
    return cast("NotedShell", context.shell)


@pytest.fixture
def context_with(qapp: QApplication, tmp_path: Path) -> Callable[[Settings], AppContext]:
    def build(settings: Settings) -> AppContext:
        return make_context(tmp_path, settings)

    return build
