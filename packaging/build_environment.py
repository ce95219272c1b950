"""Build an environment beside the old one and let it take its place when it is complete.

An interrupted set-up therefore leaves whatever worked before.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pip_steps
from environment import Environment
from saying import SetupFailed, say


def bring_up_to_date(environment: Environment) -> None:
    """Build what is missing; a second start at the same time waits and finds it done."""
    with _one_at_a_time(environment):
        if environment.is_complete():
            return
        if not environment.has_its_packages():
            _build(environment)
        say("Connecting this folder with its environment.")
        pip_steps.install_checkout(environment.python, environment.root)
        environment.write_stamp(is_connected=True)


def _build(environment: Environment) -> None:
    folder = environment.folder
    say(f"Preparing {folder.name}. This happens once and takes a minute or two.")
    partial = folder.with_name(f"{folder.name}-partial")
    shutil.rmtree(partial, ignore_errors=True)
    _make(partial)
    pip_steps.install_locked(partial / environment.python.relative_to(folder), environment.lock)
    move_scripts(partial, folder)
    _take_place(partial, folder)
    environment.write_stamp(is_connected=False)


def _make(folder: Path) -> None:
    try:
        venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        raise SetupFailed(f"{sys.executable} could not make an environment: {error}") from error
    except OSError as error:
        raise SetupFailed(f"{folder} could not be made: {error.strerror}.") from error


def move_scripts(partial: Path, folder: Path) -> None:
    """Scripts name their interpreter by its full path, which is about to change."""
    for script in (partial / ("Scripts" if os.name == "nt" else "bin")).iterdir():
        if script.is_symlink() or not script.is_file() or script.suffix == ".exe":
            continue
        content = script.read_bytes()
        moved = content.replace(os.fsencode(partial), os.fsencode(folder))
        if moved != content:
            script.write_bytes(moved)


def _take_place(partial: Path, folder: Path) -> None:
    old = folder.with_name(f"{folder.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    partial.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _one_at_a_time(environment: Environment) -> Iterator[None]:
    """Two builds in the same place would mix; Windows users are asked to start one only."""
    path = environment.folder.with_name(f"{environment.folder.name}-lock")
    with path.open("w") as handle:
        if os.name != "nt":
            import fcntl  # noqa: PLC0415 - does not exist on Windows

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
