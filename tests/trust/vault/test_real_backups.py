"""R14 and R16: a backup is only what was read back, and rotation never eats the last good one."""

import random
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.services import backups
from hallpass_desktop.services.rotation import ENOUGH, RowsLost, Stamp, kept, question
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Contents, contents
from tests.fakes import FakeClock
from tests.trust.vault.crash import IS_LONG
from tests.trust.vault.pages import write_page
from tests.vaults import PASSPHRASE, made_vault, opened

pytestmark = pytest.mark.trust

CLOCK = FakeClock()


def no_pause() -> None:
    """Work on."""


def filled_vault(folder: Path) -> Path:
    path = made_vault(folder, rows=40)
    with opened(path) as vault, vault.transaction():
        for number in range(1, 20):
            write_page(vault, number, "a lantern in the moss " * number * 9)
    return path


def test_any_damage_between_copying_and_checking_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled_vault(tmp_path)
    draw = random.Random(7)
    leave = Connection.leave_log

    def leave_and_damage(connection: Connection) -> None:
        leave(connection)
        name = connection.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
        with Path(name).open("r+b") as content:
            place = draw.randrange(Path(name).stat().st_size)
            content.seek(place)
            byte = content.read(1)[0]
            content.seek(place)
            content.write(bytes([byte ^ 1 << draw.randrange(8)]))

    with opened(path) as vault:
        with monkeypatch.context() as patch:
            patch.setattr(Connection, "leave_log", leave_and_damage)
            for _ in range(300 if IS_LONG else 25):
                with pytest.raises(BackupRejected):
                    backups.make(vault, CLOCK)
        assert backups.list(path) == ()
        backups.make(vault, CLOCK)


def test_any_damage_to_the_file_is_rejected_later(tmp_path: Path) -> None:
    path = filled_vault(tmp_path)
    draw = random.Random(7)
    with opened(path) as vault:
        whole = backups.make(vault, CLOCK).path.read_bytes()
        file = tmp_path / "damaged.backup"
        for _ in range(600 if IS_LONG else 40):
            place = draw.randrange(len(whole))
            damaged = whole[:place] + bytes([whole[place] ^ 0x20]) + whole[place + 1 :]
            file.write_bytes(damaged)
            accepted = accepts(vault, file)
            # A zip holds a few bytes that mean nothing, in the headers between its parts.
            assert not accepted or same_parts(damaged, whole, tmp_path), place


def accepts(vault: Vault, file: Path) -> bool:
    try:
        backups.verify(vault, backups.read(file))
    except BackupRejected:
        return False
    return True


def same_parts(one: bytes, other: bytes, folder: Path) -> bool:
    parts = []
    for number, content in enumerate((one, other)):
        target = folder / f"parts-{number}"
        (folder / "parts.zip").write_bytes(content)
        shutil.unpack_archive(folder / "parts.zip", target, "zip")
        parts.append({file.name: file.read_bytes() for file in target.iterdir()})
        shutil.rmtree(target)
    return parts[0] == parts[1]


def test_restored_rows_are_the_very_rows(tmp_path: Path) -> None:
    path = filled_vault(tmp_path)
    with opened(path) as vault:
        backup = backups.save_copy(vault, tmp_path / "kept.backup", CLOCK)
        wanted = rows_apart_from_copy_id(vault)
    shutil.rmtree(path)

    backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert rows_apart_from_copy_id(vault) == wanted


def rows_apart_from_copy_id(vault: Vault) -> Contents:
    """A restored vault goes on as another copy, so that one row differs."""
    with vault.transaction():
        vault.connection.execute("DELETE FROM meta WHERE name = 'copy_id'")
    return contents(vault.connection, no_pause)


moments = st.one_of(
    st.just(timedelta(hours=1)),
    st.just(timedelta(0)),
    st.just(timedelta(days=1)),
    st.just(timedelta(days=-4000)),
    st.just(timedelta(days=3653)),
    st.timedeltas(timedelta(days=-40), timedelta(days=40)),
)
events = st.lists(st.tuples(moments, st.integers(0, 6).map(lambda n: n * 40)), max_size=80)


@dataclass
class History:
    """A folder of backups as it would be after each of many makings and rotations."""

    now: datetime = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    stamps: list[Stamp] = field(default_factory=list)
    asked: list[RowsLost] = field(default_factory=list)

    def add(self, span: timedelta, rows: int) -> tuple[Stamp, ...]:
        """Make one and rotate; gives what went. Nobody ever answers a question."""
        self.now += span
        self.stamps.append(Stamp(self._next(), self.now, rows))
        stay = kept(self.stamps)
        asked = question(self.stamps, stay)
        if asked is not None:
            self.asked.append(asked)
            return ()
        gone = tuple(stamp for stamp in self.stamps if stamp.sequence not in stay)
        self.stamps = [stamp for stamp in self.stamps if stamp.sequence in stay]
        return gone

    def _next(self) -> int:
        return max((stamp.sequence for stamp in self.stamps), default=0) + 1


@given(events)
def test_rotation_never_eats_the_last_good_one(made: list[tuple[timedelta, int]]) -> None:
    history = History()

    for span, rows in made:
        gone = history.add(span, rows)
        most = max(stamp.rows or 0 for stamp in history.stamps)
        assert all((stamp.rows or 0) * ENOUGH <= most for stamp in gone)
        newest = max(stamp.sequence for stamp in (*history.stamps, *gone))
        assert any(stamp.sequence == newest for stamp in history.stamps)
        assert len(history.stamps) <= 3 + 7 + 4 + 12 or history.asked


def test_rotation_by_the_clock_alone_would_eat_it() -> None:
    """The control: keep the latest by date, and a clock that was years ahead wins for ever."""
    stamps = [Stamp(n, datetime(2036, 1, n, tzinfo=UTC), 0) for n in range(1, 8)]
    good = Stamp(8, datetime(2026, 3, 1, tzinfo=UTC), 500)

    by_date = sorted([*stamps, good], key=lambda stamp: stamp.made_at)[-7:]

    assert good not in by_date
    assert good.sequence in kept([*stamps, good])
