"""An agreement leaves the notebook only when somebody says so, and only what was ticked."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.errors import DiskFull, HallpassError, StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.boundaries.paper_sheet import PaperSheet
from hallpass_desktop.gui.print.paper_view import PaperView
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services import paper
from tests.gui.pages.at_boundaries import add_clause, choose, opened, press
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    made = notebook.write(AgreementBody(title="The summer trip", intention="To find out."))
    add_clause(notebook, made, "Nobody from work.")
    return made


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where somebody wants the file."""
    chosen = tmp_path / "Notebook.pdf"

    def answer(dialog: PlaceDialog, _title: str, name: str) -> None:
        assert name == "Notebook.pdf"
        dialog.place_chosen.emit(chosen)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", answer)
    return chosen


def asked(qtbot: QtBot, notebook: Notebook) -> tuple[BoundariesPage, PaperSheet]:
    page = opened(qtbot, notebook)
    press(qtbot, page, "agreement_menu_button")
    choose(page, "paper")
    return page, sheet_of(page)


def sheet_of(page: BoundariesPage) -> PaperSheet:
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, PaperSheet)]
    return sheet


def tick(sheet: PaperSheet, name: str) -> None:
    next(check for check in sheet.checks() if check.text() == name).click()


def read(place: Path, passphrase: str = "") -> str:
    reader = PdfReader(BytesIO(place.read_bytes()))
    if passphrase:
        assert reader.decrypt(passphrase)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.usefixtures("agreement")
def test_nothing_is_ticked_by_itself_and_so_nothing_can_leave(
    qtbot: QtBot, notebook: Notebook
) -> None:
    _, sheet = asked(qtbot, notebook)

    assert sheet.checks()
    assert sheet.chosen == frozenset()
    assert not sheet.accept_button.isEnabled()
    assert not sheet.print_button.isEnabled()


@pytest.mark.usefixtures("agreement")
def test_the_page_beside_it_says_what_was_ticked(qtbot: QtBot, notebook: Notebook) -> None:
    _, sheet = asked(qtbot, notebook)
    view = find(sheet, PaperView, "paper_view")
    before = view.grab().toImage()

    tick(sheet, "Nobody from work.")

    assert "Nobody from work." in view.accessibleDescription()
    assert "To find out." not in view.accessibleDescription()
    assert view.accessibleName() == "How it looks: 1 page"
    assert view.grab().toImage() != before


@pytest.mark.usefixtures("agreement")
def test_the_file_holds_what_was_ticked_for_its_owner_alone(
    qtbot: QtBot, notebook: Notebook, place: Path
) -> None:
    page, sheet = asked(qtbot, notebook)
    tick(sheet, "Nobody from work.")

    sheet.accept_button.click()

    assert "Nobody from work." in read(place)
    assert "To find out." not in read(place)
    assert place.stat().st_mode & 0o777 == 0o600
    assert notebook.shell.toasts == [("Saved: Notebook.pdf", False)]
    assert not [each for each in open_overlays(page.window()) if isinstance(each, PaperSheet)]


@pytest.mark.usefixtures("agreement")
def test_a_passphrase_closes_the_file(qtbot: QtBot, notebook: Notebook, place: Path) -> None:
    _, sheet = asked(qtbot, notebook)
    sheet.all_button.click()
    sheet.closing.set_text("three warm lamps")

    sheet.accept_button.click()

    assert PdfReader(BytesIO(place.read_bytes())).is_encrypted
    assert "To find out." in read(place, "three warm lamps")


@pytest.mark.usefixtures("place")
def test_what_left_is_written_down(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    _, sheet = asked(qtbot, notebook)
    tick(sheet, "Nobody from work.")
    sheet.closing.set_text("three warm lamps")

    sheet.accept_button.click()

    (entry,) = notebook.journal.sent.list()
    assert (entry.manifest.what, entry.form) == (SentWhat.AGREEMENT, SentForm.PDF)
    assert entry.manifest.lines == ("Nobody from work.",)
    assert entry.manifest.name == "Notebook.pdf"
    assert entry.manifest.is_closed
    assert entry.made_of == agreement


@pytest.mark.usefixtures("agreement")
def test_a_passphrase_too_long_for_a_pdf_is_said_beside_the_field(
    qtbot: QtBot, notebook: Notebook, place: Path
) -> None:
    _, sheet = asked(qtbot, notebook)
    sheet.all_button.click()
    sheet.closing.set_text("e" * 200)

    sheet.accept_button.click()

    assert sheet.closing.error() == "That is longer than a PDF can take."
    assert sheet.is_open
    assert not place.exists()


@pytest.mark.usefixtures("agreement")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DiskFull(), "The disk is full, so the PDF is not saved. Your notebook is fine."),
        (StorageFailed(), "That place cannot be written to. Nothing was saved."),
    ],
)
def test_a_file_that_could_not_be_written_is_said_and_the_sheet_stays(
    qtbot: QtBot,
    notebook: Notebook,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: HallpassError,
    sentence: str,
) -> None:
    def refuse(_place: Path, _pdf: bytes, _passphrase: str) -> str:
        raise error

    monkeypatch.setattr(paper, "save", refuse)
    _, sheet = asked(qtbot, notebook)
    tick(sheet, "Nobody from work.")

    sheet.accept_button.click()

    banner = find(sheet, Banner, "not_saved_banner")
    assert banner.isVisible()
    assert banner.accessibleName() == sentence
    assert sheet.accept_button.text() == "Save as PDF"
    assert len(sheet.chosen) == 1


@pytest.mark.usefixtures("agreement")
def test_printing_asks_for_a_printer_or_says_that_there_is_none(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page, sheet = asked(qtbot, notebook)
    tick(sheet, "Nobody from work.")

    sheet.print_button.click()

    names = [each.accessibleName() for each in open_overlays(page.window())]
    assert "This computer knows no printer" in names
    assert sheet.is_open


def test_an_agreement_that_has_a_version_says_which_one(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.journal.agreements.save_version(agreement)
    _, sheet = asked(qtbot, notebook)

    tick(sheet, "Where it stands")

    assert sheet.paper.accessibleDescription().startswith("Version 1 · Draft · ")


def test_one_that_was_changed_since_says_so(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.journal.agreements.save_version(agreement)
    add_clause(notebook, agreement, "Nobody from the choir.")
    _, sheet = asked(qtbot, notebook)

    tick(sheet, "Where it stands")

    assert "not a version that was kept" in sheet.paper.accessibleDescription()
