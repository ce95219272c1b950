"""Where there is little room, buttons beside a title keep an icon, and their name for readers."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.pages.needs import NeedsPage
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.notebook import Notebook, whole


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        (CheckInPage, "insights_button", "Insights"),
        (CheckInPage, "asking_button", "When to ask"),
        (NeedsPage, "beneath_button", "What is underneath"),
    ],
)
def test_a_button_gives_its_words_up_and_takes_them_back(
    qtbot: QtBot, notebook: Notebook, kind: type[Page], name: str, text: str
) -> None:
    page = whole(kind(notebook.context))
    qtbot.addWidget(page)
    (button,) = page.findChildren(Button, name)

    page.set_fold(Fold.NARROW)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", text, text)

    page.set_fold(Fold.MEDIUM)
    assert (button.text(), button.accessibleName(), button.toolTip()) == (text, text, "")
