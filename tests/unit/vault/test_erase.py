"""Erasing a notebook."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import VaultInUse
from hallpass_desktop.services import backups
from hallpass_desktop.services.erase import OVERWRITTEN_BYTES, erase
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.services.vault import VaultState, inspect
from tests.fakes import FakeClock
from tests.vaults import PASSPHRASE, made_vault, opened, picture_of

PIECE = 24  # bytes: no 24 random ones are the same again


def with_everything(folder: Path) -> Path:
    """A vault with backups, one put aside by a restore, and leftovers of cut-short work."""
    path = made_vault(folder, rows=5)
    with opened(path) as vault:
        backup = backups.make(vault, FakeClock())
    backups.restore(path, backup, PASSPHRASE)
    (path / "backups" / ".000002.part").mkdir()
    (path / "backups" / ".000002.part" / "journal.db").write_bytes(b"half")
    (path / ".keys.json.new").write_bytes(b"half")
    (path / OUTBOX_NAME).write_bytes(b"sealed")
    (path / "session-12.outbox").write_bytes(b"sealed")
    return path


def test_nothing_of_ours_is_left(tmp_path: Path) -> None:
    path = with_everything(tmp_path / "data")
    settings, launcher = tmp_path / "settings.json", tmp_path / "notebook.desktop"
    settings.touch()
    launcher.touch()

    erased = erase(path, also=(settings, launcher, tmp_path / "never-was"))

    assert erased.is_complete
    assert {settings, launcher, path} <= set(erased.removed)
    assert inspect(path) is VaultState.ABSENT
    assert [entry.name for entry in tmp_path.rglob("*")] == ["data"]


def test_open_vault_is_not_touched(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with opened(path):
        before = picture_of(tmp_path)
        with pytest.raises(VaultInUse):
            erase(path)
        assert picture_of(tmp_path) == before


def test_files_of_other_people_stay_and_are_named(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    (path / "holiday.jpg").write_bytes(b"picture")

    erased = erase(path)

    assert erased.left == (path / "holiday.jpg",)
    assert not erased.is_complete
    assert [file.name for file in path.iterdir()] == ["holiday.jpg"]


def test_what_refuses_to_go_is_named(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    settings = tmp_path / "closed" / "settings.json"
    settings.parent.mkdir()
    settings.touch()
    settings.parent.chmod(0o500)

    erased = erase(path, also=(settings,))

    settings.parent.chmod(0o700)
    assert erased.left == (settings,)
    assert not path.exists()


def pieces_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """Which files still had a piece of their old bytes at the moment when they were removed."""
    before = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}
    found: dict[str, bool] = {}
    unlink = Path.unlink

    def look(file: Path, missing_ok: bool = False) -> None:
        if old := before.get(file):
            now = file.read_bytes()
            starts = range(0, min(len(old), OVERWRITTEN_BYTES) - PIECE, PIECE)
            found[file.name] = any(old[at : at + PIECE] in now for at in starts)
        unlink(file, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", look)
        erase(path)
    return found


def test_what_opens_a_notebook_is_overwritten_before_it_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = pieces_left(with_everything(tmp_path / "data"), monkeypatch)

    assert {"keys.json", "journal.db"} <= set(left)
    assert sum(name.endswith(".backup") for name in left) >= 1
    assert [name for name, has_piece in left.items() if has_piece] == []


def test_what_only_goes_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hallpass_desktop.services.erase.overwrite_start", leave_it)

    left = pieces_left(with_everything(tmp_path / "data"), monkeypatch)

    assert left["keys.json"]
    assert left["journal.db"]


def leave_it(_file: Path, _count: int) -> None:
    """An erasure that only takes names away."""
