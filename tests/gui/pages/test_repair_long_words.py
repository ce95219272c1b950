"""Very long words on the page of a repair plan leave room for everything else."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Column
from tests.gui.pages.at_repair import A_STEP, a_plan, add, opened, titles
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


def test_a_very_long_step_takes_no_more_than_a_glance(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, title="word " * 99))
    page = opened(qtbot, notebook)
    card = find(page, QWidget, "step_card")

    assert len(titles(page, Column.NOW)[0]) <= 140
    assert card.height() < page.height() / 2
