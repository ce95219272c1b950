"""Find a Python the app supports, and go on as another program.

This file must stay readable for Python 3.8, which may be what started it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

SUPPORTED = ((3, 11), (3, 12), (3, 13))
EXIT_NO_PYTHON = 2


def require_python(script: str) -> None:
    """Leave this process for a supported interpreter, or say that there is none."""
    python = find_python()
    if python == sys.executable:
        return
    if python is None:
        this = ".".join(str(part) for part in sys.version_info[:2])
        need = f"Python 3.11, 3.12 or 3.13 is needed; this is {this}. Install one and start again."
        print(need, file=sys.stderr)
        sys.exit(EXIT_NO_PYTHON)
    sys.exit(become([python, os.path.abspath(script), *sys.argv[1:]]))


def find_python() -> str | None:
    """Return this interpreter if it is supported, else the newest one on the path."""
    if sys.version_info[:2] in SUPPORTED:
        return sys.executable
    names = [f"python{major}.{minor}" for major, minor in reversed(SUPPORTED)]
    found = (shutil.which(name) for name in names)
    return next((python for python in found if python and _is_supported(python)), None)


def _is_supported(python: str) -> bool:
    """A launcher can be there without the Python it promises."""
    ask = "import sys; print(tuple(sys.version_info[:2]))"
    try:
        answer = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() in {str(version) for version in SUPPORTED}


def become(command: list[str]) -> int:
    """Go on as another program; Windows has no such call, so there it waits for it to end."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.call(command)
