"""Snippets: the field that was hit, its words, and where the hits stand in them."""

import pytest

from hallpass_desktop.domain.ids import RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Snippet
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.storage import records, rows
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.search import LENGTH, expression
from tests.builders import a_jealousy_note, a_note


def only_snippet(connection: Connection, typed: str) -> Snippet:
    (row,) = rows.page(connection, parse(typed), None, 10).rows
    assert row.snippet is not None
    return row.snippet


def hits(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.matches]


def test_a_hit_names_its_field_and_place(connection: Connection) -> None:
    body = JealousyBody(title="Party", story="That I am the coat stand.", urge="To leave")
    records.add(connection, a_jealousy_note(body), RevisionId("r"))

    snippet = only_snippet(connection, "coat")

    assert snippet == Snippet("story", "That I am the coat stand.", ((14, 18),))


def test_the_field_with_most_hits_is_shown(connection: Connection) -> None:
    body = JealousyBody(title="Coat", story="A coat in the coat queue", urge="coat")
    records.add(connection, a_jealousy_note(body), RevisionId("r"))

    snippet = only_snippet(connection, "coat")

    assert (snippet.field, hits(snippet)) == ("story", ["coat", "coat"])


def test_words_in_two_fields_are_found_together(connection: Connection) -> None:
    body = JealousyBody(title="Coat", story="The queue")
    records.add(connection, a_jealousy_note(body), RevisionId("r"))

    assert hits(only_snippet(connection, "coat queue")) == ["Coat"]


@pytest.mark.parametrize("typed", ["cafe", "café", "CAF"])
def test_accents_are_folded_both_ways(connection: Connection, typed: str) -> None:
    records.add(connection, a_note("Im CAFÉ gelacht"), RevisionId("r"))

    assert hits(only_snippet(connection, typed)) == ["CAFÉ"]


@pytest.mark.parametrize("before", [0, 5, 60])
@pytest.mark.parametrize("after", [0, 5, 60])
def test_a_long_text_is_cut_round_the_hit_at_whole_words(
    connection: Connection, before: int, after: int
) -> None:
    text = " ".join(["word"] * before + ["coat"] + ["term"] * after)
    records.add(connection, a_note(text), RevisionId("r"))

    snippet = only_snippet(connection, "coat")

    assert hits(snippet) == ["coat"]
    assert len(snippet.text) <= LENGTH + 10
    assert set(snippet.text.replace("…", "").split()) <= {"word", "coat", "term"}
    assert snippet.text.startswith("…") is (before == 60)
    assert snippet.text.endswith("…") is (after == 60)


def test_one_endless_word_is_shown_whole(connection: Connection) -> None:
    records.add(connection, a_note("a" * 500), RevisionId("r"))

    assert hits(only_snippet(connection, "aaa")) == ["a" * 500]


def test_a_later_hit_that_was_cut_in_two_is_not_marked(connection: Connection) -> None:
    text = "coat " + "word " * 30 + "coat queue word"
    records.add(connection, a_note(text), RevisionId("r"))

    snippet = only_snippet(connection, '"coat queue" word')

    assert "\x02" not in snippet.text
    assert set(hits(snippet)) <= {"word", "coat queue"}


def test_line_breaks_become_spaces(connection: Connection) -> None:
    records.add(connection, a_note("The\n\ncoat  queue"), RevisionId("r"))

    assert only_snippet(connection, '"coat queue"') == Snippet("text", "The coat queue", ((4, 14),))


def test_only_the_last_word_may_go_on() -> None:
    assert expression(Query(terms=("coat", "que"))) == '"coat" AND "que" *'
    assert expression(Query(terms=("coat", "q"))) == '"coat" AND "q"'
    assert expression(Query(terms=("coat", "?"))) == '"coat"'
    assert expression(Query(terms=('a"b',))) == '"a""b"'
