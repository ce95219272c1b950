"""A summary goes to a printer whole and in order, and is noted once it is there; never before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui.pages.summary.making import Made
from hallpass_desktop.gui.pages.summary.page import SummaryPage
from hallpass_desktop.gui.print.pdf import written
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services import paper
from tests.gui.pages.at_summary import choose, close_all, furnish, opened, tick
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook
from tests.gui.print.outside_tools import facts
from tests.gui.print.printers import places, sheets

STORY = "That I am easy to leave behind."


@pytest.fixture
def page(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SummaryPage]:
    """A summary of two pages beside a computer that knows a printer."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Lamp shop"])
    made = ready(qtbot, notebook, furnish(notebook))
    yield made
    close_all()


def ready(qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]) -> SummaryPage:
    page = opened(qtbot, notebook)
    choose(page, "in_full")
    edit = page.choices.lines[Section.WANTS].edits()[0]
    qtbot.keyClicks(edit, "The first ten minutes. " * 10)
    page.choices.lines[Section.QUESTIONS].edits()[0].setPlainText("What is a lamp for? " * 200)
    tick(page, pages["coats"])
    return page


def asked(page: SummaryPage, place: Path) -> QPrintDialog:
    """The question of the system, for a printer that prints into a file."""
    find(page, QAbstractButton, "print_summary_button").click()
    dialog = page.window().findChildren(QPrintDialog, "print_dialog")[-1]
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    return dialog


def choose_paper(page: SummaryPage, size: str) -> None:
    """Take this size of paper."""
    segments = page.choices.paper.choice.segments()
    next(each for each in segments if each.code == size).click()


def saved(page: SummaryPage, folder: Path) -> Path:
    """The file that would be saved of what stands on screen."""
    place, made = folder / "saved.pdf", list[Made]()
    page.preview.when_made(page.writing.body, page.writing.id, made.append)
    paper.save(place, written(made[0].pages, made[0].document.paper))
    return place


def sheets_over(page: SummaryPage) -> list[str]:
    """What is open over the page."""
    return [each.accessibleName() for each in open_overlays(page.window())]


def forms(notebook: Notebook) -> list[SentForm]:
    """As what anything left by now."""
    return [entry.form for entry in notebook.journal.sent.list()]


def test_what_is_printed_is_what_would_be_saved(page: SummaryPage, tmp_path: Path) -> None:
    place = tmp_path / "printed.pdf"

    asked(page, place).done(QDialog.DialogCode.Accepted)

    expected = saved(page, tmp_path)
    assert sheets(place) == sheets(expected)
    assert len(sheets(place)) == 2
    for printed, shown in zip(places(place), places(expected), strict=True):
        assert [word for word, *_ in printed] == [word for word, *_ in shown]
        for at, other in zip(printed, shown, strict=True):
            assert at[1:] == pytest.approx(other[1:], abs=1)
    text = " ".join(sheets(place))
    assert "The first ten minutes" in sheets(place)[0]
    assert "What is a lamp for?" in sheets(place)[1]
    assert text.index("The first ten minutes") < text.index("Jealousy note.")
    assert STORY not in text


@pytest.mark.parametrize(("size", "said"), [("A4", "(A4)"), ("Letter", "(letter)")])
def test_the_printer_is_told_the_paper_of_the_page(
    page: SummaryPage, tmp_path: Path, size: str, said: str
) -> None:
    choose_paper(page, size)
    place = tmp_path / "printed.pdf"

    asked(page, place).done(QDialog.DialogCode.Accepted)

    assert said in facts(place).text


def test_it_is_noted_once_the_printer_has_it(
    page: SummaryPage, notebook: Notebook, tmp_path: Path
) -> None:
    dialog = asked(page, tmp_path / "printed.pdf")
    assert (dialog.minPage(), dialog.maxPage()) == (1, 2)
    assert forms(notebook) == []

    dialog.done(QDialog.DialogCode.Accepted)

    (entry,) = notebook.journal.sent.list()
    assert (entry.form, entry.manifest.what) == (SentForm.PRINT, SentWhat.SUMMARY)
    assert (entry.manifest.name, entry.manifest.is_closed) == ("", False)
    assert "13 March 2026: Jealousy note" in entry.manifest.lines
    assert entry.made_of == page.writing.id


def test_a_question_that_is_cancelled_prints_and_notes_nothing(
    page: SummaryPage, notebook: Notebook, tmp_path: Path
) -> None:
    asked(page, tmp_path / "printed.pdf").done(QDialog.DialogCode.Rejected)

    assert forms(notebook) == []
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it_is_named_and_nothing_is_noted(
    page: SummaryPage, notebook: Notebook
) -> None:
    asked(page, Path("/no/such/folder.pdf")).done(QDialog.DialogCode.Accepted)

    assert "The printer did not take it" in sheets_over(page)
    assert forms(notebook) == []


def test_a_printer_that_stops_after_the_first_page_is_named_and_nothing_is_noted(
    page: SummaryPage, notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinter, "newPage", lambda _printer: False)

    asked(page, tmp_path / "printed.pdf").done(QDialog.DialogCode.Accepted)

    assert "The printer did not take all of it" in sheets_over(page)
    assert forms(notebook) == []


def test_after_a_cancelled_question_the_next_one_prints(
    page: SummaryPage, notebook: Notebook, tmp_path: Path
) -> None:
    asked(page, tmp_path / "first.pdf").done(QDialog.DialogCode.Rejected)

    asked(page, tmp_path / "second.pdf").done(QDialog.DialogCode.Accepted)

    assert forms(notebook) == [SentForm.PRINT]
    assert "Jealousy note." in " ".join(sheets(tmp_path / "second.pdf"))
    assert not (tmp_path / "first.pdf").exists()
