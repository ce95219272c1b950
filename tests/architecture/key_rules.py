"""Where keys may be handled, as functions over a checkout."""

import ast
from collections.abc import Iterator
from pathlib import Path

GUI = "hallpass_desktop/gui"
OWN_KEYS = {"keyPressEvent", "keyReleaseEvent"}

# What listens to keys without having any of its own to tell of.
WITHOUT_KEYS = {
    "gui.gallery.window": "a window for developers",
    "gui.shell.code_edit": "goes to the group before, as any field of several parts does",
    "gui.window.cover": "swallows every key while it covers",
    "gui.window.cover_keys": "the cover key of the table, before any widget hears it",
    "gui.widgets.base": "shows where the keyboard is",
    "gui.widgets.line_edit": "notices Caps Lock",
    "gui.widgets.writing_edit": "makes steps of undo, and refuses what is too long",
}
BESIDE_THE_TABLE = {"gui.actions"}


def modules_with_keys(root: Path) -> Iterator[str]:
    """Every module of the window that handles keys by itself."""
    for path in sorted((root / GUI).rglob("*.py")):
        names = {node.name for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef)}
        if names & OWN_KEYS:
            yield _module(root, path)


def shortcuts_outside_the_table(root: Path) -> Iterator[str]:
    """QShortcut, and setShortcut of an action, anywhere but where the table is."""
    for path in sorted((root / GUI).rglob("*.py")):
        if _module(root, path) in BESIDE_THE_TABLE:
            continue
        for node in ast.walk(_tree(path)):
            name = getattr(node, "id", "") or getattr(node, "attr", "")
            if name in {"QShortcut", "setShortcut", "setShortcuts"}:
                yield f"{_module(root, path)}: {name}"


def _module(root: Path, path: Path) -> str:
    return ".".join(path.relative_to(root / "hallpass_desktop").with_suffix("").parts)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
