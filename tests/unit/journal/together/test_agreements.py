"""What a session says of an agreement: words, versions, and marks of what was seen alone."""

from dataclasses import replace

from hallpass_desktop.domain.agreement_log import Did, State
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome, RowAgreed, Verdict
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from tests.stages import Stage
from tests.unit.journal.conftest import typed
from tests.unit.journal.together.conftest import (
    BOTH,
    DAY,
    HOME,
    ME,
    TELL,
    THEM,
    Sit,
    agree,
    did,
    kept,
    snapshot_of,
)


def test_a_review_tries_and_ends_clauses_in_a_new_version_with_both_marks(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    verdicts = (Verdict("c1", "try", "Left over.", DAY), Verdict("c2", "end"))

    settled = sit(SessionKind.REVIEW, Outcome(verdicts=verdicts, read_by=BOTH))

    found = journal.agreements.read(agreement)
    (clause,) = found.clauses
    assert (clause.body.text, clause.body.trial_until) == (TELL.text, DAY)
    assert [row.id for row in journal.trashed().rows] != []
    assert found.standing.state is State.AGREED
    assert did(journal, agreement) == [
        (Did.SAVED, ME), (Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM),
    ]  # fmt: skip
    assert not settled.left_out
    assert not settled.marks_wait


def test_a_clause_that_is_kept_stays_as_it_is_and_is_named_in_the_session(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    agree(journal, agreement)

    settled = sit(SessionKind.REVIEW, Outcome(verdicts=(Verdict("c1", "keep"),), read_by=BOTH))

    found = journal.agreements.read(agreement)
    assert [each.body.text for each in found.clauses] == [TELL.text, HOME.text]
    assert found.standing.newest == 1
    assert did(journal, agreement)[-1] == (Did.LOOKED, ME)
    assert kept(journal, settled).clauses_said == (ClauseSaid("Texts", "keep"),)


def test_a_changed_clause_keeps_the_words_it_had_as_an_earlier_state(
    journal: Journal, handles: dict[str, RecordId], sit: Sit
) -> None:
    sit(SessionKind.REVIEW, Outcome(verdicts=(Verdict("c1", "change", "We tell at once."),)))

    states = [journal.revision(each.id).body for each in journal.revisions(handles["c1"])]

    assert [each.text for each in states if isinstance(each, ClauseBody)] == [
        "We tell at once.",
        TELL.text,
    ]


def test_a_walk_writes_answers_and_what_both_agreed_on_into_the_grid(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    said = RowAgreed("r1", "want", "", "only_if", "told first", "told first")

    settled = sit(SessionKind.WALK, Outcome(rows=(said,), read_by=(Who.ME,)))

    (row,) = journal.agreements.read(agreement).grid
    assert (row.body.mine, row.body.theirs, row.body.theirs_if) == ("want", "only_if", "told first")
    assert row.body.agreed == "told first"
    assert journal.agreements.read(agreement).standing.state is State.TALKED_THROUGH
    assert kept(journal, settled).rows_said == (RowSaid("Dancing", "told first"),)


def test_a_row_that_was_left_empty_on_the_screen_loses_no_words(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    sit(SessionKind.WALK, Outcome(rows=(RowAgreed("r1"),)))

    (row,) = journal.agreements.read(agreement).grid
    assert row.body.agreed == "with friends"


def test_nobody_marks_what_was_not_on_the_screen(
    journal: Journal, agreement: RecordId, handles: dict[str, RecordId], sit: Sit
) -> None:
    only = {name: handles[name] for name in ("about", "c1", "r1")}

    settled = sit(
        SessionKind.REVIEW, Outcome(verdicts=(Verdict("c1", "keep"),), read_by=BOTH), only
    )

    assert settled.marks_wait
    assert did(journal, agreement) == [(Did.SAVED, ME), (Did.TALKED, ME)]


def test_what_both_had_read_before_need_not_be_on_the_screen_again(
    journal: Journal, agreement: RecordId, handles: dict[str, RecordId], sit: Sit
) -> None:
    agree(journal, agreement)
    only = {name: handles[name] for name in ("about", "c1")}

    settled = sit(
        SessionKind.REVIEW,
        Outcome(verdicts=(Verdict("c1", "change", "We tell at once."),), read_by=BOTH),
        only,
    )

    assert not settled.marks_wait
    assert journal.agreements.read(agreement).standing.held == 2


def test_a_clause_that_was_written_anew_since_it_was_shown_is_not_marked(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    shown = snapshot_of(SessionKind.REVIEW, handles)
    stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
    journal.keep(typed(journal.open(handles["c2"]), replace(HOME, text="Anybody at home.")))
    stage.end(Outcome(verdicts=(Verdict("c1", "keep"),), read_by=BOTH))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.marks_wait
    assert (Did.READ, THEM) not in did(journal, agreement)


def test_a_clause_that_was_renamed_since_it_was_shown_is_not_marked_and_one_that_moved_is(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    shown = snapshot_of(SessionKind.REVIEW, handles)
    for change, waits in ((replace(HOME, title="Home"), True), (replace(HOME, place=-4.0), False)):
        stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
        journal.keep(typed(journal.open(handles["c2"]), change))
        stage.end(Outcome(verdicts=(Verdict("c1", "keep"),), read_by=BOTH))

        settled = journal.together.settle()

        assert settled is not None
        assert settled.marks_wait is waits
        journal.keep(typed(journal.open(handles["c2"]), HOME))


def test_words_of_a_clause_that_no_screen_shows_are_not_marked(
    journal: Journal, handles: dict[str, RecordId], sit: Sit
) -> None:
    journal.keep(typed(journal.open(handles["c2"]), replace(HOME, conditions="Unless I say so")))

    assert sit(SessionKind.REVIEW, Outcome(read_by=BOTH)).marks_wait


def test_a_clause_that_is_gone_is_left_out_and_named(
    journal: Journal, agreement: RecordId, handles: dict[str, RecordId], sit: Sit
) -> None:
    journal.trash([handles["c1"]])
    verdicts = (Verdict("c1", "change", "We tell at once."), Verdict("c2", "change", "Nobody."))

    settled = sit(SessionKind.REVIEW, Outcome(verdicts=verdicts))

    assert settled.left_out == ("Texts",)
    assert [each.body.text for each in journal.agreements.read(agreement).clauses] == ["Nobody."]


def test_what_was_left_out_is_named_when_it_comes_in_only_as_the_session_is_ended(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    shown = snapshot_of(SessionKind.REVIEW, handles)
    stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
    journal.trash([handles["c1"]])
    stage.end(Outcome(verdicts=(Verdict("c1", "change", "We tell at once."),)))

    ended = journal.together.end()

    assert ended is not None
    assert (ended.is_over, ended.left_out, ended.has_news) == (True, ("Texts",), True)


def test_an_agreement_that_ended_meanwhile_is_left_as_it_is_and_the_rest_is_kept(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    shown = snapshot_of(SessionKind.REVIEW, handles)
    stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
    journal.agreements.note(agreement, Did.ENDED, ME)
    stage.end(Outcome(verdicts=(Verdict("c1", "keep"),), my_afterword="Glad"))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.left_out == ("The summer trip",)
    assert did(journal, agreement) == [(Did.ENDED, ME)]


def test_nothing_of_it_can_be_undone_by_mistake_after_unlocking(journal: Journal, sit: Sit) -> None:
    before = journal.undo_label()

    sit(SessionKind.REVIEW, Outcome(verdicts=(Verdict("c1", "end"),)))

    assert journal.undo_label() == before
    assert Kind.CLAUSE in {row.kind for row in journal.trashed().rows}
