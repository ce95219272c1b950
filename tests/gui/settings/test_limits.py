"""The honest page says who is kept out and who is not, and never more than holds here."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.guide_limits import LimitsView, limits
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings

TEXTS = Content().texts("limits")


@pytest.mark.parametrize("answer", ["kept_out", "partly", "not_kept", "yours"])
def test_every_answer_has_rows_that_say_what_stays_possible(answer: str) -> None:
    rows = tuple(limits(TEXTS, answer, is_filtered=True))

    assert rows
    assert all(row.who and row.how and row.but for row in rows)


def test_without_the_filter_the_page_does_not_claim_it(qtbot: QtBot) -> None:
    view = LimitsView(TEXTS, is_filtered=False)
    qtbot.addWidget(view)

    said = " ".join(label.text() for label in view.findChildren(Label))

    assert "the system itself refuses" not in said
    assert "rests on our word" in said


def test_the_lock_screen_leads_to_the_page(qtbot: QtBot) -> None:
    screen = LockScreen(Settings(), is_filtered=True)
    qtbot.addWidget(screen)
    link = screen.findChild(LinkButton, "limits_button")
    assert link is not None

    with qtbot.waitSignal(screen.limits_asked):
        link.click()


def test_the_page_makes_no_claim_of_safety() -> None:
    said = " ".join(TEXTS.values()).casefold()

    assert not [word for word in (" safe ", "undetectable", "unbreakable", "!") if word in said]


def test_the_page_says_that_force_and_control_win(qtbot: QtBot) -> None:
    codes = {row.code for row in limits(TEXTS, "not_kept", is_filtered=True)}

    assert {"forced", "watched"} <= codes
