"""Looking back at a repair plan, letting it rest and ending it, on its page."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.points import runs
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_course import Course, course
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.pages.repair.page import RepairPage
from tests.gui.pages.at_repair import a_plan, choose, opened
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import Notebook

EVERY_WEEK = RepairPlanBody(look_every="week", impact_sleep=8)


def look_back(notebook: Notebook, plan: RecordId, **answers: object) -> RecordId:
    draft = notebook.journal.repair_plans.evaluations.begin(plan)
    body = EvaluationBody(**answers)  # type: ignore[arg-type]  # answers of this kind
    notebook.journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def standing_of(notebook: Notebook, plan: RecordId) -> Course:
    body = notebook.journal.read(plan).record.body
    assert isinstance(body, RepairPlanBody)
    return course(body)


def card(page: RepairPage, name: str) -> str:
    return said(find(page, QWidget, name))


def test_a_plan_without_a_look_says_when_the_next_one_is(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook, EVERY_WEEK)
    page = opened(qtbot, notebook)

    assert "The next look is from" in card(page, "looking_card")
    assert not is_there(page, "answers_table")
    assert not is_there(page, "looking_lines_card")


def test_looking_back_opens_a_new_look_of_this_plan(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    page = opened(qtbot, notebook)
    click(page, "look_button")

    (target,) = notebook.shell.edited
    draft = notebook.journal.open(RecordId(target))
    assert (draft.record.kind, draft.record.parent) == (Kind.EVALUATION, plan)


def test_the_last_answers_stand_beside_those_before(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    before = {"lean": 3, "hurt": 7, "impact_body": 4, "hard": "Sundays"}
    now = {"lean": 5, "hurt": 6, "impact_body": 4, "impact_sleep": 8, "hard": "Bed"}
    for answers in (before, now):
        notebook.clock.pass_time(days=7)
        look_back(notebook, plan, **answers)
    shown = card(opened(qtbot, notebook), "looking_card")

    assert "5, more than before" in shown
    assert "6, less than before" in shown
    for alike_or_new in ("4, more", "4, less", "8, more", "8, less"):
        assert alike_or_new not in shown
    assert "Sundays" in shown
    assert "Bed" in shown


def test_two_looks_make_lines_and_every_look_can_be_opened(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    first = look_back(notebook, plan, lean=3, hurt=6)
    notebook.clock.pass_time(days=7)
    look_back(notebook, plan, lean=5, hurt=6, onward="go_on")
    page = opened(qtbot, notebook)
    chart = find(page, ChartBox, "looking_chart").view.chart

    assert chart is not None
    assert [[point.value for point in line.points] for line in chart.series] == [[3, 5], [6, 6]]
    rows = find(page, QWidget, "looks_card").findChildren(QWidget, "look_row")
    rows[-1].click()  # type: ignore[attr-defined]  # a row is a button
    assert notebook.shell.shown == [first]


def test_one_number_makes_no_line(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    look_back(notebook, plan, lean=3)

    assert not is_there(opened(qtbot, notebook), "looking_lines_card")


def test_a_plan_can_rest_and_go_on(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    page = opened(qtbot, notebook)
    assert not is_there(page, "standing_card")

    click(page, "repair_pause_button")
    assert standing_of(notebook, plan) is Course.RESTS
    notebook.show(page)
    assert "nothing counts as missed" in card(page, "standing_card")
    assert "next look" not in card(page, "looking_card")
    assert not is_there(page, "repair_pause_button")
    assert is_there(page, "repair_end_button")

    click(page, "standing_button")
    notebook.show(page)
    assert standing_of(notebook, plan) is Course.GOES_ON
    assert not is_there(page, "standing_card")


def test_a_plan_can_end_and_nothing_of_it_is_gone(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    page = opened(qtbot, notebook)
    click(page, "repair_end_button")
    choose(page, "stopped")
    notebook.show(page)

    assert standing_of(notebook, plan) is Course.ENDED
    assert "Everything in it is still here" in card(page, "standing_card")
    assert "It came out." in said(page)
    assert not is_there(page, "repair_end_button")
    notebook.journal.undo()
    assert standing_of(notebook, plan) is Course.GOES_ON


def test_what_was_wished_for_in_the_last_look_is_offered(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    look_back(notebook, plan, onward="pause")
    page = opened(qtbot, notebook)
    assert "you wanted the plan to rest" in card(page, "standing_card")

    click(page, "standing_button")
    assert standing_of(notebook, plan) is Course.RESTS
    notebook.clock.pass_time(days=3)
    notebook.journal.repair_plans.course.go_on(plan)
    notebook.show(page)
    assert not is_there(page, "standing_card")


def test_going_on_as_it_is_asks_for_nothing(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    look_back(notebook, plan, onward="go_on")

    assert not is_there(opened(qtbot, notebook), "standing_card")


def test_without_a_plan_there_is_nothing_to_pause(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert is_there(page, "repair_slow_button")
    assert not is_there(page, "repair_pause_button")
    assert not is_there(page, "repair_end_button")


def test_looks_at_set_intervals_are_joined_and_one_left_out_is_a_gap(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook, replace(EVERY_WEEK, look_every="two_weeks"))
    for weeks in (2, 3, 5):
        look_back(notebook, plan, lean=weeks)
        notebook.clock.pass_time(weeks=weeks)
    look_back(notebook, plan, lean=6)
    chart = find(opened(qtbot, notebook), ChartBox, "looking_chart").view.chart

    assert chart is not None
    (line,) = chart.series
    assert [len(run) for run in runs(line.points, chart.step, chart.apart)] == [3, 1]


def test_the_keyboard_goes_where_it_is_said_that_a_plan_rests_ends_or_goes_on(
    qtbot: QtBot, notebook: Notebook
) -> None:
    a_plan(notebook, EVERY_WEEK)
    page = opened(qtbot, notebook)
    page.activateWindow()
    for name in ("repair_pause_button", "repair_end_button"):
        find(page, QPushButton, name).setFocus()
        qtbot.waitUntil(find(page, QPushButton, name).hasFocus)
        click(page, name)
        if name == "repair_end_button":
            choose(page, "enough")
        qtbot.waitUntil(find(page, QPushButton, "standing_button").hasFocus)

    click(page, "standing_button")
    qtbot.waitUntil(find(page, QPushButton, "change_plan_button").hasFocus)


def test_coming_to_the_page_begins_at_its_top(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, EVERY_WEEK)
    for _ in range(8):
        look_back(notebook, plan, hard="word " * 200)
    page = opened(qtbot, notebook)
    bar = find(page, QScrollArea, "repair_scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())

    page.entered()
    assert bar.value() == 0
