"""A real notebook, and a window that remembers what the settings asked of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings
from tests.gui.pages.notebook import FakeShell, open_notebook

PASSPHRASE = "coat queue moss lantern"


@dataclass
class NotedShell(FakeShell):
    """Takes every choice, and remembers what cannot be tried in a test."""

    asked: list[str] = field(default_factory=list)
    announced: list[Changes] = field(default_factory=list)

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)
        super().announce(changes)

    def change_settings(self, settings: Settings) -> None:
        assert self.context is not None
        self.context.settings = settings

    def lock(self) -> None:
        self.asked.append("lock")

    def open_stage(self, handed: bytes) -> None:
        self.asked.append(f"stage with {len(handed)} bytes")

    def erase(self) -> None:
        self.asked.append("erase")


@contextmanager
def open_context(
    folder: Path, settings: Settings | None = None, content: Content | None = None
) -> Iterator[AppContext]:
    """Open a new notebook in this folder, with these settings."""
    with open_notebook(folder) as notebook:
        context = notebook.context
        context.settings = settings or Settings()
        context.words = Vocabulary(context.settings.quiet_words)
        context.content = content or context.content
        context.shell = NotedShell(context=context)
        yield context


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[AppContext]:
    with open_context(tmp_path) as made:
        yield made


@pytest.fixture
def shell(context: AppContext) -> NotedShell:
    return cast("NotedShell", context.shell)
