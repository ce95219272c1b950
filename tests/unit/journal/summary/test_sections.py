"""A section brings along what is in it, and no other section does."""

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_choices import NAMED
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write
from tests.unit.journal.summary.at_summary import a_summary, view

COUNTED = {Section.LINES: "lines", Section.SET_OFFS: "set_offs", Section.HELPED: "helped"}
MOMENT = JealousyBody(
    strength_before=8, strength_now=5, tender=("poor_sleep",), tried=(Attempt("walk"),)
)
PARTS: dict[Section, Body] = {
    Section.AGREEMENT: AgreementBody(title="Trip"),
    Section.REPAIR: RepairPlanBody(title="After May"),
    Section.NEEDS: NeedBody(title="Early word"),
    Section.SCORES: ScoreBody("Sheet", 12.0),
}


@pytest.mark.parametrize("ticked", COUNTED)
def test_what_is_counted_comes_with_its_own_section_alone(
    journal: Journal, write: Write, ticked: Section
) -> None:
    for body in (CheckInBody(calm=3), MOMENT, MOMENT):
        write(body)

    found = view(journal, a_summary(ticked))

    assert [each for each, name in COUNTED.items() if getattr(found, name)] == [ticked]


@pytest.mark.parametrize("off", PARTS)
def test_a_part_that_is_ticked_waits_while_its_section_is_off(
    journal: Journal, write: Write, off: Section
) -> None:
    chosen = {NAMED[section]: (write(body),) for section, body in PARTS.items()}

    found = view(journal, a_summary(*PARTS.keys() - {off}, **chosen))

    assert [section for section in PARTS if not getattr(found, NAMED[section])] == [off]


@pytest.mark.parametrize("left", PARTS)
def test_a_part_without_a_tick_stays_away_while_its_section_is_on(
    journal: Journal, write: Write, left: Section
) -> None:
    chosen = {NAMED[section]: (write(body),) for section, body in PARTS.items()}

    found = view(journal, a_summary(*PARTS, **chosen | {NAMED[left]: ()}))

    assert [section for section in PARTS if not getattr(found, NAMED[section])] == [left]
