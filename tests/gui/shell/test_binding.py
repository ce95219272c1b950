"""Qt's binding leaves Python's own `import` alone."""

import subprocess
import sys

from tests.architecture.findings import ROOT

PROGRAM = (
    "import builtins, sys; sys.path.insert(0, sys.argv[1]); plain = builtins.__import__\n"
    "{load}\n"
    "import wave\n"
    "print(builtins.__import__ is plain, 'PySide6.QtCore' in sys.modules)\n"
)


def after(load: str) -> str:
    command = [sys.executable, "-I", "-c", PROGRAM.format(load=load), str(ROOT)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_python_imports_as_ever_once_the_binding_is_loaded() -> None:
    assert after("from hallpass_desktop.gui import binding; binding.load()") == "True True"


def test_the_binding_by_itself_would_bring_its_own_import() -> None:
    assert after("import PySide6.QtCore") == "False True"
