"""Taking everything along: asked for with the passphrase, written, noted, and stopped."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import CopyRefused
from hallpass_desktop.domain.sent import SentEntry, SentForm, SentWhat
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.take_along import TakeAlongSection
from hallpass_desktop.gui.pages.settings.take_along_sheet import TakeAlongSheet
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.label import Label
from tests.everything import TRASHED, fill
from tests.gui.settings.conftest import PASSPHRASE, NotedShell

FORMS = {
    "everything": (SentWhat.EVERYTHING, SentForm.JSON),
    "pages": (SentWhat.EVERYTHING, SentForm.FOLDER),
    "readings": (SentWhat.READINGS, SentForm.CSV),
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def section(
    qapp: QApplication, context: AppContext, place: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TakeAlongSection]:
    """The section, where the dialogs answer at once with what is on offer, in this folder."""

    def save(dialog: PlaceDialog, _title: str, name: str) -> None:
        dialog.place_chosen.emit(place / name)

    def choose(dialog: PlaceDialog, _title: str) -> None:
        dialog.place_chosen.emit(place)

    monkeypatch.setattr(PlaceDialog, "ask_where_to_save", save)
    monkeypatch.setattr(PlaceDialog, "ask_for_folder", choose)
    fill(context.journal)
    made = TakeAlongSection(context)
    made.resize(700, 900)
    made.show()
    made.entered()
    yield made
    delete(made)


def _button(owner: QWidget, name: str) -> QAbstractButton:
    found = owner.findChild(QAbstractButton, name)
    assert found is not None
    return found


def _hint(section: TakeAlongSection, way: str) -> str:
    found = section.findChild(Label, f"{way}_hint")
    assert found is not None
    return found.text()


def _asked(section: TakeAlongSection, way: str) -> TakeAlongSheet:
    _button(section, f"{way}_button").click()
    sheet = section.findChild(TakeAlongSheet)
    assert sheet is not None
    return sheet


def _go_on(sheet: TakeAlongSheet, passphrase: str = PASSPHRASE) -> None:
    sheet.current_field.set_text(passphrase)
    sheet.accept_button.click()


def _left_now(context: AppContext) -> SentEntry:
    """What left beside the summary that the notebook was filled with."""
    (entry,) = (
        each for each in context.journal.sent.list() if each.manifest.what is not SentWhat.SUMMARY
    )
    return entry


@pytest.mark.parametrize("way", FORMS)
def test_each_way_writes_says_so_and_is_noted(
    section: TakeAlongSection, context: AppContext, place: Path, way: str
) -> None:
    _go_on(_asked(section, way))

    (written,) = place.iterdir()
    assert written.name.startswith("Notebook 20")
    assert _hint(section, way) == f"Saved: {written.name}"
    entry = _left_now(context)
    assert (entry.manifest.what, entry.form) == FORMS[way]
    assert (entry.manifest.name, entry.manifest.remind_on) == (written.name, None)


def test_the_pages_say_what_the_screen_says(section: TakeAlongSection, place: Path) -> None:
    _go_on(_asked(section, "pages"))

    text = "\n".join(each.read_text() for each in place.rglob("*.md"))
    assert "# All pages" in text
    assert "## What happened" in text
    assert TRASHED not in text


def test_the_numbers_have_words_and_codes(section: TakeAlongSection, place: Path) -> None:
    _go_on(_asked(section, "readings"))

    (table,) = place.iterdir()
    head, *rows = table.read_text("utf-8-sig").splitlines()
    assert head == "Time,What,Code,Value,Note"
    assert any("strength.before" in row for row in rows)


def test_it_asks_again_in_two_weeks_if_that_was_wanted(
    section: TakeAlongSection, context: AppContext
) -> None:
    sheet = _asked(section, "everything")
    sheet.remind_check.click()
    _go_on(sheet)

    entry = _left_now(context)
    assert entry.manifest.remind_on == context.clock.now().date() + timedelta(days=14)


def test_a_wrong_passphrase_writes_nothing(section: TakeAlongSection, place: Path) -> None:
    sheet = _asked(section, "everything")

    _go_on(sheet, "river tin candle window")

    assert sheet.current_field.error() == "That is not the passphrase. Nothing was written."
    assert list(place.iterdir()) == []
    assert sheet.current_field.edit.hasSelectedText()  # what is typed next stands instead of it


def test_the_sheet_says_what_it_holds_and_that_it_is_open(section: TakeAlongSection) -> None:
    sheet = _asked(section, "everything")

    said = "\n".join(label.text() for label in sheet.findChildren(Label))
    assert "What is in the trash" in said
    assert "not closed with a passphrase" in said


def test_a_folder_that_refuses_is_told_and_leaves_the_section_as_it_was(
    section: TakeAlongSection, shell: NotedShell, place: Path
) -> None:
    before = _hint(section, "everything")
    place.chmod(0o500)

    _go_on(_asked(section, "everything"))

    place.chmod(0o700)
    (error,) = shell.errors
    assert isinstance(error, CopyRefused)
    assert _hint(section, "everything") == before
    assert _button(section, "everything_button").text() == "Save a file…"
    assert list(place.iterdir()) == []


def test_the_button_stops_it_and_nothing_is_written(
    section: TakeAlongSection, context: AppContext, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []
    monkeypatch.setattr(context.tasks, "run", lambda work, **how: held.append((work, how)))
    sheet = _asked(section, "everything")
    sheet.current_field.set_text(PASSPHRASE)
    sheet.accept_button.click()
    _, proving = held.pop()
    proving["done"](True)
    work, how = held.pop()
    steps = work()
    for _ in range(3):
        next(steps)

    button = _button(section, "everything_button")
    said = button.text()
    button.click()
    with pytest.raises(StopIteration) as end:
        next(steps)
    how["done"](end.value.value)

    assert said == "Stop"
    assert _hint(section, "everything") == "Stopped. Nothing was written."
    assert list(place.iterdir()) == []


def test_what_was_saved_comes_in_again(
    section: TakeAlongSection, context: AppContext, place: Path
) -> None:
    _go_on(_asked(section, "everything"))

    (written,) = place.iterdir()
    data = json.loads(written.read_text())
    assert {each["id"] for each in data["records"]}
