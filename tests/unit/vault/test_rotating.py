"""Thinning out real backups; the rules alone are in test_rotation.py."""

from pathlib import Path

from hallpass_desktop.services import backups
from tests.fakes import FakeClock
from tests.unit.vault.kept import damaged, lose_rows
from tests.vaults import (
    made_vault,
    opened,
)


def test_rotation_removes_what_the_rules_let_go(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=2)
    clock = FakeClock()
    with opened(path) as vault:
        for _ in range(6):
            backups.make(vault, clock)
            clock.pass_time(minutes=5)

        rotation = backups.rotate(vault)

        assert rotation.question is None
        assert len(rotation.removed) == 3
        assert [backup.sequence for backup in backups.list(path)] == [6, 5, 4]


def test_rotation_asks_when_many_rows_are_gone(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=50)
    clock = FakeClock()
    with opened(path) as vault:
        for _ in range(5):
            backups.make(vault, clock)
            clock.pass_time(minutes=5)
        lose_rows(vault)
        backups.make(vault, clock)

        asked = backups.rotate(vault)

        assert asked.removed == ()
        assert asked.question is not None
        assert asked.question.before > 50 > asked.question.after
        assert len(backups.rotate(vault, accept_loss=True).removed) == 3


def test_rotation_does_not_trust_a_newest_backup_that_is_damaged(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=50)
    clock = FakeClock()
    with opened(path) as vault:
        made = []
        for _ in range(5):
            made.append(backups.make(vault, clock))
            clock.pass_time(minutes=5)
        damaged(made[4].path, made[4].path.stat().st_size // 2)

        removed = backups.rotate(vault).removed

        assert removed == (made[0].path,)
