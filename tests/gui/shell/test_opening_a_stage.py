"""The notebook is closed before a stage opens; words that cannot be written keep it shut."""

from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from tests.gui.shell.life import DRAFT, Life


def test_a_stage_opens_over_a_closed_notebook_and_holds_what_is_handed_over(
    open_life: Life, qtbot: QtBot
) -> None:
    open_life.screen.unsaved = (DRAFT,)

    open_life.cycle.open_stage(7)
    qtbot.waitUntil(lambda: open_life.done[-1].startswith("become"))

    assert open_life.door.closed_with == (DRAFT,)
    assert open_life.done == ["cover", "remember", "become a stage with 7"]


def test_words_that_cannot_be_written_keep_the_stage_closed_and_the_words_on_screen(
    open_life: Life, qtbot: QtBot
) -> None:
    open_life.door.trouble = DiskFull()

    open_life.cycle.open_stage(7)
    qtbot.waitUntil(lambda: "hold DiskFull" in open_life.done)

    assert not [step for step in open_life.done if step.startswith("become")]
    assert open_life.cycle.is_open
