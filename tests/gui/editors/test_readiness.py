"""A look at whether one is ready: what was answered is kept, found and read."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.readiness_questions import READINESS
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Words
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find


def choose(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in READINESS for spec in step.fields]

    assert sorted(asked) == sorted({each.name for each in fields_of(ReadinessBody())} - {"title"})


def test_what_was_answered_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    choose(qtbot, page, "hopes", "getting_even")
    qtbot.keyClicks(find(page, QTextEdit, "hurt_look_edit"), "We go quiet")
    choose(qtbot, page, "hurt_likely", "likely")
    choose(qtbot, page, "outcome", "not_yet")
    choose(qtbot, page, "alternatives", "sensual_time")
    assert page.autosave is not None
    page.autosave.keep()

    (row,) = journal.page(Query(kinds=(Kind.READINESS,))).rows
    assert journal.read(row.id).record.body == ReadinessBody(
        hopes=("getting_even",),
        hurt_look="We go quiet",
        hurt_likely="likely",
        outcome="not_yet",
        alternatives=("sensual_time",),
    )


def test_the_words_of_it_are_found(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    qtbot.keyClicks(find(page, QTextEdit, "good_look_edit"), "Pancakes")
    assert page.autosave is not None
    page.autosave.keep()

    assert [row.kind for row in journal.page(Query(terms=("pancakes",))).rows] == [Kind.READINESS]
    assert journal.page(Query(terms=("waffles",))).rows == ()


@pytest.mark.usefixtures("qapp")
def test_it_is_read_with_what_was_chosen_said_in_words() -> None:
    body = ReadinessBody(earlier="Slowly", outcome="not_for_us", small_step_on=date(2026, 5, 3))

    earlier, outcome, day = answered(body, Vocabulary())

    assert earlier == Words("earlier", "How earlier hard things went", "Slowly")
    assert outcome == Choices("outcome", "Where that leaves you for now", ("Not for us",))
    said = locale_text.long_date(date(2026, 5, 3))
    assert day == Choices("small_step_on", "When the first step is", (said,))
