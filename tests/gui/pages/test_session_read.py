"""A session that is read: what was shown, what was decided, and what is to be done."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.gui.widgets.check_box import CheckBox
from tests.gui.pages.at_journal import journal, texts, undo
from tests.gui.pages.finding import click, find, is_there, said, settle
from tests.gui.pages.notebook import EVENING, Notebook
from tests.stages import Stage

SHOWN = ("Jealousy note: The story", "Clause: No photos.")
OUTCOME = Outcome(
    keep="Coffee on Sundays",
    attempt="One walk a week",
    actions=(
        ActionPoint("Book the test", Who.PARTNER, EVENING.date() + timedelta(days=3)),
        ActionPoint("Ask my sister"),
    ),
    lines=("We were kind.",),
    lines_agreed=(Who.ME, Who.PARTNER),
    my_afterword="canary-mine",
    their_afterword="canary-theirs",
)


@pytest.fixture
def session(notebook: Notebook) -> RecordId:
    """A check-in that two people have sat down for."""
    together = notebook.journal.together
    handed = together.begin(Snapshot(SessionKind.CHECK_IN, "Wren", "Jay"), {}, SHOWN)
    Stage(notebook.context.vault.path, handed).end(OUTCOME, EVENING + timedelta(minutes=25))
    settled = together.settle()
    assert settled is not None
    return settled.session


def read(qtbot: QtBot, notebook: Notebook, session: RecordId) -> QWidget:
    page = journal(qtbot, notebook)
    page.show_record(session)
    return find(page, QWidget, "reader")


def ticks(reader: QWidget) -> dict[str, bool]:
    settle(reader)
    checks = (each for each in reader.findChildren(CheckBox) if each.isVisible())
    return {check.text(): check.isChecked() for check in checks}


def test_it_says_what_was_shown_and_what_was_decided(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    text = said(read(qtbot, notebook, session))

    for words in (
        *SHOWN,
        "Check-in for two",
        "Weekly",
        "25 minutes",
        "Coffee on Sundays",
        "One walk a week",
    ):
        assert words in text
    assert "We were kind." in text


def test_an_afterword_is_no_line_of_the_timeline(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    page = journal(qtbot, notebook)

    (line,) = texts(page)
    assert "canary" not in f"{line.title} {line.preview} {line.opening}"


def test_what_is_to_be_done_has_a_tick_that_can_be_taken_back(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    reader = read(qtbot, notebook, session)
    before, point = ticks(reader), notebook.journal.together.points()[0].id

    find(reader, CheckBox, f"point_{point}").setFocus()
    click(reader, f"point_{point}")
    after = ticks(reader)
    undo(notebook)

    assert find(reader, CheckBox, f"point_{point}").hasFocus()
    assert before == {"Book the test": False, "Ask my sister": False}
    assert after == {"Book the test": True, "Ask my sister": False}
    assert ticks(reader) == before


def test_a_tick_that_was_set_can_be_taken_away(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    point = notebook.journal.together.points()[0].id
    notebook.journal.together.finish(point)
    reader = read(qtbot, notebook, session)
    assert "Done on" in find(reader, CheckBox, f"point_{point}").accessibleDescription()

    click(reader, f"point_{point}")

    assert not any(ticks(reader).values())
    assert len(notebook.journal.together.points()) == 2


def test_afterwords_are_named_and_opened_one_by_one(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    reader = read(qtbot, notebook, session)
    text = said(reader)

    click(reader, "afterword_row")

    assert "canary" not in text
    assert len(notebook.shell.shown) == 1


def test_a_word_for_oneself_can_be_written_later(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    click(read(qtbot, notebook, session), "write_afterword_button")

    (target,) = notebook.shell.edited
    assert notebook.journal.open(RecordId(target)).record.kind is Kind.AFTERWORD


def test_what_was_kept_of_a_session_is_not_rewritten(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    reader = read(qtbot, notebook, session)

    assert not is_there(reader, "edit_button")
    assert is_there(reader, "more_button")


def test_in_the_trash_nothing_can_be_ticked(
    qtbot: QtBot, notebook: Notebook, session: RecordId
) -> None:
    notebook.journal.trash([session])

    reader = read(qtbot, notebook, session)

    assert ticks(reader) == {}
    assert not is_there(reader, "write_afterword_button")
