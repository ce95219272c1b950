"""The code keeps the house style, and every check notices when it does not."""

from pathlib import Path

import pytest

from tests.architecture import code_rules
from tests.architecture.findings import OUR_CODE, PACKAGE, ROOT, Rule, found_by, python_files

MAY_CATCH_EVERYTHING = ("hallpass_desktop/app.py", "hallpass_desktop/gui/tasks.py")
MAY_STYLE = ("hallpass_desktop/gui/theme.py",)
MAY_LET_GO = ("hallpass_desktop/gui/widgets/clearing.py", "hallpass_desktop/gui/translation.py")


def plant(root: Path, text: str, name: str = "gui/planted.py") -> Path:
    """Write a module into a package tree of its own and return the tree's root."""
    module = root / PACKAGE / name
    module.parent.mkdir(parents=True)
    module.write_text(text, encoding="utf-8")
    return root


def long_files(root: Path) -> list[str]:
    """Rule 1: past 300 lines a module is split."""
    lengths = {path: len(path.read_bytes().splitlines()) for path in python_files(root, *OUR_CODE)}
    return [
        f"{p.relative_to(root)}: {n} lines"
        for p, n in lengths.items()
        if n > code_rules.LONGEST_FILE
    ]


def test_no_file_is_too_long() -> None:
    found = long_files(ROOT)

    assert not found, "\n".join(found)


def test_a_file_that_is_too_long_is_found(tmp_path: Path) -> None:
    assert long_files(plant(tmp_path, "x = 1\n" * 301))


@pytest.mark.parametrize("folder", OUR_CODE)
def test_no_function_is_too_long(folder: str) -> None:
    found = found_by(code_rules.long_functions, ROOT, folder)

    assert not found, "\n".join(found)


def test_no_signal_is_connected_to_something_anonymous() -> None:
    found = found_by(code_rules.anonymous_slots, ROOT, PACKAGE)

    assert not found, "\n".join(found)


def test_nothing_catches_everything() -> None:
    found = found_by(
        code_rules.broad_excepts, ROOT, PACKAGE, "packaging", but_not=MAY_CATCH_EVERYTHING
    )

    assert not found, "\n".join(found)


def test_colours_come_from_palettes() -> None:
    found = found_by(code_rules.colours_in_code, ROOT, PACKAGE)

    assert not found, "\n".join(found)


def test_style_sheets_come_from_the_theme() -> None:
    found = found_by(code_rules.style_sheets, ROOT, PACKAGE, but_not=MAY_STYLE)

    assert not found, "\n".join(found)


def test_lists_of_widgets_go_as_a_whole() -> None:
    found = found_by(code_rules.lists_that_go, ROOT, PACKAGE, but_not=MAY_LET_GO)

    assert not found, "\n".join(found)


def test_nothing_imports_the_network_of_qt() -> None:
    found = found_by(code_rules.network_imports, ROOT, PACKAGE, "packaging")

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        (code_rules.long_functions, "def f():\n" + "    x = 1\n" * 25),
        (code_rules.long_functions, "class A:\n    async def f(self):\n" + "        x = 1\n" * 25),
        (code_rules.anonymous_slots, "button.clicked.connect(lambda: None)"),
        (code_rules.anonymous_slots, "button.clicked.connect(partial(f, 1))"),
        (code_rules.anonymous_slots, "button.clicked.connect(functools.partial(f, 1))"),
        (code_rules.broad_excepts, "try:\n    f()\nexcept Exception:\n    pass"),
        (code_rules.broad_excepts, "try:\n    f()\nexcept (OSError, BaseException):\n    pass"),
        (code_rules.broad_excepts, "try:\n    f()\nexcept:\n    pass"),
        (code_rules.colours_in_code, "ink = '#1f2a44'"),
        (code_rules.colours_in_code, "sheet = f'color: #fff; {x}'"),
        (code_rules.colours_in_code, "ink = QColor(31, 42, 68)"),
        (code_rules.style_sheets, "self.setStyleSheet('')"),
        (code_rules.lists_that_go, "for row in rows:\n    row.hide()\n    row.deleteLater()"),
        (code_rules.lists_that_go, "while rows:\n    rows.pop().deleteLater()"),
        (code_rules.network_imports, "from PySide6 import QtNetwork"),
        (code_rules.network_imports, "from PySide6.QtNetwork import QLocalServer"),
        (code_rules.network_imports, "import PySide6.QtNetwork as net"),
    ],
)
def test_what_is_planted_is_found(rule: Rule, planted: str, tmp_path: Path) -> None:
    assert found_by(rule, plant(tmp_path, planted), PACKAGE)


@pytest.mark.parametrize(
    ("rule", "innocent"),
    [
        (code_rules.long_functions, "def f():\n" + "    x = 1\n" * 24),
        (code_rules.anonymous_slots, "button.clicked.connect(self._on_clicked)"),
        (code_rules.anonymous_slots, "tasks.run(lambda: 1, context=self)"),
        (code_rules.broad_excepts, "try:\n    f()\nexcept OSError:\n    pass"),
        (code_rules.broad_excepts, "try:\n    f()\nexcept BaseException:\n    g()\n    raise"),
        (code_rules.colours_in_code, "words = 'entry #12 of 40'"),
        (code_rules.colours_in_code, "ink = QColor(theme.color('text'))"),
        (code_rules.lists_that_go, "self._page.deleteLater()"),
        (code_rules.network_imports, "from PySide6.QtCore import QObject"),
    ],
)
def test_what_is_innocent_is_left_alone(rule: Rule, innocent: str, tmp_path: Path) -> None:
    assert found_by(rule, plant(tmp_path, innocent), PACKAGE) == []
