"""Pages of light rows: which rows, in which order, and that the indexes do the work."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Form
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.storage import links, records, rows, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.filters import values_for
from tests.builders import a_jealousy_note, a_note, a_record

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

Names = Mapping[RecordId, str]


@pytest.fixture
def names(connection: Connection) -> Names:
    """A small journal; each record goes by a short name."""
    notes: dict[str, Record] = {
        "queue": a_jealousy_note(
            JealousyBody(title="The coat queue", what_happened="Ten minutes", strength_before=7),
            happened_at="2026-01-05T23:30",
            tags=["party", "long walk"],
        ),
        "train": a_note("The long train home", happened_at="2026-02-10T08:00", tags=["Walk"]),
        "café": a_note("A laugh in the café", happened_at="2026-02-20T18:00"),
        "mild": a_jealousy_note(
            JealousyBody(story="coat", strength_now=2), happened_at="2026-03-01T00:10"
        ),
        "gone": a_note("The coat is gone", happened_at="2026-02-28T12:00", tags=["party"]),
    }
    for note in notes.values():
        records.add(connection, note, RevisionId("r"))
    trash.move_in(connection, [notes["gone"].id], NOW)
    return {note.id: name for name, note in notes.items()}


def found(connection: Connection, names: Names, query: Query) -> list[str]:
    page = rows.page(connection, query, None, 50)
    assert rows.count(connection, query) == len(page.rows)
    return [names[row.id] for row in page.rows]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "mild café train queue"),
        ("in:trash", "gone"),
        ("coat in:trash", "gone"),
        ("coat", "mild queue"),
        ("COAT minutes", "queue"),
        ("cafe", "café"),
        ("coa", "mild queue"),
        ("coat que", "queue"),
        ("oat", ""),
        ("co queue", ""),
        ('"coat queue"', "queue"),
        ('"queue coat"', ""),
        ('"queue ten"', ""),
        ("coat -queue", "mild"),
        ("-coat", "café train"),
        ('-"coat queue"', "mild café train"),
        ("tag:walk", "train"),
        ('tag:"LONG walk" tag:party', "queue"),
        ("tag:party tag:walk", ""),
        ("-tag:walk", "mild café queue"),
        ("tag:nobody", ""),
        ("kind:note", "café train"),
        ("kind:note kind:jealousy", "mild café train queue"),
        ("-kind:note", "mild queue"),
        ("kind:need", ""),
        ("after:2026-02", "mild café train"),
        ("before:2026-02-10", "queue"),
        ("after:2026-02 before:2026-03", "café train"),
        ("before:2026-01-06 after:2026-01-05", "queue"),
        ("after:2026-03-01", "mild"),
        ("strength>6", "queue"),
        ("strength<=2", "mild"),
        ("strength>2 strength<7", ""),
        ("audience:private", "mild café train queue"),
        ("audience:together", ""),
        ("!!!", "mild café train queue"),
        ('coat "\u00b7"', "mild queue"),
        ("coat tag:party", "queue"),
        ("c", ""),
    ],
)
def test_what_a_query_finds(
    connection: Connection, names: Names, typed: str, expected: str
) -> None:
    assert " ".join(found(connection, names, parse(typed))) == expected


@pytest.mark.parametrize("word", ['"', "*", "(", "AND", "NEAR(", "^", "text:a", "a\x00b", "-", "+"])
def test_no_word_breaks_the_search(connection: Connection, word: str) -> None:
    for query in (Query(terms=(word,)), Query(phrases=(word,)), Query(terms=("x", word))):
        assert rows.count(connection, query) == 0 or word in '"*(^-+'


def test_pages_follow_one_another_without_gaps(connection: Connection, names: Names) -> None:
    seen, after = [], None
    while True:
        page = rows.page(connection, Query(), after, 3)
        seen += [names[row.id] for row in page.rows]
        after = page.next
        if after is None:
            break

    assert seen == ["mild", "café", "train", "queue"]


def test_a_full_last_page_has_no_next(connection: Connection, names: Names) -> None:
    assert rows.page(connection, Query(), None, len(names) - 1).next is None


def test_search_pages_follow_one_another_too(connection: Connection, names: Names) -> None:
    first = rows.page(connection, Query(terms=("coat",)), None, 1)
    second = rows.page(connection, Query(terms=("coat",)), first.next, 1)

    assert [names[row.id] for row in (*first.rows, *second.rows)] == ["mild", "queue"]
    assert second.next is None


def test_what_was_left_open_comes_latest_first(connection: Connection) -> None:
    for day in ("01", "03", "02"):
        note = a_jealousy_note(JealousyBody(story=day, open_step=2), happened_at=f"2026-01-{day}")
        records.add(connection, note, RevisionId("r"))
    records.add(connection, a_note(), RevisionId("r"))

    assert [row.preview for row in rows.unfinished(connection, 2)] == ["03", "02"]


def plan(connection: Connection, sql: str, query: Query) -> str:
    values = values_for(query) | {"limit": 50, "mark": "", "unmark": ""}
    steps = connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    return "\n".join(step[3] for step in steps)


EVERYTHING = (
    " tag:b -tag:c kind:note -kind:need after:2020 before:2030 strength>3 -word audience:together"
)


@pytest.mark.parametrize("more", ["", EVERYTHING])
@pytest.mark.parametrize(
    ("typed", "first_step"),
    [
        ("in:trash", "SEARCH records USING INDEX records_in_order (is_trashed=? AND place>"),
        ("tag:a", "SEARCH leading USING PRIMARY KEY (folded=? AND place>"),
        ("coat", "SCAN search VIRTUAL TABLE INDEX"),
    ],
)
def test_a_page_is_read_in_order_and_never_sorted(
    connection: Connection, typed: str, first_step: str, more: str
) -> None:
    if "tag:" not in typed:
        more = more.replace(" tag:b", "")
    query = parse(typed + more)

    steps = plan(connection, rows.page_sql(query), query)

    assert steps.startswith(first_step)
    assert "SCAN records" not in steps
    assert "ORDER BY" not in steps


@pytest.mark.parametrize("more", ["", EVERYTHING])
@pytest.mark.parametrize("typed", ["tag:a", "coat"])
def test_hits_are_filtered_by_the_index_alone(
    connection: Connection, typed: str, more: str
) -> None:
    query = parse(typed + more)
    expected = "SEARCH records USING COVERING INDEX records_in_order (is_trashed=? AND place=?)"

    assert expected in plan(connection, rows.count_sql(query), query)


@pytest.mark.parametrize("typed", ["", "kind:note", "strength>3 audience:private before:2030"])
def test_counting_reads_no_record(connection: Connection, typed: str) -> None:
    steps = plan(connection, rows.count_sql(parse(typed)), parse(typed))

    assert steps.startswith("SEARCH records USING COVERING INDEX records_in_order")


def test_what_was_left_open_is_read_in_order(connection: Connection) -> None:
    steps = connection.execute(f"EXPLAIN QUERY PLAN {rows.UNFINISHED}", (5,)).fetchall()

    assert [step[3] for step in steps] == ["SCAN records USING INDEX records_unfinished"]


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (rows.BY_ID, ("[]",)),
        (rows.BY_ID_EVEN_TRASHED, ("[]",)),
        (rows.POINTING_AT, ("id", 12)),
        (rows.CHILDREN, ("id", "request")),
        (links.COUNT_TO_RECORD, ("id",)),
        (links.FROM_RECORD, ("id",)),
    ],
)
def test_what_belongs_to_one_page_is_found_without_walking_through_all(
    connection: Connection, sql: str, values: tuple[str | int, ...]
) -> None:
    steps = [step[3] for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]

    assert [step for step in steps if "records_in_order" in step or "records_by_day" in step] == []
    assert [step for step in steps if step.startswith(("SCAN records", "SCAN links"))] == []


def test_a_page_is_one_statement(connection: Connection, names: Names) -> None:
    body = NoteBody(text="coat " * 200)
    for note in [a_note() for _ in range(5)]:
        records.add(connection, note.changed(body, NOW), RevisionId("r"))

    assert len(rows.page(connection, Query(terms=("coat",)), None, 50).rows) == len(names) + 2


def test_the_row_of_a_check_in_brings_its_form_and_its_numbers(connection: Connection) -> None:
    body = CheckInBody(form="checkpoint", phase="before", calm=4, sleep=7)
    records.add(connection, a_record(Kind.CHECK_IN, body), RevisionId("r"))

    (row,) = rows.page(connection, Query(), None, 50).rows

    assert row.form == Form("checkpoint", "before", (("calm", 4),))


@pytest.mark.parametrize("typed", ["", "coat", "tag:party"])
def test_only_the_records_that_are_named_may_be_found(
    connection: Connection, names: Names, typed: str
) -> None:
    by_name = {name: record for record, name in names.items()}
    query = replace(parse(typed), among=(by_name["queue"], by_name["gone"], RecordId("nobody")))

    assert found(connection, names, query) == ["queue"]
    assert query.is_filtering
    assert found(connection, names, replace(query, among=())) == []
    assert replace(Query(), among=()).is_filtering
