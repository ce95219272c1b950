"""What of a page could tell who somebody is, however long the page is."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.identity import NameWords
from hallpass_desktop.domain.summary import RoleFor, SummaryBody
from hallpass_desktop.gui.pages.summary.making import Maker
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.summaries import WHOLE

ROLES = (RoleFor("Anna", "my sister"),)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words are translated."""


def found(*questions: str, own: str = "") -> tuple[str, ...]:
    view = replace(WHOLE, questions=questions, roles=ROLES)
    maker = Maker(Vocabulary(), NameWords(), Paper.A4)
    return maker.from_view(SummaryBody(prepared_by=own), view).found


def test_a_name_at_the_end_of_a_long_page_is_pointed_out() -> None:
    long = "a quiet evening by the lamps. " * 1_000

    assert "kit@example.org" in found(long, "then kit@example.org wrote")


def test_an_alias_with_an_ending_is_pointed_out() -> None:
    assert "Annas" in found("in Annas room")
    assert "Anna" not in found("in the room of Anna")


def test_the_name_of_the_writer_is_none_of_them() -> None:
    assert "Annas" not in found("in Annas room", own="annas")
