"""A result from elsewhere is typed in as it was given, with a point or a comma."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.score import SCORE
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find

WHOLE = ScoreBody("Sheet", 12.0, 0.0, 27.0, "Before the second session")


def kept(page: EditorHost, journal: Journal) -> object:
    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()
    return journal.read(page.answers.id).record.body


def put(page: EditorHost, typed: str) -> QLineEdit:
    edit = find(page, QLineEdit, "total_edit")
    edit.setText(typed)
    edit.textEdited.emit(typed)
    return edit


def test_every_answer_is_asked_for_once() -> None:
    asked = [spec.name for step in SCORE for spec in step.fields]

    assert asked == [each.name for each in fields_of(ScoreBody()) if each.name != "title"]


@pytest.mark.parametrize(
    ("typed", "total"), [("12", 12.0), ("3.5", 3.5), ("3,5", 3.5), ("−2", -2.0), ("0", 0.0)]
)
def test_a_number_is_read_as_people_write_it(
    desk: Desk, journal: Journal, qtbot: QtBot, typed: str, total: float
) -> None:
    page = desk.open(Kind.SCORE, Kind.SCORE)
    qtbot.keyClicks(find(page, QWidget, "title_edit"), "Sheet")
    put(page, typed)

    assert kept(page, journal) == ScoreBody("Sheet", total)


@pytest.mark.parametrize("typed", ["twelve", "nan", "inf", "99999", "1-2"])
def test_what_is_no_number_is_said_and_not_taken(
    desk: Desk, journal: Journal, qtbot: QtBot, typed: str
) -> None:
    page = desk.open(Kind.SCORE, Kind.SCORE)
    qtbot.keyClicks(find(page, QWidget, "title_edit"), "Sheet")
    edit = put(page, typed)

    assert "A number such as 12" in edit.accessibleDescription()
    assert kept(page, journal) == ScoreBody("Sheet")


def test_what_was_kept_is_shown_again(desk: Desk) -> None:
    page = desk.open(desk.keep(WHOLE, Kind.SCORE), Kind.SCORE)

    shown = [find(page, QLineEdit, f"{name}_edit").text() for name in ("total", "least", "most")]

    assert shown == ["12", "0", "27"]
