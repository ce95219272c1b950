"""The page of check-ins: a pulse by keyboard alone, its draft, and what it leads to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CHECKPOINT, PULSE_SCALES, RIGHT_AFTER, CheckInBody
from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui import autosave
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.pages.check_in_forms import FormButton
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.track_scale import TrackScale
from hallpass_desktop.services.journal import Journal
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, notebook: Notebook, width: int = 1068) -> CheckInPage:
    page = whole(CheckInPage(notebook.context))
    page.resize(width, 900)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def scale(page: CheckInPage, name: str) -> TrackScale:
    return find(page, TrackScale, f"{name}_scale")


def press(key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key on whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(target, key, held)


def type_in(text: str) -> None:
    """Type on whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def only_body(notebook: Notebook) -> CheckInBody:
    (row,) = notebook.journal.page(Query()).rows
    body = notebook.journal.read(row.id).record.body
    assert isinstance(body, CheckInBody)
    return body


def test_nothing_is_answered_at_first(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert [scale(page, name).answer() for name in PULSE_SCALES] == [None] * 5
    assert page.drafts() == ()


def test_a_pulse_takes_digits_and_enter_and_no_mouse(qtbot: QtBot, notebook: Notebook) -> None:
    opened(qtbot, notebook)

    for digit in "75460":
        type_in(digit)
        press(Qt.Key.Key_Return)
    type_in("rain")
    press(Qt.Key.Key_Return)
    type_in("Quiet after all.")
    press(Qt.Key.Key_Return, ctrl=True)

    assert only_body(notebook) == CheckInBody(
        calm=7, closeness=5, trust=4, jealousy=6, energy=0, word="rain", line="Quiet after all."
    )


def test_tab_moves_on_too(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_in("8")

    assert scale(page, "trust").answer() == 8


def test_the_insights_are_one_press_away(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "insights_button")

    assert notebook.shell.went_to == ["insights"]


def test_one_answer_is_enough(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(scale(page, "energy"), "3")

    click(page, "save_button")

    assert only_body(notebook) == CheckInBody(energy=3)
    assert notebook.shell.toasts == [("Check-in saved", True)]
    assert scale(page, "energy").answer() is None


def test_nothing_is_not_saved_and_it_says_what_is_enough(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    assert "One answer is enough" not in said(page)

    click(page, "save_button")
    assert notebook.journal.count(Query()) == 0
    assert scale(page, "calm").hasFocus()
    assert "One answer is enough" in said(page)

    QTest.keyClicks(scale(page, "calm"), "3")
    qtbot.waitUntil(lambda: "One answer is enough" not in said(page))


def test_undo_brings_it_to_the_trash_and_off_the_lines(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(scale(page, "calm"), "3")
    click(page, "save_button")
    assert "Calm: 1 number so far" in said(page)

    page.show_changes(notebook.journal.undo())

    assert notebook.journal.count(Query(in_trash=True)) == 1
    assert "No numbers here yet" in said(page)


def test_what_is_answered_is_a_draft_on_disk_within_two_seconds(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    QTest.keyClicks(scale(page, "calm"), "6")

    assert autosave.SAVE_AFTER_MS < 2000
    qtbot.waitUntil(lambda: "Draft saved" in said(page), timeout=2000)


def test_a_page_made_anew_goes_on_with_the_answers(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(scale(page, "calm"), "6")
    QTest.keyClicks(find(page, QLineEdit, "edit"), "rain")
    (draft,) = page.drafts()

    again = opened(qtbot, notebook)
    again.take_up(draft)

    assert (scale(again, "calm").answer(), find(again, QLineEdit, "edit").text()) == (6, "rain")
    assert [left.record.id for left in again.drafts()] == [draft.record.id]


def test_a_draft_that_a_crash_left_is_a_check_in(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(scale(page, "calm"), "6")
    page.left()

    notebook.journal.settle()

    assert only_body(notebook).calm == 6


def test_a_full_disk_leaves_the_answers_on_the_page(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> object:
        raise DiskFull

    page = opened(qtbot, notebook)
    QTest.keyClicks(scale(page, "calm"), "6")
    monkeypatch.setattr(Journal, "keep", full)

    click(page, "save_button")

    assert scale(page, "calm").answer() == 6
    assert "the disk is full" in said(page)


def test_not_tonight_keeps_what_was_answered_in_the_trash(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    QTest.keyClicks(find(page, QTextEdit, "line_edit"), "I do not know.")

    click(page, "decline_button")

    assert notebook.journal.count(Query(in_trash=True)) == 1
    assert notebook.shell.went_to == ["today"]
    assert page.drafts() == ()


def test_not_tonight_with_nothing_answered_leaves_nothing(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "decline_button")

    assert notebook.journal.count(Query(in_trash=True)) == 0
    assert notebook.shell.toasts == []
    assert notebook.shell.went_to == ["today"]


def test_the_way_out_goes_by_the_hour(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.clock.pass_time(hours=12)

    page = opened(qtbot, notebook)

    assert "Not today" in said(page)


def test_lines_are_drawn_from_what_was_saved(qtbot: QtBot, notebook: Notebook) -> None:
    for ago in range(6):
        notebook.write(CheckInBody(calm=4 + ago % 3), ago)

    page = opened(qtbot, notebook)

    box = find(page, ChartBox, "lines_box")
    assert box.view.isVisible()
    assert "Calm: the middle of 6 numbers is 5" in said(page)


def test_the_numbers_are_there_as_a_table_too(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(CheckInBody(calm=4))
    page = opened(qtbot, notebook)

    click(page, "table_button")

    assert is_there(page, "chart_table")
    assert not is_there(page, "chart_view")


def test_another_scale_takes_the_place_of_the_first(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    chips = find(page, ChipGroup, "scale_chips")
    qtbot.mouseClick(next(chip for chip in chips.chips() if chip.code == "energy"), LEFT)

    assert chips.chosen() == ("closeness", "jealousy", "energy")


def test_what_is_looked_at_survives_a_new_page(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(CheckInBody(calm=4))
    page = opened(qtbot, notebook)
    click(page, "year_segment")
    click(page, "table_button")

    again = opened(qtbot, notebook)
    again.stand(page.standing())

    assert again.standing() == page.standing()
    assert is_there(again, "chart_table")


def test_every_longer_form_has_one_way_to_begin(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    buttons = [button.objectName() for button in page.findChildren(FormButton)]

    assert buttons == [
        "weekly_button", "healing_button", "before_button", "right_after_button",
        "week_later_button",
    ]  # fmt: skip


def test_a_longer_form_is_begun_in_its_editor(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "right_after_button")

    (target,) = notebook.shell.edited
    body = notebook.journal.open(RecordId(target)).record.body
    assert body == CheckInBody(form=CHECKPOINT, phase=RIGHT_AFTER)


def test_other_pages_do_not_make_it_read_again(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    note = notebook.write(NoteBody(text="Rain"))

    page.show_changes(notebook.journal.trash([note]))

    assert "No numbers here yet" in said(page)
