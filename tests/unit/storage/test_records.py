"""Records in and out: nothing is lost, and the light columns follow the body."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Author, Record, Told, Who
from hallpass_desktop.storage import places, readings, records, rows
from hallpass_desktop.storage.connection import Connection
from tests.builders import a_jealousy_note, a_moment, a_note

REVISION = RevisionId("r1")
MOMENTS = st.builds(
    Moment,
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)),
    st.integers(-1439, 1439),
    st.sampled_from(Precision),
)


def keep(connection: Connection, record: Record) -> Record:
    records.add(connection, record, REVISION)
    return record


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    happened=MOMENTS,
    written=MOMENTS,
    author=st.builds(Author, st.sampled_from(Who), st.none() | st.sampled_from(Told)),
    text=st.text(),
)
def test_a_record_is_read_back_as_it_was_written(
    connection: Connection, happened: Moment, written: Moment, author: Author, text: str
) -> None:
    record = replace(
        a_note(text, tags=["walk", "Café"]), happened=happened, written=written, author=author
    )

    keep(connection, record)

    assert records.read(connection, record.id) == record


def test_an_unknown_id_is_not_found(connection: Connection) -> None:
    with pytest.raises(NotFound):
        records.read(connection, RecordId("nobody"))


def test_neighbours_in_one_second_keep_the_order_of_arrival(connection: Connection) -> None:
    ids = [keep(connection, a_note(str(n))).id for n in range(3)]

    page = rows.page(connection, Query(), None, 10)

    assert [row.id for row in page.rows] == ids[::-1]


def test_a_crowded_second_flows_over_into_the_next(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "NEIGHBOURS", 2)

    found = {records.place_of(connection, keep(connection, a_note()).id) for _ in range(5)}

    assert len(found) == 5


def test_the_light_columns_follow_the_body(connection: Connection) -> None:
    note = keep(connection, a_jealousy_note(JealousyBody(title="Queue", strength_before=7)))
    body = JealousyBody(title=" The\nlong queue ", story="Left", strength_before=8, open_step=3)

    records.change_body(connection, note.changed(body, note.changed_at), REVISION)

    (row,) = rows.page(connection, Query(), None, 10).rows
    assert (row.title, row.preview) == ("The long queue", "Left")
    assert (row.strength_before, row.strength_after, row.is_unfinished) == (8, None, True)


def test_how_strong_it_was_later_stands_in_when_the_end_was_not_asked(
    connection: Connection,
) -> None:
    keep(connection, a_jealousy_note(JealousyBody(strength_before=7, strength_later=2)))

    (row,) = rows.page(connection, Query(), None, 10).rows

    assert row.strength_after == 2


def test_readings_follow_the_body(connection: Connection) -> None:
    note = keep(connection, a_jealousy_note(JealousyBody(strength_before=7, strength_now=4)))
    later = note.changed(JealousyBody(strength_before=6), note.changed_at)

    records.change_body(connection, later, REVISION)

    (reading,) = readings.of(connection, note.id)
    assert (reading.series, reading.value) == ("strength.before", 6)


def test_backdating_takes_words_and_tags_along(connection: Connection) -> None:
    old = keep(connection, a_note("coat", tags=["walk"], happened_at="2026-03-01T12:00"))
    other = keep(connection, a_note("train", happened_at="2026-02-01T12:00"))
    moved = replace(old, happened=a_moment("2026-01-01T12:00", Precision.DAY))

    records.change_happened(connection, moved)

    page = rows.page(connection, Query(), None, 10)
    assert [row.id for row in page.rows] == [other.id, old.id]
    assert records.read(connection, old.id) == moved
    assert rows.count(connection, Query(terms=("coat",), tags=("walk",))) == 1


def test_a_note_without_words_has_no_text_to_search(connection: Connection) -> None:
    note = keep(connection, a_note("coat"))

    records.change_body(connection, note.changed(NoteBody(), note.changed_at), REVISION)

    assert connection.value("SELECT COUNT(*) FROM texts") == 0


def test_half_a_character_and_control_characters_do_not_stop_a_save(
    connection: Connection,
) -> None:
    note = keep(connection, a_note("a\ud83d\x00\x02b\ue000", title="\ud83d\x00"))

    assert records.read(connection, note.id).body == NoteBody("?\x00", "a?\x00\x02b\ue000")


def test_half_a_character_in_a_feeling_does_not_stop_a_save(connection: Connection) -> None:
    note = keep(connection, a_jealousy_note(JealousyBody(feelings=(Feeling("a\ud83d", 3),))))

    (reading,) = readings.of(connection, note.id)
    assert reading.series == "feeling.a?"


def test_changing_only_a_number_leaves_the_index_alone(connection: Connection) -> None:
    note = keep(connection, a_jealousy_note(JealousyBody(story="Left", strength_before=7)))
    before = connection.value("SELECT COUNT(*) FROM search_data")
    later = note.changed(JealousyBody(story="Left", strength_before=8), note.changed_at)

    records.change_body(connection, later, REVISION)

    assert connection.value("SELECT COUNT(*) FROM search_data") == before


def test_changed_at_is_kept(connection: Connection) -> None:
    note = keep(connection, a_note())
    at = note.changed_at + timedelta(hours=3)

    records.change_body(connection, note.changed(NoteBody(text="b"), at), REVISION)

    assert records.read(connection, note.id).changed_at == at
