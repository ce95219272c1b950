"""The snapshot of a session: what was ticked, in words, and nothing of what was not."""

import json
from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.ids import PersonId, RecordId
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownField, ShownItem
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import EVERYTHING, PointOffer, Setup, Tick, TogetherView
from hallpass_desktop.gui.pages.together.making import Made, Maker
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.session_offers import (
    AgreementOffer,
    ItemOffer,
    Offers,
    PlanOffer,
    RowOffer,
    StepOffer,
)
from hallpass_desktop.services.sharing import VisibleField, what_becomes_visible
from hallpass_desktop.system.content import Content
from tests.builders import a_jealousy_note
from tests.gui.pages.at_together import clause, person
from tests.gui.pages.notebook import EVENING

NOTE = a_jealousy_note(
    JealousyBody(
        title="canary-title",
        what_happened="canary-camera",
        feelings=(Feeling("canary-feeling", 4),),
        story="canary-story",
    ),
    id=RecordId("note"),
)
GRANTED = ("title", "happened", "what_happened", "feelings", "story")
CANARIES = {
    "title": "canary-title",
    "what_happened": "canary-camera",
    "feelings": "canary-feeling",
    "story": "canary-story",
}
DAY = date(2026, 4, 2)


MORE: dict[str, Any] = {
    "why": "canary-why",
    "tell_when": "within",
    "tell_within_hours": 24,
    "covers": ("me", "partner"),
}
STEP = RepairStepBody(title="canary-step", done_by="other", rhythm="weekly", times_a_week=2)
VIEW = TogetherView(
    people=(person("Wren", "me"), person("Jay", "partner")),
    offers=Offers(
        items=(ItemOffer(NOTE.id, "canary-row", DAY, what_becomes_visible(NOTE, GRANTED)),),
        agreements=(
            AgreementOffer(
                RecordId("trip"),
                "canary-trip",
                (
                    clause("one", "canary-one", **MORE),
                    clause("two", "canary-two", "my_boundary", why="canary-other"),
                ),
                (RowOffer(RecordId("row"), "", "kissing", "canary-agreed"),),
                head=(VisibleField("intention", "canary-head"),),
            ),
            AgreementOffer(RecordId("other"), "canary-other", (clause("three", "canary-three"),)),
        ),
        plans=(
            PlanOffer(
                RecordId("plan"), "canary-plan", DAY, "me", (StepOffer(RecordId("s"), STEP),)
            ),
        ),
    ),
    points=(PointOffer(RecordId("point"), "canary-point", Who.US, DAY),),
)
EVERY_TICK: tuple[Tick, ...] = (
    *((NOTE.id, field) for field in GRANTED),
    *((RecordId(code), "") for code in ("one", "two", "three", "row", "s", "point")),
)


@pytest.fixture(scope="session")
def tools() -> Tools:
    return Tools(Vocabulary(), Content(), lambda: EVENING)


def made(tools: Tools, kind: SessionKind, *ticks: Tick, about: str = "") -> Made:
    setup = Setup(kind, about=RecordId(about) if about else None, ticks=frozenset(ticks))
    return Maker(setup, VIEW, tools).make()


def said(made: Made) -> str:
    return json.dumps(asdict(made.snapshot), default=str)


def private_words(made: Made, ticked: Collection[Tick]) -> set[str]:
    """The words of fields and points that were not ticked and are there all the same."""
    allowed = {CANARIES[field] for _, field in ticked if field in CANARIES}
    allowed |= {"canary-point"} if (RecordId("point"), "") in ticked else set()
    private = {*CANARIES.values(), "canary-point", "canary-row", "canary-other", "canary-three"}
    private |= {"canary-why", "canary-head"}
    allowed |= {"canary-head"} if (RecordId("trip"), EVERYTHING) in ticked else set()
    return {word for word in private - allowed if word in said(made)}


@pytest.mark.parametrize("kind", SessionKind)
def test_it_starts_empty(kind: SessionKind, tools: Tools) -> None:
    result = made(tools, kind)

    assert result.snapshot.shown == 0
    assert (result.shown, dict(result.handles)) == ((), {})
    assert "canary" not in said(result)


def test_a_page_shows_its_ticked_fields_alone(tools: Tools) -> None:
    result = made(tools, SessionKind.FREE, (NOTE.id, "story"))

    (item,) = result.snapshot.items
    assert (item.handle, item.kind, item.title) == ("i1", "Jealousy note", "")
    assert [(f.label, f.text) for f in item.fields] == [("The story", "canary-story")]
    assert result.shown == ("Jealousy note: The story",)


def test_the_title_is_one_of_the_fields(tools: Tools) -> None:
    result = made(tools, SessionKind.FREE, (NOTE.id, "title"))

    assert (result.snapshot.items[0].title, result.snapshot.items[0].fields) == ("canary-title", ())
    assert result.shown == ("Jealousy note “canary-title”",)


def test_a_review_shows_ticked_clauses_of_the_agreement_that_was_chosen(tools: Tools) -> None:
    result = made(tools, SessionKind.REVIEW, *EVERY_TICK[5:], about="trip")

    shown = result.snapshot
    assert [(c.handle, c.text, c.kind) for c in shown.clauses] == [
        ("c1", "canary-one", "Our agreement"),
        ("c2", "canary-two", "A boundary of Wren"),
    ]
    assert [row.title for row in shown.rows] == ["Kissing"]
    assert (shown.about, shown.steps) == ("canary-trip", ())
    assert result.handles == {
        "about": "trip", "c1": "one", "c2": "two", "r1": "row", "a1": "point",
    }  # fmt: skip


def test_what_else_stands_in_a_clause_goes_along_only_if_that_was_ticked(tools: Tools) -> None:
    only, whole = (RecordId("one"), ""), (RecordId("one"), EVERYTHING)
    made_of = {
        ticks: made(tools, SessionKind.REVIEW, *ticks, about="trip")
        for ticks in ((only,), (whole,), (only, whole))
    }

    shown = {ticks: result.snapshot.clauses for ticks, result in made_of.items()}
    assert [each.more for each in shown[(only,)]] == [()]
    assert shown[(whole,)] == ()
    assert [(f.label, f.text, f.field) for f in shown[(only, whole)][0].more] == [
        ("Why it matters", "canary-why", "why"),
        ("When it is told", "Within some hours", "tell_when"),
        ("Within how many hours", "24", "tell_within_hours"),
        ("Whom it covers", "Wren and Jay", "covers"),
    ]
    assert made_of[(only,)].shown[1] == "Clause: canary-one"
    assert made_of[(only, whole)].shown[1] == (
        "Clause: canary-one: Why it matters, When it is told, Within how many hours and "
        "Whom it covers"
    )


def test_an_agreement_is_not_named_before_it_was_chosen(tools: Tools) -> None:
    result = made(tools, SessionKind.DEBRIEF, *EVERY_TICK[5:])

    assert (result.snapshot.about, result.snapshot.clauses) == ("", ())


def test_a_walk_shows_rows_and_the_clauses_that_were_ticked(tools: Tools) -> None:
    shown = made(tools, SessionKind.WALK, *EVERY_TICK, about="trip").snapshot

    assert [(row.title, row.agreed) for row in shown.rows] == [("Kissing", "canary-agreed")]
    assert [each.text for each in shown.clauses] == ["canary-one", "canary-two"]


def test_a_repair_talk_says_who_does_and_who_feels(tools: Tools) -> None:
    (step,) = made(tools, SessionKind.REPAIR, *EVERY_TICK, about="plan").snapshot.steps

    assert (step.title, step.how_often) == ("canary-step", "2 times a week")
    assert (step.done_by, step.felt_by) == (Who.PARTNER, Who.ME)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(ticked=st.frozensets(st.sampled_from(EVERY_TICK)), kind=st.sampled_from(SessionKind))
def test_nothing_is_there_that_was_not_ticked(
    ticked: frozenset[Tick], kind: SessionKind, tools: Tools
) -> None:
    result = made(tools, kind, *ticked, about="trip")

    assert private_words(result, ticked) == set()
    assert all(CANARIES[field] in said(result) for each, field in ticked if field in CANARIES)


def test_a_private_word_that_is_put_in_on_purpose_is_found(tools: Tools) -> None:
    result = made(tools, SessionKind.FREE, (NOTE.id, "story"))
    planted = ShownItem("i2", "Note", fields=(ShownField("Felt", "canary-feeling"),))
    items = (*result.snapshot.items, planted)
    leaking = replace(result, snapshot=replace(result.snapshot, items=items))

    assert private_words(result, {(NOTE.id, "story")}) == set()
    assert private_words(leaking, {(NOTE.id, "story")}) == {"canary-feeling"}


def test_an_id_never_goes_along(tools: Tools) -> None:
    note = replace(VIEW.offers.items[0], id=RecordId("0197-canary-id"))
    view = replace(VIEW, offers=replace(VIEW.offers, items=(note,)))
    setup = Setup(SessionKind.FREE, ticks=frozenset({(note.id, "story")}))

    result = Maker(setup, view, tools).make()

    assert "canary-story" in said(result)
    assert "0197-canary-id" not in said(result)


def test_what_a_session_goes_through_has_to_be_ticked() -> None:
    setup = Setup(SessionKind.REVIEW, about=RecordId("trip"))

    lacks = (setup.lacks_parts(VIEW), setup.ticked([(RecordId("one"), "")], is_on=True))

    assert lacks[0]
    assert not lacks[1].lacks_parts(VIEW)
    assert replace(lacks[1], kind=SessionKind.WALK).lacks_parts(VIEW)
    assert setup.ticked([(RecordId("row"), "")], is_on=True).lacks_parts(VIEW)
    assert not Setup(SessionKind.DEBRIEF).lacks_parts(VIEW)


def test_the_only_partner_need_not_be_chosen() -> None:
    two = replace(VIEW, people=(*VIEW.people, person("Kit", "partner")))

    assert Setup().partner_of(VIEW) == VIEW.people[1]
    assert Setup().partner_of(two) is None
    assert Setup(partner=PersonId("Kit")).partner_of(two) == two.people[2]


def test_what_an_agreement_says_at_its_beginning_has_a_tick_of_its_own(tools: Tools) -> None:
    head = (RecordId("trip"), EVERYTHING)
    without = made(tools, SessionKind.REVIEW, (RecordId("one"), ""), about="trip")
    result = made(tools, SessionKind.REVIEW, (RecordId("one"), ""), head, about="trip")

    assert without.snapshot.head == ()
    assert [(each.field, each.text) for each in result.snapshot.head] == [
        ("intention", "canary-head")
    ]
    assert any(line.startswith("What it says at its beginning") for line in result.shown)
