"""Whatever a stage handed back counts once: brought in twice, cut off, or refused by a disk."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.body import words_of
from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import ActionPoint, Outcome, RowAgreed, Verdict
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.services import together
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.services.vault import create
from tests.fakes import QUICK_KDF, FakeClock
from tests.faults import states_between
from tests.stages import NOW, Stage
from tests.unit.journal.conftest import PASSPHRASE
from tests.unit.journal.together.conftest import BOTH, did, snapshot_of

words = st.text(st.characters(codec="utf-8", categories=("L", "Nd")), max_size=8)
outcomes = st.builds(
    Outcome,
    keep=words,
    my_afterword=words,
    their_afterword=words,
    actions=st.lists(st.builds(ActionPoint, words, st.sampled_from(Who)), max_size=3).map(tuple),
    lines=st.lists(words, max_size=3).map(tuple),
    lines_agreed=st.lists(st.sampled_from(Who), max_size=2).map(tuple),
)
REVIEWED = Outcome(
    verdicts=(Verdict("c1", "change", "We tell at once."), Verdict("c2", "end")),
    rows=(RowAgreed("r1", "want", theirs="willing", agreed="anywhere"),),
    read_by=BOTH,
    actions=(ActionPoint("Ring"), ActionPoint("Book")),
    my_afterword="Glad",
)


def state(journal: Journal) -> Counter[tuple[str, tuple[tuple[str, str], ...]]]:
    """Every page with its words, however often it is there."""
    found: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
    kinds = tuple(Kind)
    for query in (Query(kinds=kinds), Query(kinds=kinds, in_trash=True)):
        for row in journal.page(query, limit=500).rows:
            body = journal.read(row.id).record.body
            found[row.kind, tuple(words_of(body))] += 1
    return found


def cannot_remove(_path: Path) -> None:
    raise StorageFailed


@settings(max_examples=20)
@given(st.lists(outcomes, min_size=1, max_size=4), st.booleans(), st.data())
def test_brought_in_twice_is_brought_in_once(
    tmp_path_factory: pytest.TempPathFactory,
    said: list[Outcome],
    is_over: bool,
    data: st.DataObject,
) -> None:
    path, journal, vault = new_journal(tmp_path_factory.mktemp("once"))
    stage = Stage(path, journal.together.begin(snapshot_of(SessionKind.FREE, {}), {}, ()))
    cut = data.draw(st.integers(0, len(said)))
    for number, outcome in enumerate(said):
        if number == cut:  # brought in, and cut off before the file was gone
            settle_without_removing(journal)
        stage.wrote(outcome, NOW + timedelta(minutes=number))
    stage.end(at=NOW + timedelta(minutes=9)) if is_over else stage.leave()
    settle_without_removing(journal)
    first = state(journal)

    journal.together.settle()

    assert state(journal) == first
    points = [each for each in said[-1].actions if each.text.strip()] if is_over else []
    assert len(journal.together.points()) == len(points)
    assert not (path / OUTBOX_NAME).exists()
    vault.close()


def new_journal(folder: Path) -> tuple[Path, Journal, Vault]:
    clock, path = FakeClock(), folder / "Notebook.vault"
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock)
    return path, Journal(vault, clock), vault


def settle_without_removing(journal: Journal) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(together, "remove_file", cannot_remove)
        try:
            journal.together.settle()
        except StorageFailed:
            return


def test_a_disk_that_is_full_at_any_statement_leaves_all_of_it_or_nothing(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    shown = snapshot_of(SessionKind.REVIEW, handles)
    stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
    stage.end(REVIEWED)
    before = state(journal)

    between = states_between(
        journal.together.settle, lambda: (state(journal), len(did(journal, agreement)))
    )

    after = (state(journal), len(did(journal, agreement)))
    assert after[0] != before
    assert all(seen in ((before, 0), after) for seen in between)
    assert (before, 0) in between
    assert after[1] == 4
