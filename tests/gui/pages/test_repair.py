"""The page of the repair plan: one thing to do while it is empty, then what somebody wrote."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.repair_plan import IMPACTS, RepairPlanBody, impact_field
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.cards import ImpactTable
from hallpass_desktop.gui.pages.repair.page import RepairPage
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import EVENING, Notebook, whole

A_PLAN = RepairPlanBody(
    what_happened="The messages went on for weeks.",
    who_hurt="me",
    impact_sleep=8,
    impact_work=0,
    impact_trust=5,
    lost="Falling asleep without listening.",
    want_to_know="Whether it is over.",
    rather_not_know="What was said at night.",
    stand="undecided",
    not_before=date(2026, 5, 5),
)


def opened(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> RepairPage:
    page = whole(RepairPage(notebook.context))
    page.resize(1068, 700)
    qtbot.addWidget(page)
    page.set_fold(fold)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    return page


def impacts(page: RepairPage) -> list[str]:
    labels = find(page, ImpactTable, "impact_table").findChildren(Label)
    return [label.text() for label in labels if not label.isHidden()]


def choose(page: RepairPage, code: str) -> None:
    menu = overlay(page)
    assert isinstance(menu, Menu)
    next(item for item in menu.items() if item.code == code).click()


def test_an_empty_page_has_one_thing_to_do_and_the_keyboard_is_on_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    button = find(page, QPushButton, "empty_action_button")
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert notebook.shell.edited == [Kind.REPAIR_PLAN]
    assert not is_there(page, "change_plan_button")


def test_an_empty_page_leads_to_the_first_evening_too(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "empty_second_button")

    assert notebook.shell.edited == [Kind.FIRST_EVENING]


def test_the_menu_leads_to_the_first_evening(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(A_PLAN)
    page = opened(qtbot, notebook)

    click(page, "repair_menu_button")
    choose(page, Kind.FIRST_EVENING)

    assert notebook.shell.edited == [Kind.FIRST_EVENING]


def test_what_was_written_is_said_in_words(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(A_PLAN, 1)

    shown = said(opened(qtbot, notebook))

    for words in (
        "The messages went on for weeks.",
        "You were hurt.",
        "Yesterday, 21:10",
        "Not deciding yet",
        "Nothing needs to be decided before Tuesday 5 May.",
        "Falling asleep without listening.",
        "Whether it is over.",
        "What was said at night.",
    ):
        assert words in shown


def test_what_it_touches_has_a_word_each_and_no_sum(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(A_PLAN)

    page = opened(qtbot, notebook)

    assert impacts(page) == ["Sleep", "Strongly", "Trust", "Clearly", "Work", "Not touched"]
    assert not any(sign.isdigit() for text in impacts(page) for sign in text)


def test_what_was_not_answered_leaves_no_card(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(RepairPlanBody(what_happened="It came out."))

    page = opened(qtbot, notebook)

    cards = ("stand", "impact", "lost", "want", "rather_not")
    assert is_there(page, "happened_card")
    assert [name for name in cards if is_there(page, f"{name}_card")] == []


def test_what_is_there_takes_the_room_of_what_is_not(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(RepairPlanBody(what_happened="It came out.", lost="A ring"))

    page = opened(qtbot, notebook)

    happened, lost = (find(page, QWidget, f"{name}_card") for name in ("happened", "lost"))
    assert lost.mapTo(page, QPoint()).x() == happened.mapTo(page, QPoint()).x()
    assert lost.width() == happened.width()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (EVENING.date().replace(day=15), "Nothing needs to be decided before Sunday 15 March."),
        (EVENING.date(), "The day you named, Saturday 14 March, has come."),
        (date(2025, 12, 1), "The day you named, Monday 1 December 2025, has come."),
    ],
)
def test_the_day_to_wait_for_comes_without_pressing(
    qtbot: QtBot, notebook: Notebook, day: date, words: str
) -> None:
    notebook.write(RepairPlanBody(not_before=day))

    assert words in said(opened(qtbot, notebook))


@pytest.mark.parametrize("is_empty", [True, False], ids=["empty", "written"])
def test_the_ways_out_are_on_screen_and_work(
    qtbot: QtBot, notebook: Notebook, is_empty: bool
) -> None:
    if not is_empty:
        notebook.write(A_PLAN)
    page = opened(qtbot, notebook)

    click(page, "repair_people_button")
    click(page, "repair_slow_button")

    assert notebook.shell.went_to == ["people"]
    assert isinstance(overlay(page), GroundingSheet)


@pytest.mark.parametrize("fold", list(Fold))
def test_the_ways_out_stay_in_sight_however_long_the_plan_is(
    qtbot: QtBot, notebook: Notebook, fold: Fold
) -> None:
    notebook.write(replace(A_PLAN, lost="Quiet evenings.\n" * 200))
    page = opened(qtbot, notebook, fold)
    bar = find(page, ScrollPage, "repair_scroll").verticalScrollBar()
    assert bar.maximum() > 0

    for place in (0, bar.maximum()):
        bar.setValue(place)
        for name in ("repair_slow_button", "repair_people_button"):
            button = find(page, QPushButton, name)
            assert not button.visibleRegion().isEmpty()
            corner = button.mapTo(page, button.rect().bottomRight())
            assert page.rect().contains(corner)


def test_writing_on_opens_the_plan_that_is_shown(qtbot: QtBot, notebook: Notebook) -> None:
    plan = notebook.write(A_PLAN)
    page = opened(qtbot, notebook)

    button = find(page, QPushButton, "change_plan_button")
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert notebook.shell.edited == [plan]


def test_what_is_written_elsewhere_is_shown_at_once(qtbot: QtBot, notebook: Notebook) -> None:
    plan = notebook.write(A_PLAN)
    page = opened(qtbot, notebook)

    draft = notebook.journal.open(plan)
    body = replace(A_PLAN, stand="trying", impact_sleep=2)
    record = replace(draft.record, body=body)
    notebook.shell.announce(notebook.journal.keep(replace(draft, record=record)))

    assert find(page, Label, "stand_label").text() == "Trying"
    assert impacts(page)[:2] == ["Sleep", "A little"]


def test_the_menu_leads_to_other_plans_and_to_a_new_one(qtbot: QtBot, notebook: Notebook) -> None:
    first = notebook.write(RepairPlanBody(title="In spring", lost="A ring"), 40)
    notebook.write(RepairPlanBody(what_happened="The second thing"), 1)
    page = opened(qtbot, notebook)
    assert "The second thing" in said(page)

    click(page, "repair_menu_button")
    menu = overlay(page)
    assert isinstance(menu, Menu)
    assert [item.text() for item in menu.items()] == [
        "The second thing, 13 Mar",
        "In spring, 2 Feb",
        "Begin another one",
        "It just happened",
    ]
    choose(page, first)

    assert "A ring" in said(page)
    assert "The second thing" not in said(page)
    click(page, "repair_menu_button")
    choose(page, "new")
    assert notebook.shell.edited == [Kind.REPAIR_PLAN]


def test_a_new_plan_is_the_one_that_is_shown(qtbot: QtBot, notebook: Notebook) -> None:
    first = notebook.write(RepairPlanBody(title="In spring", lost="A ring"), 40)
    notebook.write(RepairPlanBody(what_happened="The second thing"), 1)
    page = opened(qtbot, notebook)
    page.stand(first)
    assert "A ring" in said(page)

    click(page, "repair_menu_button")
    choose(page, "new")
    notebook.write(RepairPlanBody(what_happened="The third thing"))
    page.entered()

    assert "The third thing" in said(page)


def test_a_plan_in_the_trash_leaves_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    plan = notebook.write(A_PLAN)
    page = opened(qtbot, notebook)

    notebook.shell.announce(notebook.journal.trash([plan]))

    assert is_there(page, "empty_state")
    assert not is_there(page, "change_plan_button")


def test_what_it_points_at_leads_there(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(NeedBody(title="To know what to expect"), 3)
    plan = notebook.write(A_PLAN)
    _point(notebook, plan, need)
    page = opened(qtbot, notebook)

    assert "It points to" in said(page)
    click(page, "linked_row")

    assert notebook.shell.shown == [need]


@pytest.mark.parametrize("fold", list(Fold))
def test_the_cards_stay_whole_in_any_window(qtbot: QtBot, notebook: Notebook, fold: Fold) -> None:
    notebook.write(replace(A_PLAN, **cast("Any", dict.fromkeys(map(impact_field, IMPACTS), 7))))
    page = opened(qtbot, notebook, fold)
    page.resize({Fold.WIDE: 1068, Fold.MEDIUM: 760, Fold.NARROW: 420}[fold], 700)

    for name in ("happened", "stand", "impact", "lost", "want", "rather_not"):
        card = find(page, QWidget, f"{name}_card")
        for label in (each for each in card.findChildren(Label) if each.isVisible()):
            assert card.rect().contains(label.rect().translated(label.mapTo(card, QPoint())))


def _point(notebook: Notebook, plan: RecordId, need: RecordId) -> None:
    draft = notebook.journal.open(plan)
    record = replace(draft.record, links=(Pointer("need", need),))
    notebook.journal.keep(replace(draft, record=record))
