"""One application for all window tests, dressed like the real one, without movement."""

import os

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hallpass_desktop.gui import fonts, theme, translation


@pytest.fixture(scope="session", autouse=True)
def _bundled_fonts(qapp: QApplication) -> None:
    fonts.load()


@pytest.fixture(autouse=True)
def _plain_look(qapp: QApplication, _bundled_fonts: None) -> None:
    """Every test starts light, at 100 % and still."""
    still = theme.Theme.named(reduced_motion=True)
    if theme.current() != still or not qapp.styleSheet():
        theme.apply(qapp, still)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Every test starts in British English, whatever the one before spoke."""
    translation.install(qapp, "en", system=QLocale("en_GB"))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that was to be read aloud."""
    words: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words
