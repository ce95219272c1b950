"""What an agreement says at its beginning stands on the stage, if chosen, and is read there."""

from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.snapshot import ShownField
from tests.gui.stage.driver import CLAUSES, Driver, a_snapshot

HEAD = (ShownField("What it is for", "To stay close while we are apart", "intention"),)


def test_it_can_be_looked_at_in_the_turns_and_is_there_to_be_read(qtbot: QtBot) -> None:
    shown = a_snapshot(
        SessionKind.REVIEW, items=(), head=HEAD, clauses=CLAUSES, about="Spring", is_unread=True
    )
    driver = Driver(qtbot, shown)
    driver.through_the_gate()

    driver.at(Part.TURNS)
    assert HEAD[0].text in driver.texts()
    driver.at(Part.READ)
    driver.press("arrived_button")

    assert HEAD[0].text in driver.texts()
    assert shown.shown == 1 + len(CLAUSES)
