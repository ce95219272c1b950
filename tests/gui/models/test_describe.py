import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.listing import Form, Snippet
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.describe import count_said, describe
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.models.fake_pages import NOON, a_row

TODAY = date(2026, 3, 14)

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_row_has_a_date_column(qapp: QApplication) -> None:
    said = describe(a_row(0), Vocabulary(), TODAY)

    assert (said.top, said.day) == ("Sat", "14")


def test_a_month_is_all_that_is_known(qapp: QApplication) -> None:
    row = replace(a_row(0), happened=replace(a_row(0).happened, precision=Precision.MONTH))

    said = describe(row, Vocabulary(), TODAY)

    assert (said.top, said.day) == ("Mar", "–")


def test_a_missing_title_never_borrows_words_of_the_page(qapp: QApplication) -> None:
    said = describe(a_row(0, title="", kind=Kind.JEALOUSY), Vocabulary(quiet=True), TODAY)

    assert said.title == "Hard moment, 12:00"
    assert said.is_untitled
    assert "Words of note" not in said.spoken


def test_a_clause_that_was_found_is_called_by_its_first_words_where_they_are_shown() -> None:
    hit = Snippet("why", "nobody lies awake", ((7, 11),))
    row = replace(
        a_row(0, title="", kind=Kind.CLAUSE), preview="A message. Then sleep.", snippet=hit
    )

    said = describe(row, Vocabulary(), TODAY)
    shown = said.in_own_words(lambda _: True)

    assert (said.title, shown.title) == ("Clause, 12:00", "A message.")
    assert (shown.preview, shown.is_untitled) == ("nobody lies awake", False)
    assert "A message" not in said.spoken


def test_a_note_that_was_found_keeps_what_stands_for_its_title() -> None:
    hit = Snippet("text", "by the shelf", ((7, 12),))
    row = replace(a_row(0, title="", kind=Kind.NOTE), preview="Late again.", snippet=hit)

    said = describe(row, Vocabulary(), TODAY)

    assert said.in_own_words(lambda _: True).title == "Note, 12:00"


def test_a_hit_brings_its_words_and_its_field(qapp: QApplication) -> None:
    row = a_row(0, snippet=Snippet("story", "by the\nshelf", ((7, 12),)))

    said = describe(row, Vocabulary(), TODAY)

    assert said.preview == "by the shelf"
    assert said.lead == "In: The story"
    assert said.marks == ((7, 12),)


def test_a_hit_in_the_title_is_marked_in_the_title(qapp: QApplication) -> None:
    row = a_row(0, title="By the shelf", snippet=Snippet("title", "By the shelf", ((7, 12),)))

    said = describe(row, Vocabulary(), TODAY)

    assert (said.title_marks, said.marks, said.lead) == (((7, 12),), (), "")
    assert said.preview == "Words of note 0."


def test_the_trash_counts_down(qapp: QApplication) -> None:
    fresh = a_row(0, trashed_at=NOON)
    due = a_row(0, trashed_at=NOON - timedelta(days=30))

    assert describe(fresh, Vocabulary(), TODAY).audience == "30 days left"
    assert describe(due, Vocabulary(), TODAY).audience == "Leaves today"


def test_in_the_evening_west_of_greenwich_the_trash_counts_the_same_days(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    trashed_at = datetime(2026, 3, 15, 1, 30, tzinfo=UTC)  # which is still the day before there

    with monkeypatch.context() as there:
        there.setenv("TZ", "America/New_York")
        time.tzset()
        said = describe(a_row(0, trashed_at=trashed_at), Vocabulary(), date(2026, 3, 14))
    time.tzset()

    assert said.audience == "30 days left"


def test_a_row_has_the_icon_of_where_it_is(qapp: QApplication) -> None:
    icons = [
        describe(row, Vocabulary(), TODAY).icon
        for row in (a_row(0), a_row(0, is_shared=True), a_row(0, is_shared=True, trashed_at=NOON))
    ]

    assert icons == ["lock", "users-round", "trash-2"]


def test_counts_say_what_is_left_out(qapp: QApplication) -> None:
    assert count_said(9) == "9 pages"
    assert count_said(4, 9) == "4 of 9 pages"
    assert count_said(9, 9) == "9 pages"


def test_a_check_in_is_called_by_its_form(qapp: QApplication) -> None:
    row = a_row(0, title="", kind=Kind.CHECK_IN, form=Form("checkpoint", "right_after"))

    said = describe(row, Vocabulary(), TODAY)

    assert said.title == "Checkpoint: right after"
    assert not said.is_untitled


def test_a_check_in_without_words_says_its_numbers(qapp: QApplication) -> None:
    form = Form("pulse", scales=(("calm", 7), ("trust", 4)))

    said = describe(
        replace(a_row(0, kind=Kind.CHECK_IN, form=form), preview=""), Vocabulary(), TODAY
    )

    assert said.preview == "Calm 7, Trust 4"


def test_a_hit_in_a_free_note_comes_without_signs(qapp: QApplication) -> None:
    row = a_row(0, snippet=Snippet("text", "- the **late** tram", ((8, 12), (15, 19))))

    said = describe(replace(row, kind=Kind.NOTE), Vocabulary(), TODAY)

    assert said.preview == "the late tram"
    assert [said.preview[start:end] for start, end in said.marks] == ["late", "tram"]


def test_elsewhere_signs_are_words(qapp: QApplication) -> None:
    row = a_row(0, snippet=Snippet("text", "- the **late** tram", ()))

    said = describe(replace(row, kind=Kind.NEED), Vocabulary(), TODAY)

    assert said.preview == "- the **late** tram"
