"""The page of insights: lines, rows, careful words, and the way from a number to its notes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.pages.insight_row import NumberRow
from hallpass_desktop.gui.pages.insights import InsightsPage
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.at_insights import a_walk, opened, row, rows, write_walks
from tests.gui.pages.finding import click, is_there, said
from tests.gui.pages.notebook import COAT_QUEUE, Notebook, whole

LEFT = Qt.MouseButton.LeftButton


def press(page: QWidget, card: str, name: str) -> None:
    QTest.mouseClick(row(page, card, name), LEFT)


def test_an_empty_notebook_offers_a_check_in(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "all_segment")

    click(page, "empty_action_button")

    assert "Nothing to show yet" in said(page)
    assert not is_there(page, "insight_box")
    assert notebook.shell.went_to == ["check_in"]


def test_an_empty_period_offers_everything(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 60)
    page = opened(qtbot, notebook)
    assert "No numbers in this time" in said(page)

    click(page, "empty_action_button")

    assert is_there(page, "insight_box")
    assert not is_there(page, "empty_action_button")


def test_what_was_tried_says_how_strength_went(qtbot: QtBot, notebook: Notebook) -> None:
    """Changes are -4, -1 and -3; strengths before 8, 6 and 7, after 4, 5 and 4."""
    write_walks(notebook)

    page = opened(qtbot, notebook)

    assert row(page, "tried", "A walk").number.words == (
        "3 notes. In the middle from 7 to 4. The middle change is 3 lighter; half lie between "
        "3.5 lighter and 2 lighter."
    )


def test_two_notes_have_no_middle_value(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(a_walk(8, 4), 1)
    notebook.write(a_walk(6, 5), 2)

    page = opened(qtbot, notebook)

    assert row(page, "tried", "A walk").number.words == "2 notes. Too few for a middle value."
    assert row(page, "tried", "A walk").number.strip is None


def test_a_change_for_the_worse_is_said_as_calmly(qtbot: QtBot, notebook: Notebook) -> None:
    for days_ago, after in enumerate((7, 7, 9), start=1):
        notebook.write(a_walk(7, after), days_ago)

    page = opened(qtbot, notebook)

    words = row(page, "tried", "A walk").number.words
    assert "The middle change is none; half lie between none and 1 stronger." in words


def test_set_offs_weekdays_and_tags_have_rows(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)

    page = opened(qtbot, notebook)

    middle = "3 notes. The middle of 3 strengths is 7; half lie from 6.5 to 7.5."
    assert [each.number.words for each in rows(page, "tender")] == [middle]
    assert [each.number.words for each in rows(page, "tags")] == [middle]
    assert [each.number.notes for each in rows(page, "weekday")] == [0, 0, 1, 1, 1, 0, 0]
    assert not is_there(page, "points_to_numbers")


def test_a_note_without_a_strength_counts_among_set_offs(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(JealousyBody(title="No number", tender=("hunger",)), 1)

    page = opened(qtbot, notebook)

    (shown,) = rows(page, "tender")
    assert shown.number.words == "1 note. No strength was given."


def test_needs_say_how_often_they_were_marked(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(NeedBody(title="Plans"), 3)
    for days, step in ((1, 0), (1, 3), (1, 3)):
        notebook.journal.needs.mark(need, step)
        notebook.clock.pass_time(hours=24 * days)

    page = opened(qtbot, notebook)
    press(page, "met", "Plans")

    assert row(page, "met", "Plans").number.words == "Marked 3 times. Not met: 1, Mostly: 2"
    assert [each.among for each in notebook.shell.filtered] == [(need,)]


@pytest.mark.parametrize(
    ("card", "name", "chip"),
    [
        ("tried", "A walk", "A walk, 3 notes"),
        ("tender", "Poor sleep", "Poor sleep, 3 notes"),
        ("tags", "evening", "evening, 3 notes"),
    ],
)
def test_a_number_opens_exactly_its_notes(
    qtbot: QtBot, notebook: Notebook, card: str, name: str, chip: str
) -> None:
    records = write_walks(notebook)
    notebook.write(JealousyBody(title="Another", strength_before=3), 1)
    page = opened(qtbot, notebook)

    press(page, card, name)

    (filters,) = notebook.shell.filtered
    assert (filters.among, filters.among_name) == (tuple(records), chip)


def test_a_weekday_opens_its_notes_and_an_empty_one_nothing(
    qtbot: QtBot, notebook: Notebook
) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)
    names = {day: name for day, _, name in locale_text.week()}

    press(page, "weekday", names[3])
    press(page, "weekday", names[1])

    assert [each.among for each in notebook.shell.filtered] == [(records[0],)]
    assert row(page, "weekday", names[1]).number.words == "No notes in this time"


def test_enter_opens_a_number(qtbot: QtBot, notebook: Notebook) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)

    QTest.keyClick(row(page, "tried", "A walk"), Qt.Key.Key_Return)

    assert notebook.shell.filtered[0].among == tuple(records)


def test_a_screen_reader_hears_a_number_whole_and_can_press_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)
    heard = QAccessible.queryAccessibleInterface(row(page, "tried", "A walk"))

    actions = heard.actionInterface()
    assert actions is not None
    actions.doAction(QAccessibleActionInterface.pressAction())

    assert heard.text(QAccessible.Text.Name).startswith("A walk. 3 notes. In the middle")
    qtbot.waitUntil(lambda: [each.among for each in notebook.shell.filtered] == [tuple(records)])


def test_rare_things_are_said_to_be_left_out(qtbot: QtBot, notebook: Notebook) -> None:
    reasons = tuple(f"reason {place}" for place in range(11))
    notebook.write(JealousyBody(title="Much", strength_before=5, tender=reasons), 1)

    page = opened(qtbot, notebook)

    assert len(rows(page, "tender")) == 8
    assert "3 others came up less often and are not shown." in said(page)


def test_a_page_made_anew_stands_as_before(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    page = opened(qtbot, notebook)
    click(page, "year_segment")
    click(page, "calm_chip")
    click(page, "table_button")

    again = whole(InsightsPage(notebook.context))
    qtbot.addWidget(again)
    again.stand(page.standing())

    assert again.standing() == page.standing() == (
        "year", ("strength.before", "strength.after", "calm"), True,
    )  # fmt: skip


def test_what_changes_meanwhile_shows_at_once(qtbot: QtBot, notebook: Notebook) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)

    page.show_changes(notebook.journal.trash([records[0]]))

    assert row(page, "tried", "A walk").number.words == "2 notes. Too few for a middle value."


def test_a_number_whose_notes_are_gone_is_looked_at_again(qtbot: QtBot, notebook: Notebook) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)
    notebook.journal.trash(records)

    press(page, "tried", "A walk")

    assert notebook.shell.filtered == []
    assert "No numbers in this time" in said(page)


def test_one_gets_back_to_the_check_in(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "back_button")

    assert notebook.shell.went_to == ["check_in"]


def test_rows_are_used_again(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    page = opened(qtbot, notebook)
    before = page.findChildren(NumberRow)

    click(page, "year_segment")
    click(page, "all_segment")

    assert page.findChildren(NumberRow) == before


def test_no_word_is_cut_where_there_is_little_room(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    page = opened(qtbot, notebook, Fold.NARROW)
    page.resize(420, 900)

    shown = [each for each in page.findChildren(NumberRow) if each.isVisible()]
    assert shown
    for each in shown:
        assert each.height() >= each.heightForWidth(each.width())
