"""Sessions for two on Today: one that waits, what is still to do, and a word for oneself."""

import re
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, is_there, overlay, said, settle
from tests.gui.pages.notebook import EVENING, Notebook
from tests.stages import Stage

TOMORROW = EVENING.date() + timedelta(days=1)


def sit_down(notebook: Notebook, kind: SessionKind = SessionKind.CHECK_IN) -> Stage:
    handed = notebook.journal.together.begin(Snapshot(kind, "Wren", "Jay"), {}, ())
    return Stage(notebook.context.vault.path, handed)


def sat(notebook: Notebook, outcome: Outcome, kind: SessionKind = SessionKind.CHECK_IN) -> None:
    sit_down(notebook, kind).end(outcome, notebook.clock.now())
    notebook.journal.together.settle()


def titles(page: QWidget, name: str) -> list[str]:
    settle(page)
    items = (each for each in page.findChildren(QWidget, name) if each.isVisible())
    return [said(item).split("\n")[0] for item in items]


def test_a_session_that_waits_can_be_gone_on_with(qtbot: QtBot, notebook: Notebook) -> None:
    stage = sit_down(notebook)
    stage.say(stage.talk.paused(notebook.clock.now()))
    stage.leave()
    notebook.journal.together.settle()
    page = today(qtbot, notebook)

    click(find(page, QWidget, "waiting_session_item"), "act_button")

    assert "“Check-in for two” is not over" in said(page)
    assert "You wanted to go on: Today, 21:30." in said(page)
    assert len(notebook.shell.handed) == 1


def test_a_session_that_waits_can_be_ended_from_here(qtbot: QtBot, notebook: Notebook) -> None:
    sit_down(notebook).leave()
    page = today(qtbot, notebook)

    click(find(page, QWidget, "waiting_session_item"), "later_button")
    click(overlay(page), "accept_button")

    assert not is_there(page, "waiting_session_item")
    assert notebook.journal.together.open_session() is None


def test_action_points_stand_by_their_day_and_name_nothing_as_late(
    qtbot: QtBot, notebook: Notebook
) -> None:
    points = (
        ActionPoint("Without a day"),
        ActionPoint("Tomorrow", Who.ME, TOMORROW),
        ActionPoint("Long ago", Who.PARTNER, date(2026, 3, 1)),
    )
    sat(notebook, Outcome(actions=points))

    page = today(qtbot, notebook)

    assert titles(page, "point_item") == ["Long ago", "Tomorrow", "Without a day"]
    assert "The other person wanted to do it · By " in said(page)
    assert not re.search(r"\b(late|overdue|missed|ago)\b", said(page).replace("Long ago", ""))


def test_done_is_one_press_and_can_be_taken_back(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(actions=(ActionPoint("Book the test"),)))
    page = today(qtbot, notebook)

    click(find(page, QWidget, "point_item"), "act_button")

    assert not is_there(page, "point_item")
    assert notebook.shell.toasts == [("Done", True)]
    notebook.shell.announce(notebook.journal.undo())
    assert titles(page, "point_item") == ["Book the test"]


def test_no_more_than_three_points_are_named(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(actions=tuple(ActionPoint(f"Thing {n}") for n in range(6))))

    assert len(titles(today(qtbot, notebook), "point_item")) == 3


def test_after_a_session_it_says_what_is_kept_and_offers_a_word(
    qtbot: QtBot, notebook: Notebook
) -> None:
    both = (Who.ME, Who.PARTNER)
    outcome = Outcome(
        actions=(ActionPoint("One"), ActionPoint("Two")),
        decisions=("We go on.",),
        lines=("First line",),
        lines_agreed=both,
    )
    sat(notebook, outcome, SessionKind.FREE)
    page = today(qtbot, notebook)

    click(find(page, QWidget, "just_over_item"), "act_button")

    assert "Kept: 2 action points, 1 decision and three lines." in said(page)
    assert "We go on." not in said(page)
    (target,) = notebook.shell.edited
    written = notebook.journal.open(RecordId(target)).record
    assert (written.kind, written.author.who) == (Kind.AFTERWORD, Who.ME)
    assert notebook.journal.read(written.parent or written.id).record.kind is Kind.SESSION


def test_nothing_kept_is_said_kindly(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome())

    assert "Nothing was written down in it, and that is fine." in said(today(qtbot, notebook))


@pytest.mark.parametrize("hours", [25, 24 * 30])
def test_the_offer_goes_by_itself(hours: int, qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome())
    notebook.clock.pass_time(hours=hours)

    assert not is_there(today(qtbot, notebook), "just_over_item")


def test_an_afterword_that_was_written_is_not_asked_for(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(my_afterword="It was good."))

    assert not is_there(today(qtbot, notebook), "just_over_item")


def test_what_the_other_one_wrote_is_not_ones_own(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(their_afterword="canary-afterword"))
    page = today(qtbot, notebook)

    assert is_there(page, "just_over_item")
    assert "canary-afterword" not in said(find(page, QWidget, "just_over_item"))


def test_the_day_that_was_named_leads_to_together(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(again=TOMORROW), SessionKind.OPENING)
    assert not is_there(today(qtbot, notebook), "again_item")

    notebook.clock.pass_time(days=1)
    page = today(qtbot, notebook)
    click(find(page, QWidget, "again_item"), "act_button")

    assert "Another day is fine too." in said(page)
    assert notebook.shell.went_to == ["together"]


def test_a_week_later_the_day_is_left_in_peace(qtbot: QtBot, notebook: Notebook) -> None:
    sat(notebook, Outcome(again=TOMORROW), SessionKind.OPENING)

    notebook.clock.pass_time(days=8)

    assert not is_there(today(qtbot, notebook), "again_item")
