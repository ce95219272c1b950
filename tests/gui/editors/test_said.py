"""An answer of any kind in words: whatever a body can hold is said, and never as a name of code."""

from datetime import date, datetime

import pytest

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.readiness import Checked, Planned
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content

NOW = datetime.fromisoformat("2026-03-14T21:10+01:00")
DAY = date(2026, 4, 2)
HELD = (Definition("Late", "After eleven"), Checked(item="limits"), Planned(what="play"), Rest(DAY))


@pytest.fixture(scope="session")
def tools() -> Tools:
    return Tools(Vocabulary(), Content(), lambda: NOW)


@pytest.mark.parametrize("item", HELD, ids=lambda each: type(each).__name__)
def test_what_has_parts_is_said_in_words(item: object, tools: Tools) -> None:
    said = answer_said("words", (item,), tools)

    assert said
    assert type(item).__name__ not in said


def test_a_word_and_its_meaning_stand_together(tools: Tools) -> None:
    said = answer_said("words", (Definition("Late", "After eleven"),), tools)

    assert said == "Late: After eleven"
