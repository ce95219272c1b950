"""A summary leaves only when somebody says so, holds what stood on the page, and is noted."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull, HallpassError, StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.summary.leaving import ENDINGS
from hallpass_desktop.gui.pages.summary.page import SummaryPage
from hallpass_desktop.gui.pages.summary.save_sheet import SaveSheet
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services import paper
from tests.gui.pages.at_summary import choose, close_all, furnish, opened, press, sheet_of, tick
from tests.gui.pages.notebook import EVENING, Notebook

TODAY = EVENING.date()
PASSWORD = "three warm lamps"


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Names that were on offer; somebody takes each of them."""
    names: list[str] = []

    def answer(dialog: PlaceDialog, _title: str, name: str) -> None:
        names.append(name)
        dialog.place_chosen.emit(tmp_path / name)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", answer)
    return names


def ready(qtbot: QtBot, notebook: Notebook, record: RecordId) -> SummaryPage:
    """A page with words and one page of the journal on it."""
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The first ten minutes")
    tick(page, record)
    return page


def asked(qtbot: QtBot, page: SummaryPage, form: str = "pdf") -> SaveSheet:
    if form == "pdf":
        press(qtbot, page, "save_pdf_button")
    else:
        press(qtbot, page, "summary_more_button")
        (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
        next(item for item in menu.items() if item.objectName() == f"{form}_item").click()
    sheet = sheet_of(page, "save_summary_sheet")
    assert isinstance(sheet, SaveSheet)
    return sheet


def lock(sheet: SaveSheet) -> None:
    assert sheet.password is not None
    sheet.password.first.set_text(PASSWORD)
    sheet.password.again.set_text(PASSWORD)


def test_a_pdf_is_locked_named_neutrally_and_its_owners_alone(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    offered: list[str],
    tmp_path: Path,
) -> None:
    sheet = asked(qtbot, ready(qtbot, notebook, pages["coats"]))
    lock(sheet)

    sheet.accept_button.click()

    assert offered == ["Notebook 2026-03-14.pdf"]
    place = tmp_path / offered[0]
    reader = PdfReader(BytesIO(place.read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt(PASSWORD)
    assert "The first ten minutes" in " ".join(reader.pages[0].extract_text().split())
    assert place.stat().st_mode & 0o777 == 0o600
    assert not sheet.is_open


def test_enter_leads_through_the_fields_and_then_asks_where_to(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], offered: list[str]
) -> None:
    sheet = asked(qtbot, ready(qtbot, notebook, pages["coats"]))
    lock(sheet)
    assert sheet.password is not None

    for field in (sheet.password.first, sheet.password.again):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert offered == []
    qtbot.keyClick(sheet.for_whom.edit, Qt.Key.Key_Return)

    assert offered == ["Notebook 2026-03-14.pdf"]


def test_what_left_is_noted_with_what_stood_on_it(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], offered: list[str]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    sheet = asked(qtbot, page)
    lock(sheet)
    sheet.for_whom.set_text("K.")

    sheet.accept_button.click()

    (entry,) = notebook.journal.sent.list()
    left = entry.manifest
    assert (left.what, entry.form, left.for_whom) == (SentWhat.SUMMARY, SentForm.PDF, "K.")
    assert (left.name, left.is_closed) == (offered[0], True)
    assert left.remind_on == TODAY + timedelta(days=14)
    assert entry.made_of == page.writing.id
    assert "What I want from this session" in left.lines
    assert "13 March 2026: Jealousy note" in left.lines
    assert "What has changed" not in left.lines


def test_the_link_below_the_choices_asks_for_the_password_first(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])

    press(qtbot, page, "lock_pdf_button")

    sheet = sheet_of(page, "save_summary_sheet")
    assert isinstance(sheet, SaveSheet)
    assert sheet.password is not None
    assert sheet.password.first.edit.hasFocus()


@pytest.mark.usefixtures("offered")
def test_without_a_password_it_is_plain_and_says_so(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], tmp_path: Path
) -> None:
    sheet = asked(qtbot, ready(qtbot, notebook, pages["coats"]))
    assert sheet.password is not None
    sheet.password.turn_button.click()
    assert sheet.password.warning.isVisible()

    sheet.accept_button.click()

    content = (tmp_path / "Notebook 2026-03-14.pdf").read_bytes()
    assert not PdfReader(BytesIO(content)).is_encrypted
    assert not notebook.journal.sent.list()[0].manifest.is_closed


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_other_forms_hold_the_same_words(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    offered: list[str],
    tmp_path: Path,
    form: str,
) -> None:
    sheet = asked(qtbot, ready(qtbot, notebook, pages["coats"]), form)

    sheet.accept_button.click()

    place = tmp_path / f"Notebook 2026-03-14{ENDINGS[SentForm(form)]}"
    assert offered == [place.name]
    assert "The first ten minutes" in place.read_text(encoding="utf-8")
    assert "easy to leave behind" not in place.read_text(encoding="utf-8")
    assert place.stat().st_mode & 0o777 == 0o600
    assert notebook.journal.sent.list()[0].form == SentForm(form)


@pytest.mark.usefixtures("offered")
def test_a_text_document_holds_the_same_words(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], tmp_path: Path
) -> None:
    asked(qtbot, ready(qtbot, notebook, pages["coats"]), "odt").accept_button.click()

    with ZipFile(tmp_path / "Notebook 2026-03-14.odt") as archive:
        text = archive.read("content.xml").decode()
    assert "The first ten minutes" in text
    assert "easy to leave behind" not in text
    assert notebook.journal.sent.list()[0].form == SentForm.ODT


@pytest.mark.usefixtures("offered")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DiskFull(), "The disk is full, so nothing is saved there. Your notebook is fine."),
        (StorageFailed(), "That place cannot be written to. Nothing was saved."),
    ],
)
def test_a_copy_that_could_not_be_written_is_said_and_not_noted(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    monkeypatch: pytest.MonkeyPatch,
    error: HallpassError,
    sentence: str,
) -> None:
    def refuse(*_: object) -> str:
        raise error

    monkeypatch.setattr(paper, "save", refuse)
    sheet = asked(qtbot, ready(qtbot, notebook, pages["coats"]))
    lock(sheet)

    sheet.accept_button.click()

    assert sheet.is_open
    assert sheet.banner.words.text() == sentence
    assert notebook.journal.sent.list() == ()


def test_without_a_printer_nothing_is_noted(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page = ready(qtbot, notebook, pages["coats"])

    press(qtbot, page, "print_summary_button")

    names = [each.accessibleName() for each in open_overlays(page.window())]
    assert "This computer knows no printer" in names
    assert notebook.journal.sent.list() == ()


@pytest.mark.usefixtures("offered")
def test_after_it_left_another_one_begins_that_is_set_up_alike(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    first = page.writing.id
    sheet = asked(qtbot, page)
    lock(sheet)
    sheet.accept_button.click()

    page.left()
    page.entered()

    assert page.writing.id != first
    assert page.writing.body.preset == "two_pages"
    assert page.writing.body.wants == ()
    assert page.writing.body.items == ()


@pytest.mark.usefixtures("pages")
def test_the_list_of_what_left_opens_from_here(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    press(qtbot, page, "summary_more_button")
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    next(item for item in menu.items() if item.objectName() == "sent_item").click()

    assert sheet_of(page, "sent_sheet").is_open


def test_a_new_one_says_that_the_last_one_left_and_leads_to_it(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], offered: list[str]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    left, link = page.choices.beginning.left, page.choices.beginning.earlier
    assert left.isHidden()
    sheet = asked(qtbot, page)
    lock(sheet)
    sheet.accept_button.click()
    page.left()
    page.entered()

    assert left.text() == "The one of Saturday 14 March has left."
    link.click()
    assert notebook.shell.filtered == [Filters(kinds=(Kind.SUMMARY,))]
    assert opened(qtbot, notebook).choices.beginning.earlier.isVisible()
    choose(page, "one_page")
    page.left()
    assert opened(qtbot, notebook).choices.beginning.earlier.isHidden()
