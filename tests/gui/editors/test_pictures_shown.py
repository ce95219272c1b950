"""Pictures in an editor are seen large, described, moved and taken off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pictures.offers import Offer
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.gui.editors.pictured import (
    announced,
    kept,
    note,
    of,
    opened_sheet,
    see_large,
    tiles,
    widths,
    with_pictures,
)
from tests.picture_bytes import drawn
from tests.vaults import made_vault, opened

LEFT = Qt.MouseButton.LeftButton


def test_a_picture_is_seen_large_and_arrows_go_on(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 3)
    sheet = see_large(qtbot, desk, page)
    assert sheet.title.text() == "Picture 1 of 3"

    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Left)

    assert sheet.title.text() == "Picture 2 of 3"
    image = sheet.view.image()
    assert image is not None
    assert image.width() == 61
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert tiles(page)[0].hasFocus()


def test_arrows_turn_round_where_one_reads_from_the_right(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 2)
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sheet = see_large(qtbot, desk, page)

    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Left)

    assert sheet.title.text() == "Picture 2 of 2"


def test_what_a_picture_shows_is_said_and_found(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = with_pictures(desk, journal, 2)
    sheet = see_large(qtbot, desk, page)

    qtbot.keyClicks(sheet.field.edit, "a lighthouse")
    qtbot.keyClick(sheet.field.edit, Qt.Key.Key_Escape)
    announced(desk, page)

    assert [picture.description for picture in kept(journal)] == ["a lighthouse", ""]
    assert journal.count(Query(terms=("lighthouse",))) == 1
    assert tiles(page)[0].accessibleName() == "Picture 1 of 2: a lighthouse"


def test_words_about_a_picture_are_kept_before_a_lock(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 1)
    qtbot.keyClicks(see_large(qtbot, desk, page).field.edit, "a lighthouse")

    page.drafts()

    assert kept(journal)[0].description == "a lighthouse"


def test_too_many_words_about_a_picture_say_what_is_kept(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 1)
    sheet = see_large(qtbot, desk, page)

    sheet.field.edit.insert("a lamp " * 3_000)
    assert sheet.field.error().startswith("Only the first 1,000 characters are kept here")
    sheet.flush()
    assert len(kept(journal)[0].description) == 1_000

    sheet.field.edit.setText("a lamp")
    assert sheet.field.error() == ""
    sheet.close_overlay()


def test_words_being_typed_survive_a_change_from_elsewhere(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 2)
    sheet = see_large(qtbot, desk, page)
    qtbot.keyClicks(sheet.field.edit, "half a sen")

    of(page).look_again()

    assert sheet.field.text() == "half a sen"


def test_delete_takes_a_picture_off_and_undo_brings_it_back(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 3)

    qtbot.keyClick(tiles(page)[1], Qt.Key.Key_Delete)
    announced(desk, page)
    assert widths(journal) == [60, 62]
    assert len(tiles(page)) == 2

    page.show_changes(journal.undo())
    assert widths(journal) == [60, 61, 62]
    assert len(tiles(page)) == 3


def test_the_last_picture_gone_leaves_one_quiet_button(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 1)
    sheet = see_large(qtbot, desk, page)

    qtbot.mouseClick(find(sheet, QPushButton, "picture_remove_button"), LEFT)
    announced(desk, page)

    assert tiles(page) == ()
    assert of(page).box.strip.isHidden()
    assert find(page, QPushButton, "add_picture_button").isVisible()


def test_a_note_that_went_with_its_last_picture_is_carried_to_a_page_made_anew(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 1)
    qtbot.keyClick(tiles(page)[0], Qt.Key.Key_Delete)
    announced(desk, page)
    assert journal.page(Query()).rows == ()

    assert [draft.record.id for draft in page.drafts()] == [page.target]
    page.let_go(page.go_back)
    assert journal.page(Query()).rows == ()


def test_pictures_move_by_key_and_keep_the_keyboard(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = with_pictures(desk, journal, 3)
    tiles(page)[0].setFocus()

    qtbot.keyClick(tiles(page)[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    announced(desk, page)

    assert widths(journal) == [61, 60, 62]
    assert tiles(page)[1].hasFocus()


def test_a_picture_moves_while_it_is_seen_large(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = with_pictures(desk, journal, 2)
    sheet = see_large(qtbot, desk, page)

    qtbot.mouseClick(find(sheet, QPushButton, "picture_later_button"), LEFT)
    announced(desk, page)

    assert widths(journal) == [61, 60]
    assert sheet.title.text() == "Picture 2 of 2"


def test_the_menu_of_a_picture_offers_the_same(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = with_pictures(desk, journal, 2)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(tiles(page)[1], asked)
    menu = find(desk.window, Menu, "picture_menu")
    assert [item.isEnabled() for item in menu.items()] == [True, True, False, True]

    qtbot.mouseClick(find(menu, QPushButton, "earlier_item"), LEFT)

    assert widths(journal) == [61, 60]


def test_a_page_made_anew_shows_the_pictures_again(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    target = with_pictures(desk, journal, 2).target
    desk.clear()

    assert len(tiles(note(desk, target=target))) == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_large_view_fits_every_window(
    make_desk: object, tmp_path: Path, qapp: QApplication, size: tuple[int, int], scale: float
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    desk: Desk = make_desk(width=size[0], height=size[1])  # type: ignore[operator]
    with opened(made_vault(tmp_path)) as vault:
        desk.use(Journal(vault, desk.clock))
        page = note(desk)
        of(page).take_in(Offer((drawn(2000, 1500),) * 2))
        of(page).gallery.open(0)
        qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)

        sheet = opened_sheet(desk)

        assert sheet.rect().contains(sheet.box.geometry())
        assert sheet.view.height() >= 96
        assert sheet.view.width() <= sheet.box.width()
        sheet.close_overlay()
        desk.clear()
