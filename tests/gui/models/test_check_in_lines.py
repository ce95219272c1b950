"""What the lines of check-ins show and say."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.points import Step
from hallpass_desktop.gui.models.check_in_lines import chart_of, shows, with_scale
from hallpass_desktop.gui.words import Vocabulary

TODAY = date(2026, 3, 14)
FOUR_WEEKS = Days(TODAY - timedelta(days=27), TODAY)


@pytest.fixture
def words(qtbot: QtBot) -> Vocabulary:
    return Vocabulary()


def evenings(*values: float) -> tuple[tuple[date, float], ...]:
    """One value an evening, the last one today."""
    return tuple(
        (TODAY - timedelta(days=ago), value)
        for ago, value in zip(reversed(range(len(values))), values, strict=True)
    )


def test_a_chosen_scale_is_a_line_with_its_name_and_last_value(words: Vocabulary) -> None:
    chart = chart_of({"calm": evenings(4, 6)}, ("calm",), FOUR_WEEKS, words)

    (line,) = chart.series
    assert (line.label, line.note, len(line.points)) == ("Calm", "6", 2)


def test_ten_weeks_are_drawn_by_the_week(words: Vocabulary) -> None:
    days = Days(TODAY - timedelta(days=69), TODAY)

    chart = chart_of({"calm": evenings(*range(10))}, ("calm",), days, words)

    assert chart.step is Step.WEEK
    assert [point.count for point in chart.series[0].points] == [4, 6]


def test_no_two_lines_look_alike(words: Vocabulary) -> None:
    chart = chart_of({}, ("calm", "trust", "energy"), FOUR_WEEKS, words)

    looks = [chart.look_of(place) for place in range(3)]

    assert len(set(looks)) == 3


def test_a_scale_keeps_its_look_when_others_come(words: Vocabulary) -> None:
    alone = chart_of({}, ("trust",), FOUR_WEEKS, words)
    beside = chart_of({}, ("calm", "trust"), FOUR_WEEKS, words)

    assert alone.look_of(0) == beside.look_of(1)


def test_a_fourth_scale_takes_the_place_of_the_first() -> None:
    chosen = with_scale(("calm", "trust", "energy"), PULSE_SCALES[:1] + PULSE_SCALES[2:])

    assert chosen == ("trust", "energy", "jealousy")


def test_nothing_is_said_about_nothing(words: Vocabulary) -> None:
    (said,) = shows({}, ("calm",), FOUR_WEEKS, words)

    assert said.startswith("No numbers here yet")


def test_a_few_numbers_are_too_few(words: Vocabulary) -> None:
    (said,) = shows({"calm": evenings(4, 6, 5, 7)}, ("calm",), FOUR_WEEKS, words)

    assert said == "Calm: 4 numbers so far, too few to read much into."


def test_enough_numbers_have_a_middle_and_a_spread(words: Vocabulary) -> None:
    (said,) = shows({"calm": evenings(4, 6, 5, 7, 5)}, ("calm",), FOUR_WEEKS, words)

    assert said == "Calm: the middle of 5 numbers is 5, and half lie from 5 to 6."


def test_a_trend_needs_numbers_in_both_halves(words: Vocabulary) -> None:
    early = tuple((FOUR_WEEKS.first + timedelta(days=day), 2.0) for day in range(3))

    (said,) = shows({"calm": early + evenings(5, 6, 6)}, ("calm",), FOUR_WEEKS, words)

    assert said.endswith("The trend so far: a little higher than at first.")
