"""The steps of a repair plan on its page: three columns, two marks, and each can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Column, Horizon
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_marks import IN_PART, WHOLE, Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.pages.at_repair import (
    A_DAY,
    A_STEP,
    TODAY,
    a_plan,
    add,
    choose,
    kept,
    marks,
    opened,
    titles,
)
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook


def test_a_step_says_what_it_is_and_nothing_is_counted(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)

    shown = said(opened(qtbot, notebook))

    assert "A message when plans change" in shown
    assert "Steady first" in shown
    assert "The other person · 2 times a week · Until 4 May · Small step" in shown
    assert " of 1" not in shown


def test_each_step_stands_in_the_column_of_its_horizon(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    for horizon in ("", *Horizon):
        add(notebook, plan, RepairStepBody(title=f"For {horizon or 0}", horizon=horizon))

    page = opened(qtbot, notebook)

    assert titles(page, Column.NOW) == ["For 0", "For steady"]
    assert titles(page, Column.NEXT) == ["For heard"]
    assert titles(page, Column.LATER) == ["For understanding", "For rebuilding", "For living"]


def test_what_is_over_stands_last_and_says_so(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, title="Over", ends=TODAY - A_DAY))
    add(notebook, plan, replace(A_STEP, title="Goes on"))

    page = opened(qtbot, notebook)

    assert titles(page, Column.NOW) == ["Goes on", "Over"]
    assert "Ended on 13 Mar" in said(page)


def test_the_button_begins_a_step_of_this_plan(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    page = opened(qtbot, notebook)

    click(page, "add_step_button")
    click(overlay(page), "accept_button")

    (step,) = notebook.shell.edited
    assert notebook.journal.open(RecordId(step)).record.parent == plan
    assert notebook.journal.repair_plans.steps.of(plan) == ()  # nothing is there until it is kept


def test_the_action_begins_a_step_or_a_plan_where_there_is_none(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    page.add_step()
    assert notebook.shell.edited == [Kind.REPAIR_PLAN]

    plan = a_plan(notebook)
    page.add_step()
    click(overlay(page), "accept_button")

    draft = notebook.journal.open(RecordId(notebook.shell.edited[-1]))
    assert (draft.record.kind, draft.record.parent) == (Kind.STEP, plan)


@pytest.mark.parametrize(
    ("done_by", "source"),
    [("me", Source.OWN), ("other", Source.TOLD), ("both", Source.OWN), ("", Source.OWN)],
)
def test_one_press_marks_it_as_done_today_and_another_takes_that_back(
    qtbot: QtBot, notebook: Notebook, done_by: str, source: Source
) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, done_by=done_by))
    page = opened(qtbot, notebook)

    click(page, "done_button")
    assert kept(notebook, plan) == [("done", source, TODAY, WHOLE, "")]
    assert "Done: Today" in said(page)

    click(page, "done_button")
    assert kept(notebook, plan) == []
    assert [can_undo for _, can_undo in notebook.shell.toasts] == [True, True]


def test_one_key_marks_the_step_that_has_the_keyboard_and_keeps_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)
    page = opened(qtbot, notebook)
    find(page, QAbstractButton, "step_menu_button").setFocus()

    qtbot.keyClick(find(page, QAbstractButton, "step_menu_button"), Qt.Key.Key_D)

    assert [each.value for each in marks(notebook, plan)] == [WHOLE]
    qtbot.waitUntil(find(page, QAbstractButton, "step_menu_button").hasFocus)


def test_a_key_with_ctrl_is_not_for_the_card(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)
    page = opened(qtbot, notebook)

    button = find(page, QAbstractButton, "done_button")
    qtbot.keyClick(button, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert marks(notebook, plan) == ()


def test_undo_takes_the_mark_back_on_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)
    page = opened(qtbot, notebook)
    click(page, "done_button")

    notebook.shell.announce(notebook.journal.undo())

    assert "Done: Today" not in said(page)


def test_it_can_be_done_in_part_and_on_another_day(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)
    page = opened(qtbot, notebook)

    click(page, "step_menu_button")
    choose(page, "day")
    click(overlay(page), "value_1_choice")
    day = find(overlay(page), QLineEdit, "day_edit")
    day.setText("12 March 2026")
    click(overlay(page), "accept_button")

    assert kept(notebook, plan) == [("done", "told", date(2026, 3, 12), IN_PART, "")]
    assert "Done in part: Thursday · Their mark, you wrote it down" in said(page)


def test_a_day_to_come_is_refused_and_nothing_is_lost(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan)
    page = opened(qtbot, notebook)
    click(page, "step_menu_button")
    choose(page, "day")
    sheet = overlay(page)
    click(sheet, "value_2_choice")
    find(sheet, QLineEdit, "day_edit").setText("15 March 2026")

    click(sheet, "accept_button")

    assert overlay(page) is sheet
    assert "still to come" in said(sheet)
    assert marks(notebook, plan) == ()


def test_what_was_felt_is_a_mark_of_its_own_with_a_word(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, RepairPlanBody(who_hurt="me"))
    add(notebook, plan)
    page = opened(qtbot, notebook)
    click(page, "done_button")

    click(page, "felt_button")
    sheet = overlay(page)
    click(sheet, "accept_button")
    assert "Choose what fits first." in said(sheet)
    click(sheet, "value_1_choice")
    qtbot.keyClicks(find(sheet, QLineEdit, "mark_word_edit"), "lighter")
    click(sheet, "accept_button")

    assert kept(notebook, plan) == [
        ("done", "told", TODAY, WHOLE, ""),
        ("felt", "", TODAY, 1, "lighter"),
    ]
    assert "Felt: A little of it · “lighter” · Today · Your mark" in said(page)


@pytest.mark.parametrize(
    ("who_hurt", "source"), [("me", Source.OWN), ("", Source.OWN), ("other", Source.TOLD)]
)
def test_felt_is_the_mark_of_who_is_hurt(
    qtbot: QtBot, notebook: Notebook, who_hurt: str, source: Source
) -> None:
    plan = a_plan(notebook, RepairPlanBody(who_hurt=who_hurt))
    add(notebook, plan, replace(A_STEP, done_by="me"))
    page = opened(qtbot, notebook)

    click(page, "felt_button")
    click(overlay(page), "value_0_choice")
    click(overlay(page), "accept_button")

    assert [(each.marked, each.source) for each in marks(notebook, plan)] == [("felt", source)]


def test_where_both_do_it_somebody_says_whose_mark_it_is(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, done_by="both"))
    page = opened(qtbot, notebook)
    click(page, "done_button")
    click(page, "step_menu_button")
    choose(page, "day")
    sheet = overlay(page)

    click(sheet, "value_2_choice")
    click(sheet, "whose_told_choice")
    click(sheet, "accept_button")

    assert [each.source for each in marks(notebook, plan)] == [Source.OWN, Source.TOLD]
    assert "Done: Today · Your mark" in said(page)
    assert "Done: Today · Their mark, you wrote it down" in said(page)


def test_a_mark_made_together_is_shown_as_theirs(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    step = add(notebook, plan)
    steps = notebook.journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY - A_DAY, Source.TOGETHER)

    assert "Done: Yesterday · Their mark, made together" in said(opened(qtbot, notebook))


def test_the_menu_takes_the_mark_of_another_day_back(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    step = add(notebook, plan)
    steps = notebook.journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY - 3 * A_DAY, Source.TOLD)
    page = opened(qtbot, notebook)

    click(page, "step_menu_button")
    choose(page, "unmark_done_told")

    assert marks(notebook, plan) == ()


def test_the_menu_leads_to_the_editor_and_to_the_trash(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    step = add(notebook, plan)
    page = opened(qtbot, notebook)

    click(page, "step_menu_button")
    choose(page, "change")
    click(page, "step_menu_button")
    choose(page, "trash")

    assert notebook.shell.edited == [step]
    assert not is_there(page, "step_card")
    notebook.shell.announce(notebook.journal.undo())
    assert is_there(page, "step_card")


@pytest.mark.parametrize("fold", list(Fold))
def test_the_columns_stay_whole_in_any_window(qtbot: QtBot, notebook: Notebook, fold: Fold) -> None:
    plan = a_plan(notebook)
    step = add(notebook, plan, replace(A_STEP, openness="yes", ends=TODAY + 3 * A_DAY))
    steps = notebook.journal.repair_plans.steps
    steps.mark(step, Marked.FELT, 2, TODAY, Source.OWN, "lighter than last week")
    page = opened(qtbot, notebook, fold)
    page.resize({Fold.WIDE: 1068, Fold.MEDIUM: 760, Fold.NARROW: 420}[fold], 700)

    lefts = set()
    for column in Column:
        widget = find(page, QWidget, f"{column}_column")
        lefts.add(widget.mapTo(page, QPoint()).x())
        for label in (each for each in widget.findChildren(Label) if each.isVisible()):
            assert widget.rect().contains(label.rect().translated(label.mapTo(widget, QPoint())))
    assert len(lefts) == (3 if fold is Fold.WIDE else 1)
