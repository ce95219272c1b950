"""What an agreement asks for, in words, and the section where it is answered."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.agreement_calls import Call, Calling
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.models.agreement_calls import CalledText, called_said
from hallpass_desktop.services.agreement_calls import Called

DAY = date(2026, 3, 14)


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words need a language."""


def said(call: Call, title: str = "The trip", clause: str = "", topic: str = "") -> CalledText:
    return called_said(Called(RecordId("a"), title, Calling(call, DAY, clause, topic)))


@pytest.mark.parametrize("call", Call)
def test_everything_that_is_asked_for_has_its_words(call: Call) -> None:
    text = said(call)

    assert "The trip" in text.title
    assert text.hint.endswith(".")
    assert "{" not in text.title + text.hint


def test_an_agreement_without_a_name_is_still_one() -> None:
    assert said(Call.PAUSED, " ").title == "“An agreement without a name” is paused"


@pytest.mark.parametrize(
    ("clause", "topic", "section"),
    [("", "", "purpose"), ("Nobody from work.", "who", "who"), ("Nobody.", "", "what_counts")],
)
def test_it_leads_to_where_it_is_answered(clause: str, topic: str, section: str) -> None:
    assert said(Call.TRIAL_OVER, clause=clause, topic=topic).section == section


def test_a_long_clause_is_said_in_short() -> None:
    text = said(Call.TRIAL_ENDS, clause="Nobody from the choir, " * 9)

    assert len(text.title) < 110
    assert "…" in text.title
