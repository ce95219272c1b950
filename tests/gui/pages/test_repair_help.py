"""What the repair page keeps for a hard day: set-off plans, the code word, limits and people."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.set_off_row import SetOffButton
from hallpass_desktop.gui.pages.repair.set_offs import SetOffsCard
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.i18n.tour_pages import add_set_off
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.test_repair import opened

A_SET_OFF = SetOffBody("A phone face down", "My jaw", "Cold water", "Sit down", "Explain", "Reed")


def plan_with(notebook: Notebook, *set_offs: SetOffBody) -> RecordId:
    plan = notebook.write(RepairPlanBody(what_happened="It came out.", code_word="Lighthouse"))
    for each in set_offs:
        add_set_off(notebook, plan, each)
    return plan


def cards(page: QWidget) -> list[SetOffButton]:
    return [each for each in page.findChildren(SetOffButton) if each.isVisible()]


def test_a_set_off_plan_is_read_at_a_glance_and_the_code_word_with_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan_with(notebook, A_SET_OFF)

    page = opened(qtbot, notebook)

    shown = said(find(page, SetOffsCard, "set_offs_card"))
    for words in ("Lighthouse", "A phone face down", "My jaw", "Cold water", "Sit down", "Reed"):
        assert words in shown
    (card,) = cards(page)
    assert card.accessibleName() == "A phone face down"
    assert "What helps: Cold water" in card.accessibleDescription()


def test_pressing_one_opens_it(qtbot: QtBot, notebook: Notebook) -> None:
    plan = plan_with(notebook, A_SET_OFF)
    page = opened(qtbot, notebook)

    QTest.keyClick(cards(page)[0], Qt.Key.Key_Space)

    (kept,) = notebook.journal.repair_plans.set_offs.of(plan)
    assert notebook.shell.edited == [kept.id]


def test_the_arrows_lead_from_one_to_the_next(qtbot: QtBot, notebook: Notebook) -> None:
    plan_with(notebook, A_SET_OFF, SetOffBody("The lake"))
    page = opened(qtbot, notebook)
    page.activateWindow()
    first, second = cards(page)
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Down)

    qtbot.waitUntil(second.hasFocus)


def test_one_can_be_added_to_the_plan_that_is_shown(qtbot: QtBot, notebook: Notebook) -> None:
    plan = plan_with(notebook)
    page = opened(qtbot, notebook)
    assert not cards(page)

    click(page, "add_set_off_button")

    (begun,) = notebook.shell.edited
    draft = notebook.journal.open(RecordId(begun))
    assert (draft.record.kind, draft.record.parent) == (Kind.SET_OFF, plan)
    notebook.shell.announce(
        notebook.journal.keep(replace(draft, record=replace(draft.record, body=A_SET_OFF)))
    )
    assert [card.accessibleName() for card in cards(page)] == ["A phone face down"]


def test_one_is_put_into_the_trash_from_its_menu_and_comes_back(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan_with(notebook, A_SET_OFF, SetOffBody("The lake"))
    page = opened(qtbot, notebook)

    click(page, "set_off_menu_button")
    QTest.keyClick(find(overlay(page), QPushButton, "trash_item"), Qt.Key.Key_Return)

    assert [card.accessibleName() for card in cards(page)] == ["A phone face down"]
    assert notebook.shell.toasts == [("In the trash for 30 days", True)]
    notebook.shell.announce(notebook.journal.undo())
    assert len(cards(page)) == 2


def test_only_those_of_the_plan_that_is_shown_are_there(qtbot: QtBot, notebook: Notebook) -> None:
    older = notebook.write(RepairPlanBody(title="In spring"), 40)
    add_set_off(notebook, older, SetOffBody("A song"))
    plan_with(notebook, A_SET_OFF)
    page = opened(qtbot, notebook)

    page.stand(older)

    assert [card.accessibleName() for card in cards(page)] == ["A song"]
    assert not is_there(page, "code_word_label")


def test_the_keyboard_stays_on_a_set_off_that_was_changed(qtbot: QtBot, notebook: Notebook) -> None:
    plan = plan_with(notebook, A_SET_OFF, SetOffBody("The lake"))
    page = opened(qtbot, notebook)
    page.activateWindow()
    cards(page)[1].setFocus()
    lake = notebook.journal.repair_plans.set_offs.of(plan)[1].id

    draft = notebook.journal.open(lake)
    record = replace(draft.record, body=SetOffBody("The lake", what_helps="A walk"))
    notebook.shell.announce(notebook.journal.keep(replace(draft, record=record)))

    second = cards(page)[1]
    qtbot.waitUntil(second.hasFocus)
    assert "A walk" in second.accessibleDescription()


def test_ones_own_limits_have_a_card_once_there_are_some(qtbot: QtBot, notebook: Notebook) -> None:
    plan = plan_with(notebook)
    page = opened(qtbot, notebook)
    assert not is_there(page, "limits_card")

    body = RepairPlanBody(own_limits=("space", "My own key"), own_limits_words="The sofa is mine.")
    notebook.rewrite(plan, body)
    page.look_again()

    card = find(page, QWidget, "limits_card")
    lines = [each.text() for each in card.findChildren(Label) if len(each.text()) > 1]
    expected = [
        "Your limits for the repair",
        "Space for a while",
        "My own key",
        "The sofa is mine.",
    ]
    assert lines == expected


def test_without_anybody_noted_there_is_a_way_to_add_somebody(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan_with(notebook)
    page = opened(qtbot, notebook)

    way = find(page, QPushButton, "support_people_button")
    assert way.text() == "Add somebody"
    way.click()

    assert notebook.shell.went_to == ["people"]


def test_people_who_help_say_what_for_and_what_they_may_hear(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan_with(notebook)
    page = opened(qtbot, notebook)
    people = notebook.journal.people

    wren = replace(people.new("Wren", "friend"), good_for="A walk", may_tell="No names")
    notebook.shell.announce(people.keep(wren))

    shown = said(find(page, QWidget, "support_card"))
    for words in ("Wren", "There for: A walk", "May hear: No names", "People and help"):
        assert words in shown


def test_the_help_for_a_hard_minute_is_asked_for_from_the_ways_out(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    with qtbot.waitSignal(notebook.context.actions["flare_up"].triggered):
        click(page, "repair_flare_up_button")


@pytest.mark.parametrize("fold", list(Fold))
def test_the_cards_stay_whole_in_any_window(qtbot: QtBot, notebook: Notebook, fold: Fold) -> None:
    plan = plan_with(notebook, replace(A_SET_OFF, what_helps="so " * 200))
    body = RepairPlanBody(own_limits_words="so " * 200, code_word="Lighthouse " * 9)
    notebook.rewrite(plan, body)
    page = opened(qtbot, notebook, fold)
    page.resize({Fold.WIDE: 1068, Fold.MEDIUM: 760, Fold.NARROW: 420}[fold], 700)

    for name in ("set_offs", "limits", "support"):
        card = find(page, QWidget, f"{name}_card")
        for label in (each for each in card.findChildren(Label) if each.isVisible()):
            assert card.rect().contains(label.rect().translated(label.mapTo(card, QPoint())))
