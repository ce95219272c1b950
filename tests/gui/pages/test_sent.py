"""What left the notebook: its writer sees it, looks after it, and is reminded on a day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.gui.pages.summary.sent_sheet import SentSheet
from hallpass_desktop.gui.pages.summary.sent_way import SentWay
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.overlay import open_overlays
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import EVENING, Notebook

TODAY = EVENING.date()


def note(notebook: Notebook, name: str = "Notebook.pdf", remind_on: date | None = None) -> None:
    notebook.journal.sent.note(
        SentWhat.SUMMARY,
        SentForm.PDF,
        for_whom="my therapist",
        name=name,
        lines=("Needs", "13 March: The coat queue"),
        is_closed=True,
        remind_on=remind_on,
    )


def opened(qtbot: QtBot, notebook: Notebook) -> SentSheet:
    notebook.owner.resize(900, 800)
    notebook.owner.show()
    SentWay(notebook.context, notebook.owner).open()
    (sheet,) = [each for each in open_overlays(notebook.owner) if isinstance(each, SentSheet)]
    return sheet


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    qtbot.mouseClick(find(within, QPushButton, name), Qt.MouseButton.LeftButton)


def test_nothing_has_left_at_first(qtbot: QtBot, notebook: Notebook) -> None:
    sheet = opened(qtbot, notebook)

    assert sheet.cards() == ()
    assert not find(sheet, Label, "nothing_left_label").isHidden()


def test_a_copy_says_when_for_whom_and_what_was_in_it(qtbot: QtBot, notebook: Notebook) -> None:
    note(notebook)

    (card,) = opened(qtbot, notebook).cards()
    press(qtbot, card, "sent_lines_button")

    said = [label.text() for label in card.findChildren(Label)]
    assert "Summary, Today" in said
    assert "PDF · with a password · for my therapist · Notebook.pdf" in said
    assert find(card, Label, "sent_lines_label").text() == "Needs\n13 March: The coat queue"


def test_a_deleted_copy_is_noted_and_that_can_be_taken_back(
    qtbot: QtBot, notebook: Notebook
) -> None:
    note(notebook)
    sheet = opened(qtbot, notebook)

    press(qtbot, sheet.cards()[0], "sent_gone_button")

    (entry,) = notebook.journal.sent.list()
    assert entry.manifest.gone_on == TODAY
    assert sheet.cards()[0].gone_button.isHidden()
    assert notebook.shell.toasts[-1] == ("Noted: it is deleted.", True)
    notebook.journal.undo()
    assert notebook.journal.sent.list()[0].manifest.gone_on is None


def test_a_reminder_comes_on_its_day(qtbot: QtBot, notebook: Notebook) -> None:
    note(notebook, remind_on=TODAY)

    page = today(qtbot, notebook)

    item = find(page, QWidget, "sent_item")
    said = " ".join(label.text() for label in item.findChildren(Label))
    assert "A copy may still be outside: Summary, Today" in said


def test_a_reminder_does_not_come_before(qtbot: QtBot, notebook: Notebook) -> None:
    note(notebook, remind_on=TODAY + timedelta(days=1))

    page = today(qtbot, notebook)

    assert page.findChildren(QWidget, "sent_item") == []


def test_today_can_be_told_that_it_is_deleted(qtbot: QtBot, notebook: Notebook) -> None:
    note(notebook, remind_on=TODAY)
    page = today(qtbot, notebook)

    press(qtbot, find(page, QWidget, "sent_item"), "act_button")

    assert notebook.journal.sent.list()[0].manifest.gone_on == TODAY
    qtbot.waitUntil(lambda: page.findChildren(QWidget, "sent_item") == [])


def test_today_can_be_asked_again_in_two_weeks(qtbot: QtBot, notebook: Notebook) -> None:
    note(notebook, remind_on=TODAY)
    page = today(qtbot, notebook)

    press(qtbot, find(page, QWidget, "sent_item"), "later_button")

    assert notebook.journal.sent.list()[0].manifest.remind_on == TODAY + timedelta(days=14)
