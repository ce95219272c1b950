"""Who may see a page: nothing by itself, exactly what is ticked, never before its time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Audience, Author, Grant, Told, Who
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.audience_sheet import AudienceSheet
from hallpass_desktop.gui.editors.host import EditorHost
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import A_NOTE, Desk, find

LEFT = Qt.MouseButton.LeftButton


def open_sheet(desk: Desk, page: EditorHost, qtbot: QtBot) -> AudienceSheet:
    """Press the button that says who sees the page."""
    qtbot.mouseClick(find(page, QPushButton, "audience_button"), LEFT)
    return find(desk.window, AudienceSheet, "audience_sheet")


def show(sheet: AudienceSheet, audience: Audience) -> None:
    """Choose whose ticks are on screen."""
    sheet.segments.set_chosen(audience)
    sheet.segments.chosen_changed.emit(audience)


def granted(desk: Desk, record: str) -> set[tuple[str, Audience]]:
    """Who sees what, by now."""
    grants: tuple[Grant, ...] = desk.journal.granted.get(record, ())  # type: ignore[call-overload]  # an id is a str
    return {(grant.field, grant.audience) for grant in grants}


def test_nothing_is_ticked_and_only_filled_fields_are_offered(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(desk.keep(A_NOTE))

    sheet = open_sheet(desk, page, qtbot)

    names = [check.objectName() for check in sheet.checks()]
    assert not any(check.isChecked() for check in sheet.checks())
    assert names[:3] == ["title_check", "happened_check", "what_happened_check"]
    assert "camera_check" not in names
    assert "open_step_check" not in names
    assert sheet.visible.texts() == ()


def test_exactly_what_is_ticked_is_shown_and_kept(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    page = desk.open(kept)
    sheet = open_sheet(desk, page, qtbot)

    qtbot.keyClick(find(sheet, QCheckBox, "title_check"), Qt.Key.Key_Space)
    qtbot.keyClick(find(sheet, QCheckBox, "feelings_check"), Qt.Key.Key_Space)
    preview = sheet.visible.texts()
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert preview == (
        "Title: The balcony song",
        "Feelings: Left out 8, Envious, Ashamed, Tense 6",
    )
    assert granted(desk, kept) == {
        ("title", Audience.TOGETHER),
        ("feelings", Audience.TOGETHER),
    }
    assert find(page, QPushButton, "audience_button").text() == "Together"


def test_each_audience_has_its_own_ticks(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    desk.journal.set_grants(kept, Audience.TOGETHER, ["title"])
    sheet = open_sheet(desk, desk.open(kept), qtbot)

    show(sheet, Audience.THERAPIST)
    none_ticked = not any(check.isChecked() for check in sheet.checks())
    qtbot.keyClick(find(sheet, QCheckBox, "story_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert none_ticked
    assert granted(desk, kept) == {("title", Audience.TOGETHER), ("story", Audience.THERAPIST)}


def test_leaving_it_as_it_is_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    sheet = open_sheet(desk, desk.open(kept), qtbot)
    qtbot.keyClick(find(sheet, QCheckBox, "title_check"), Qt.Key.Key_Space)

    qtbot.mouseClick(sheet.reject_button, LEFT)

    assert granted(desk, kept) == set()


def test_during_the_wait_nothing_more_can_be_shown_but_taken_back(desk: Desk, qtbot: QtBot) -> None:
    until = desk.clock.now() + timedelta(hours=10)
    kept = desk.keep(replace(A_NOTE, cooling_until=until))
    desk.journal.set_grants(kept, Audience.TOGETHER, ["title"])
    sheet = open_sheet(desk, desk.open(kept), qtbot)

    qtbot.keyClick(find(sheet, QCheckBox, "story_check"), Qt.Key.Key_Space)
    qtbot.keyClick(find(sheet, QCheckBox, "title_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert "Tomorrow, 07:04" in sheet.text.text()
    assert granted(desk, kept) == set()


def test_after_the_wait_everything_is_offered_again(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(replace(A_NOTE, cooling_until=desk.clock.now()))

    sheet = open_sheet(desk, desk.open(kept), qtbot)

    assert all(check.isEnabled() for check in sheet.checks())


def test_a_new_page_is_kept_before_it_is_shared(desk: Desk, qtbot: QtBot) -> None:
    page, _ = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "It rained")
    sheet = open_sheet(desk, page, qtbot)

    qtbot.keyClick(find(sheet, QCheckBox, "what_happened_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    (record_id,) = desk.journal.records
    assert granted(desk, record_id) == {("what_happened", Audience.TOGETHER)}


def test_ticks_for_one_audience_outlast_a_look_at_the_other(desk: Desk, qtbot: QtBot) -> None:
    sheet = open_sheet(desk, desk.open(desk.keep(A_NOTE)), qtbot)
    together, therapist = sheet.segments.segments()
    qtbot.keyClick(find(sheet, QCheckBox, "title_check"), Qt.Key.Key_Space)

    qtbot.mouseClick(therapist, LEFT)
    qtbot.keyClick(find(sheet, QCheckBox, "story_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(together, LEFT)

    assert find(sheet, QCheckBox, "title_check").isChecked()
    assert not find(sheet, QCheckBox, "story_check").isChecked()


def test_each_audience_is_explained(desk: Desk, qtbot: QtBot) -> None:
    sheet = open_sheet(desk, desk.open(desk.keep(A_NOTE)), qtbot)
    assert "at one screen" in sheet.explained.text()

    qtbot.mouseClick(sheet.segments.segments()[1], LEFT)

    assert "a summary" in sheet.explained.text()


def test_the_ring_of_the_keyboard_has_room_beside_the_ticks(desk: Desk, qtbot: QtBot) -> None:
    sheet = open_sheet(desk, desk.open(desk.keep(A_NOTE)), qtbot)

    check = find(sheet, QCheckBox, "title_check")

    assert check.x() >= 4


@pytest.mark.parametrize("palette", ["light", "dark", "contrast-light", "contrast-dark"])
def test_what_becomes_visible_has_an_edge_in_every_palette(
    make_desk: DeskMaker, qapp: QApplication, qtbot: QtBot, palette: str
) -> None:
    theme.apply(qapp, theme.Theme.named(palette, reduced_motion=True))
    desk = make_desk()
    card = open_sheet(desk, desk.open(desk.keep(A_NOTE)), qtbot).visible

    image = card.grab().toImage()

    row = {image.pixelColor(x, image.height() // 2).name() for x in range(3)}
    assert theme.current().color("line").name() in row


THEIRS = Author(Who.PARTNER, Told.IN_SITTING)


def test_the_other_persons_words_are_marked_for_a_therapist_by_nobody_else(
    desk: Desk, qtbot: QtBot
) -> None:
    kept = desk.keep(A_NOTE)
    desk.journal.records[kept] = replace(desk.journal.records[kept], author=THEIRS)
    desk.journal.set_grants(kept, Audience.THERAPIST, ["title", "story"])
    sheet = open_sheet(desk, desk.open(kept), qtbot)
    show(sheet, Audience.THERAPIST)

    enabled = {check.objectName() for check in sheet.checks() if check.isEnabled()}
    qtbot.keyClick(find(sheet, QCheckBox, "story_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert enabled == {"title_check", "story_check"}
    assert "own hand" in sheet.explained.text()
    assert granted(desk, kept) == {("title", Audience.THERAPIST)}


def test_for_the_two_of_them_everything_is_offered_as_ever(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    desk.journal.records[kept] = replace(desk.journal.records[kept], author=THEIRS)

    sheet = open_sheet(desk, desk.open(kept), qtbot)

    assert all(check.isEnabled() for check in sheet.checks())
