"""The list of two years: filters, searches, the days of months, and what hangs where."""

from collections import Counter
from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from tests.two_years import reckoning
from tests.two_years.journal import EVENING
from tests.two_years.lived import Life
from tests.two_years.reckoning import Told

TODAY = EVENING.date()
PARTS = ("set_offs", "steps", "evaluations")
NO_WORDS = {
    "before", "draft", "needs", "tags", "shared", "zone", "form", "phase", "clause", "group",
    "precision", "state", "no_is_fine", "agreements", "where", "consent", "held", "go_on",
    "often_period", "who_helps", "points_to", "jealousy_kinds", "body_places", "feelings", "time",
    "requests", "own_limits", "horizon", "done_by", "rhythm", "size", "onward",
    *PARTS,
}  # fmt: skip
WORDS = ("umbrella", "soup", "quiet", "robin", "kim", "window", "bench", "bread", "swimm", "piano")
MONTHS = (
    (2025, 3),
    (2025, 10),
    (2025, 12),
    (2026, 3),
    (2026, 6),
    (2026, 10),
    (2026, 11),
    (2023, 5),
)


def listed(journal: Journal, query: Query) -> list[Row]:
    """Every row of a query, read page by page."""
    page = journal.page(query)
    rows = [*page.rows]
    while page.next:
        page = journal.page(query, page.next)
        rows += page.rows
    return rows


def strength(each: Told) -> int:
    found: int = each["strength_before"] if "strength_before" in each else each["strength_now"]
    return found


def has_strength(each: Told) -> bool:
    return "strength_before" in each or "strength_now" in each


def is_shared(each: Told, audience: str) -> bool:
    return audience in each.get("shared", {})


def ago(each: Told) -> int:
    return (TODAY - reckoning.day_of(each, TODAY)).days


FILTERS = {
    "": lambda _kind, _each: True,
    "kind:jealousy": lambda kind, _each: kind == "jealousy",
    "kind:note": lambda kind, _each: kind == "note",
    "kind:check_in": lambda kind, _each: kind == "check_in",
    "kind:worksheet": lambda kind, _each: kind == "worksheet",
    "kind:readiness": lambda kind, _each: kind == "readiness",
    'kind:"repair plan"': lambda kind, _each: kind == "repair_plan",
    'kind:"first evening"': lambda kind, _each: kind == "first_evening",
    "kind:need": lambda kind, _each: kind == "need",
    "-kind:check_in": lambda kind, _each: kind != "check_in",
    "tag:phone": lambda _kind, each: "phone" in map(str.lower, each.get("tags", ())),
    "tag:friends tag:dinner": lambda _kind, each: (
        {"friends", "dinner"} <= set(map(str.lower, each.get("tags", ())))
    ),
    "tag:good -tag:home": lambda _kind, each: (
        "good" in (tags := [*map(str.lower, each.get("tags", ()))]) and "home" not in tags
    ),
    "strength>=8": lambda _kind, each: has_strength(each) and strength(each) >= 8,
    "strength<3": lambda _kind, each: has_strength(each) and strength(each) < 3,
    "audience:together": lambda _kind, each: is_shared(each, "together"),
    "audience:therapist": lambda _kind, each: is_shared(each, "therapist"),
    "audience:private": lambda _kind, each: not each.get("shared"),
    "is:unfinished": lambda _kind, each: "open_step" in each,
    "after:2026-05-02": lambda _kind, each: ago(each) <= 183,
    "before:2024-11-04": lambda _kind, each: ago(each) > 727,
    "after:2025-10-26 before:2025-10-27": lambda _kind, each: ago(each) == 371,
    "after:2025-12-01 before:2026-01-01": lambda _kind, each: 305 <= ago(each) <= 335,
}


@pytest.mark.parametrize("text", FILTERS)
def test_as_many_pages_are_listed_as_the_plain_files_hold(journal: Journal, text: str) -> None:
    rows = listed(journal, parse(text))

    assert len(rows) == journal.count(parse(text)) == reckoning.count(FILTERS[text])
    assert len({row.id for row in rows}) == len(rows)


def test_the_filters_tell_something_apart() -> None:
    counts = {text: reckoning.count(wanted) for text, wanted in FILTERS.items()}

    assert all(0 < number < counts[""] for text, number in counts.items() if text)


def test_counting_what_is_in_the_trash_would_be_noticed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reckoning, "is_kept", lambda _: True)

    assert journal.count(Query()) != reckoning.count(FILTERS[""])


def test_rows_stand_from_the_newest_to_the_oldest_wherever_they_happened(journal: Journal) -> None:
    instants = [row.happened.instant for row in listed(journal, Query())]

    assert instants == sorted(instants, reverse=True)


@pytest.mark.parametrize("word", WORDS)
def test_a_search_finds_every_page_with_the_word_and_no_other(journal: Journal, word: str) -> None:
    expected = [each for each in searched() if has_word(each, word)]

    found = listed(journal, parse(word))

    assert len(found) == len(expected)
    titles = {each.get("title", "") for each in expected}
    assert {row.title for row in found if row.title} <= titles


@pytest.mark.parametrize("word", ["שלום", "مساء", "שקט"])
def test_a_search_reads_from_right_to_left_too(journal: Journal, word: str) -> None:
    expected = [each for each in searched() if has_word(each, word)]

    assert len(listed(journal, parse(word))) == len(expected) >= 1


def test_what_is_in_the_trash_or_was_written_before_is_not_found(journal: Journal) -> None:
    assert listed(journal, parse("jumper powder")) == []
    assert listed(journal, parse("waiter")) == []
    assert listed(journal, parse("nine plums")) == []
    assert [row.title for row in listed(journal, parse("eleven plums"))] == ["The plum tree"]


@pytest.mark.parametrize(("year", "month"), MONTHS)
def test_the_days_of_a_month_on_which_something_happened(
    journal: Journal, year: int, month: int
) -> None:
    known = [each for _, each in reckoning.pages() if each.get("precision") != "month"]
    days = Counter(reckoning.day_of(each, TODAY) for each in known)

    found = journal.calendar.month((year, month))

    expected = {day: n for day, n in days.items() if (day.year, day.month) == (year, month)}
    assert {day: pages.total for day, pages in found.items()} == expected


def test_counted_by_hand_november_and_the_nights_the_clocks_changed(journal: Journal) -> None:
    """On the last evening, a Sunday the 1st, there is one moment: the message at the red light."""
    assert set(journal.calendar.month((2026, 11))) == {date(2026, 11, 1)}
    for day, title in (
        (date(2025, 3, 30), "The night that lost an hour"),
        (date(2025, 10, 26), "The hour that came twice"),
        (date(2026, 3, 29), "Spring forward, lying still"),
    ):
        query = Query(kinds=(Kind.JEALOUSY,), after=day, before=day + timedelta(days=1))
        assert [row.title for row in listed(journal, query)] == [title]


def test_every_tag_with_how_often_it_is_used(journal: Journal) -> None:
    used = Counter(
        tag for _, each in reckoning.pages() for tag in {t.lower() for t in each.get("tags", ())}
    )

    assert {each.tag.lower(): each.count for each in journal.tags()} == used


def test_every_need_has_the_pages_that_point_at_it(journal: Journal, life: Life) -> None:
    pointing = Counter(name for _, each in reckoning.pages() for name in each.get("needs", ()))

    found = {name: len(journal.needs.pages_about(need)) for name, need in life.needs.items()}

    assert {name: count for name, count in found.items() if count} == pointing


def test_requests_stand_where_the_last_answer_left_them(journal: Journal, life: Life) -> None:
    for need in reckoning.needs():
        requests = journal.needs.requests(life.needs[need["title"]])
        expected = sorted(
            (each["title"], each["then"][-1][1] if each["then"] else "draft")
            for each in need.get("requests", [])
        )
        assert sorted((card.body.title, card.body.state) for card in requests) == expected


def test_counted_by_hand_what_is_in_the_trash(journal: Journal) -> None:
    titles = {row.title for row in listed(journal, Query(in_trash=True))}

    assert titles == {"The corner table", "Choir", "To know every password"}


def searched() -> list[Told]:
    """Everything that a search looks through: the pages, and what hangs on them."""
    pages = [each for _, each in reckoning.pages()]
    parts = [one for each in pages for name in PARTS for one in each.get(name, [])]
    requests = [each for need in reckoning.needs() for each in need.get("requests", [])]
    told = [{**each, "answer": each["then"][-1][2]} for each in requests if each["then"]]
    return [*pages, *parts, *told, *(each for each in requests if not each["then"])]


def has_word(each: Told, word: str) -> bool:
    """Whether a word in it begins so."""
    told = {name: value for name, value in each.items() if name not in NO_WORDS}
    text = reckoning.words_in(told)
    return any(
        "".join(sign for sign in piece if sign.isalnum()).startswith(word)
        for piece in text.replace("’", " ").replace("'", " ").replace("-", " ").split()
    )
