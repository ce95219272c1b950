"""Where to work when the checkout cannot be written to: a copy in the person's cache folder."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

from saying import SetupFailed

_MADE_HERE = shutil.ignore_patterns(
    ".git", ".venv*", "__pycache__", ".*_cache", ".hypothesis", ".benchmarks", "ui_*.py"
)
_STAMP = ".copied-from"


def writable_checkout(checkout: Path) -> Path:
    """The checkout itself, or an up-to-date copy of it where writing is allowed."""
    if os.access(checkout, os.W_OK):
        return checkout
    place = hashlib.sha256(os.fsencode(checkout)).hexdigest()[:12]
    copy = _cache_folder() / "Notebook" / f"program-{place}"
    refresh(checkout, copy)
    return copy


def left_out(folder: str, names: list[str]) -> set[str]:
    """What is made anew in every checkout, and so is not copied."""
    package_data = {"data"} if Path(folder).name == "hallpass_desktop" else set()
    return _MADE_HERE(folder, names) | package_data


def refresh(checkout: Path, copy: Path) -> None:
    """Bring the copy up to date; its environments stay."""
    wanted = _fingerprint(checkout)
    stamp = copy / _STAMP
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    _forget_all_but_environments(copy)
    try:
        shutil.copytree(checkout, copy, ignore=left_out, dirs_exist_ok=True)
    except shutil.Error as error:
        source, _, reason = error.args[0][0]
        raise SetupFailed(f"{source} could not be copied: {reason}") from error
    _let_owner_write(copy)
    stamp.write_text(wanted, encoding="utf-8")


def _forget_all_but_environments(copy: Path) -> None:
    for path in copy.glob("*"):
        if path.name.startswith(".venv"):
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _let_owner_write(copy: Path) -> None:
    """A copy keeps the modes of its source, and those were read-only."""
    for folder, names, files in os.walk(copy):
        if ".venv" in folder:
            continue
        for name in ("", *names, *files):
            path = Path(folder, name)
            path.chmod(path.stat().st_mode | 0o200)


def _fingerprint(checkout: Path) -> str:
    digest = hashlib.sha256()
    for folder, names, files in os.walk(checkout):
        names[:] = sorted(set(names) - left_out(folder, names))
        for name in sorted(set(files) - left_out(folder, files)):
            facts = Path(folder, name).stat()
            digest.update(f"{folder}/{name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _cache_folder() -> Path:
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Caches"
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
