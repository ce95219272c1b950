"""The calendar in the journal: what stands on a day, the ways to it, and the list it leads to."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.calendar_walk import Month
from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.models.calendar_months import CalendarMonths
from hallpass_desktop.gui.models.calendar_text import day_said
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.pages.at_journal import journal, rows, three_pages, to_trash
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles
from tests.gui.pages.notebook import Notebook

TODAY = date(2026, 3, 14)


def opened(page: JournalPage) -> MonthGrid:
    click(page, "calendar_button")
    return find(overlay(page), MonthGrid, "")


def day_of(grid: MonthGrid, day: date) -> DayButton:
    return next(button for button in grid.days() if button.day == day and button.isVisible())


def press(grid: MonthGrid, key: Qt.Key) -> date:
    here = grid.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)
    here = grid.focusWidget()
    assert isinstance(here, DayButton)
    return here.day


def test_days_carry_a_mark_for_each_sort_of_page(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    notebook.write(NoteBody("", "The same evening."), 1)

    grid = opened(journal(qtbot, notebook))

    assert day_of(grid, date(2026, 3, 13)).pages.marks == (Mark.JEALOUSY, Mark.NOTE)
    assert day_of(grid, date(2026, 3, 12)).pages.marks == (Mark.NOTE,)
    assert day_of(grid, date(2026, 3, 11)).pages.marks == ()


def test_a_day_is_read_aloud_with_its_pages(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    grid = opened(page)

    spoken = "Friday 13 March: 1 jealousy note, strongest 7"
    assert day_of(grid, date(2026, 3, 13)).accessibleName() == spoken
    assert day_of(grid, date(2026, 3, 11)).accessibleName() == "Wednesday 11 March: no pages"
    press(grid, Qt.Key.Key_Left)
    assert spoken in said(overlay(page))


def test_several_pages_and_another_year_are_said_in_full() -> None:
    pages = DayPages(((Mark.JEALOUSY, 2), (Mark.NOTE, 1), (Mark.CHECK_IN, 2), (Mark.OTHER, 1)), 9)

    plain = day_said(date(2025, 3, 4), pages, Vocabulary(), TODAY)
    quiet = day_said(date(2025, 3, 4), pages, Vocabulary(quiet=True), TODAY)

    rest = "1 note, 2 check-ins, 1 other page, strongest 9"
    assert plain == f"Tuesday 4 March 2025: 2 jealousy notes, {rest}"
    assert quiet == f"Tuesday 4 March 2025: 2 hard moments, {rest}"


def test_a_chosen_day_shows_its_pages_and_a_chip(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    grid = opened(page)

    press(grid, Qt.Key.Key_Left)
    press(grid, Qt.Key.Key_Left)
    QTest.keyClick(day_of(grid, date(2026, 3, 12)), Qt.Key.Key_Return)

    assert titles(rows(page)) == ["A slow walk"]
    assert "12 Mar" in said(page)
    assert rows(page).hasFocus()
    click(page, "calendar_button")
    click(overlay(page), "any_time_button")
    assert len(titles(rows(page))) == 3


def test_a_page_that_is_known_to_a_month_is_on_no_day(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(NoteBody("Some time in March", ""), 2)
    happened = notebook.journal.read(record).record.happened
    notebook.journal.set_happened(record, replace(happened, precision=Precision.MONTH))
    page = journal(qtbot, notebook)

    grid = opened(page)
    assert day_of(grid, date(2026, 3, 12)).pages == DayPages()
    day_of(grid, date(2026, 3, 12)).click()

    assert titles(rows(page)) == []
    click(page, "calendar_button")
    click(overlay(page), "whole_month_button")
    assert titles(rows(page)) == ["Some time in March"]


def test_a_whole_month_can_be_chosen(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    click(page, "month_filter_chip")

    click(overlay(page), "whole_month_button")

    assert titles(rows(page)) == ["The lamp shop", "A slow walk"]
    assert "March 2026" in said(page)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 November 2024", date(2024, 11, 5)),
        ("2024-11-05", date(2024, 11, 5)),
        ("November 5, 2024", date(2024, 11, 5)),
        ("November 2024", date(2024, 11, 1)),
        ("2024-11", date(2024, 11, 1)),
    ],
)
def test_a_typed_date_is_gone_to(qtbot: QtBot, notebook: Notebook, typed: str, day: date) -> None:
    page = journal(qtbot, notebook)
    grid = opened(page)
    edit = find(overlay(page), QLineEdit, "edit")

    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert day_of(grid, day).hasFocus()
    click(overlay(page), "today_button")
    assert day_of(grid, TODAY).hasFocus()


def test_a_date_that_is_not_clear_is_said_so_and_nothing_moves(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = journal(qtbot, notebook)
    grid = opened(page)
    edit = find(overlay(page), QLineEdit, "edit")

    for typed in ("", "   "):
        edit.setText(typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "not clear" not in said(overlay(page))
    edit.setText("\N{THUMBS UP SIGN} \N{HEBREW LETTER ALEF}" * 20_000)
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert "That date is not clear. You could write it as 14 March 2026." in said(overlay(page))
    assert grid.shown_month() == (2026, 3)


def test_the_same_key_opens_it_and_takes_it_away(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)

    page.open_calendar()
    assert len(open_overlays(page.window())) == 1
    page.open_calendar()

    assert open_overlays(page.window()) == []


def test_it_leads_out_of_the_trash_and_from_a_page_to_the_list(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook, Fold.NARROW)
    to_trash(page)
    assert not is_there(page, "calendar_button")

    page.open_calendar()

    assert is_there(page, "calendar_button")
    assert is_there(overlay(page), "day_label")


def test_it_stays_inside_a_small_window_with_large_text(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)
    page.resize(700, 300)

    opened(page)

    assert page.rect().contains(overlay(page).box.geometry())


def test_days_still_show_the_date_when_the_disk_does_not_answer(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = journal(qtbot, notebook)

    def fails(month: Month) -> dict[date, DayPages]:
        raise StorageFailed(notebook.context.paths.data, "")

    monkeypatch.setattr(notebook.journal.calendar, "month", fails)
    grid = opened(page)

    assert day_of(grid, TODAY).accessibleName() == "Saturday 14 March"
    assert notebook.shell.errors


def test_months_beside_the_shown_one_are_read_ahead_and_each_once(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    asked: list[Month] = []

    def reads(month: Month) -> dict[date, DayPages]:
        asked.append(month)
        return {}

    months = CalendarMonths(InlineTasks(), reads, owner)
    months.show(2026, 1)
    assert asked == [(2026, 1), (2025, 12), (2026, 2)]
    months.show(2026, 2)

    assert asked == [(2026, 1), (2025, 12), (2026, 2), (2026, 3)]


def test_strength_is_the_strongest_of_the_day(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(JealousyBody(title="First", strength_before=3), 1)
    notebook.write(replace(JealousyBody(title="Second"), strength_before=8), 1)

    grid = opened(journal(qtbot, notebook))

    assert day_of(grid, date(2026, 3, 13)).pages.strongest == 8


class Painted(QObject):
    """Notes the widgets that are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.found = list[QObject]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.found.append(watched)
        return False


def test_turning_to_a_month_paints_nothing_under_the_calendar(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    grid, layer = opened(page), overlay(page)
    below, days = rows(page).viewport(), grid.days()
    qtbot.waitUntil(lambda: not grid.grab().isNull())
    painted = Painted()
    for widget in (below, layer, days[10]):
        widget.installEventFilter(painted)

    grid.repaint()
    by_itself = list(painted.found)
    layer.repaint()

    assert by_itself == [days[10]]
    assert {below, layer} <= set(painted.found)
