"""The import contracts of pyproject.toml are kept, and break when a layer is crossed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.findings import PACKAGE, ROOT

_LINT = "from importlinter.cli import lint_imports_command as c; c()"


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a checkout as the test command does."""
    command = [sys.executable, "-c", _LINT, "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the package and its contracts to where something can be planted."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("data"))
    return tmp_path


def test_every_contract_is_kept() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "planted", "broken"),
    [
        ("domain/planted.py", "import hallpass_desktop.storage", "Layers point downwards"),
        ("keys/planted.py", "import hallpass_desktop.system", "Layers point downwards"),
        ("odd/__init__.py", "", "Layers point downwards"),
        ("services/planted.py", "import PySide6", "Only gui and app know Qt"),
        ("services/planted.py", "import sqlcipher3", "Only storage knows the database"),
        ("gui/planted.py", "import cryptography", "Only keys knows cryptography"),
        ("gui/planted.py", "import keyring", "Only system knows"),
        ("gui/stage/planted.py", "import hallpass_desktop.services.journal", "The stage knows no"),
        ("gui/stage/planted.py", "import hallpass_desktop.domain.jealousy", "The stage knows no"),
        ("gui/widgets/planted.py", "import hallpass_desktop.gui.pages", "The window and its parts"),
        ("gui/window/planted.py", "import hallpass_desktop.gui.shell", "The window and its parts"),
        ("system/planted.py", "import socket", "Nothing speaks to a network"),
        ("gui/planted.py", "import urllib.request", "Nothing speaks to a network"),
    ],
)
def test_a_crossed_line_is_found(copy: Path, module: str, planted: str, broken: str) -> None:
    path = copy / PACKAGE / module
    path.parent.mkdir(exist_ok=True)
    path.write_text(planted + "\n", encoding="utf-8")

    done = lint_imports(copy)

    verdicts = [line for line in done.stdout.splitlines() if line.endswith("BROKEN")]
    assert done.returncode != 0
    assert any(line.startswith(broken) for line in verdicts), done.stdout + done.stderr
