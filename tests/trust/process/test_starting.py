"""How the app is started: what it says without a window, and what surroundings cannot do to it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings, SettingsStore

ROOT = Path(__file__).resolve().parents[3]
POISON = "print('poisoned')\n"

pytestmark = pytest.mark.trust


def start(
    *words: str, environment: dict[str, str] | None = None, isolated: bool = True
) -> subprocess.CompletedProcess[str]:
    """Start the app and wait for its end."""
    flags = ["-I"] if isolated else []
    return subprocess.run(
        [sys.executable, *flags, "-m", "hallpass_desktop", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
    )


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_it_answers_without_a_window_and_under_its_neutral_name(word: str) -> None:
    done = start(word)

    assert done.returncode == 0
    assert "notebook" in done.stdout.lower()
    assert "hallpass" not in done.stdout.lower()


def test_an_unknown_word_is_refused(tmp_path: Path) -> None:
    assert start("--hoem", str(tmp_path)).returncode == 2


def test_modules_from_outside_are_not_loaded(tmp_path: Path) -> None:
    """The first interpreter may still see them; the one that opens anything does not."""
    for name in ("argparse.py", "platformdirs.py", "hallpass_desktop_extra.py"):
        (tmp_path / name).write_text(POISON, encoding="utf-8")

    done = start("--version", environment={"PYTHONPATH": str(tmp_path)}, isolated=False)

    assert done.returncode == 0
    assert "poisoned" not in done.stdout + done.stderr


def test_a_place_that_cannot_be_written_gives_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from hallpass_desktop.gui.window import notice\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QApplication.exec = lambda *_: 0\n"
        "from hallpass_desktop.app import run\n"
        "from hallpass_desktop.system.arguments import parse\n"
        "sys.exit(run(parse(['--home', sys.argv[2]])))\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program, str(ROOT), str(tmp_path / "file" / "home")],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.returncode == 1
    assert "cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_kernel_without_the_filter_gives_a_sentence_and_opens_nothing(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QApplication.exec = lambda *_: 0\n"
        "from hallpass_desktop.system import sandbox\n"
        "sandbox.MACHINES = {}\n"
        "import hallpass_desktop.__main__ as app\n"
        "sys.argv = ['notebook', '--home', sys.argv[2]]\n"
        "sys.exit(app.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program, str(ROOT), str(tmp_path / "home")],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.returncode == 1
    assert "The notebook stays closed" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "home").exists()


FIRST_SCREEN = (
    "import sys; sys.path.insert(0, sys.argv[1])\n"
    "from PySide6.QtWidgets import QApplication\n"
    "import hallpass_desktop.app as app\n"
    "from hallpass_desktop.system.arguments import parse\n"
    "def look(self):\n"
    "    begin(self)\n"
    "    print(self.window.screen_shown.objectName(), flush=True)\n"
    "begin, app.Session.begin = app.Session.begin, look\n"
    "QApplication.exec = lambda *_: 0\n"
    "app.run(parse(['--home', sys.argv[2]]))\n"
)


@pytest.mark.parametrize(("had_one", "shown"), [(False, "first_run_screen"), (True, "lock_screen")])
def test_a_notebook_that_has_gone_missing_is_not_a_first_run(
    tmp_path: Path, had_one: bool, shown: str
) -> None:
    store = SettingsStore(Paths.for_home(tmp_path).settings)
    store.save(Settings(has_notebook=had_one))
    done = subprocess.run(
        [sys.executable, "-I", "-c", FIRST_SCREEN, str(ROOT), str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.stdout.strip() == shown, done.stderr


RUBBISH = (
    "import gc, os, sys; sys.path.insert(0, sys.argv[1])\n"
    "from hallpass_desktop.__main__ import prepare\n"
    "prepare()\n"
    "import hallpass_desktop.app as app\n"
    "from hallpass_desktop.system.arguments import parse\n"
    "def look(self):\n"
    "    before = gc.isenabled()\n"
    "    seen(self)\n"
    "    print(before, gc.isenabled(), flush=True)\n"
    "    os._exit(0)\n"
    "seen, app.Session._on_seen = app.Session._on_seen, look\n"
    "app.run(parse(['--home', sys.argv[2]]))\n"
)


def test_rubbish_is_looked_for_only_once_the_window_is_seen(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", RUBBISH, str(ROOT), str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.stdout.strip() == "False True", done.stderr
