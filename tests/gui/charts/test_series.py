from datetime import date

from hallpass_desktop.gui.charts.series import Drift, Point, by_day, drift, runs

TODAY = date(2026, 3, 14)


def points(*pairs: tuple[int, float]) -> tuple[Point, ...]:
    return tuple(Point(date(2026, 3, day), value) for day, value in pairs)


def test_several_values_of_one_day_become_their_middle_value() -> None:
    found = by_day([(TODAY, 9.0), (date(2026, 3, 2), 4.0), (TODAY, 3.0), (TODAY, 5.0)])

    assert found == (Point(date(2026, 3, 2), 4.0, 1), Point(TODAY, 5.0, 3))


def test_a_day_without_a_value_breaks_the_line() -> None:
    found = runs(points((1, 4), (2, 3), (5, 6)))

    assert [[point.day.day for point in run] for run in found] == [[1, 2], [5]]


def test_fewer_than_five_points_say_nothing_about_a_trend() -> None:
    assert drift(points((2, 9), (3, 9), (12, 1), (13, 1)), TODAY) is None


def test_five_points_in_one_week_have_nothing_to_stand_beside() -> None:
    assert drift(points((9, 9), (10, 8), (11, 7), (12, 6), (13, 5)), TODAY) is None


def test_a_week_beside_the_week_before_is_lighter_alike_or_stronger() -> None:
    before = ((2, 7.0), (4, 6.0), (5, 7.0))

    lighter = drift(points(*before, (9, 4), (13, 5)), TODAY)
    alike = drift(points(*before, (9, 7), (13, 6)), TODAY)
    stronger = drift(points(*before, (9, 9), (13, 8)), TODAY)

    assert (lighter, alike, stronger) == (Drift.LIGHTER, Drift.ALIKE, Drift.STRONGER)
