"""The two calls of pip that fill an environment, told in plain words."""

import os
import re
import subprocess
from collections import deque
from collections.abc import Callable
from pathlib import Path

from saying import SetupFailed, say

_COLLECTING = re.compile(r"^Collecting ([\w.-]+)==([\w.+]+)")
_OFFLINE = re.compile(
    r"NewConnectionError|NameResolutionError|Failed to establish a new connection|"
    r"Network is unreachable|Temporary failure in name resolution|getaddrinfo failed|"
    r"nodename nor servname|Connection(Timeout)?Error|Read timed out|ProxyError",
)
_REASONS = (
    (
        re.compile(r"DO NOT MATCH THE HASHES|hash mismatch", re.IGNORECASE),
        "A package arrived that is not the one this version was tested with, so nothing of it"
        " was used. Please start again; if it happens twice, report it.",
    ),
    (
        re.compile(r"No space left on device"),
        "The disk is full. About 700 MB are needed; make some room and start again.",
    ),
    (
        _OFFLINE,
        "The packages could not be fetched: this computer seems to be offline. Connect it once"
        " and start again. Afterwards the app needs no connection, and uses none.",
    ),
    (
        re.compile(r"confirming the ssl certificate|CERTIFICATE_VERIFY_FAILED", re.IGNORECASE),
        "The packages could not be fetched: this computer does not trust the place they come from."
        " A proxy that reads along may be in between; set PIP_CERT to its certificate, or start"
        " again on another connection.",
    ),
    (
        re.compile(r"No matching distribution found for ([^\s;]+)"),
        "There is no ready-made package for this system and processor. Supported are Linux with"
        " glibc 2.34 or newer, macOS and Windows, with Python 3.11 to 3.13.",
    ),
)


def install_locked(python: Path, lock: Path) -> None:
    """Install exactly what the lock file names, each package checked against its hash."""
    arguments = ["--require-hashes", "--only-binary", ":all:", "--retries", "2"]
    _pip(python, [*arguments, "--requirement", str(lock)], lock.parent, _tell)


def install_checkout(python: Path, root: Path) -> None:
    """Make the checkout importable; nothing is fetched, the build tools are already there."""
    _pip(python, ["--no-deps", "--no-build-isolation", "--no-index", "--editable", "."], root, None)


def _pip(
    python: Path, arguments: list[str], place: Path, tell: Callable[[str], None] | None
) -> None:
    command = [str(python), "-m", "pip", "install", "--progress-bar", "off", *arguments]
    environment = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    environment |= {"PIP_ROOT_USER_ACTION": "ignore", "PYTHONUTF8": "1"}
    last: deque[str] = deque(maxlen=40)
    with subprocess.Popen(
        command,
        cwd=place,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            last.append(line.rstrip())
            if tell:
                tell(line)
    if process.returncode:
        raise SetupFailed(reason("\n".join(last)))


def _tell(line: str) -> None:
    found = _COLLECTING.match(line)
    if found:
        say(f"  fetching {found[1]} {found[2]}")
    elif line.startswith("Installing collected packages"):
        say("  unpacking")


def reason(output: str) -> str:
    """What pip's last words mean for the person who waits."""
    for pattern, sentence in _REASONS:
        if pattern.search(output):
            return sentence
    return f"pip could not finish. It said:\n\n{output}"
