"""The compiler of forms and resources: typed, quick, and only what changed."""

import os
import re
import time
from pathlib import Path

import compile_assets
import pytest

from tests.architecture.findings import ROOT

FORM = """<ui version="4.0"><class>SmallPage</class>
<widget class="{top}" name="SmallPage"><layout class="QVBoxLayout" name="outer_layout"><item>
<widget class="QLabel" name="word_label"><property name="text"><string>Word</string></property>
</widget></item></layout></widget>
<customwidgets><customwidget><class>Sheet</class><extends>QDialog</extends>
<header>hallpass_desktop.gui.widgets.sheet</header></customwidget></customwidgets></ui>"""
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>A</name><message><source>Word</source><translation>Wort</translation></message>
</context></TS>"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout with one form, one icon and one translation."""
    for name, text in {
        "ui/small_page.ui": FORM.format(top="QDialog"),
        "resources/icons/leaf.svg": "<svg/>",
        "resources/i18n/notebook_de.ts": TRANSLATION,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def made(checkout: Path) -> Path:
    return checkout / "hallpass_desktop/gui/forms/ui_small_page.py"


def test_everything_is_made_once(checkout: Path) -> None:
    first = compile_assets.compile_assets(checkout)

    assert sorted(path.name for path in first) == ["leaf.svg", "notebook_de.qm", "ui_small_page.py"]
    assert all(path.stat().st_size for path in first)
    assert compile_assets.compile_assets(checkout) == ()


@pytest.mark.parametrize("top", ["QDialog", "QWidget", "Sheet"])
def test_a_form_is_typed(checkout: Path, top: str) -> None:
    (checkout / "ui/small_page.ui").write_text(FORM.format(top=top), encoding="utf-8")
    compile_assets.compile_assets(checkout)

    code = made(checkout).read_text(encoding="utf-8")

    assert f"def setupUi(self, SmallPage: {top}) -> None:" in code
    assert f"def retranslateUi(self, SmallPage: {top}) -> None:" in code
    assert f"{top}" in code.partition("class Ui_SmallPage")[0]
    compile(code, "ui_small_page.py", "exec")


def test_a_form_imports_only_what_it_uses(checkout: Path) -> None:
    compile_assets.compile_assets(checkout)

    imported, _, used = made(checkout).read_text(encoding="utf-8").partition("class Ui_")
    names = {name for line in re.findall(r"import \((.*)\)", imported) for name in line.split(", ")}

    assert {"QCoreApplication", "QLabel", "QVBoxLayout"} <= names
    assert {name for name in names if name not in used} == set()


def test_a_changed_source_is_made_again(checkout: Path) -> None:
    compile_assets.compile_assets(checkout)
    (checkout / "ui/small_page.ui").write_text(FORM.format(top="QWidget"), encoding="utf-8")
    (checkout / "resources/icons/leaf.svg").write_text("<svg />", encoding="utf-8")
    os.utime(checkout / "resources/icons/leaf.svg", ns=(1, 1))

    assert compile_assets.is_anything_stale(checkout)
    names = {path.name for path in compile_assets.compile_assets(checkout)}

    assert names == {"ui_small_page.py", "leaf.svg"}
    assert "QWidget) -> None" in made(checkout).read_text(encoding="utf-8")


def test_what_lost_its_source_is_removed(checkout: Path) -> None:
    compile_assets.compile_assets(checkout)
    (checkout / "ui/small_page.ui").unlink()

    compile_assets.compile_assets(checkout)

    assert not made(checkout).exists()


def test_a_broken_form_is_named(checkout: Path) -> None:
    (checkout / "ui/small_page.ui").write_text("<ui><widget></ui>", encoding="utf-8")

    with pytest.raises(compile_assets.CompileFailedError, match=r"small_page\.ui"):
        compile_assets.compile_assets(checkout)


def test_folders_may_be_missing(tmp_path: Path) -> None:
    assert compile_assets.compile_assets(tmp_path) == ()


def test_looking_at_the_whole_checkout_is_quick() -> None:
    start = time.process_time()
    compile_assets.is_anything_stale(ROOT)

    assert time.process_time() - start < 0.2
