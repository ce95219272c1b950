"""Documents and lock files say what the project file says."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import paper_rules
from tests.architecture.findings import ROOT

PaperRule = Callable[[Path], Iterator[str]]
PAPERS = ("pyproject.toml", "CHANGELOG.md", "docs/adr/dependencies.md")
LOCKS = ("packaging/lock/run.txt", "packaging/lock/test.txt")
RULES = [
    paper_rules.undescribed_dependencies,
    paper_rules.unlocked_dependencies,
    paper_rules.places_in_locks,
    paper_rules.versions_without_changes,
    paper_rules.strangers_at_the_top,
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the documents to where one can be changed."""
    for name in PAPERS + LOCKS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("rule", RULES)
def test_the_rule_is_kept(rule: PaperRule) -> None:
    assert list(rule(ROOT)) == []


@pytest.mark.parametrize(
    ("rule", "name", "old", "new"),
    [
        (RULES[0], "pyproject.toml", "dependencies = [", 'dependencies = [\n    "surprise>=1",'),
        (RULES[0], "pyproject.toml", "\ntest = [", '\ntest = [\n    "surprise>=1",'),
        (RULES[1], "pyproject.toml", "dependencies = [", 'dependencies = [\n    "surprise>=1",'),
        (RULES[1], LOCKS[0], "\ncryptography==", "\nsomething-else=="),
        (RULES[1], LOCKS[1], "    --hash=sha256:", "    --no-hash:"),
        (RULES[2], LOCKS[0], "\nattrs==", "\n--index-url https://example.org/simple\nattrs=="),
        (RULES[3], "pyproject.toml", 'version = "', 'version = "9.'),
    ],
)
def test_what_is_planted_is_found(
    copy: Path, rule: PaperRule, name: str, old: str, new: str
) -> None:
    text = (copy / name).read_text(encoding="utf-8")
    (copy / name).write_text(text.replace(old, new), encoding="utf-8")

    assert list(rule(copy))


def test_a_stray_file_at_the_top_is_found(copy: Path) -> None:
    (copy / "notes-to-self.txt").write_text("", encoding="utf-8")

    assert list(paper_rules.strangers_at_the_top(copy)) == ["notes-to-self.txt"]
