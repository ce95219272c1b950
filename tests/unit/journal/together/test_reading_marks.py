"""A mark says that somebody read it: every field that is new stood on the screen as it is."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.clause import AT_ONCE, FEELINGS, ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome, RowAgreed, Verdict
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownClause, ShownField, ShownRow, Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.together import Settled
from tests.stages import Stage
from tests.unit.journal.conftest import typed
from tests.unit.journal.together.conftest import BOTH

# What is in the clause, and what the screen says of it: what was chosen has words of its own there.
FULL: Mapping[str, tuple[Any, str]] = {
    "why": ("It calms me.", "It calms me."),
    "inside": ("A text.", "A text."),
    "outside": ("A call at work.", "A call at work."),
    "tell_when": ("within", "Within some hours"),
    "tell_within_hours": (24, "24"),
    "tell_how_much": ("headline", "One line"),
    "conditions": ("Away from home.", "Away from home."),
    "covers": (("us",), "Both"),
    "first_if_broken": ("We talk.", "We talk."),
    "how_to_change": ("At the table.", "At the table."),
}
WORDS: dict[str, Any] = {name: value for name, (value, _) in FULL.items()}
EVERY = {name: said for name, (_, said) in FULL.items()}
WHOLE = ClauseBody(title="Texts", text="We tell.", feels_mine="good", **WORDS)
TRY = Outcome(verdicts=(Verdict("c1", "try"),), read_by=BOTH)

Read = Callable[..., Settled]


@pytest.fixture
def read(journal: Journal, vault: Vault, agreement: RecordId) -> Read:
    """Show a clause and these of its fields, let both read it, and bring it in."""

    def read(shown: Mapping[str, str], meanwhile: ClauseBody | None = None) -> Settled:
        draft = journal.agreements.begin_clause(agreement)
        journal.keep(typed(draft, WHOLE))
        more = tuple(ShownField(name, text, name) for name, text in shown.items())
        clause = ShownClause("c1", "Texts", "We tell.", more=more)
        snapshot = Snapshot(SessionKind.REVIEW, "Robin", "Alex", about="Trip", clauses=(clause,))
        handles = {"about": agreement, "c1": draft.record.id}
        stage = Stage(vault.path, journal.together.begin(snapshot, handles, ()))
        if meanwhile is not None:
            journal.keep(typed(journal.open(draft.record.id), meanwhile))
        stage.end(TRY)
        settled = journal.together.settle()
        assert settled is not None
        return settled

    return read


def test_these_are_all_the_fields_of_a_clause() -> None:
    every = {each.name for each in fields_of(ClauseBody()) if not each.metadata.get("setting")}

    assert every == AT_ONCE | FEELINGS | set(FULL)


def test_with_everything_that_stands_in_it_the_marks_hold(
    read: Read, journal: Journal, agreement: RecordId
) -> None:
    assert not read(EVERY).marks_wait
    assert journal.agreements.read(agreement).standing.held == 1


@pytest.mark.parametrize("name", FULL)
def test_one_field_that_was_left_out_keeps_them_waiting(
    name: str, read: Read, journal: Journal, agreement: RecordId
) -> None:
    settled = read({each: said for each, said in EVERY.items() if each != name})

    assert settled.marks_wait
    assert journal.agreements.read(agreement).standing.held == 0


@pytest.mark.parametrize(
    "change",
    [
        {"why": "It calms us."},
        {"tell_when": "never"},
        {"tell_within_hours": 48},
        {"covers": ("me",)},
    ],
)
def test_a_field_that_changed_meanwhile_keeps_them_waiting(
    change: dict[str, Any], read: Read
) -> None:
    assert read(EVERY, replace(WHOLE, **change)).marks_wait


def test_words_that_are_not_those_of_the_field_were_not_read(read: Read) -> None:
    assert read(EVERY | {"why": "It calms"}).marks_wait


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        (RowAgreed("r1", "want", "", "no", "", "Not yet"), False),
        (RowAgreed("r1", "want", agreed="Not yet"), True),
        (RowAgreed("r1", agreed="Not yet"), True),
    ],
)
def test_an_earlier_answer_in_the_grid_was_not_on_the_screen(
    said: RowAgreed, waits: bool, journal: Journal, vault: Vault, handles: dict[str, RecordId]
) -> None:
    journal.trash([handles["c1"], handles["c2"]])
    answered = GridRowBody(title="Dancing", mine="no", theirs="unsure", agreed="with friends")
    journal.keep(typed(journal.open(handles["r1"]), answered))
    rows = (ShownRow("r1", "Dancing", "with friends"),)
    snapshot = Snapshot(SessionKind.WALK, "Robin", "Alex", about="Trip", rows=rows)
    only = {name: handles[name] for name in ("about", "r1")}
    stage = Stage(vault.path, journal.together.begin(snapshot, only, ()))
    stage.end(Outcome(rows=(said,), read_by=BOTH))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.marks_wait is waits


@pytest.mark.parametrize(
    ("head", "waits"),
    [
        ({"my_motives": ("curiosity",)}, False),
        ({"intention": "To stay close"}, True),
        ({"what_counts": "Everything under clothes"}, True),
    ],
)
def test_what_an_agreement_says_of_itself_is_on_no_stage_and_keeps_them_waiting(
    head: dict[str, Any], waits: bool, read: Read, journal: Journal, agreement: RecordId
) -> None:
    journal.keep(typed(journal.open(agreement), AgreementBody(title="Trip", **head)))

    assert read(EVERY).marks_wait is waits
