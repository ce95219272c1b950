"""Snippets: the field that was hit, its words, and where the hits stand in them."""

import pytest

from hallpass_desktop.domain import jealousy
from hallpass_desktop.domain.body import Choice
from hallpass_desktop.domain.choices import with_choices
from hallpass_desktop.domain.ids import RevisionId
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.listing import Snippet
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.storage import records, rows, texts
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.search import LENGTH, expression
from tests.builders import a_jealousy_note, a_note

ALL_CODES = (
    jealousy.FEELINGS,
    jealousy.BODY_PLACES,
    jealousy.TENDER_REASONS,
    jealousy.JEALOUSY_KINDS,
    jealousy.POINTS_TO,
    jealousy.CLAUSE_STATES,
    jealousy.TRIED,
)


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


CHOSEN = JealousyBody(
    title="Party",
    feelings=(Feeling("sad", 6), Feeling("left_out"), Feeling("a bit odd")),
    body_places=("chest",),
    clause="broken",
)
SHOWN = (
    (Choice("feelings", "sad"), "Sad"),
    (Choice("feelings", "left_out"), "Left out"),
    (Choice("body_places", "chest"), "Chest"),
    (Choice("clause", "broken"), "Not kept"),
)
CALLED = {(choice.field, choice.code): words for choice, words in SHOWN}


def found(connection: Connection, typed: str) -> Snippet | None:
    page = rows.page(connection, with_choices(parse(typed), SHOWN), None, 10)
    return page.rows[0].snippet if page.rows else None


@pytest.mark.parametrize(
    ("typed", "field", "text", "marked"),
    [
        ("sad", "feelings", "Sad, Left out, a bit odd", ["Sad"]),
        ("sa", "feelings", "Sad, Left out, a bit odd", ["Sad"]),
        ('"left out"', "feelings", "Sad, Left out, a bit odd", ["Left out"]),
        ("odd sad", "feelings", "Sad, Left out, a bit odd", ["Sad", "odd"]),
        ("chest party", "title", "Party", ["Party"]),
        ("che", "body_places", "Chest", ["Chest"]),
        ('"not kept"', "clause", "Not kept", ["Not kept"]),
    ],
)
def test_a_choice_is_found_by_its_words_and_shown_with_them(
    connection: Connection, typed: str, field: str, text: str, marked: list[str]
) -> None:
    records.add(connection, a_jealousy_note(CHOSEN), RevisionId("r"))

    snippet = found(connection, typed)

    assert snippet is not None
    said = snippet.in_words(lambda name, code: CALLED[name, code])
    assert (said.field, said.text, hits(said)) == (field, text, marked)


@pytest.mark.parametrize("typed", ["tense", "broken", "feelings", "party -sad", '-"left out"'])
def test_codes_are_not_words(connection: Connection, typed: str) -> None:
    records.add(connection, a_jealousy_note(CHOSEN), RevisionId("r"))

    assert rows.count(connection, with_choices(parse(typed), SHOWN)) == 0


def test_a_choice_far_down_a_long_list_is_cut_between_choices(connection: Connection) -> None:
    many = (*(Feeling("jealous") for _ in range(20)), Feeling("sad"), Feeling("numb"))
    records.add(connection, a_jealousy_note(JealousyBody(feelings=many)), RevisionId("r"))

    snippet = found(connection, "sad")

    assert snippet is not None
    assert hits(snippet) == ["sad"]
    assert set(snippet.text.strip("…").split(", ")) == {"jealous", "sad", "numb"}


def test_nobody_can_type_a_choice(connection: Connection) -> None:
    forged = texts.choice_word(Choice("feelings", "sad"))
    records.add(connection, a_note(f"{forged} and more"), RevisionId("r"))

    assert found(connection, "sad") == Snippet("text", "feelings sad and more", ((9, 12),))


@pytest.mark.parametrize("code", sorted({code for codes in ALL_CODES for code in codes}))
def test_every_code_is_one_word_of_the_index(code: str) -> None:
    word = texts.choice_word(Choice("feelings", code))

    match = texts.CHOICE_WORD.fullmatch(word)

    assert match is not None
    assert texts.code_in(match[1]) == code
