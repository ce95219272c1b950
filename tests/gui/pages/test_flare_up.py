"""It flares up again: own words before general ones, three levels, and a way out at any time."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from hallpass_desktop.gui.editors.starters_sheet import StartersSheet
from hallpass_desktop.gui.models.flare_up import wrote_down
from hallpass_desktop.gui.pages.flare_up_levels import LEVELS
from hallpass_desktop.gui.pages.flare_up_sheet import FlareUpSheet
from hallpass_desktop.gui.shell import navigation
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.flare_up_way import FlareUpWay
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.starters_way import StartersWay
from hallpass_desktop.gui.widgets.fold import fold_for
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.i18n.tour_pages import add_set_off
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import Notebook

A_SET_OFF = SetOffBody(
    "A phone face down", what_helps="Cold water", not_to_do="Explain it", code_word="Reed"
)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1100, 720)
    return made


@pytest.fixture
def way(qtbot: QtBot, window: MainWindow, notebook: Notebook) -> FlareUpWay:
    """Today of a notebook, in a window."""
    frame, context = Frame(window), notebook.context
    frame.set_content(navigation.content(context.actions, context.settings))
    desk = Desk(frame)
    context.shell = desk
    window.show_screen(frame)
    desk.begin(context, Place("today"), fold_for(window.width(), theme.current().scale))
    with qtbot.waitExposed(window):
        window.show()
    made = FlareUpWay(frame, desk, StartersWay(frame, desk))
    context.actions["flare_up"].triggered.connect(made.open)
    return made


def sheet(window: MainWindow) -> FlareUpSheet:
    (found,) = (each for each in open_overlays(window) if isinstance(each, FlareUpSheet))
    return found


def write_plan(notebook: Notebook) -> None:
    plan = notebook.write(RepairPlanBody(code_word="Lighthouse", own_limits_words="The sofa"))
    add_set_off(notebook, plan, A_SET_OFF)


def test_own_words_come_before_general_ones(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    write_plan(notebook)

    way.open()

    words = notebook.context.content.texts("flare_up")
    shown = said(sheet(window))
    order = ["Lighthouse", "A phone face down", "Cold water", "Explain it", words["now.list.stop"]]
    assert sorted(order, key=shown.index) == order


def test_what_is_read_first_is_there_at_once_and_the_rest_follows(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    plan = notebook.write(RepairPlanBody(code_word="Lighthouse"))
    for title in ("A phone face down", "The lake"):
        add_set_off(notebook, plan, SetOffBody(title))

    way.open()

    at_once = [label.text() for label in sheet(window).findChildren(QLabel)]
    assert {"Lighthouse", "A phone face down"} < set(at_once)
    assert "The lake" not in at_once
    assert "The lake" in said(sheet(window))


def test_ones_own_limits_come_before_what_steadies_in_general(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    write_plan(notebook)
    way.open()

    click(window, "long_chip")

    shown = said(sheet(window))
    general = notebook.context.content.texts("flare_up")["long.list.small"]
    assert shown.index("The sofa") < shown.index(general)


def test_without_a_plan_it_helps_all_the_same(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    way.open()

    shown = said(sheet(window))
    assert notebook.context.content.texts("flare_up")["now.list.feet"] in shown
    assert "What you wrote down for this" not in shown
    assert "Your code word" not in shown


def test_the_keyboard_is_on_the_minute_and_escape_leads_back_to_where_one_was(
    way: FlareUpWay, window: MainWindow, qtbot: QtBot
) -> None:
    before = window.focusWidget()
    way.open()
    slow = find(window, QPushButton, "flare_up_slow_button")
    assert window.focusWidget() is slow

    QTest.keyClick(slow, Qt.Key.Key_Escape)

    assert not open_overlays(window)
    assert window.focusWidget() is before


def test_the_minute_opens_over_it_and_leads_back_to_it(way: FlareUpWay, window: MainWindow) -> None:
    way.open()
    QTest.keyClick(find(window, QPushButton, "flare_up_slow_button"), Qt.Key.Key_Space)
    minute = open_overlays(window)[-1]
    assert isinstance(minute, GroundingSheet)

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert window.focusWidget() is find(window, QPushButton, "flare_up_slow_button")
    assert sheet(window).is_open


def test_asking_twice_opens_one(way: FlareUpWay, window: MainWindow) -> None:
    way.open()
    way.open()

    assert len(open_overlays(window)) == 1


def test_one_level_is_always_shown(way: FlareUpWay, window: MainWindow) -> None:
    way.open()
    for level in LEVELS:
        click(window, f"{level}_chip")
        click(window, f"{level}_chip")  # which would take the choice back

        assert [each for each in LEVELS if is_there(window, f"{each}_level")] == [level]
        assert sheet(window).chips.chosen() == (level,)


def test_there_is_nothing_to_tick_and_nothing_is_written(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    write_plan(notebook)
    before = notebook.journal.repair_plans.going_on()
    way.open()
    for level in LEVELS:
        click(window, f"{level}_chip")
        assert not sheet(window).findChildren(QCheckBox)
    click(window, "reject_button")

    assert notebook.journal.repair_plans.going_on() == before


@pytest.mark.parametrize(
    ("level", "button", "front"),
    [
        ("days", "flare_up_people_button", "people"),
        ("days", "flare_up_note_button", Kind.JEALOUSY),
        ("long", "signs_people_button", "people"),
        ("long", "professional_button", "guide"),
    ],
)
def test_it_leads_on_and_is_gone(
    way: FlareUpWay, window: MainWindow, notebook: Notebook, level: str, button: str, front: str
) -> None:
    way.open()
    click(window, f"{level}_chip")

    click(window, button)

    assert not open_overlays(window)
    shell = notebook.context.shell
    assert isinstance(shell, Desk)
    assert shell.front == front


def test_asking_for_a_talk_can_borrow_a_sentence(way: FlareUpWay, window: MainWindow) -> None:
    way.open()
    click(window, "days_chip")

    click(window, "flare_up_talk_button")

    (found,) = open_overlays(window)
    assert isinstance(found, StartersSheet)


def test_people_say_what_they_are_there_for(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    people = notebook.journal.people
    people.keep(replace(people.new("Wren"), good_for="A walk", may_tell="No names"))
    way.open()

    click(window, "days_chip")

    shown = said(sheet(window))
    for words in ("Wren", "There for: A walk", "May hear: No names"):
        assert words in shown
    assert notebook.context.content.texts("flare_up")["days.people_text"] not in shown


@pytest.mark.parametrize("level", LEVELS)
def test_every_word_has_its_room_however_long_it_is(
    way: FlareUpWay, window: MainWindow, notebook: Notebook, qtbot: QtBot, level: str
) -> None:
    plan = notebook.write(RepairPlanBody(code_word="Lighthouse" * 9, own_limits_words="so " * 300))
    add_set_off(notebook, plan, replace(A_SET_OFF, what_helps="Water.\n" * 60, title="so " * 99))
    way.open()
    click(window, f"{level}_chip")
    panel = find(window, QWidget, f"{level}_level")

    qtbot.waitUntil(lambda: all(map(_has_room_in(panel), panel.findChildren(QLabel))))


def _has_room_in(panel: QWidget) -> Callable[[QLabel], bool]:
    def has_room(label: QLabel) -> bool:
        area = label.rect().translated(label.mapTo(panel, QPoint()))
        return panel.rect().contains(area) and label.height() >= label.heightForWidth(label.width())

    return has_room


def test_today_has_a_way_there_only_while_there_is_a_plan(
    way: FlareUpWay, window: MainWindow, notebook: Notebook
) -> None:
    assert not is_there(window, "flare_up_button")
    plan = notebook.write(RepairPlanBody(code_word="Lighthouse"))
    _tell(notebook)
    assert is_there(window, "flare_up_button")

    click(window, "flare_up_button")
    assert "Lighthouse" in said(sheet(window))
    click(window, "reject_button")

    notebook.context.shell.announce(notebook.journal.trash([plan]))
    assert not is_there(window, "flare_up_button")


def _tell(notebook: Notebook) -> None:
    (plan,) = notebook.journal.repair_plans.all()
    notebook.context.shell.announce(notebook.journal.set_tags(plan.id, ["hard"]))


def test_what_is_still_on_screen_is_among_the_own_words(notebook: Notebook) -> None:
    write_plan(notebook)
    (plan,) = notebook.journal.repair_plans.going_on()
    (kept,) = notebook.journal.repair_plans.set_offs.of(plan.id)
    changed = notebook.journal.open(kept.id)
    changed = replace(
        changed, record=replace(changed.record, body=replace(A_SET_OFF, title="Late trains"))
    )
    begun = notebook.journal.repair_plans.set_offs.begin(plan.id)
    new = replace(begun, record=replace(begun.record, body=SetOffBody("A ringtone")))
    blank = notebook.journal.repair_plans.set_offs.begin(plan.id)

    found = wrote_down(notebook.journal, notebook.context.words, (changed, new, blank))

    assert [each.title for each in found.set_offs] == ["Late trains", "A ringtone"]
