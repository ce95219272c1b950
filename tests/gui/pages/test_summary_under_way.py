"""What happens to a summary between a press and its file: other ticks, Escape, and a full disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from hallpass_desktop.domain.errors import DiskFull, HallpassError, NotNoted
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.sent import SentForm
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui.pages.summary.page import SummaryPage
from hallpass_desktop.gui.pages.summary.save_sheet import SaveSheet
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.storage import sent
from tests.gui.pages.at_summary import choose, close_all, furnish, opened, press, sheet_of, tick
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.slow_tasks import slow


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


@pytest.fixture(autouse=True)
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where somebody saves, whatever is on offer."""
    file = tmp_path / "out.html"

    def answer(dialog: PlaceDialog, _title: str, _name: str) -> None:
        dialog.place_chosen.emit(file)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", answer)
    return file


def ready(qtbot: QtBot, notebook: Notebook, record: RecordId) -> SummaryPage:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, record)
    return page


def save_as_html(page: SummaryPage) -> None:
    """As the menu does."""
    page.leaving.save(SentForm.HTML)


def asked(page: SummaryPage) -> SaveSheet:
    sheet = sheet_of(page, "save_summary_sheet")
    assert isinstance(sheet, SaveSheet)
    return sheet


def asks(page: SummaryPage) -> bool:
    names = [each.objectName() for each in open_overlays(page.window())]
    return "save_summary_sheet" in names


def test_a_word_typed_a_moment_ago_leaves_too(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "Quillwort")

    save_as_html(page)
    asked(page).accept_button.click()

    assert "Quillwort" in place.read_text(encoding="utf-8")


def test_a_page_that_went_into_the_trash_does_not_leave_any_more(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    tasks = slow(notebook)
    changes = notebook.journal.trash([pages["coats"]])

    page.show_changes(changes)
    save_as_html(page)
    assert not asks(page)
    tasks.work_off()
    asked(page).accept_button.click()
    tasks.work_off()

    assert "7 before" not in place.read_text(encoding="utf-8")
    assert not any("Jealousy note" in line for line in lines_noted(notebook))


def test_ticks_taken_away_while_it_is_made_do_not_leave(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    tasks = slow(notebook)

    save_as_html(page)
    tick(page, pages["coats"])
    tasks.work_off()
    if asks(page):  # it was asked before the tick went
        asked(page).reject()
    save_as_html(page)
    tasks.work_off()
    asked(page).accept_button.click()
    tasks.work_off()

    assert not any("Jealousy note" in line for line in lines_noted(notebook))
    assert place.exists()


def test_a_sheet_that_is_closed_while_it_saves_lets_it_be_noted(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    save_as_html(page)
    sheet = asked(page)
    tasks = slow(notebook)
    sheet.accept_button.click()

    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(sheet))
    tasks.work_off()

    assert place.exists()
    assert len(notebook.journal.sent.list()) == 1
    assert notebook.shell.toasts[-1] == ("Saved: out.html", False)


def test_a_page_that_is_gone_before_it_is_saved_is_noted_all_the_same(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    save_as_html(page)
    sheet = asked(page)
    tasks = slow(notebook)
    sheet.accept_button.click()

    for part in (sheet, page.leaving):  # as a lock does, with all of the page
        delete(part)
    tasks.work_off()

    assert place.exists()
    assert len(notebook.journal.sent.list()) == 1


def test_a_file_that_nobody_was_asked_about_stays(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId], place: Path
) -> None:
    place.with_name("out.html.pdf").write_text("Somebody's own", encoding="utf-8")
    page = ready(qtbot, notebook, pages["coats"])
    press(qtbot, page, "save_pdf_button")
    sheet = asked(page)
    assert sheet.password is not None
    sheet.password.turn_button.click()

    sheet.accept_button.click()

    assert place.with_name("out.html.pdf").read_text(encoding="utf-8") == "Somebody's own"
    assert "out.html.pdf already" in sheet.banner.words.text()
    assert notebook.journal.sent.list() == ()


def test_nobody_is_asked_on_another_page(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    tasks = slow(notebook)
    tick(page, pages["train"])
    press(qtbot, page, "save_pdf_button")

    page.left()
    tasks.work_off()

    assert not asks(page)


def test_a_page_that_could_not_be_made_asks_nothing_later(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    tasks = slow(notebook)

    def refuse(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(notebook.journal.summaries, "view", refuse)
        tick(page, pages["train"])
        save_as_html(page)
        tasks.work_off()
    tick(page, pages["laugh"])
    tasks.work_off()

    assert [type(each) for each in notebook.shell.errors] == [DiskFull]
    assert not asks(page)


def test_what_could_not_be_noted_waits_and_is_noted_with_the_next(
    qtbot: QtBot,
    notebook: Notebook,
    pages: dict[str, RecordId],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = ready(qtbot, notebook, pages["coats"])

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(sent, "add", full)
        save_as_html(page)
        asked(page).accept_button.click()
    errors: list[HallpassError] = notebook.shell.errors
    before = notebook.journal.sent.list()
    notebook.journal.sent.note_waiting()

    assert place.exists()
    assert [type(each) for each in errors] == [NotNoted]
    assert before == ()
    assert [each.manifest.name for each in notebook.journal.sent.list()] == ["out.html"]


def lines_noted(notebook: Notebook) -> tuple[str, ...]:
    return notebook.journal.sent.list()[0].manifest.lines


def test_a_second_copy_has_the_days_of_the_first(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = ready(qtbot, notebook, pages["coats"])
    page.choices.period.choice.segments()[2].click()
    before = page.choices.period.label.text()

    save_as_html(page)
    asked(page).accept_button.click()

    assert page.choices.period.label.text() == before
    assert lines_noted(notebook)[0] == "From 15 February 2026 to 14 March 2026"
