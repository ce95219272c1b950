"""Rules of the house style that no linter knows, each as a function over one syntax tree."""

import ast
import re
from collections.abc import Iterator

LONGEST_FILE = 300
LONGEST_FUNCTION = 25
_HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
_NETWORK_MODULES = ("QtNetwork", "QtWebSockets", "QtQml", "QtQuick", "QtMultimedia")
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_Finding = tuple[int, str]


def long_functions(tree: ast.Module) -> Iterator[_Finding]:
    """Rule 2: a function fits in the eye; its docstring does not count."""
    for node in ast.walk(tree):
        if isinstance(node, _FunctionNode):
            length = (node.end_lineno or node.lineno) - node.lineno + 1 - _docstring_lines(node)
            if length > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {length} lines"


def anonymous_slots(tree: ast.Module) -> Iterator[_Finding]:
    """Rule 18: a signal is connected to a bound method."""
    for call in _calls(tree):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect":
            for argument in call.args:
                if isinstance(argument, ast.Lambda) or _called_name(argument) == "partial":
                    yield call.lineno, "a lambda or partial in connect"


def broad_excepts(tree: ast.Module) -> Iterator[_Finding]:
    """Rule 10: only what can happen is caught; cleaning up and raising again is no catch."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and not _raises_again(node):
            broad = _names(node.type) & {"Exception", "BaseException"}
            if broad or node.type is None:
                yield node.lineno, "catches everything"


def colours_in_code(tree: ast.Module) -> Iterator[_Finding]:
    """Rule 25: colours come from the palettes."""
    documentation = set(_docstrings(tree))
    for text in _texts(tree):
        if text not in documentation and _HEX_COLOUR.search(str(text.value)):
            yield text.lineno, f"a colour: {text.value!r}"
    for call in _calls(tree):
        numbers = [a for a in call.args if isinstance(a, ast.Constant) and _is_number(a.value)]
        if _called_name(call) in {"QColor", "fromRgb", "fromRgbF"} and len(numbers) >= 3:
            yield call.lineno, "a colour made of numbers"


def network_imports(tree: ast.Module) -> Iterator[_Finding]:
    """Nothing of Qt that brings its network library along."""
    for node in ast.walk(tree):
        for name in _imported(node):
            if set(name.split(".")) & set(_NETWORK_MODULES):
                yield getattr(node, "lineno", 0), f"imports {name}"


def style_sheets(tree: ast.Module) -> Iterator[_Finding]:
    """Rule 25: style sheets are written in one place."""
    for call in _calls(tree):
        if _called_name(call) == "setStyleSheet":
            yield call.lineno, "a style sheet"


def lists_that_go(tree: ast.Module) -> Iterator[_Finding]:
    """Several widgets go together, for the keyboard must not go from one to the next."""
    for loop in ast.walk(tree):
        if isinstance(loop, ast.For | ast.While):
            for call in _calls(loop):
                if _called_name(call) == "deleteLater":
                    yield call.lineno, "widgets that go one by one: clearing.let_go takes them all"


def _raises_again(node: ast.ExceptHandler) -> bool:
    last = node.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _names(node: ast.expr | None) -> set[str]:
    if isinstance(node, ast.Tuple):
        return {name for element in node.elts for name in _names(element)}
    return {node.id} if isinstance(node, ast.Name) else set()


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _texts(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def _called_name(node: ast.expr) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        yield from (f"{node.module or ''}.{alias.name}" for alias in node.names)


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | _FunctionNode) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                yield first.value


def _docstring_lines(node: _FunctionNode) -> int:
    if ast.get_docstring(node, clean=False) is None:
        return 0
    return (node.body[0].end_lineno or 0) - node.body[0].lineno + 1
