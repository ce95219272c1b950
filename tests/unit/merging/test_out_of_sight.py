"""What is new is written out of sight, saves come between, and it comes into sight at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import Interrupted, NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services import merge_staging
from hallpass_desktop.services.merge_staging import Reached, Stage
from hallpass_desktop.services.other_copy import OtherCopy, open_other
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage import staging
from tests.unit.merging.copies import Copy, saved

Both = tuple[Copy, Copy]


@pytest.fixture(autouse=True)
def _small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge_staging, "PAGES_AT_ONCE", 2)


def bring(one: Copy, other: OtherCopy, during: Callable[[], object]) -> list[Reached]:
    """Do it, and something else each time there is a breath while pages are being written."""
    reached: list[Reached] = []

    def breathe() -> None:
        if reached and reached[-1].stage is Stage.WRITING:
            during()

    one.journal.merging.bring(other.connection, breathe=breathe, say=reached.append)
    return reached


def opened(one: Copy, two: Copy, tmp_path: Path) -> OtherCopy:
    return open_other(one.vault, saved(two, tmp_path / "two.backup"), one.runtime)


def count(copy: Copy) -> int:
    return len(copy.journal.page(Query()).rows)


def test_nothing_is_seen_until_all_of_it_is(copies: Both, tmp_path: Path) -> None:
    one, two = copies
    for number in range(7):
        two.write(f"page {number} about a lantern")
    before, seen = count(one), set[int]()

    reached = bring(one, opened(one, two, tmp_path), lambda: seen.add(count(one)))

    assert seen == {before}
    assert count(one) == before + 7
    assert [(r.done, r.all) for r in reached if r.stage is Stage.WRITING] == [
        (2, 7), (4, 7), (6, 7), (7, 7),
    ]  # fmt: skip


def test_what_is_written_meanwhile_is_not_lost(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    two.write("the coat, dry again", to=note)
    for number in range(7):
        two.write(f"page {number} about a lantern")
    written = iter(range(100))

    def write() -> None:
        one.write(f"the coat, {next(written)}", to=note)
        one.leave_open("a word in an editor", to=note)

    bring(one, opened(one, two, tmp_path), write)
    last = next(written) - 1

    assert last > 0
    expected = {f"the coat, {number}" for number in range(last + 1)}
    assert {*expected, "a word in an editor", "the coat, dry again"} <= set(one.texts(note))


def test_what_goes_for_good_meanwhile_takes_nothing_new_with_it(
    copies: Both, note: RecordId, tmp_path: Path
) -> None:
    one, two = copies
    draft = two.typed("a part of it")
    part = draft.record.id
    two.journal.keep(draft)
    two.vault.connection.execute("UPDATE records SET parent = ? WHERE id = ?", (note, part))
    other = opened(one, two, tmp_path)

    def let_go() -> None:
        one.journal.trash([note])
        whole(one.journal.purge([note]))

    bring(one, other, let_go)

    assert one.text(part) == "a part of it"
    assert one.text(note) == "the coat by the door"


def test_stopping_it_leaves_everything_as_it_was(copies: Both, tmp_path: Path) -> None:
    one, two = copies
    for number in range(7):
        two.write(f"page {number} about a lantern")
    before = one.contents()

    def stop() -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        bring(one, opened(one, two, tmp_path), stop)
    assert staging.some(one.vault.connection, 1)
    whole(one.journal.imports.sweep())

    assert one.contents() == before


def test_what_goes_is_out_of_sight_at_once(copies: Both, note: RecordId, tmp_path: Path) -> None:
    one, two = copies
    two.journal.trash([note])
    whole(two.journal.purge([note]))
    before = count(one)

    bring(one, opened(one, two, tmp_path), int)
    at_once = count(one)
    whole(one.journal.imports.sweep())

    assert at_once == before - 1
    with pytest.raises(NotFound):
        one.journal.read(note)
