"""Bodies to JSON and back: nothing is lost, nothing odd comes in, nothing is quoted in an error."""

import json
from dataclasses import replace
from datetime import date, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import Body, fields_of, is_blank
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.kinds import BODIES, BODY_VERSIONS
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Author, Kind, Who
from hallpass_desktop.domain.recurrence import Daily, Rule
from hallpass_desktop.storage import codec
from hallpass_desktop.storage.codec import StoredBody, decode_body, encode_body
from hallpass_desktop.storage.migrations import SCHEMA_VERSION
from tests.unit.domain.rules import rules_with_zones
from tests.unit.storage.any_body import BODY_STRATEGIES

KINDS_AND_BODIES = st.sampled_from(sorted(BODIES)).flatmap(
    lambda kind: st.tuples(st.just(kind), BODY_STRATEGIES[kind])
)


@given(KINDS_AND_BODIES)
def test_what_is_stored_is_read_back(kind_and_body: tuple[Kind, Body]) -> None:
    kind, body = kind_and_body

    assert decode_body(kind, encode_body(kind, body)) == body


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=5,
)


@given(KINDS_AND_BODIES, st.dictionaries(st.text(min_size=1), JSON, max_size=3))
def test_fields_of_a_newer_app_stay_as_they_were(
    kind_and_body: tuple[Kind, Body], newer: dict[str, object]
) -> None:
    kind, body = kind_and_body
    known = {entry.name for entry in fields_of(body)}
    newer = {name: value for name, value in newer.items() if name not in known}
    written = json.loads(encode_body(kind, body).json) | newer

    read = decode_body(kind, StoredBody(1, json.dumps(written)))

    assert json.loads(encode_body(kind, read).json) == written
    assert replace(read, unread=()) == body  # type: ignore[type-var]  # every body is a dataclass


def test_a_field_called_like_the_place_where_they_are_kept_stays_too() -> None:
    text = '{"unread":[["text","3"]]}'

    assert encode_body(Kind.NOTE, decode_body(Kind.NOTE, StoredBody(1, text))).json == text


def test_a_page_with_only_fields_of_a_newer_app_is_not_blank() -> None:
    assert not is_blank(decode_body(Kind.NOTE, StoredBody(1, '{"weather":"rain"}')))


def test_a_version_that_older_apps_cannot_read_comes_with_a_step_of_the_schema() -> None:
    assert max(BODY_VERSIONS.values()) <= SCHEMA_VERSION


def test_what_was_not_answered_takes_no_room() -> None:
    assert encode_body(Kind.JEALOUSY, JealousyBody(story="left")).json == '{"story":"left"}'


def test_half_a_character_does_not_stop_a_save() -> None:
    assert encode_body(Kind.NOTE, NoteBody(text="a\ud83d")).json == '{"text":"a?"}'


@pytest.mark.parametrize(
    "text",
    [
        '{"story": 3}',
        '{"strength_before": "3"}',
        '{"strength_before": true}',
        '{"tender": "alone"}',
        '{"tender": ["alone", 3]}',
        '{"feelings": [{"strength": 3}]}',
        '{"feelings": [{"name": "sad", "unknown": "words"}]}',
        '{"cooling_until": "soon"}',
        '{"cooling_until": 3}',
        "[]",
        '"words"',
        "{",
    ],
)
def test_what_does_not_fit_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"JealousyBody|JSON") as caught:
        decode_body(Kind.JEALOUSY, StoredBody(1, text))

    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert "words" not in str(caught.value)


def test_a_choice_that_the_app_knows_is_read_back_as_itself() -> None:
    author = codec.decode(codec.encode(Author(Who.US)), Author)

    assert author.who is Who.US


def test_a_choice_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        codec.decode('{"who": "them"}', Author)


def test_a_body_of_a_later_version_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown version 2"):
        decode_body(Kind.NOTE, StoredBody(2, "{}"))


def test_an_older_body_is_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(values: codec.Fields) -> codec.Fields:
        return {"text": values["words"]}

    monkeypatch.setattr(codec, "UPGRADES", {Kind.NOTE: (rename,)})

    assert decode_body(Kind.NOTE, StoredBody(1, '{"words": "a"}')) == NoteBody(text="a")
    assert decode_body(Kind.NOTE, StoredBody(2, '{"text": "a"}')) == NoteBody(text="a")


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_every_version_has_its_upgrade(kind: Kind) -> None:
    assert len(codec.UPGRADES.get(kind, ())) == BODY_VERSIONS[kind] - 1


def test_text_is_kept_readable() -> None:
    stored = encode_body(Kind.NOTE, NoteBody(text="Hängematte"))

    assert "Hängematte" in stored.json
    assert json.loads(stored.json) == {"text": "Hängematte"}


@given(rules_with_zones())
def test_a_rule_is_read_back(found: tuple[Rule, tzinfo, date]) -> None:
    rule, _, _ = found

    assert codec.decode(codec.encode(rule), type(rule)) == rule


@pytest.mark.parametrize(
    "text",
    [
        '{"first": "2026-03-01", "at": 21}',
        '{"first": "2026-03-01", "at": "nine"}',
        '{"first": "2026-03-01", "at": "21:00:00+01:00"}',
        '{"first": "2026-03-01T21:00", "at": "21:00"}',
        '{"first": "2026-03-01", "at": "21:00", "every": 0}',
    ],
)
def test_a_rule_that_means_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="does not fit Daily"):
        codec.decode(text, Daily)


@pytest.mark.parametrize("text", ['{"look_again_on": "soon"}', '{"look_again_on": 20260301}'])
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="RequestBody"):
        decode_body(Kind.REQUEST, StoredBody(1, text))
