"""Rules for Designer forms, each as a function over one parsed form."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

FormRule = Callable[[ET.Element], Iterator[str]]

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
_CONTROLS = (
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton",
    "QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QSpinBox",
    "QDoubleSpinBox", "QSlider", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QListView",
    "QListWidget", "QTreeView", "QTreeWidget", "QTableView", "QTableWidget", "QTabWidget",
)  # fmt: skip
_CONTROL_SUFFIXES = (
    "_button", "_check", "_combo", "_date", "_edit", "_field", "_list", "_radio", "_scale",
    "_segments", "_slider", "_spin", "_switch", "_table", "_tree", "_view",
)  # fmt: skip
_NAMING_PROPERTIES = ("accessibleName", "text", "title", "label", "caption", "label_text")


def forms(root: Path) -> Iterator[Path]:
    """Every form of a checkout."""
    return iter(sorted((root / "ui").rglob("*.ui")))


def found_in_forms(rule: FormRule, root: Path) -> list[str]:
    """What a rule finds, each as `form: what`."""
    return [
        f"{path.relative_to(root)}: {what}"
        for path in forms(root)
        for what in rule(ET.parse(path).getroot())
    ]


def untidy_names(form: ET.Element) -> Iterator[str]:
    """Rule 26: names are snake_case; the form's own name is its class."""
    top = form.find("widget")
    for element in form.iter():
        if element.tag in {"widget", "layout", "action", "spacer"} and element is not top:
            name = element.get("name", "")
            if not _SNAKE_CASE.fullmatch(name):
                yield f"{element.tag} {name!r} is not snake_case"


def unnamed_controls(form: ET.Element) -> Iterator[str]:
    """Rule 27: every control has a label with a buddy, words on it, or an accessible name."""
    bases = _promoted(form)
    buddies = {(buddy.findtext("cstring") or "") for buddy in form.iter("property")
               if buddy.get("name") == "buddy"}  # fmt: skip
    for widget in form.iter("widget"):
        kind = widget.get("class", "")
        name = widget.get("name", "")
        is_named = name in buddies or _says_its_name(widget)
        if _is_control(kind, bases.get(kind, kind), name) and not is_named:
            yield f"{kind} {name!r} has no name that can be read aloud"


def own_looks(form: ET.Element) -> Iterator[str]:
    """Rule 25: no style sheets, colours, fonts or pictures in a form."""
    for element in form.iter("property"):
        if element.get("name") in {"styleSheet", "palette", "font", "icon", "pixmap"}:
            yield f"sets {element.get('name')} by itself"
        if _HEX_COLOUR.search(element.findtext("string") or ""):
            yield f"names a colour in {element.get('name')}"
    if form.find("resources/include") is not None:
        yield "includes a resource file"


def connections(form: ET.Element) -> Iterator[str]:
    """Rule 17: all connections stand together in code."""
    if form.find("connections/connection") is not None:
        yield "connects signals"


def _promoted(form: ET.Element) -> dict[str, str]:
    return {
        custom.findtext("class", ""): custom.findtext("extends", "")
        for custom in form.iter("customwidget")
    }


def _is_control(kind: str, base: str, name: str) -> bool:
    """One of Qt's controls, or a widget of ours that is named like one."""
    if base in _CONTROLS:
        return True
    return not kind.startswith("Q") and name.endswith(_CONTROL_SUFFIXES)


def _says_its_name(widget: ET.Element) -> bool:
    return any(
        own.get("name") in _NAMING_PROPERTIES and (own.findtext("string") or "").strip()
        for own in widget.findall("property")
    )
