"""Places: neutral names, private folders, and everything inside one home when asked."""

import stat
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.system.paths import Paths


def test_a_home_of_its_own_holds_everything(tmp_path: Path) -> None:
    paths = Paths.for_home(tmp_path / "away")

    places = (paths.data, paths.config, paths.runtime, paths.vault, paths.settings)
    assert all(place.is_relative_to(tmp_path / "away") for place in places)


def test_naming_the_places_makes_nothing(tmp_path: Path) -> None:
    Paths.for_home(tmp_path / "away")

    assert not (tmp_path / "away").exists()


def test_the_usual_places_carry_only_the_neutral_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)

    paths = Paths.for_home(None)

    assert paths.vault.name == "Notebook.vault"
    assert "hallpass" not in str(paths).lower()


def test_another_notebook_changes_only_the_vault(tmp_path: Path) -> None:
    usual = Paths.for_home(tmp_path)

    other = Paths.for_home(tmp_path, tmp_path / "elsewhere" / "Second.vault")

    assert other.vault == tmp_path / "elsewhere" / "Second.vault"
    assert other.settings == usual.settings


def test_folders_are_closed_to_others(tmp_path: Path) -> None:
    home = tmp_path / "open"
    home.mkdir(mode=0o755)
    paths = Paths.for_home(home)

    paths.make()

    for folder in (paths.data, paths.runtime):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StorageFailed):
        Paths.for_home(tmp_path / "file" / "home").make()


def test_a_runtime_folder_open_to_others_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))

    assert not Paths.for_home(None).runtime.is_relative_to(shared)
