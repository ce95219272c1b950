"""When to ask: made, changed, put to rest and ended on the page of check-ins."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CHECKPOINT, HEALING, PULSE, WEEKLY
from hallpass_desktop.domain.recurrence import Checkpoints, Daily, Healing, Once, Weekly
from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 3, 14)


def opened(qtbot: QtBot, notebook: Notebook) -> CheckInPage:
    page = whole(CheckInPage(notebook.context))
    page.resize(1068, 900)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def choose(qtbot: QtBot, page: CheckInPage, group: str, code: str) -> None:
    chips = find(overlay(page), ChipGroup, group)
    qtbot.mouseClick(next(chip for chip in chips.chips() if chip.code == code), LEFT)


def write(page: CheckInPage, name: str, text: str) -> None:
    edit = find(overlay(page), QLineEdit, name)
    edit.setText(text)


def state(page: CheckInPage) -> str:
    return find(page, QLabel, "state_label").text()


def from_menu(page: CheckInPage, item: str) -> None:
    click(page, "asking_menu_button")
    click(overlay(page), f"{item}_item")


def test_nothing_is_asked_for_until_somebody_says_so(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert not is_there(page, "asking_row")


def test_a_pulse_every_day_is_two_presses_away(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "ask_me_button")
    click(overlay(page), "accept_button")

    (made,) = notebook.journal.schedules.every()
    assert (made.form, made.rule) == (PULSE, Daily(TODAY, time(20)))
    assert "Every day at about 20:00" in said(page)
    assert state(page) == "Next: tomorrow at about 20:00"
    assert notebook.shell.toasts == [("Changed when to ask", True)]


def test_every_few_days_at_a_time_of_ones_own(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "ask_me_button")
    choose(qtbot, page, "rhythm_chips", "every")
    click(overlay(page), "more_button")
    write(page, "at_edit", "7:30")

    click(overlay(page), "accept_button")

    (made,) = notebook.journal.schedules.every()
    assert made.rule == Daily(TODAY, time(7, 30), 3)


def test_a_weekly_mirror_on_two_days(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "ask_me_button")
    choose(qtbot, page, "form_chips", "weekly")
    choose(qtbot, page, "weekday_chips", "2")

    click(overlay(page), "accept_button")

    (made,) = notebook.journal.schedules.every()
    assert (made.form, made.rule) == (WEEKLY, Weekly((2, 6), time(20)))


def test_healing_is_counted_from_the_day_that_hurt(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "ask_me_button")
    choose(qtbot, page, "form_chips", "healing")
    write(page, "day_edit", "10 March 2026")

    click(overlay(page), "accept_button")

    (made,) = notebook.journal.schedules.every()
    assert (made.form, made.rule) == (HEALING, Healing(date(2026, 3, 10), time(20)))


def test_checkpoints_stand_round_an_evening(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "ask_me_button")
    choose(qtbot, page, "form_chips", "checkpoint")
    write(page, "day_edit", "20 March 2026")
    write(page, "at_edit", "19:00")
    write(page, "ends_edit", "1:00")

    click(overlay(page), "accept_button")

    (made,) = notebook.journal.schedules.every()
    assert made.form == CHECKPOINT
    assert made.rule == Checkpoints(datetime(2026, 3, 20, 19), datetime(2026, 3, 21, 1))


def test_a_time_that_cannot_be_read_is_said_beside_it(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "ask_me_button")
    write(page, "at_edit", "after supper")

    click(overlay(page), "accept_button")

    assert "That time is not clear" in said(overlay(page))
    assert notebook.journal.schedules.every() == ()


def test_another_time_keeps_the_schedule(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.schedules.make(PULSE, Daily(TODAY, time(20)))
    page = opened(qtbot, notebook)
    before = notebook.journal.schedules.every()[0].id

    from_menu(page, "change")
    write(page, "at_edit", "22:00")
    click(overlay(page), "accept_button")

    (changed,) = notebook.journal.schedules.every()
    assert (changed.id, changed.rule) == (before, Daily(TODAY, time(22)))


def test_one_can_rest_and_be_asked_again(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.schedules.make(PULSE, Daily(TODAY, time(20)))
    page = opened(qtbot, notebook)

    from_menu(page, "rest")
    resting = state(page)
    from_menu(page, "wake")

    assert (resting, state(page)) == ("Resting", "Next: tomorrow at about 20:00")


def test_one_can_be_ended_and_then_taken_off_the_list(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.schedules.make(PULSE, Daily(TODAY, time(20)))
    page = opened(qtbot, notebook)

    from_menu(page, "end")
    ended = state(page)
    from_menu(page, "remove")

    assert ended == "Nothing more to come"
    assert not is_there(page, "asking_row")


def test_undo_brings_it_back(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.schedules.make(PULSE, Once(datetime(2026, 3, 20, 20)))
    page = opened(qtbot, notebook)
    from_menu(page, "end")

    page.show_changes(notebook.journal.undo())

    assert state(page) == "Next: Friday at about 20:00"


def test_the_head_of_the_page_leads_there(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    page.activateWindow()

    click(page, "asking_button")

    assert find(page, QPushButton, "ask_me_button").hasFocus()
