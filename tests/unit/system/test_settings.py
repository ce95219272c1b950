"""The settings file: lenient to read, whole or untouched when written, closed to others."""

import json
import stat
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.system.settings import THEMES, Settings, SettingsStore, is_valid

CHOSEN = st.builds(
    Settings,
    theme=st.sampled_from(THEMES),
    text_scale=st.integers(100, 200),
    idle_minutes=st.integers(1, 60),
    cover_key=st.sampled_from(("F9", "F12", "Ctrl+Shift+X")),
    previews=st.booleans(),
    shared_computer=st.sampled_from(("", "me", "family", "partner")),
)


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_a_missing_file_gives_the_defaults(store: SettingsStore) -> None:
    assert store.load() == Settings()


def test_every_default_obeys_its_own_rule() -> None:
    assert all(is_valid(name, value) for name, value in asdict(Settings()).items())


@given(settings=CHOSEN)
def test_what_was_saved_is_what_is_loaded(
    settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = SettingsStore(tmp_path_factory.mktemp("settings") / "settings.json")

    store.save(settings)

    assert store.load() == settings


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b"[" * 20_000,
        b'{"theme": "pink", "text_scale": 1000, "idle_minutes": 0, "previews": 1}',
        b'{"theme": ["dark"], "text_scale": true, "idle_minutes": 5.0, "language": ""}',
        b'{"cover_key": "\\u0000", "geometry": 4, "shared_computer": {"a": 1}}',
    ],
)
def test_odd_content_falls_back_to_the_defaults(tmp_path: Path, stored: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(stored)

    assert SettingsStore(path).load() == Settings()


def test_one_odd_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "text_scale": "huge"}), encoding="utf-8")

    assert SettingsStore(path).load() == Settings(theme="dark")


def test_unknown_names_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"last_entry": "canary", "theme": "dark"}', encoding="utf-8")
    store = SettingsStore(path)

    store.save(store.load())

    assert "canary" not in path.read_text(encoding="utf-8")


def test_only_the_owner_can_read_the_file(store: SettingsStore, tmp_path: Path) -> None:
    store.save(Settings())

    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600


def test_saving_leaves_one_file_and_nothing_beside_it(store: SettingsStore, tmp_path: Path) -> None:
    store.save(Settings())
    store.save(replace(Settings(), theme="dark"))

    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
