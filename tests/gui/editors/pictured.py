"""Notes with pictures on the desk, for several test modules."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.picture import Picture
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.pictured import PicturedEditor
from hallpass_desktop.gui.pictures.note_pictures import NotePictures
from hallpass_desktop.gui.pictures.offers import Offer
from hallpass_desktop.gui.pictures.sheet import PictureSheet
from hallpass_desktop.gui.pictures.tile import PictureTile
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.picture_bytes import drawn, saved

LEFT = Qt.MouseButton.LeftButton


def copy_picture(kind: str = "png") -> None:
    mime = QMimeData()
    mime.setData(f"image/{kind}", saved(drawn(), kind))
    QGuiApplication.clipboard().setMimeData(mime)


def copy_files(files: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(mime)


def paste(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(page: QWidget, mime: QMimeData) -> QDropEvent:
    kinds = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    begun = QDragEnterEvent(QPoint(9, 9), kinds, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, begun)
    event = QDropEvent(
        QPointF(9, 9),
        kinds,
        mime,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    return event


def note(desk: Desk, kind: Kind = Kind.NOTE, target: str = "") -> PicturedEditor:
    page = desk.open(target or kind, kind)
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    assert isinstance(page, PicturedEditor)
    return page


def of(page: EditorHost) -> NotePictures:
    assert isinstance(page, PicturedEditor)
    assert page.pictures is not None
    return page.pictures


def tiles(page: EditorHost) -> tuple[PictureTile, ...]:
    return of(page).box.strip.tiles()


def kept(journal: Journal) -> tuple[Picture, ...]:
    (row,) = journal.page(Query()).rows
    return journal.pictures.of(row.id)


def announced(desk: Desk, page: EditorHost) -> None:
    """Tell the page what the window would tell it."""
    changes = Changes()
    for each in desk.shell.changes:
        changes |= each
    page.show_changes(changes)


def with_pictures(desk: Desk, journal: Journal, count: int) -> PicturedEditor:
    """A note with a few pictures, told apart by their width."""
    page = note(desk)
    of(page).take_in(Offer(tuple(drawn(60 + number, 40) for number in range(count))))
    assert len(kept(journal)) == count
    return page


def widths(journal: Journal) -> list[int]:
    return [picture.width for picture in kept(journal)]


def opened_sheet(desk: Desk) -> PictureSheet:
    return find(desk.window, PictureSheet, "picture_sheet")


def see_large(qtbot: QtBot, desk: Desk, page: EditorHost, place: int = 0) -> PictureSheet:
    qtbot.mouseClick(tiles(page)[place], LEFT)
    return opened_sheet(desk)
