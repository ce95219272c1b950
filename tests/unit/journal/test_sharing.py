"""Sharing: field by field, nothing by itself, and views that hold nothing else."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.sharing import (
    Visible,
    VisibleField,
    fields_to_offer,
    is_held_back,
    what_becomes_visible,
)
from tests.builders import a_jealousy_note
from tests.unit.journal.conftest import Write

NOW = datetime(2026, 3, 1, 20, 10, tzinfo=UTC)
BODY = JealousyBody(
    title="The queue",
    what_happened="canary-happened",
    story="canary-story",
    feelings=(Feeling("sad", 4),),
    strength_before=0,
    open_step=3,
    cooling_until=NOW,
)
NOTE = a_jealousy_note(BODY, tags=["canary-tag"])


def test_every_filled_field_is_offered_and_no_bookkeeping() -> None:
    assert fields_to_offer(NOTE) == (
        "title", "happened", "what_happened", "strength_before", "feelings", "story",
    )  # fmt: skip


def test_what_becomes_visible_is_what_was_ticked() -> None:
    visible = what_becomes_visible(NOTE, ["story", "title", "urge"])

    assert visible == Visible(
        Kind.JEALOUSY,
        (VisibleField("title", "The queue"), VisibleField("story", "canary-story")),
    )


def test_nothing_ticked_shows_nothing() -> None:
    assert what_becomes_visible(NOTE, []).fields == ()


@given(st.sets(st.sampled_from(fields_to_offer(NOTE))))
def test_a_view_holds_nothing_but_ticked_fields(ticked: set[str]) -> None:
    visible = what_becomes_visible(NOTE, ticked)

    assert {field.field for field in visible.fields} == ticked
    assert ("canary-story" in repr(visible)) is ("story" in ticked)
    assert "canary-tag" not in repr(visible)
    assert NOTE.id not in repr(visible)


def test_bookkeeping_is_never_shown_even_if_asked_for() -> None:
    assert what_becomes_visible(NOTE, ["open_step", "cooling_until"]).fields == ()


def test_a_night_s_sleep_holds_a_note_back() -> None:
    assert is_held_back(NOTE, NOW - timedelta(hours=1))
    assert not is_held_back(NOTE, NOW)


def test_grants_are_set_for_one_audience_and_taken_back(journal: Journal, write: Write) -> None:
    record = write(BODY)
    journal.set_grants(record, Audience.THERAPIST, ["story"])
    journal.set_grants(record, Audience.TOGETHER, ["title"])

    changes = journal.set_grants(record, Audience.TOGETHER, ["story", "happened"])

    assert (changes.ids, changes.undo) == (frozenset({record}), "grants")
    assert granted(journal, record) == {"together": {"story", "happened"}, "therapist": {"story"}}

    journal.undo()
    assert granted(journal, record) == {"together": {"title"}, "therapist": {"story"}}


def test_editing_grants_nothing(journal: Journal, write: Write) -> None:
    record = write(BODY)
    journal.set_grants(record, Audience.TOGETHER, ["story"])

    write(JealousyBody(story="other", urge="to leave"), to=record)
    journal.set_tags(record, ["walk"])

    assert granted(journal, record) == {"together": {"story"}}
    assert journal.page(Query()).rows[0].is_shared


def test_the_same_grants_again_are_no_change(journal: Journal, write: Write) -> None:
    record = write(BODY)

    assert not journal.set_grants(record, Audience.TOGETHER, [])
    assert journal.undo_label() is None


def test_a_field_nobody_has_is_refused(journal: Journal, write: Write) -> None:
    record = write(BODY)

    for name in ("nonsense", "open_step"):
        with pytest.raises(ValueError, match="has no"):
            journal.set_grants(record, Audience.TOGETHER, [name])


def granted(journal: Journal, record: object) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for grant in journal.grants(record):  # type: ignore[arg-type]  # a record id
        found.setdefault(grant.audience, set()).add(grant.field)
    return found
