"""Every screen of a stage holds in long words, from right to left and in large text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import theme, translation
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.system.content import Content
from tests.gui.i18n import window_checks
from tests.gui.stage.driver import CARRIED, EVERYTHING, Driver, a_snapshot

LONG, TURNED = "xa", "xb"
SMALL, USUAL, LARGE_TEXT = (900, 600, 1.0), (1280, 800, 1.0), (1280, 800, 2.0)
CHECKS = (
    window_checks.unnamed,
    window_checks.learned,
    window_checks.draggable,
    window_checks.unheard,
    window_checks.misnamed,
)


@pytest.fixture
def session(
    qtbot: QtBot, qapp: QApplication, pseudo_folder: Path, english_again: None,
    request: pytest.FixtureRequest,
) -> Iterator[Driver]:  # fmt: skip
    kind, language, (width, height, scale) = request.param
    translation.install(qapp, language, folder=pseudo_folder, system=QLocale("en_GB"))
    theme.apply(qapp, Theme.named(scale=scale, reduced_motion=True))
    content = Content(language, pseudo_folder / "content")
    snapshot = a_snapshot(kind, carried=CARRIED, **EVERYTHING)
    driver = Driver(qtbot, snapshot, size=(width, height), content=content)
    yield driver
    delete(driver.stage)


@pytest.mark.parametrize(
    "session",
    [
        (kind, language, size)
        for kind in SessionKind
        for language, size in ((LONG, SMALL), (LONG, LARGE_TEXT), (TURNED, USUAL))
    ],
    indirect=True,
)
def test_nothing_is_cut_off(session: Driver) -> None:
    size = session.window.size()
    found: dict[str, str] = {}

    for stop in session.walk():
        window_checks.settle()
        found |= dict.fromkeys(window_checks.cut_off(session.window), stop)

    assert found == {}
    assert session.window.size() == size


@pytest.mark.parametrize("session", [(kind, "en", SMALL) for kind in SessionKind], indirect=True)
def test_no_screen_leaks(session: Driver) -> None:
    found: dict[str, str] = {}

    for stop in session.walk():
        for check in CHECKS:
            found |= {f"{check.__name__}: {fault}": stop for fault in check(session.window)}

    assert found == {}


@pytest.mark.parametrize("session", [(SessionKind.FREE, LONG, USUAL)], indirect=True)
def test_a_sheet_and_a_pause_are_not_cut_off(session: Driver) -> None:
    found = []
    for press in ("end_button", "reject_button", "pause_button"):
        session.press(press)
        window_checks.settle()
        found += window_checks.cut_off(session.window)

    assert found == []
