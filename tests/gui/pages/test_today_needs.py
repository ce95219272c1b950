"""Needs that were hardly met lately stand on Today, to be marked with one key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.gui.pages.today import TodayPage
from hallpass_desktop.gui.pages.today_needs import NeedsLately
from hallpass_desktop.gui.shell import panes
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.met_scale import MetScale
from tests.gui.pages.at_today import edit_of, today
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import Notebook


def need(
    notebook: Notebook, title: str, importance: int | None = None, *, is_resting: bool = False
) -> RecordId:
    return notebook.write(NeedBody(title=title, importance=importance, is_resting=is_resting), 20)


def mark(notebook: Notebook, record: RecordId, step: int, days_ago: int) -> None:
    notebook.clock.pass_time(days=-days_ago)
    notebook.journal.needs.mark(record, step)
    notebook.clock.pass_time(days=days_ago)


def shown(page: TodayPage) -> list[str]:
    card = find(page, NeedsLately, "needs_card")
    return [label.text() for label in card.findChildren(Label, "need_label") if label.isVisible()]


def scales(page: TodayPage) -> list[MetScale]:
    found = page.findChildren(MetScale, "met_scale")
    return [scale for scale in found if scale.isVisible()]


def test_needs_hardly_met_or_never_marked_are_there_what_matters_most_first(
    qtbot: QtBot, notebook: Notebook
) -> None:
    need(notebook, "Never marked", 3)
    hardly = need(notebook, "Hardly met", 8)
    well = need(notebook, "Met well", 9)
    need(notebook, "Resting", 10, is_resting=True)
    mark(notebook, hardly, 1, 3)
    mark(notebook, well, 0, 9)
    mark(notebook, well, 3, 2)

    page = today(qtbot, notebook)

    assert shown(page) == ["Hardly met", "Never marked"]
    assert [scale.answer() for scale in scales(page)] == [1, None]


def test_f6_and_one_digit_mark_a_need_which_stays_until_tomorrow(
    qtbot: QtBot, notebook: Notebook
) -> None:
    record = need(notebook, "A seat beside me", 8)
    need(notebook, "Rest", 2)
    page = today(qtbot, notebook)
    page.activateWindow()
    edit_of(page).setFocus()
    qtbot.waitUntil(edit_of(page).hasFocus)

    panes.move(page.panes(), 1)
    first = scales(page)[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_5)

    assert notebook.journal.needs.card(record).met_now == 4
    assert notebook.shell.toasts == [("Marked for today", True)]
    assert shown(page) == ["A seat beside me", "Rest"]
    assert scales(page)[0] is first
    assert first.hasFocus()
    page.show_changes(notebook.journal.undo())
    assert scales(page)[0].answer() is None


def test_a_need_that_was_met_is_gone_tomorrow(qtbot: QtBot, notebook: Notebook) -> None:
    need(notebook, "A seat beside me", 8)
    need(notebook, "Rest", 2)
    page = today(qtbot, notebook)

    QTest.keyClick(scales(page)[0], Qt.Key.Key_4)
    assert shown(page) == ["A seat beside me", "Rest"]
    notebook.clock.pass_time(days=1)
    page.entered()

    assert shown(page) == ["Rest"]


def test_a_few_are_enough_and_nothing_is_counted(qtbot: QtBot, notebook: Notebook) -> None:
    for number in range(9):
        need(notebook, f"Need {'abcdefghi'[number]}", number)

    page = today(qtbot, notebook)

    assert shown(page) == ["Need i", "Need h", "Need g", "Need f"]
    words = said(find(page, NeedsLately, "needs_card"))
    assert not any(letter.isdigit() for letter in words.replace("1 to 5", ""))


def test_without_such_needs_the_card_is_not_there(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    assert not is_there(page, "needs_card")

    record = need(notebook, "Rest")
    page.entered()
    assert is_there(page, "needs_card")
    page.show_changes(notebook.journal.trash([record]))

    assert not is_there(page, "needs_card")


def test_a_need_called_something_else_is_shown_so(qtbot: QtBot, notebook: Notebook) -> None:
    record = need(notebook, "Rest & tea")
    page = today(qtbot, notebook)

    notebook.rewrite(record, NeedBody(title=""))
    page.entered()

    assert shown(page) == ["A need without a name yet"]


def test_the_link_leads_to_all_needs(qtbot: QtBot, notebook: Notebook) -> None:
    need(notebook, "Rest")
    page = today(qtbot, notebook)

    click(page, "all_needs_button")

    assert notebook.shell.went_to == ["needs"]
