from hallpass_desktop.gui.pages.row_tops import RowTops


def height_of(row: int) -> int:
    return 30 if row % 10 == 0 else 110


def test_only_new_rows_are_asked_for_their_height() -> None:
    tops, asked = RowTops(), []

    def remembered(row: int) -> int:
        asked.append(row)
        return height_of(row)

    tops.measure(20, remembered)
    tops.measure(25, remembered)

    assert asked == list(range(25))


def test_a_row_is_found_by_any_height_inside_it() -> None:
    tops = RowTops()
    tops.measure(3, height_of)

    found = [tops.row_at(y) for y in (-1, 0, 29, 30, 139, 140, 249, 250)]

    assert found == [-1, 0, 0, 1, 1, 2, 2, -1]


def test_rows_between_two_heights_include_those_cut_by_the_edge() -> None:
    tops = RowTops()
    tops.measure(30, height_of)

    assert tops.rows_between(100, 300) == range(1, 4)
    assert tops.rows_between(-50, 10) == range(1)
    assert RowTops().rows_between(0, 100) == range(0)


def test_forgetting_a_row_forgets_all_below_it() -> None:
    tops = RowTops()
    tops.measure(10, height_of)

    tops.forget(4)

    assert tops.count == 4
    assert tops.span(3) == (250, 110)
    assert tops.span(4) == (0, 0)
