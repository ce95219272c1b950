"""N4: a process with an open notebook maps no library that could speak to a network."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.ready import PASSPHRASE, make_ready

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("mapped.py")
QT_ALLOWED = {"Core", "Gui", "Widgets", "DBus", "Svg", "XcbQpa", "OpenGL", "PrintSupport"}
NEVER = re.compile(r"Qt6Network|WebEngine|Qt6Qml|libssl|libcrypto|libcurl|gnutls|nss3|avahi|cups")

pytestmark = pytest.mark.trust


@pytest.fixture(scope="module")
def mapped(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """File names of every library in a process that has shown every page."""
    home = tmp_path_factory.mktemp("mapped") / "home"
    make_ready(home)
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), str(ROOT), str(home), PASSPHRASE],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return tuple(Path(name).name for name in json.loads(done.stdout))


def test_the_notebook_was_really_open(mapped: tuple[str, ...]) -> None:
    assert any(name.startswith("libQt6Widgets") for name in mapped)
    assert any("sqlcipher" in name or name.startswith("_sqlite3") for name in mapped)


def test_nothing_that_could_speak_to_a_network_is_mapped(mapped: tuple[str, ...]) -> None:
    assert [name for name in mapped if NEVER.search(name)] == []


def test_only_known_parts_of_qt_are_mapped(mapped: tuple[str, ...]) -> None:
    found = {match[1] for name in mapped if (match := re.match(r"libQt6(\w+)\.so", name))}

    assert found <= QT_ALLOWED
