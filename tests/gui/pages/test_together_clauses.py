"""What else stands in a clause: a tick of its own, which nothing sets but a press."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownClause
from hallpass_desktop.gui.models.together import TogetherView
from hallpass_desktop.gui.pages.together.setup_view import SetupView
from hallpass_desktop.gui.widgets.check_box import CheckBox
from tests.gui.pages.at_together import TRIP, VIEW, clause, go_to_showing, set_up, tick
from tests.gui.pages.finding import click, find, said

MORE = "With everything that stands in it"


def at_the_clauses(qtbot: QtBot, view: TogetherView = VIEW) -> SetupView:
    shown = set_up(qtbot, view)
    go_to_showing(shown, SessionKind.REVIEW)
    click(shown, "trip_card")
    return shown


def clauses(shown: SetupView) -> tuple[ShownClause, ...]:
    return shown.made(*shown.standing()[:1], VIEW).snapshot.clauses


def wholes(shown: QWidget) -> list[CheckBox]:
    return [c for c in shown.findChildren(CheckBox) if c.text() == MORE and c.isVisible()]


def test_it_comes_up_empty_once_its_clause_is_ticked(qtbot: QtBot) -> None:
    shown = at_the_clauses(qtbot)
    was_there = MORE in said(shown)

    tick(shown, "No photos.")

    (whole,) = wholes(shown)
    assert (was_there, whole.isChecked()) == (False, False)
    assert whole.accessibleName() == f"{MORE}, No photos."
    assert clauses(shown)[0].more == ()


def test_once_it_is_ticked_it_takes_everything_along(qtbot: QtBot) -> None:
    shown = at_the_clauses(qtbot)
    tick(shown, "No photos.")

    tick(shown, MORE)

    assert [(each.label, each.text) for each in clauses(shown)[0].more] == [
        ("Why it matters", "They stay for ever."),
        ("Whom it covers", "Jay"),
    ]


def test_it_goes_with_its_clause_and_does_not_come_back_by_itself(qtbot: QtBot) -> None:
    shown = at_the_clauses(qtbot)
    tick(shown, "No photos.")
    tick(shown, MORE)

    tick(shown, "No photos.")
    gone = wholes(shown)
    tick(shown, "No photos.")

    assert gone == []
    assert [whole.isChecked() for whole in wholes(shown)] == [False]


def test_tick_all_leaves_it_alone(qtbot: QtBot) -> None:
    many = tuple(clause(str(n), f"Clause {n}", why="Because") for n in range(4))
    trip = replace(TRIP, clauses=many, rows=())
    view = replace(VIEW, offers=replace(VIEW.offers, agreements=(trip,)))
    shown = at_the_clauses(qtbot, view)

    click(shown, "all_button")

    assert [whole.isChecked() for whole in wholes(shown)] == [False] * 4
    assert find(shown, QAbstractButton, "all_button").text() == "Untick all"
