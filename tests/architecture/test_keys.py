"""Every key of the app stands in the table, or in the list of keys inside parts of a page."""

from pathlib import Path

import pytest

from hallpass_desktop.gui.inner_keys import inner_keys
from tests.architecture.key_rules import (
    GUI,
    WITHOUT_KEYS,
    modules_with_keys,
    shortcuts_outside_the_table,
)

ROOT = Path(__file__).resolve().parents[2]


def test_no_shortcut_is_made_outside_the_table() -> None:
    assert list(shortcuts_outside_the_table(ROOT)) == []


def test_every_module_that_handles_keys_says_which() -> None:
    told = {module for part in inner_keys() for module in part.modules}

    untold = set(modules_with_keys(ROOT)) - told - WITHOUT_KEYS.keys()
    assert not untold, f"say in gui/inner_keys.py which keys these know: {sorted(untold)}"


def test_no_module_is_named_that_is_not_there() -> None:
    told = {module for part in inner_keys() for module in part.modules} | WITHOUT_KEYS.keys()

    files = {
        module: ROOT / "hallpass_desktop" / f"{module.replace('.', '/')}.py" for module in told
    }
    assert [module for module, file in files.items() if not file.is_file()] == []


@pytest.mark.parametrize(
    "line",
    ["QShortcut(key, self)", "action.setShortcut(key)", "from x import y\ny.setShortcuts([key])"],
)
def test_a_planted_shortcut_is_found(line: str, tmp_path: Path) -> None:
    (tmp_path / GUI).mkdir(parents=True)
    (tmp_path / GUI / "planted.py").write_text(f"{line}\n", encoding="utf-8")

    assert len(list(shortcuts_outside_the_table(tmp_path))) == 1


def test_a_planted_key_handler_is_found(tmp_path: Path) -> None:
    (tmp_path / GUI).mkdir(parents=True)
    source = "class Part:\n    def keyPressEvent(self, event): ...\n"
    (tmp_path / GUI / "planted.py").write_text(source, encoding="utf-8")

    assert list(modules_with_keys(tmp_path)) == ["gui.planted"]
