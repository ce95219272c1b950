"""A desk for every test of an editor."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.system import dictionaries
from tests.gui.editors.desk import Desk
from tests.picture_bytes import drawn, from_a_camera
from tests.unit.system.test_speller import dictionary
from tests.vaults import made_vault, opened

DeskMaker = Callable[..., Desk]
KNOWN = ("the", "late", "tram", "came", "again", "jealousy")


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[DeskMaker]:
    """Make a window of any size with a journal behind it."""
    desks: list[Desk] = []

    def make(**options: object) -> Desk:
        desk = Desk(**options)  # type: ignore[arg-type]  # the options of Desk
        qtbot.addWidget(desk.window)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.clear()


@pytest.fixture
def desk(make_desk: DeskMaker) -> Desk:
    """The usual window."""
    return make_desk()


@pytest.fixture
def journal(desk: Desk, tmp_path: Path) -> Iterator[Journal]:
    """A new notebook on the desk."""
    with opened(made_vault(tmp_path)) as vault:
        journal = Journal(vault, desk.clock)
        desk.use(journal)
        yield journal
        desk.clear()
    # PySide6 6.11 offscreen crashes at its end with data of ours on the clipboard.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three pictures on the disk, as a camera makes them."""
    found = [tmp_path / f"IMG_{number}.jpg" for number in range(3)]
    for number, file in enumerate(found):
        file.write_bytes(from_a_camera(drawn(60 + number, 40)))
    return found


@pytest.fixture
def dictionaries_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One dictionary on this computer, of a few words."""
    folder = tmp_path / "dictionaries"
    dictionary(folder, "en_GB", *KNOWN)
    monkeypatch.setattr(dictionaries.found, "__defaults__", ((folder,),))


@pytest.fixture
def spelling(dictionaries_here: None, journal: Journal, qtbot: QtBot) -> Iterator[Spelling]:
    """A notebook that checks in that one."""
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Spelling(InlineTasks(), journal, "en_GB", owner)
    del owner
