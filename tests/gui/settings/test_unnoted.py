"""A copy that left when there was no room for its note: it is there, and the note is offered."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull, NotNoted
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.backups import BackupsSection
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.take_along import TakeAlongSection
from hallpass_desktop.gui.pages.settings.take_along_sheet import TakeAlongSheet
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.sent import SENT
from hallpass_desktop.storage import sent
from tests.gui.settings.conftest import PASSPHRASE, NotedShell


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody saves, under the name on offer."""
    folder = tmp_path / "stick"
    folder.mkdir()

    def save(dialog: PlaceDialog, _title: str, name: str) -> None:
        dialog.place_chosen.emit(folder / name)

    def choose(dialog: PlaceDialog, _title: str) -> None:
        dialog.place_chosen.emit(folder)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", save)
    monkeypatch.setattr(PlaceDialog, "ask_for_folder", choose)
    return folder


@contextmanager
def shown(kind: type[Section], context: AppContext) -> Iterator[Section]:
    section = kind(context)
    section.show()
    section.entered()
    yield section
    delete(section)


@contextmanager
def no_room_to_note(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(sent, "add", full)
        yield


def press(owner: QWidget, name: str) -> None:
    button = owner.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def said(section: Section, name: str) -> str:
    label = section.findChild(Label, name)
    assert label is not None
    return label.text()


def save_copy(section: Section) -> None:
    press(section, "copy_button")


def take_along(section: Section, way: str) -> None:
    press(section, f"{way}_button")
    sheet = section.findChild(TakeAlongSheet)
    assert sheet is not None
    sheet.current_field.set_text(PASSPHRASE)
    sheet.accept_button.click()


@pytest.mark.usefixtures("qapp")
def test_a_copy_is_called_saved_and_waits_to_be_noted(
    context: AppContext, shell: NotedShell, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shown(BackupsSection, context) as section:
        with no_room_to_note(monkeypatch):
            save_copy(section)
        hint = said(section, "copy_hint")
    context.journal.sent.note_waiting()

    (written,) = place.iterdir()
    assert [type(each) for each in shell.errors] == [NotNoted]
    assert written.name in hint
    assert [each.manifest.name for each in context.journal.sent.list()] == [written.name]


@pytest.mark.usefixtures("place")
def test_a_copy_that_is_noted_lets_the_window_know(
    qapp: QApplication, context: AppContext, shell: NotedShell
) -> None:
    with shown(BackupsSection, context) as section:
        save_copy(section)

    assert shell.errors == []
    assert SENT in shell.announced[-1].lists


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", ["everything", "pages", "readings"])
def test_what_is_taken_along_is_called_saved_and_waits_to_be_noted(
    context: AppContext,
    shell: NotedShell,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    with shown(TakeAlongSection, context) as section:
        with no_room_to_note(monkeypatch):
            take_along(section, way)
        hint = said(section, f"{way}_hint")
    context.journal.sent.note_waiting()

    (written,) = place.iterdir()
    assert [type(each) for each in shell.errors] == [NotNoted]
    assert hint == f"Saved: {written.name}"
    assert [each.manifest.name for each in context.journal.sent.list()] == [written.name]
