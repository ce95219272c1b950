"""Check-ins that wait on Today."""

from dataclasses import replace
from datetime import date, datetime, time

from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import BEFORE, CHECKPOINT, PULSE, WEEKLY, CheckInBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.recurrence import Checkpoints, Daily, Rule, Weekly
from hallpass_desktop.domain.request import ASKED, RequestBody
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, is_there, said
from tests.gui.pages.notebook import Notebook

HALF_PAST_NINE = time(21, 30)
EVENINGS = Daily(date(2026, 3, 14), HALF_PAST_NINE)
SATURDAYS = Weekly((5,), HALF_PAST_NINE)


def ask(notebook: Notebook, form: str = PULSE, rule: Rule = EVENINGS) -> None:
    """Ask from now on, and let the time come."""
    notebook.journal.schedules.make(form, rule)
    notebook.clock.pass_time(minutes=30)


def test_what_waits_stands_on_today(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook)

    page = today(qtbot, notebook)

    assert "Check in with yourself\nFive numbers, about a minute" in said(page)


def test_a_pulse_starts_on_its_page(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook)
    page = today(qtbot, notebook)

    click(page, "act_button")

    assert notebook.shell.went_to == ["check_in"]


def test_a_longer_form_starts_in_its_editor(qtbot: QtBot, notebook: Notebook) -> None:
    event = datetime(2026, 3, 14, 23), datetime(2026, 3, 15, 2)
    ask(notebook, CHECKPOINT, Checkpoints(*event, lead_minutes=100))
    page = today(qtbot, notebook)
    assert "Checkpoint: before\nIs your yes still there?" in said(page)

    click(page, "act_button")

    (target,) = notebook.shell.edited
    body = notebook.journal.open(RecordId(target)).record.body
    assert body == CheckInBody(form=CHECKPOINT, phase=BEFORE)


def test_not_today_takes_it_away_without_a_word(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook, WEEKLY, SATURDAYS)
    page = today(qtbot, notebook)

    click(page, "later_button")

    assert not is_there(page, "due_item")
    assert notebook.shell.toasts == [("Left out", True)]


def test_undo_lets_it_wait_again(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook, WEEKLY, SATURDAYS)
    page = today(qtbot, notebook)
    click(page, "later_button")

    page.show_changes(notebook.journal.undo())

    assert is_there(page, "due_item")


def test_later_brings_it_back_in_three_hours(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook, WEEKLY, SATURDAYS)
    page = today(qtbot, notebook)

    click(page, "again_button")
    at_first = is_there(page, "due_item")
    notebook.clock.pass_time(hours=3)
    page.entered()

    assert (at_first, is_there(page, "due_item")) == (False, True)


def test_missed_is_missed(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook, WEEKLY, SATURDAYS)
    notebook.clock.pass_time(days=4)

    page = today(qtbot, notebook)

    assert not is_there(page, "due_item")
    assert "missed" not in said(page)


def test_a_saved_check_in_waits_no_longer(qtbot: QtBot, notebook: Notebook) -> None:
    ask(notebook)
    page = today(qtbot, notebook)

    page.show_changes(notebook.journal.keep(notebook.journal.check_ins.begin()))
    notebook.write(CheckInBody(calm=4))
    page.entered()

    assert not is_there(page, "due_item")


def asked_for(notebook: Notebook, look_again: date) -> RecordId:
    """Keep a request of a need, with a day on which to see what became of it."""
    need = notebook.write(NeedBody(title="To hear about plans early"))
    draft = notebook.journal.needs.begin_request(need)
    body = RequestBody(title="A message by noon", state=ASKED, look_again_on=look_again)
    notebook.journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def test_a_request_comes_back_on_the_day_to_look_again(qtbot: QtBot, notebook: Notebook) -> None:
    request = asked_for(notebook, date(2026, 3, 14))
    page = today(qtbot, notebook)
    assert "Look again at “A message by noon”" in said(page)

    click(page, "act_button")

    assert notebook.shell.edited == [request]


def test_a_request_whose_day_is_still_to_come_waits(qtbot: QtBot, notebook: Notebook) -> None:
    asked_for(notebook, date(2026, 3, 15))

    page = today(qtbot, notebook)

    assert "Look again" not in said(page)


def test_a_small_step_stands_there_on_its_day_and_leads_to_its_look(
    qtbot: QtBot, notebook: Notebook
) -> None:
    today_is = notebook.clock.now().date()
    look = notebook.write(ReadinessBody(small_step="Ask on Sunday", small_step_on=today_is))
    page = today(qtbot, notebook)
    assert "Ask on Sunday\nA small step that you wanted to take from" in said(page)

    click(page, "act_button")

    assert notebook.shell.edited == [look]
