"""What goes to a stage and comes back: whole, and in one form only."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.services.stage_form import (
    Handed,
    StageEvent,
    pack,
    read_event,
    unpack,
    write_event,
)
from tests.stages import NOW, a_snapshot, a_talk, both_sides

words = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)
anything = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize("kind", SessionKind)
def test_everything_comes_back_as_it_was(kind: SessionKind) -> None:
    handed = Handed("id", a_snapshot(kind), a_talk(kind), b"\x00\xff" * 16, bytes(32))

    assert unpack(pack(handed)) == handed


@given(st.builds(Talk), st.datetimes(timezones=st.just(UTC)), words)
def test_any_event_comes_back_as_it_was(talk: Talk, at: datetime, name: str) -> None:
    event = StageEvent(name, at, talk)

    assert read_event(write_event(event)) == event


@given(st.builds(Snapshot))
def test_any_snapshot_comes_back_as_it_was(snapshot: Snapshot) -> None:
    handed = Handed("id", snapshot, Talk(snapshot.kind), b"", b"")

    assert unpack(pack(handed)) == handed


def test_half_characters_become_question_marks() -> None:
    handed = Handed(
        "id", Snapshot(SessionKind.FREE, "a\ud800", "b"), Talk(SessionKind.FREE), b"", b""
    )

    assert unpack(pack(handed)).snapshot.me == "a?"


@given(anything)
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="Handed"):
        unpack(json.dumps(value).encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"at":4', b'"at":"4"'),
        (b'"at":4', b'"at":4.0'),
        (b'"at":4', b'"at":4,"more":1'),
        (b'"at":4', b'"at": 4'),
        (b'"at":4', b'"at":04'),
        (b'["me"]', b'"me"'),
        (b'"review"', b'"revue"'),
        (b'"2026-11-08"', b'"2026-11-8"'),
        (b"}", b""),
    ],
)
def test_another_form_of_the_same_is_refused(old: bytes, new: bytes) -> None:
    content = write_event(StageEvent("id", NOW, a_talk()))
    assert old in content

    with pytest.raises(ValueError, match="StageEvent") as caught:
        read_event(content.replace(old, new, 1))

    assert caught.value.__cause__ is None


def test_nothing_of_it_says_its_words_when_printed() -> None:
    handed = both_sides(a_talk()).handed

    assert (repr(handed), repr(StageEvent("id", NOW, handed.talk))) == ("<Handed>", "<StageEvent>")
