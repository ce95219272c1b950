"""A summary says what was chosen, with n beside every number, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary_view import FieldShown, ItemShown, ScoreShown, SummaryView
from hallpass_desktop.gui.models.summary_paper import SummaryPaper
from hallpass_desktop.gui.print.document import Density, Document, Masthead, Paper, Row, Slope
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.print.summaries import DAYS, ITEMS, ROLES, WHOLE, item

EMPTY = SummaryView(DAYS)
LONG = "lamp " * 70


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Words are translated."""


def made(view: SummaryView, density: Density = Density.NORMAL) -> Document:
    return SummaryPaper(Vocabulary()).document(view, Paper.A4, density)


def rows(view: SummaryView) -> list[Row]:
    return [each for each in made(view).blocks if isinstance(each, Row)]


def test_the_head_says_what_it_is_who_made_it_and_for_which_days() -> None:
    (head, *_) = made(WHOLE).blocks

    assert head == Masthead(
        "Summary for our session",
        (
            "20 September to 14 November 2024, chosen by the writer",
            "Self-reported, not a clinical measurement",
        ),
        ("Prepared by R.", "14 November 2024"),
    )


def test_a_summary_without_anything_is_its_head_alone() -> None:
    document = made(EMPTY)

    assert len(document.blocks) == 1
    assert "Summary for a session" in document.text


def test_days_of_two_years_name_both() -> None:
    view = replace(EMPTY, days=replace(DAYS, first=date(2023, 12, 1)))

    assert "1 December 2023 to 14 November 2024" in made(view).text


@pytest.mark.parametrize(
    "words",
    [
        "What I want from this session\nWhat happens in me in the first ten minutes at a party.",
        "What has changed\nI calm down faster than I did in spring.",
        "Full circle: calm, 40",
        "Open square: jealousy, 40",
        "Answered on 40 of 56",
        "Poor sleep\nn 9",
        "party\nn 4",
        "n: in how many of 23",
        "A walk\n3 lighter, n 8",
        "Breathing slowly\ntoo few to say, n 2",
        "So far: the middle change",
        "Agreed by both · since 2 June 2024 · next look 1 December 2024",
        "in my notes of these days: Kept 4 and Unclear 1",
        "We tell each other by noon when plans change.",
        "After the summer. Trying",
        "What was done, each week\nDone. Week of 23 Sept: 1",
        "What was felt, each week, from 0 to 3\nWeek of 23 Sept: 1",
        "To come first in a new place\nPartly\nAt first in these days: a little",
        "1 Nov\nA name on a screen.",
        "6 before, 4 after",
        "My questions\nIs it usual that it comes back in autumn?",
        "4 Oct\nGAD-7\n9 (from 0 to 21)",
    ],
)
def test_each_part_stands_on_the_page_and_is_heard(words: str) -> None:
    assert words in made(WHOLE).text


def test_it_is_the_same_words_however_it_is_set() -> None:
    assert made(WHOLE).text == made(WHOLE, Density.TIGHT).text


def test_names_become_roles_and_the_foot_says_so() -> None:
    document = made(WHOLE)

    assert "Kit" not in document.text
    assert "Jo " not in document.text
    assert "my partner would not look for me" in document.text
    assert document.foot.endswith("Some names are replaced.")


def test_without_a_name_to_replace_the_foot_says_nothing_of_it() -> None:
    kept = made(replace(WHOLE, roles=()))
    unused = made(replace(EMPTY, roles=ROLES))

    assert "Kit" in kept.text
    assert kept.foot == "Written by me, in my own words. Not a clinical record."
    assert unused.foot == kept.foot


def test_a_page_has_its_day_its_name_what_was_ticked_and_its_mark() -> None:
    (first, *_) = rows(replace(EMPTY, items=ITEMS))

    assert first == Row(
        "The story: That I am easy to leave behind, and that Kit would not look for me.",
        "By the coats.",
        "13 Nov",
        Slope(7, 4),
        is_own=True,
    )


def test_a_page_without_its_name_is_called_by_its_kind() -> None:
    (row,) = rows(replace(EMPTY, items=(item("", date(2023, 11, 1), None, None),)))

    assert (row.lead, row.words, row.day, row.mark) == (
        "Jealousy note.",
        "",
        "1 November 2023",
        None,
    )


def test_words_are_cut_after_sixty_and_in_full_only_where_that_was_chosen() -> None:
    cut = ItemShown(Kind.NOTE, DAYS.last, "A", fields=(FieldShown("text", LONG),))
    whole = replace(cut, fields=(FieldShown("text", LONG, is_full=True),))

    short, full = rows(replace(EMPTY, items=(cut, whole)))

    assert short.words == " ".join(["lamp"] * 60) + "…"
    assert full.words == LONG.strip()


def test_signs_of_a_free_note_are_not_printed() -> None:
    note = ItemShown(Kind.NOTE, DAYS.last, "A", fields=(FieldShown("text", "It was **loud**"),))

    assert rows(replace(EMPTY, items=(note,)))[0].words == "It was loud"


def test_choices_are_worded_as_the_reader_words_them() -> None:
    shown = item("A", DAYS.last, None, None, tender=("poor_sleep", "my knee with Kit"))

    (row,) = rows(replace(EMPTY, items=(shown,), roles=ROLES))

    assert "Poor sleep, my knee with my partner" in row.words


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(None, None, "9"), (0, 21, "9 (from 0 to 21)"), (3, None, "9 (from 3)")],
)
def test_a_result_says_from_where_to_where_it_can_go(
    least: float | None, most: float | None, said: str
) -> None:
    score = ScoreShown("GAD-7", date(2024, 10, 4), 9, least, most)

    assert rows(replace(EMPTY, scores=(score,)))[0].aside == said
