"""Pictures come into an editor: pasted, dropped or chosen, or refused with a reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.picture import MOST_IN_NOTE
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pictures.offers import Offer
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.gui.editors.pictured import (
    copy_files,
    copy_picture,
    drop,
    kept,
    note,
    of,
    paste,
    tiles,
    widths,
)
from tests.picture_bytes import drawn, foreign_parts, saved

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.JEALOUSY])
def test_a_pasted_picture_is_on_the_page_and_in_the_notebook(
    desk: Desk, journal: Journal, qtbot: QtBot, kind: Kind
) -> None:
    page = note(desk, kind)
    copy_picture()

    paste(qtbot, desk)

    (picture,) = kept(journal)
    assert foreign_parts(journal.pictures.data(picture.id)) == set()
    assert [tile.accessibleName() for tile in tiles(page)] == ["Picture 1 of 1, not described"]
    assert desk.shell.toasts == ["1 picture kept here. You can still paste it elsewhere."]


def test_pasted_words_stay_words_even_beside_a_picture(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = note(desk)
    mime = QMimeData()
    mime.setText("only words")
    mime.setData("image/png", saved(drawn(), "png"))
    QGuiApplication.clipboard().setMimeData(mime)

    paste(qtbot, desk)

    assert find(page, WritingEdit, "text_edit").text() == "only words"
    assert tiles(page) == ()


def test_a_picture_copied_in_a_browser_comes_without_its_address(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = note(desk)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/lamp.png")])
    mime.setHtml("<img src='https://example.org/lamp.png'>")
    mime.setData("image/png", saved(drawn(), "png"))
    QGuiApplication.clipboard().setMimeData(mime)

    paste(qtbot, desk)

    assert widths(journal) == [60]
    assert find(page, WritingEdit, "text_edit").text() == ""


def test_pasted_files_come_in_together(
    desk: Desk, journal: Journal, qtbot: QtBot, files: list[Path]
) -> None:
    page = note(desk)
    copy_files(files)

    paste(qtbot, desk)

    assert widths(journal) == [60, 61, 62]
    assert len(tiles(page)) == 3
    assert all(file.exists() for file in files)
    assert desk.shell.toasts == ["3 pictures kept here. The files stay where they were."]


def test_a_dropped_file_is_copied_and_never_moved(
    desk: Desk, journal: Journal, files: list[Path]
) -> None:
    page = note(desk)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(files[0]))])

    event = drop(page, mime)

    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert widths(journal) == [60]


def test_an_address_on_the_network_is_not_taken(desk: Desk, journal: Journal) -> None:
    page = note(desk)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/lamp.png")])

    assert not drop(page, mime).isAccepted()
    assert of(page).box.refusal() == ""


def test_files_can_be_chosen(
    desk: Desk,
    journal: Journal,
    qtbot: QtBot,
    files: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = note(desk)

    def choose(dialog: PlaceDialog, *_said: str) -> None:
        dialog.files_chosen.emit(tuple(files[:2]))

    monkeypatch.setattr(PlaceDialog, "ask_for_pictures", choose)

    qtbot.mouseClick(find(page, QPushButton, "add_picture_button"), LEFT)

    assert widths(journal) == [60, 61]


def test_a_picture_alone_keeps_a_new_note_and_words_go_on(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = note(desk)
    copy_picture()
    paste(qtbot, desk)
    assert page.target == kept(journal)[0].record
    assert page.autosave is not None
    assert not page.autosave.has_unkept

    qtbot.keyClicks(desk.window.focusWidget(), "and a word")
    page.autosave.keep()

    entry = journal.read(RecordId(page.target))
    assert entry.record.body == NoteBody(text="and a word")
    assert len(entry.pictures) == 1


def test_what_is_refused_says_why_and_everything_else_stays(
    desk: Desk, journal: Journal, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    page = note(desk)
    qtbot.keyClicks(desk.window.focusWidget(), "words")
    song = tmp_path / "song.png"
    song.write_bytes(b"no picture at all")

    of(page).take_in(Offer((files[0], song, tmp_path / "gone.jpg")))

    assert widths(journal) == [60]
    said = of(page).box.refusal()
    assert said.startswith("That is not a JPEG, PNG, WebP or GIF picture")
    assert "could not be read" in said
    assert find(page, WritingEdit, "text_edit").text() == "words"


def test_the_next_picture_takes_the_reason_away(
    desk: Desk, journal: Journal, files: list[Path], tmp_path: Path
) -> None:
    page = note(desk)
    of(page).take_in(Offer((tmp_path / "gone.jpg",)))
    assert of(page).box.refusal()

    of(page).take_in(Offer((files[0],)))

    assert of(page).box.refusal() == ""


def test_a_full_note_says_so_and_keeps_what_fits(desk: Desk, journal: Journal) -> None:
    page = note(desk)

    of(page).take_in(Offer((drawn(),) * (MOST_IN_NOTE + 2)))

    assert len(kept(journal)) == len(tiles(page)) == MOST_IN_NOTE
    assert of(page).box.refusal().startswith("One note holds 20 pictures.")


def test_a_full_disk_is_reported_and_the_button_is_free_again(
    desk: Desk, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = note(desk)

    def full(*_given: object) -> Changes:
        raise DiskFull

    monkeypatch.setattr(journal.pictures, "add", full)

    of(page).take_in(Offer((drawn(),)))

    assert [type(error) for error in desk.shell.errors] == [DiskFull]
    assert not of(page).box.add_button.is_busy
