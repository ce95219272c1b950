"""Numbers and days of a page: told where they were marked for a therapist."""

from datetime import date

from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.summary_choices import first_choice
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write
from tests.unit.journal.summary.at_summary import a_summary, offer


def test_numbers_and_days_that_were_marked_are_told_of_any_page(
    journal: Journal, write: Write
) -> None:
    pages = [
        write(JealousyBody(story_belief=80, strength_before=0)),
        write(RepairPlanBody(impact_sleep=2, not_before=date(2026, 4, 1))),
        write(FirstEveningBody(strength=7, look_again_on=date(2026, 4, 1))),
        write(EvaluationBody(hurt=3, impact_sex=0)),
        write(RequestBody(look_again_on=date(2026, 4, 1))),
    ]

    for page in pages:
        journal.set_grants(page, Audience.THERAPIST, journal.summaries.fields(page))

    found = {each.record: each for each in offer(journal, a_summary()).items}

    assert [len(found[each].fields) for each in pages] == [2] * 5
    for page, item in found.items():
        assert item.fields == journal.summaries.fields(page)
        assert item.marked == frozenset(item.fields)


def test_a_number_that_was_marked_for_a_therapist_is_told(journal: Journal, write: Write) -> None:
    moment = write(JealousyBody(story="They will leave", story_belief=80))
    journal.set_grants(moment, Audience.THERAPIST, ["story_belief"])

    (item,) = offer(journal, a_summary()).items

    assert first_choice(item).fields == ("story_belief",)
