"""Any kind of page can be dated back, to a day or to a month, and stands there in the timeline."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.kinds import BODIES, PARTS
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.domain.worksheet import WorksheetBody
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.journal import JournalPage
from tests.gui.pages.at_journal import journal, rows, search, texts, undo, wish
from tests.gui.pages.finding import click, find, overlay, titles, write
from tests.gui.pages.notebook import Notebook

MOVED: tuple[Body, ...] = (
    NoteBody("Moved", "words"),
    JealousyBody(title="Moved", what_happened="words"),
    NeedBody(title="Moved"),
    CheckInBody(title="Moved", calm=5),
    WorksheetBody(title="Moved", wish="words"),
    ReadinessBody(title="Moved"),
    RepairPlanBody(title="Moved"),
    FirstEveningBody(title="Moved"),
    RequestBody(title="Moved"),
    SetOffBody(title="Moved"),
    RepairStepBody(title="Moved"),
    EvaluationBody(title="Moved"),
    AgreementBody(title="Moved"),
    ClauseBody(title="Moved"),
    GridRowBody(title="Moved"),
    SessionBody(title="Moved"),
    ActionPointBody(title="Moved"),
    AfterwordBody(title="Moved"),
    SummaryBody(title="Moved"),
    ScoreBody(title="Moved"),
)


def test_every_kind_is_tried_here() -> None:
    assert {type(body) for body in MOVED} == set(BODIES.values())


def kind_of(body: Body) -> str:
    return next(kind.value for kind, cls in BODIES.items() if isinstance(body, cls))


def among_others(qtbot: QtBot, notebook: Notebook, body: Body) -> tuple[JournalPage, RecordId]:
    """The journal with a page of yesterday, one of February and one of January."""
    notebook.write(NoteBody("In February", "words"), 32)
    notebook.write(NoteBody("In January", "words"), 53)
    record = notebook.write(body, 1)
    page = journal(qtbot, notebook)
    if kind_of(body) in PARTS:
        search(page, f'kind:note kind:"{kind_of(body).replace("_", " ")}"')
    page.show_record(record)
    assert titles(rows(page)) == ["Moved", "In February", "In January"]
    return page, record


def date_back(page: JournalPage, *, to_month: bool) -> None:
    wish(page, "date")
    sheet = overlay(page)
    for name, text in (("time_edit", ""), ("day_edit", "2 February 2026")):
        edit = find(sheet, QLineEdit, name)
        edit.clear()
        write(edit, text)
    if to_month:
        click(sheet, "month_only_check")
    click(sheet, "accept_button")


@pytest.mark.parametrize("body", MOVED, ids=kind_of)
@pytest.mark.parametrize("to_month", [False, True], ids=["day", "month"])
def test_a_page_that_is_dated_back_moves_in_the_timeline(
    qtbot: QtBot, notebook: Notebook, body: Body, to_month: bool
) -> None:
    page, record = among_others(qtbot, notebook, body)

    date_back(page, to_month=to_month)

    wanted = Precision.MONTH if to_month else Precision.DAY
    assert notebook.journal.read(record).record.happened.precision is wanted
    assert titles(rows(page)) == ["In February", "Moved", "In January"]
    moved = next(text for text in texts(page) if text.title == "Moved")
    assert (moved.top, moved.day) == (("Feb", "–") if to_month else ("Mon", "2"))
    undo(notebook)
    assert titles(rows(page)) == ["Moved", "In February", "In January"]


def test_the_first_day_of_a_filter_keeps_what_has_only_its_month(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page, record = among_others(qtbot, notebook, MOVED[0])
    page.show_filtered(Filters(first=date(2026, 2, 1), last=date(2026, 3, 31)))
    assert titles(rows(page)) == ["Moved", "In February"]
    page.show_record(record)

    date_back(page, to_month=True)

    assert titles(rows(page)) == ["In February", "Moved"]


def test_a_day_alone_does_not_keep_what_has_only_its_month(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page, record = among_others(qtbot, notebook, MOVED[0])
    day = date(2026, 3, 13)
    page.show_filtered(Filters(first=day, last=day))
    assert titles(rows(page)) == ["Moved"]
    page.show_record(record)

    date_back(page, to_month=True)

    assert texts(page) == []
