"""An agreement between a press and its file: the sheet is closed, another opened, the disk full."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.errors import DiskFull, NotNoted
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.paper_sheet import PaperSheet
from hallpass_desktop.gui.print.printing import Printing
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services import paper
from hallpass_desktop.storage import sent
from tests.gui.pages.at_boundaries import add_clause, choose, opened, press
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.slow_tasks import slow


def full(*_: object) -> str:
    raise DiskFull


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    made = notebook.write(AgreementBody(title="The summer trip", intention="To find out."))
    add_clause(notebook, made, "Nobody from work.")
    return made


@pytest.fixture(autouse=True)
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where somebody wants the file."""
    chosen = tmp_path / "Notebook.pdf"

    def answer(dialog: PlaceDialog, _title: str, _name: str) -> None:
        dialog.place_chosen.emit(chosen)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", answer)
    return chosen


@pytest.fixture
def sheet(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> PaperSheet:
    """Everything is ticked."""
    page = opened(qtbot, notebook)
    press(qtbot, page, "agreement_menu_button")
    choose(page, "paper")
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, PaperSheet)]
    sheet.all_button.click()
    return sheet


def close(qtbot: QtBot, sheet: PaperSheet) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_a_sheet_that_is_closed_while_it_saves_lets_it_be_noted(
    qtbot: QtBot, notebook: Notebook, sheet: PaperSheet, agreement: RecordId, place: Path
) -> None:
    sheet.closing.set_text("three warm lamps")
    tasks = slow(notebook)
    sheet.accept_button.click()

    close(qtbot, sheet)
    tasks.work_off()

    (entry,) = notebook.journal.sent.list()
    assert place.exists()
    assert (entry.manifest.is_closed, entry.made_of) == (True, agreement)
    assert "Nobody from work." in entry.manifest.lines
    assert notebook.shell.toasts == [("Saved: Notebook.pdf", False)]


def test_a_sheet_that_is_closed_before_the_disk_is_full_is_answered_all_the_same(
    qtbot: QtBot, notebook: Notebook, sheet: PaperSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "save", full)
    tasks = slow(notebook)
    sheet.accept_button.click()

    close(qtbot, sheet)
    tasks.work_off()

    said = "The disk is full, so the PDF is not saved. Your notebook is fine."
    assert notebook.shell.toasts == [(said, False)]
    assert notebook.journal.sent.list() == ()


def test_what_a_printer_took_is_noted_when_the_sheet_is_gone(
    qtbot: QtBot, notebook: Notebook, sheet: PaperSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[Printing]()
    monkeypatch.setattr(Printing, "ask", lambda printing, *_: asked.append(printing))
    sheet.print_button.click()

    close(qtbot, sheet)
    asked[0].printed.emit()

    (entry,) = notebook.journal.sent.list()
    assert "Nobody from work." in entry.manifest.lines


def test_a_copy_that_could_not_be_noted_is_there_and_waits_to_be(
    notebook: Notebook, sheet: PaperSheet, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sent, "add", full)
        sheet.accept_button.click()
    before = notebook.journal.sent.list()
    notebook.journal.sent.note_waiting()

    assert place.exists()
    assert [type(each) for each in notebook.shell.errors] == [NotNoted]
    assert notebook.shell.toasts == [("Saved: Notebook.pdf", False)]
    assert before == ()
    assert [each.manifest.name for each in notebook.journal.sent.list()] == ["Notebook.pdf"]
