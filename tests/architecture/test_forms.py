"""Forms compile to what is in the package, and keep the rules for names and looks."""

import shutil
from pathlib import Path

import compile_assets
import pytest

from tests.architecture import form_rules
from tests.architecture.findings import ROOT
from tests.architecture.form_rules import FormRule, found_in_forms

RULES = [
    form_rules.untidy_names,
    form_rules.unnamed_controls,
    form_rules.own_looks,
    form_rules.connections,
]


def form(inside: str, after: str = "") -> str:
    """Build a form whose top widget holds this."""
    top = f'<widget class="QWidget" name="PlantedPage">{inside}</widget>'
    return f'<ui version="4.0"><class>PlantedPage</class>{top}{after}</ui>'


def widget(kind: str, name: str, **properties: str) -> str:
    """Build one widget with text properties."""
    own = "".join(
        f'<property name="{key}"><string>{text}</string></property>'
        for key, text in properties.items()
    )
    return f'<widget class="{kind}" name="{name}">{own}</widget>'


def plant(root: Path, text: str) -> Path:
    """Write a form into a checkout of its own."""
    (root / "ui").mkdir()
    (root / "ui" / "planted_page.ui").write_text(text, encoding="utf-8")
    return root


def test_compiled_forms_are_those_of_the_checkout(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "ui", tmp_path / "ui", dirs_exist_ok=True)
    compile_assets.compile_assets(tmp_path)
    fresh = {path.name: path.read_text() for path in (tmp_path / compile_assets.FORMS).glob("ui_*")}
    there = {path.name: path.read_text() for path in (ROOT / compile_assets.FORMS).glob("ui_*")}

    assert there == fresh, "run packaging/compile_assets.py"


@pytest.mark.parametrize("rule", RULES)
def test_every_form_keeps_the_rule(rule: FormRule) -> None:
    found = found_in_forms(rule, ROOT)

    assert not found, "\n".join(found)


BUDDY = (
    '<widget class="QLabel" name="word_label">'
    '<property name="buddy"><cstring>word_edit</cstring></property></widget>'
)
PROMOTED = (
    "<customwidgets><customwidget><class>Fancy</class><extends>QPushButton</extends>"
    "</customwidget></customwidgets>"
)


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        (form_rules.untidy_names, form(widget("QLabel", "wordLabel"))),
        (form_rules.untidy_names, form('<layout class="QVBoxLayout" name="verticalLayout"/>')),
        (form_rules.unnamed_controls, form(widget("QToolButton", "more_button"))),
        (form_rules.unnamed_controls, form(widget("QToolButton", "more_button", text=" "))),
        (form_rules.unnamed_controls, form(widget("QLineEdit", "other_edit") + BUDDY)),
        (form_rules.unnamed_controls, form(widget("Fancy", "thing"), PROMOTED)),
        (form_rules.unnamed_controls, form(widget("DotScale", "strength_scale"))),
        (form_rules.own_looks, form(widget("QLabel", "word_label", styleSheet="x"))),
        (form_rules.own_looks, form(widget("QLabel", "word_label", tone="#1f2a44"))),
        (form_rules.own_looks, form("", '<resources><include location="a.qrc"/></resources>')),
        (form_rules.connections, form("", "<connections><connection/></connections>")),
    ],
)
def test_what_is_planted_is_found(rule: FormRule, planted: str, tmp_path: Path) -> None:
    assert found_in_forms(rule, plant(tmp_path, planted))


@pytest.mark.parametrize(
    ("rule", "innocent"),
    [
        (form_rules.untidy_names, form(widget("QLabel", "word_label_2"))),
        (form_rules.unnamed_controls, form(widget("QLineEdit", "word_edit") + BUDDY)),
        (form_rules.unnamed_controls, form(widget("QToolButton", "more", accessibleName="More"))),
        (form_rules.unnamed_controls, form(widget("QPushButton", "open_button", text="Open"))),
        (form_rules.unnamed_controls, form(widget("QLabel", "word_label"))),
        (form_rules.own_looks, form(widget("QLabel", "word_label", role="title"))),
    ],
)
def test_what_is_innocent_is_left_alone(rule: FormRule, innocent: str, tmp_path: Path) -> None:
    assert found_in_forms(rule, plant(tmp_path, innocent)) == []
