"""What holds for every test: no network, no display, no real home folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.network_guard import GUARD

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "suite", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", parent=settings.get_profile("suite"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test whose code asked for the network, even if it hid the refusal."""
    GUARD.touched.clear()
    yield
    assert GUARD.touched == []


@pytest.fixture(scope="session", autouse=True)
def no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the whole run a home of its own."""
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("home"))
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:")
        yield


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty home for this test alone."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    _move_home(monkeypatch, folder)
    return folder


def _move_home(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.setenv("HOME", str(folder))
    patch.setenv("USERPROFILE", str(folder))
    for name, place in (
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_RUNTIME_DIR", "run"),
    ):
        path = folder / place
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(name, str(path))
