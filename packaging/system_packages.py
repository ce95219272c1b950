"""The system packages the app and its tests need, and how to get them where apt is at home."""

import importlib.util
import os
import shutil
import subprocess

from environment import Purpose
from saying import SetupFailed, say

# One line each: the name in Debian 12 and, after a bar, its newer name elsewhere.
_FOR_THE_WINDOW = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0|libglib2.0-0t64",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
_FOR_TESTS = (
    "at-spi2-core",
    "cmark-gfm",
    "dbus-daemon",
    "gir1.2-atspi-2.0",
    "imagemagick",
    "libhunspell-1.7-0",
    "odt2txt",
    "openbox",
    "poppler-utils",
    "python3-gi",
    "python3-jsonschema",
    "qpdf",
    "strace",
    "util-linux",
    "x11-utils",
    "xdotool",
    "xvfb",
)
TABLE = {Purpose.RUN: _FOR_THE_WINDOW, Purpose.TEST: _FOR_THE_WINDOW + _FOR_TESTS}
EXIT_MISSING = 3


def ensure(purpose: Purpose) -> None:
    """Install what is missing as root; otherwise stop and show the one line that does it."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        _need_venv_module()
        return
    names = missing(purpose)
    if not names:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(names)
    if os.geteuid() != 0:
        please = "Some system packages are missing. Please run this line, then start again:"
        raise SetupFailed(f"{please}\n\n  sudo {line}", EXIT_MISSING)
    say(f"Installing {len(names)} system packages: {', '.join(names)}")
    _apt_get("update", "-q")
    _apt_get(*line.split()[1:])


def missing(purpose: Purpose) -> tuple[str, ...]:
    """The packages of the table that this Debian or Ubuntu does not have yet."""
    wanted = [entry.split("|") for entry in TABLE[purpose]]
    here = _installed([name for names in wanted for name in names])
    lacking = [names[0] for names in wanted if not here.intersection(names)]
    return (*lacking, "python3-venv") if _venv_is_missing() else tuple(lacking)


def _installed(names: list[str]) -> set[str]:
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, check=False, capture_output=True, text=True)
    pairs = (line.split() for line in answer.stdout.splitlines())
    return {pair[0] for pair in pairs if pair[-1] == "installed"}


def _apt_get(*arguments: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", *arguments]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, errors="replace"
    )
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-8:])
        raise SetupFailed(
            f"{' '.join(command)} did not succeed. Is this computer online just now?\n\n{last}",
            EXIT_MISSING,
        )


def _venv_is_missing() -> bool:
    return not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _need_venv_module() -> None:
    if _venv_is_missing():
        raise SetupFailed(
            "This Python comes without venv and pip. Install them with your system's package"
            " manager (often called python3-venv or python3-pip), then start again.",
            EXIT_MISSING,
        )
