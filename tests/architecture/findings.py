"""How the checks of this folder read the tree and report what they find."""

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "hallpass_desktop"
OUR_CODE = (PACKAGE, "packaging", "tests")
_MADE = ("hallpass_desktop/gui/forms/ui_", "hallpass_desktop/data/")

Rule = Callable[[ast.Module], Iterable[tuple[int, str]]]


def python_files(root: Path, *folders: str) -> Iterator[Path]:
    """Every module we wrote ourselves in these folders."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            if not path.relative_to(root).as_posix().startswith(_MADE):
                yield path


def found_by(rule: Rule, root: Path, *folders: str, but_not: Iterable[str] = ()) -> list[str]:
    """What a rule finds in these folders, each as `file:line: what`."""
    findings = []
    for path in python_files(root, *folders):
        name = path.relative_to(root).as_posix()
        if name not in but_not:
            tree = ast.parse(path.read_bytes(), filename=name)
            findings += [f"{name}:{line}: {what}" for line, what in rule(tree)]
    return findings
