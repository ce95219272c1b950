"""An evaluation is held beside what the same person said before, and nothing is added up."""

from datetime import UTC, datetime

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.evaluation import SCALES, EvaluationBody, first_look, look_of
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.then_and_now import Change, numbers, words

FIRST = datetime(2026, 9, 21, 20, tzinfo=UTC)
THEN = datetime(2026, 10, 5, 20, tzinfo=UTC)
NOW = datetime(2026, 10, 19, 20, tzinfo=UTC)


def test_each_number_is_a_reading_of_its_own() -> None:
    body = EvaluationBody(lean=4, hurt=7, impact_sleep=3)

    assert body.readings(NOW, NOW) == (
        Reading("repair.lean", NOW, 4),
        Reading("repair.hurt", NOW, 7),
        Reading("impact.sleep", NOW, 3),
    )


def test_what_was_left_out_is_no_reading_and_no_answer() -> None:
    assert EvaluationBody().readings(NOW, NOW) == ()
    nothing = look_of(EvaluationBody(hard=" "), NOW)
    assert (nothing.numbers, nothing.words) == ({}, {})


def test_the_plan_is_the_first_word_about_what_is_touched() -> None:
    plan = first_look(RepairPlanBody(impact_sleep=8), FIRST)
    found = {
        each.name: each
        for each in numbers(look_of(EvaluationBody(impact_sleep=5), NOW), [plan], SCALES)
    }

    assert (found["impact_sleep"].before, found["impact_sleep"].change) == (8, Change.LIGHTER)
    assert found["impact_work"].change is Change.NO_ANSWER


def test_more_to_lean_on_is_lighter_and_more_hurt_is_heavier() -> None:
    then = look_of(EvaluationBody(lean=3, hurt=4), THEN)
    now = look_of(EvaluationBody(lean=5, hurt=6), NOW)

    assert [each.change for each in numbers(now, [then], SCALES)[:2]] == [
        Change.LIGHTER,
        Change.HEAVIER,
    ]


def test_words_stand_beside_the_last_words_to_the_same_question() -> None:
    then = look_of(EvaluationBody(easier="Sleep.", hard="Sundays."), THEN)
    now = look_of(EvaluationBody(easier="Mornings too."), NOW)
    easier, hard = words(now, [then], ("easier", "hard", "needed"))

    assert (easier.now, easier.before) == ("Mornings too.", "Sleep.")
    assert (hard.now, hard.before) == ("", "Sundays.")
