from datetime import date

from hallpass_desktop.domain.query import Query, Shown
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.filters import STRONG, Filters, month_days


def test_chips_narrow_what_was_typed_and_keep_it() -> None:
    filters = Filters(
        (Kind.JEALOUSY,), *month_days(2026, 3), tags=("walk",), is_strong=True, shown=Shown.PRIVATE
    )

    query = filters.narrow(parse('coat tag:party before:2026-03-20 "by the door"'))

    assert query == Query(
        terms=("coat",),
        phrases=("by the door",),
        tags=("party", "walk"),
        kinds=(Kind.JEALOUSY,),
        shown=Shown.PRIVATE,
        after=date(2026, 3, 1),
        before=date(2026, 3, 20),
        strength=(STRONG,),
    )


def test_no_chips_change_nothing() -> None:
    query = parse("kind:note strength>3 audience:together")

    assert Filters().narrow(query) == query


def test_a_typed_kind_wins_over_a_chip_that_would_leave_nothing() -> None:
    assert Filters((Kind.NOTE,)).narrow(parse("kind:jealousy")).kinds == (Kind.JEALOUSY,)


def test_a_month_ends_with_its_last_day() -> None:
    assert month_days(2028, 2) == (date(2028, 2, 1), date(2028, 2, 29))
    assert month_days(2026, 12) == (date(2026, 12, 1), date(2026, 12, 31))
    assert Filters().with_days(*month_days(2026, 12)).is_month
    assert not Filters().with_days(date(2026, 12, 1), date(2026, 12, 2)).is_month


def test_the_less_common_filters_are_counted() -> None:
    assert Filters(tags=("a", "b"), is_strong=True, shown=Shown.TOGETHER).more_count == 4
