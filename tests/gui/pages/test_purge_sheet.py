"""What was deleted for good is taken out of the backups too, if somebody wants that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.pages.journal_sheets import JournalSheets
from hallpass_desktop.gui.pages.purge_sheet import PurgeSheet
from hallpass_desktop.gui.pages.settings.backups import BackupsSection
from hallpass_desktop.services import backups, purging_backups
from tests.gui.pages.notebook import Notebook, open_notebook


@pytest.fixture
def notebook(qapp: QApplication, tmp_path: Path) -> Iterator[Notebook]:
    """A notebook with two backups that hold a page of its trash."""
    with open_notebook(tmp_path) as notebook:
        record = notebook.write(NoteBody("", "the coat"))
        notebook.write(NoteBody("", "the song"))
        for _ in range(2):
            backups.make(notebook.context.vault, notebook.clock)
        notebook.journal.trash([record])
        yield notebook


@pytest.fixture
def page(notebook: Notebook) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(900, 700)
    window.show()
    yield window
    delete(window)


def _empty_the_trash(notebook: Notebook, page: QWidget) -> PurgeSheet:
    JournalSheets(notebook.context, page).wishes.empty_trash()
    return _sheet(page)


def _sheet(page: QWidget) -> PurgeSheet:
    (sheet,) = page.findChildren(PurgeSheet)
    return sheet


def _records(notebook: Notebook) -> list[int]:
    vault = notebook.context.vault
    found = backups.list(vault.path)
    return [backups.verify(vault, backup).counts["records"] for backup in found]


def test_emptying_the_trash_asks_about_the_backups(notebook: Notebook, page: QWidget) -> None:
    sheet = _empty_the_trash(notebook, page)

    assert sheet.title.text() == "Take it out of the backups too?"
    assert "a stick, are out of reach" in sheet.text.text()


def test_it_is_taken_out_of_each(notebook: Notebook, page: QWidget) -> None:
    sheet = _empty_the_trash(notebook, page)

    sheet.accept_button.click()

    assert _records(notebook) == [1, 1]
    assert "2 backup" in sheet.text.text()
    assert sheet.accept_button.isHidden()


def test_the_backups_can_be_left_as_they_are(notebook: Notebook, page: QWidget) -> None:
    sheet = _empty_the_trash(notebook, page)

    sheet.reject_button.click()

    assert _records(notebook) == [2, 2]


def test_one_that_cannot_be_opened_is_named_and_deleted_only_when_asked(
    notebook: Notebook, page: QWidget
) -> None:
    torn = backups.list(notebook.context.vault.path)[0].path
    torn.write_bytes(b"half of it")
    sheet = _empty_the_trash(notebook, page)

    sheet.accept_button.click()

    assert torn.name in sheet.state.text()
    assert torn.exists()
    sheet.accept_button.click()
    assert not torn.exists()
    assert _records(notebook) == [1, 1]  # one of today was made first


def test_a_full_disk_is_reported(
    notebook: Notebook, page: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise DiskFull

    sheet = _empty_the_trash(notebook, page)
    monkeypatch.setattr(purging_backups, "take_out", refuse)

    sheet.accept_button.click()

    assert [type(error) for error in notebook.shell.errors] == [DiskFull]
    assert not sheet.is_open


def test_stopping_says_how_many_were_done(
    notebook: Notebook, page: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = _empty_the_trash(notebook, page)
    take_out = purging_backups.take_out

    def stopped_meanwhile(*given: object, **named: object) -> bool:
        sheet.reject_button.click()
        return take_out(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(purging_backups, "take_out", stopped_meanwhile)
    sheet.accept_button.click()

    assert _records(notebook) == [1, 2]
    assert sheet.is_open
    assert sheet.title.text() == "It was stopped"
    assert "1 backup" in sheet.text.text()
    assert "Not looked at yet: 1," in sheet.text.text()
    sheet.reject_button.click()
    assert not sheet.is_open


def test_the_settings_do_it_for_whatever_ever_went(notebook: Notebook, page: QWidget) -> None:
    _empty_the_trash(notebook, page).reject_button.click()
    delete(_sheet(page))
    section = BackupsSection(notebook.context, page)
    section.show()
    section.entered()
    button = section.findChild(QAbstractButton, "purge_button")
    assert button is not None

    button.click()
    _sheet(page).accept_button.click()

    assert _records(notebook) == [1, 1]


def test_nothing_deleted_is_nothing_to_take_out(notebook: Notebook, page: QWidget) -> None:
    section = BackupsSection(notebook.context, page)
    section.show()
    section.entered()
    button = section.findChild(QAbstractButton, "purge_button")
    assert button is not None

    button.click()

    assert notebook.shell.toasts == [("Nothing was ever deleted for good here.", False)]
