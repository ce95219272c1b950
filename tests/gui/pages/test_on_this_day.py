"""On this day on Today: off until it is wanted, quiet, and easy to turn away from."""

from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.words_section import WordsSection
from hallpass_desktop.services.on_this_day import Memory
from hallpass_desktop.system.settings import SettingsStore
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook

A_YEAR, TWO_YEARS = 365, 730
PLUMS = NoteBody("The plum tree", "Nobody had shaken it.\nWe did.")


@pytest.fixture
def wanted(notebook: Notebook) -> Notebook:
    notebook.context.settings = replace(notebook.context.settings, on_this_day=True)
    return notebook


def choose(page: QWidget, item: str) -> None:
    click(page, "leave_out_button")
    click(overlay(page), f"{item}_item")


def words_section(qtbot: QtBot, context: AppContext) -> WordsSection:
    section = WordsSection(context)
    qtbot.addWidget(section)
    section.resize(600, 900)
    section.show()
    section.entered()
    return section


def let_back(section: WordsSection) -> list[QAbstractButton]:
    found = section.findChildren(QAbstractButton, "let_back_button")
    return [button for button in found if button.isVisible()]


def test_nothing_is_read_or_shown_until_it_is_switched_on(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook.write(PLUMS, A_YEAR)
    asked: list[bool] = []
    memories = notebook.journal.on_this_day.memories

    def noted() -> tuple[Memory, ...]:
        asked.append(True)
        return memories()

    monkeypatch.setattr(notebook.journal.on_this_day, "memories", noted)
    page = today(qtbot, notebook)

    assert not is_there(page, "on_this_day_label")
    assert asked == []

    notebook.shell.change_settings(replace(notebook.context.settings, on_this_day=True))

    assert is_there(page, "on_this_day_label")
    assert asked


def test_a_page_of_a_year_ago_says_when_it_was(qtbot: QtBot, wanted: Notebook) -> None:
    record = wanted.write(PLUMS, A_YEAR)
    wanted.write(NoteBody("", "Rain."), TWO_YEARS + 1)
    page = today(qtbot, wanted)

    shown = said(find(page, QWidget, "on_this_day"))
    assert "A year ago · 14 March 2025 · Note" in shown
    assert "2 years ago · 14 March 2024" not in shown
    assert "The plum tree" in shown
    assert "Nobody had shaken it. We did." in shown
    click(page, "read_button")
    assert wanted.shell.shown == [record]


def test_a_day_that_brings_nothing_back_shows_no_card(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR)
    wanted.write(PLUMS, 30)
    page = today(qtbot, wanted)
    assert is_there(page, "on_this_day_label")

    wanted.clock.time += timedelta(days=1)
    page.entered()

    assert not is_there(page, "on_this_day_label")


def test_hidden_previews_hide_its_words_from_readers_too(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR)
    page = today(qtbot, wanted)
    assert find(page, QLabel, "preview_label").text() == "Nobody had shaken it. We did."

    click(page, "previews_button")

    assert find(page, QLabel, "preview_label").text() == ""
    assert "The plum tree" in said(find(page, QWidget, "on_this_day"))


def test_a_day_is_left_out_and_let_back_in_the_settings(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR)
    page = today(qtbot, wanted)

    choose(page, "day")

    assert not is_there(page, "on_this_day_label")
    assert wanted.shell.toasts == [("Left out. Settings, Words lists it.", True)]
    section = words_section(qtbot, wanted.context)
    assert "14 March 2025" in said(section)
    let_back(section)[0].click()
    section.entered()
    assert let_back(section) == []
    assert is_there(page, "on_this_day_label")


def test_undo_lets_it_back(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR)
    page = today(qtbot, wanted)
    choose(page, "day")

    wanted.shell.announce(wanted.journal.undo())

    assert is_there(page, "on_this_day_label")


def test_a_day_of_every_year_and_a_tag_can_be_left_out(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR, "garden", "walk")
    page = today(qtbot, wanted)

    choose(page, "tag_1")
    assert not is_there(page, "on_this_day_label")
    wanted.journal.undo()
    page.entered()
    choose(page, "every_year")

    assert not is_there(page, "on_this_day_label")
    assert "14 March, every year" in said(words_section(qtbot, wanted.context))


def test_a_right_to_left_tag_and_an_emoji_are_named_in_the_menu(
    qtbot: QtBot, wanted: Notebook
) -> None:
    wanted.write(PLUMS, A_YEAR, "\u05d2\u05d9\u05e0\u05d4", "\N{CHERRIES}" * 60)
    page = today(qtbot, wanted)

    choose(page, "tag_0")

    assert wanted.journal.on_this_day.muted().tags == ("\u05d2\u05d9\u05e0\u05d4",)


def test_the_card_switches_itself_off(qtbot: QtBot, wanted: Notebook) -> None:
    wanted.write(PLUMS, A_YEAR)
    page = today(qtbot, wanted)

    click(page, "on_this_day_button")
    click(overlay(page), "off_item")

    assert not wanted.context.settings.on_this_day
    assert not is_there(page, "on_this_day_label")


def test_what_is_left_out_never_reaches_the_settings_file_or_the_log(
    qtbot: QtBot, wanted: Notebook, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    wanted.write(PLUMS, A_YEAR, "willow by the canal")
    page = today(qtbot, wanted)
    choose(page, "day")
    wanted.journal.undo()
    page.entered()
    choose(page, "tag_0")
    file = tmp_path / "settings.json"
    SettingsStore(file).save(wanted.context.settings)

    told = f"{file.read_text()} {asdict(wanted.context.settings)} {caplog.text}"

    assert '"on_this_day": true' in told  # the control: what may be there is found
    for words in ("willow", "2025", "03-14"):
        assert words not in told
