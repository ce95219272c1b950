"""What the documents must say about the project file, each as a function over a checkout."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDERS = frozenset({"hallpass_desktop", "ui", "resources", "tests", "packaging", "docs"})
PAPERS = frozenset({"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"})
TOP_LEVEL = FOLDERS | PAPERS | {"pyproject.toml"}
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PIN = re.compile(r"^([a-z0-9-]+)==\S+", re.MULTILINE)


def project(root: Path) -> dict[str, Any]:
    """Read pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def undescribed_dependencies(root: Path) -> Iterator[str]:
    """Rule 36: every dependency has its line in dependencies.md."""
    described = (root / "docs/adr/dependencies.md").read_text(encoding="utf-8")
    facts = project(root)
    for name in sorted(_names(facts["project"]["dependencies"]) | _group_names(facts)):
        if f"| `{name}` |" not in described:
            yield name


def unlocked_dependencies(root: Path) -> Iterator[str]:
    """Every dependency is pinned, and every pin carries a hash."""
    facts = project(root)
    for name, wanted in {
        "run.txt": _names(facts["project"]["dependencies"]),
        "test.txt": _names(facts["project"]["dependencies"]) | _group_names(facts),
    }.items():
        lock = (root / "packaging/lock" / name).read_text(encoding="utf-8")
        pinned = set(_PIN.findall(lock))
        yield from (f"{name}: {missing}" for missing in sorted(_plain(wanted) - pinned))
        for block in lock.split("\n    # via")[:-1]:
            if "--hash=sha256:" not in block:
                yield f"{name}: no hash in {block.strip().splitlines()[-1]}"


def places_in_locks(root: Path) -> Iterator[str]:
    """Lock files name packages, never where they came from."""
    for lock in sorted((root / "packaging/lock").glob("*.txt")):
        for line in lock.read_text(encoding="utf-8").splitlines():
            if "://" in line or "-index" in line or "find-links" in line:
                yield f"{lock.name}: {line}"


def versions_without_changes(root: Path) -> Iterator[str]:
    """Rule 45: the change log knows the version that is being built."""
    version = project(root)["project"]["version"]
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if f"## [{version}]" not in changes:
        yield version


def strangers_at_the_top(root: Path) -> Iterator[str]:
    """Nothing lies beside the folders and papers that belong there; dot files are set-up."""
    found = {path.name for path in root.iterdir() if not path.name.startswith(".")}
    yield from sorted(found - TOP_LEVEL)


def _group_names(facts: dict[str, Any]) -> set[str]:
    return {name for group in facts["dependency-groups"].values() for name in _names(group)}


def _names(requirements: list[str]) -> set[str]:
    found = (_NAME.match(requirement) for requirement in requirements)
    return {match[0] for match in found if match}


def _plain(names: set[str]) -> set[str]:
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}
