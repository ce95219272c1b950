"""Pictures on the page that is read: small below the words, large in a sheet, never changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.picture import PNG
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pictures.decoding import encoded
from hallpass_desktop.gui.pictures.sheet import PictureSheet
from hallpass_desktop.gui.pictures.strip import PictureStrip
from hallpass_desktop.services.pictures import Pictures
from hallpass_desktop.storage import pictures as storage
from tests.gui.pages.at_journal import journal
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import COAT_QUEUE, Notebook
from tests.picture_bytes import drawn
from tests.pictures import an_image


def hang(notebook: Notebook, record: RecordId, count: int) -> None:
    images = [encoded(drawn(60 + number, 40)) for number in range(count)]
    notebook.journal.pictures.add(notebook.journal.open(record), images)
    first, *_ = notebook.journal.pictures.of(record)
    notebook.journal.pictures.describe(first.id, "a lamp")


def names(page: JournalPage) -> list[str]:
    return [tile.accessibleName() for tile in find(page, PictureStrip, "picture_strip").tiles()]


def see_large(page: JournalPage) -> PictureSheet:
    find(page, QPushButton, "picture_1_button").click()
    return find(page.window(), PictureSheet, "picture_sheet")


def test_pictures_stand_below_the_words(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    hang(notebook, record, 2)

    page = journal(qtbot, notebook)

    assert names(page) == ["Picture 1 of 2: a lamp", "Picture 2 of 2, not described"]


def test_a_page_without_pictures_has_no_place_for_them(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)

    assert journal(qtbot, notebook).findChild(PictureStrip, "picture_strip") is None


def test_a_reader_sees_and_cannot_change(qtbot: QtBot, notebook: Notebook) -> None:
    hang(notebook, notebook.write(COAT_QUEUE, 1), 2)
    sheet = see_large(journal(qtbot, notebook))

    assert sheet.words.text() == "a lamp"
    assert sheet.field.isHidden()
    assert sheet.bar.remove_button.isHidden()
    assert sheet.bar.later_button.isHidden()
    qtbot.mouseClick(sheet.bar.on_button, Qt.MouseButton.LeftButton)
    assert sheet.title.text() == "Picture 2 of 2"
    assert sheet.words.isHidden()
    sheet.cancel()


def test_a_note_of_pictures_alone_can_be_read(qtbot: QtBot, notebook: Notebook) -> None:
    draft = notebook.journal.begin(Kind.NOTE)
    notebook.journal.pictures.add(draft, [encoded(drawn())])

    page = journal(qtbot, notebook)

    assert names(page) == ["Picture 1 of 1, not described"]


def test_what_is_in_the_trash_still_shows_its_pictures(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(NoteBody(text="coat"), 1)
    hang(notebook, record, 1)
    entry = notebook.journal.read(record)
    notebook.journal.trash([record])

    assert notebook.journal.read(record).pictures == entry.pictures


def test_bytes_that_cannot_be_read_leave_a_sign_and_the_page(
    qtbot: QtBot, notebook: Notebook
) -> None:
    record = notebook.write(NoteBody(text="coat"), 1)
    notebook.journal.pictures.add(
        notebook.journal.open(record), [an_image("no pixels at all", PNG)]
    )

    sheet = see_large(journal(qtbot, notebook))

    assert sheet.view.image() == QImage()
    sheet.cancel()


def test_lists_and_searches_read_no_bytes(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = notebook.write(NoteBody(text="coat"), 1)
    hang(notebook, record, 1)
    reads: list[str] = []

    def told(_self: Pictures, picture: str) -> bytes:
        reads.append(picture)
        return storage.data(notebook.journal.pictures._desk.connection, picture)  # type: ignore[arg-type]  # noqa: SLF001 - as the real one

    monkeypatch.setattr(Pictures, "data", told)

    notebook.journal.page(Query())
    notebook.journal.page(Query(terms=("lamp",)))
    notebook.journal.read(record)
    notebook.journal.trashed()

    assert reads == []
    journal(qtbot, notebook)
    assert len(reads) == 1


def test_pictures_are_not_called_like_a_question_of_a_check_in(
    qtbot: QtBot, notebook: Notebook
) -> None:
    hang(notebook, notebook.write(COAT_QUEUE, 1), 1)

    row = find(journal(qtbot, notebook), QWidget, "pictures_row")

    assert [label.text() for label in row.findChildren(QLabel)] == ["Pictures"]
