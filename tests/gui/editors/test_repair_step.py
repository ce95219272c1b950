"""A step is written: only what its rhythm asks for is asked, and openness asks for its end."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.step_questions import OF_RHYTHM, REPAIR_STEP
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find


def kept(page: EditorHost, journal: Journal) -> RepairStepBody:
    """Keep the page, and read what is in the journal then."""
    assert page.autosave is not None
    page.autosave.keep()
    (row,) = journal.page(Query(kinds=(Kind.STEP,))).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, RepairStepBody)
    return body


def choose(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def asked(page: EditorHost) -> set[str]:
    """The questions of a rhythm that are on screen."""
    return {name for name in OF_RHYTHM if find(page, QWidget, f"{name}_field").isVisible()}


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in REPAIR_STEP for spec in step.fields]

    assert sorted(asked) == sorted(
        each.name for each in fields_of(RepairStepBody()) if each.name not in {"title", "let_go"}
    )


def test_what_was_answered_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.STEP, Kind.STEP)
    qtbot.keyClicks(find(page, QLineEdit, "title_edit"), "A walk on Sundays")
    choose(qtbot, page, "done_by", "both")
    choose(qtbot, page, "rhythm", "weekly")
    qtbot.keyClicks(find(page, QLineEdit, "times_a_week_edit"), "1")
    choose(qtbot, page, "horizon", "rebuilding")
    choose(qtbot, page, "size", "small")
    day = find(page, QLineEdit, "ends_edit")
    qtbot.keyClicks(day, "5 November 2027")
    day.editingFinished.emit()

    assert kept(page, journal) == RepairStepBody(
        title="A walk on Sundays",
        done_by="both",
        rhythm="weekly",
        times_a_week=1,
        horizon="rebuilding",
        size="small",
        ends=date(2027, 11, 5),
    )


def test_only_what_the_rhythm_asks_for_is_asked(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.STEP, Kind.STEP)
    assert asked(page) == set()

    for rhythm, fields in (
        ("once", {"by_day"}),
        ("weekly", {"times_a_week"}),
        ("every", {"every_days"}),
        ("each_time", set()),
    ):
        choose(qtbot, page, "rhythm", rhythm)

        assert asked(page) == fields


def test_a_week_has_no_more_days_than_seven(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.STEP, Kind.STEP)
    choose(qtbot, page, "rhythm", "weekly")
    edit = find(page, QLineEdit, "times_a_week_edit")
    qtbot.keyClicks(edit, "7")
    qtbot.keyClicks(edit, "7")

    assert "0 to 7" in edit.accessibleDescription()
    assert kept(page, journal).times_a_week == 7


def test_openness_without_an_end_is_kept_and_says_what_is_missing(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.STEP, Kind.STEP)
    missing = find(page, QWidget, "missing_end_label")
    assert not missing.isVisible()

    choose(qtbot, page, "openness", "yes")
    assert missing.isVisible()
    assert kept(page, journal).openness == "yes"

    day = find(page, QLineEdit, "ends_edit")
    qtbot.keyClicks(day, "5 November 2027")
    day.editingFinished.emit()
    assert not missing.isVisible()
