"""Find sentences that no translator could reach: bare literals on screen, f-strings in tr()."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

APP_NAME = "Notebook"  # the one neutral name, the same in every language

_SHOWN_BY = {
    "setText", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setPlainText", "setHtml", "setLabelText",
    "setWindowTitle", "setInformativeText", "setSuffix", "setPrefix", "setSpecialValueText",
    "addItem", "addTab", "addRow", "addMenu", "drawText", "set_text", "set_title", "set_hint",
    "set_label", "set_error", "set_placeholder", "show_error", "add_button", "add_row",
}  # fmt: skip
_QT_WIDGETS = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "QMenu", "QCommandLinkButton", "QLineEdit", "QTextEdit", "QPlainTextEdit", "QDockWidget",
    "QProgressDialog", "QMessageBox", "QErrorMessage", "QListWidgetItem", "QTableWidgetItem",
    "QTreeWidgetItem", "QStandardItem",
}  # fmt: skip
_OWN_WIDGETS = "hallpass_desktop.gui.widgets"
_READ_ALOUD = {
    "text", "title", "toolTip", "statusTip", "whatsThis", "placeholderText", "accessibleName",
    "accessibleDescription", "windowTitle", "label", "hint",
}  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]{2}")
_IDENTIFIER = re.compile(r"[a-z0-9]+(_[a-z0-9]+)+")
_SENTENCE = re.compile(r"^[A-Z][^\W\d_]|[^\W\d_] [^\W\d_]")


def in_python(file: Path, root: Path) -> list[str]:
    """One line for each literal in a source file that is shown without being translated."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    own = _own_widgets(tree)
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        for line, text in _faults(call, own):
            found.append(f"{file.relative_to(root)}:{line}: {text}")
    return found


def in_form(file: Path, root: Path) -> list[str]:
    """One line for each text in a form that is marked as not to be translated."""
    found = []
    root_element = ET.parse(file).getroot()
    for owner in root_element.iter("property"):
        text = owner.find("string")
        if owner.get("name") not in _READ_ALOUD or text is None or text.get("notr") != "true":
            continue
        if _LETTER.search(text.text or "") and text.text != APP_NAME:
            found.append(f"{file.relative_to(root)}: {text.text!r} is marked notr")
    return found


def _faults(call: ast.Call, own: set[str]) -> Iterator[tuple[int, str]]:
    name = _called(call)
    if name == "tr" or (name == "translate" and _literal(call.args[0])):
        yield from _built_inside(call)
    elif name in _SHOWN_BY or name in _QT_WIDGETS:
        yield from _bare(call, _LETTER)
    elif name in own:
        yield from _bare(call, _SENTENCE)


def _built_inside(call: ast.Call) -> Iterator[tuple[int, str]]:
    """A translation must be asked for with the very text that lupdate reads."""
    for argument in call.args[:2]:
        is_built = isinstance(argument, ast.JoinedStr | ast.BinOp | ast.Call)
        if is_built and any(_is_text(part) for part in ast.walk(argument)):
            yield argument.lineno, "tr() of a text built on the spot; use .format after tr()"


def _bare(call: ast.Call, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    values = [*call.args, *(word.value for word in call.keywords if word.arg in _READ_ALOUD)]
    for value in values:
        text = _literal(value)
        if text != APP_NAME and pattern.search(text) and not _IDENTIFIER.fullmatch(text):
            yield value.lineno, f"{text!r} is shown without tr()"


def _literal(value: ast.expr) -> str:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    if isinstance(value, ast.JoinedStr):
        return " ".join(_literal(part) for part in value.values)
    if isinstance(value, ast.IfExp):
        return f"{_literal(value.body)}{_literal(value.orelse)}"
    return ""


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _own_widgets(tree: ast.Module) -> set[str]:
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(_OWN_WIDGETS)
        for alias in node.names
        if alias.name[:1].isupper()
    }
