"""On this day in a real vault: what is left out lies in it, goes into backups, and nowhere else."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.on_this_day import Muted, MutedDay
from hallpass_desktop.services import backups
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.on_this_day import LEFT_OUT, MOST_SHOWN
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, unlock
from hallpass_desktop.storage import looking_back
from tests.builders import a_moment
from tests.fakes import FakeClock
from tests.unit.journal.conftest import PASSPHRASE, Write

LAST_YEAR, BEFORE = "2025-03-01T20:00", "2024-03-01T20:00"
A_DAY = MutedDay.of(date(2025, 3, 1))


def then(journal: Journal, record_id: RecordId, at: str) -> RecordId:
    journal.set_happened(record_id, a_moment(at))
    return record_id


def shown(journal: Journal) -> list[RecordId]:
    return [memory.row.id for memory in journal.on_this_day.memories()]


def test_the_same_day_of_earlier_years_comes_back_latest_first(
    journal: Journal, write: Write
) -> None:
    older = then(journal, write("a"), BEFORE)
    newer = then(journal, write("b"), LAST_YEAR)
    then(journal, write("c"), "2025-03-02T20:00")
    journal.set_tags(newer, ["garden"])
    write("today")

    assert shown(journal) == [newer, older]
    assert journal.on_this_day.memories()[0].tags == ("garden",)


def test_trash_unfinished_and_cooling_pages_stay_away(journal: Journal, write: Write) -> None:
    journal.trash([then(journal, write("a"), LAST_YEAR)])
    then(journal, write(JealousyBody(story="b", open_step=2)), LAST_YEAR)
    cooling = JealousyBody(story="c", cooling_until=datetime(2026, 3, 2, 7, tzinfo=UTC))
    waiting = then(journal, write(cooling), LAST_YEAR)
    assert shown(journal) == []

    write(replace(cooling, cooling_until=datetime(2026, 3, 1, 7, tzinfo=UTC)), to=waiting)

    assert shown(journal) == [waiting]


def test_never_more_than_a_few(journal: Journal, write: Write) -> None:
    for _ in range(MOST_SHOWN + 2):
        then(journal, write("a"), LAST_YEAR)

    assert len(shown(journal)) == MOST_SHOWN


def test_days_and_tags_are_left_out_and_taken_back(journal: Journal, write: Write) -> None:
    page, tagged = (
        then(journal, write(text), at) for text, at in (("a", LAST_YEAR), ("b", BEFORE))
    )
    journal.set_tags(tagged, ["Garden"])

    changes = journal.on_this_day.mute(Muted().with_day(A_DAY))
    assert changes
    assert changes.lists == {LEFT_OUT}
    assert shown(journal) == [tagged]
    journal.on_this_day.mute(journal.on_this_day.muted().with_tag("garden"))
    assert shown(journal) == []

    assert journal.undo().lists == {LEFT_OUT}
    assert shown(journal) == [tagged]
    journal.undo()
    assert shown(journal) == [page, tagged]


def test_muting_the_same_again_changes_nothing(journal: Journal) -> None:
    journal.on_this_day.mute(Muted().with_day(A_DAY))

    assert journal.on_this_day.mute(Muted().with_day(A_DAY)) == Changes()


def test_a_renamed_tag_stays_left_out(journal: Journal, write: Write) -> None:
    record = then(journal, write("a"), LAST_YEAR)
    journal.set_tags(record, ["garden"])
    journal.on_this_day.mute(Muted(tags=("Garden",)))

    changes = whole(journal.rename_tag("garden", "orchard"))

    assert changes.lists == {LEFT_OUT}
    assert journal.on_this_day.muted().tags == ("Garden", "orchard")
    assert shown(journal) == []


def test_taking_a_renamed_tag_back_takes_its_new_name_out_of_what_is_left_out(
    journal: Journal, write: Write
) -> None:
    journal.set_tags(then(journal, write("a"), LAST_YEAR), ["garden"])
    journal.on_this_day.mute(Muted(tags=("Garden",)))
    whole(journal.rename_tag("garden", "orchard"))

    changes = whole(journal.undo_steps())

    assert changes.lists == {LEFT_OUT}
    assert journal.on_this_day.muted().tags == ("Garden",)
    assert shown(journal) == []


def test_the_days_are_found_by_the_index(journal: Journal, vault: Vault) -> None:
    values = {"days": '["2025-03-01"]', "kinds": '["note"]'}
    plan = vault.connection.execute(f"EXPLAIN QUERY PLAN {looking_back.ON_DAYS}", values).fetchall()

    steps = "\n".join(step[3] for step in plan)
    assert "SEARCH records USING INDEX records_by_day (is_trashed=? AND happened_day=?" in steps


def test_what_is_left_out_is_there_after_unlocking_and_only_inside(
    journal: Journal, vault: Vault, clock: FakeClock, tmp_path: Path
) -> None:
    tag = "the willow by the canal"
    journal.on_this_day.mute(Muted().with_day(A_DAY).with_tag(tag))
    (tmp_path / "control.txt").write_text(f"left out: {tag}")
    vault.close()

    found = {path for path in tmp_path.rglob("*") if path.is_file() and _tells(path, tag)}
    assert found == {tmp_path / "control.txt"}
    again = unlock(tmp_path / "Notebook.vault", PASSPHRASE, clock=clock)
    assert Journal(again, clock).on_this_day.muted() == Muted((A_DAY,), (tag,))
    again.close()


def _tells(path: Path, words: str) -> bool:
    stored = path.read_bytes()
    return any(words.encode(code) in stored for code in ("utf-8", "utf-16-le"))


def test_a_backup_brings_it_back(
    journal: Journal, vault: Vault, clock: FakeClock, tmp_path: Path
) -> None:
    journal.on_this_day.mute(Muted((A_DAY,), ("garden",)))
    backup = backups.make(vault, clock)
    journal.on_this_day.mute(Muted())
    vault.close()

    backups.restore(tmp_path / "Notebook.vault", backup, PASSPHRASE)

    again = unlock(tmp_path / "Notebook.vault", PASSPHRASE, clock=clock)
    assert Journal(again, clock).on_this_day.muted() == Muted((A_DAY,), ("garden",))
    again.close()
