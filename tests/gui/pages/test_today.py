from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.at_today import edit_of, today
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles
from tests.gui.pages.notebook import COAT_QUEUE, EVENING, Notebook

STRONG = JealousyBody(title="The party", what_happened="They danced.", strength_before=9)


def test_a_stopped_note_can_be_carried_on_with(qtbot: QtBot, notebook: Notebook) -> None:
    stopped = JealousyBody(title="The lamp shop", what_happened="Lamps.", open_step=5)
    record = notebook.write(stopped, 1)
    page = today(qtbot, notebook)

    assert "Finish “The lamp shop”" in said(page)
    assert "Jealousy note. You stopped at step 6. It keeps." in said(page)
    click(page, "act_button")

    assert notebook.shell.edited == [record]


def test_who_hears_the_button_alone_hears_what_kind_of_page_it_leads_to(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(JealousyBody(what_happened="Lamps.", open_step=5), 1)
    page = today(qtbot, notebook)

    described = find(page, QAbstractButton, "act_button").accessibleDescription()

    title, hint = described.splitlines()
    assert title == "Finish your jealousy note"
    assert hint == "Yesterday, 21:10. You stopped at step 6. It keeps."


def test_a_strong_note_is_asked_about_once_after_a_night(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(STRONG, 1)
    page = today(qtbot, notebook)
    assert "How do you see “The party” now?" in said(page)

    click(page, "act_button")
    sheet = overlay(page)
    QTest.keyClick(find(sheet, DotScale, "later_scale"), Qt.Key.Key_3)
    click(sheet, "accept_button")

    body = notebook.journal.read(record).record.body
    assert isinstance(body, JealousyBody)
    assert (body.strength_before, body.strength_later) == (9, 3)
    assert "How do you see" not in said(page)


def test_the_question_can_be_declined_for_good(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(STRONG, 1)
    page = today(qtbot, notebook)

    click(page, "later_button")

    body = notebook.journal.read(record).record.body
    assert isinstance(body, JealousyBody)
    assert body.strength_later is None
    assert "How do you see" not in said(page)


def test_a_mild_or_a_fresh_note_is_not_asked_about(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 2)
    notebook.write(STRONG, 0.1)

    page = today(qtbot, notebook)

    assert not is_there(page, "for_today")


def test_a_row_opens_in_the_journal(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    page = today(qtbot, notebook)
    view = find(page, QAbstractItemView, "lately_list")

    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert notebook.shell.shown == [record]


def test_only_the_last_five_pages_are_listed(qtbot: QtBot, notebook: Notebook) -> None:
    for number in range(7):
        notebook.write(NoteBody(f"Note {number}", "words"), number)

    page = today(qtbot, notebook)

    found = titles(find(page, QAbstractItemView, "lately_list"))
    assert found == [f"Note {number}" for number in range(5)]


def test_an_empty_notebook_has_one_thing_to_do(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    page.activateWindow()

    assert "Nothing is written yet" in said(page)
    click(page, "empty_action_button")

    qtbot.waitUntil(lambda: edit_of(page).hasFocus())


def test_previews_are_hidden_with_one_press_and_stay_hidden(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)

    click(page, "previews_button")

    assert notebook.context.settings.previews is False
    assert "Previews off" in said(page)
    assert "Previews off" in said(today(qtbot, notebook))


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(2, "Hello"), (6, "Good morning"), (13, "Good afternoon"), (21, "Good evening")],
)
def test_the_greeting_follows_the_clock_and_names_nobody(
    qtbot: QtBot, notebook: Notebook, hour: int, greeting: str
) -> None:
    notebook.clock.time = EVENING.replace(hour=hour)

    page = today(qtbot, notebook)

    assert greeting in said(page).splitlines()
    assert "Saturday 14 March" in said(page)


def test_two_numbers_draw_a_line_and_speak_of_no_trend(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = today(qtbot, notebook)
    assert not is_there(page, "strength_chart")

    notebook.write(COAT_QUEUE, 2)
    notebook.show(page)

    assert is_there(page, "strength_chart")
    assert "trend" not in said(page).casefold()
    click(page, "table_button")
    assert not is_there(page, "strength_chart")
    assert "12 Mar" in said(page)


def test_five_numbers_over_two_weeks_may_speak_of_a_trend(qtbot: QtBot, notebook: Notebook) -> None:
    for days_ago in (1, 2, 3, 9, 10):
        notebook.write(COAT_QUEUE, days_ago)

    page = today(qtbot, notebook)

    assert "The trend so far: much like the week before." in said(page)


def test_a_narrow_page_puts_everything_in_one_column(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = today(qtbot, notebook)
    side, capture = find(page, QWidget, "side_column"), find(page, QWidget, "capture")
    wide = side.mapTo(page, side.rect().topLeft())

    page.set_fold(Fold.NARROW)
    page.resize(560, 800)

    qtbot.waitUntil(lambda: side.mapTo(page, side.rect().topLeft()).y() > wide.y())
    assert side.mapTo(page, side.rect().topLeft()).x() == capture.mapTo(page, capture.pos()).x()


def test_a_note_written_elsewhere_appears(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    draft = notebook.journal.begin(Kind.NOTE)
    record = draft.record.changed(NoteBody("From an editor", "words"), datetime.now().astimezone())

    changes = notebook.journal.keep(type(draft)(record))
    notebook.shell.announce(changes)

    assert titles(find(page, QAbstractItemView, "lately_list")) == ["From an editor"]


def test_the_date_turns_with_the_clock(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    notebook.clock.time += timedelta(days=1)

    notebook.show(page)

    assert "Sunday 15 March" in said(page)
