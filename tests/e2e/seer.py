"""Says what is on the screen, over the accessibility bus; runs under the system's Python.

One JSON request a line on standard input, one JSON answer a line on standard output.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MAX_DEPTH = 60
STATES = ("SHOWING", "FOCUSED", "CHECKED", "ENABLED", "SELECTED", "EDITABLE", "EXPANDED")


def applications(name: str) -> Iterator[Any]:
    while GLib.MainContext.default().iteration(False):
        pass
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # a screen that changes must be read afresh
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and app.get_name() == name:
            yield app


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    yield node, depth
    if depth > MAX_DEPTH:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1)


def identity(node: Any) -> str:
    try:
        return node.get_accessible_id() or ""
    except AttributeError:
        return ""


def describe(node: Any, depth: int = 0) -> dict[str, Any]:
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "id": identity(node).rsplit(".", 1)[-1],
        "path": identity(node),
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "depth": depth,
        "states": [s.lower() for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        "box": [box.x, box.y, box.width, box.height],
        "text": text_of(node),
        "value": value_of(node),
    }


def text_of(node: Any) -> Any:
    if node.get_text_iface() is None:
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def value_of(node: Any) -> Any:
    if node.get_value_iface() is None:
        return None
    return Atspi.Value.get_current_value(node)


def matches(node: Any, wanted: dict[str, Any]) -> bool:
    if "id" in wanted and identity(node).rsplit(".", 1)[-1] != wanted["id"]:
        return False
    if "name" in wanted and wanted["name"] != (node.get_name() or ""):
        return False
    if "name_has" in wanted and wanted["name_has"] not in (node.get_name() or ""):
        return False
    if "role" in wanted and node.get_role_name() != wanted["role"]:
        return False
    showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
    return showing or not wanted.get("showing", True)


def find(request: dict[str, Any]) -> Iterator[tuple[Any, int]]:
    for app in applications(request["app"]):
        for node, depth in walk(app):
            if matches(node, request["wanted"]):
                yield node, depth


def answer(request: dict[str, Any]) -> Any:
    verb = request["verb"]
    if verb == "find":
        return [describe(node, depth) for node, depth in find(request)]
    if verb == "tree":
        return [describe(n, d) for app in applications(request["app"]) for n, d in walk(app)]
    if verb == "press":
        for node, _ in find(request):
            return bool(Atspi.Action.do_action(node, 0))
        return False
    if verb == "focus":
        for node, _ in find(request):
            return bool(Atspi.Component.grab_focus(node))
        return False
    raise ValueError(verb)


def main() -> None:
    for line in sys.stdin:
        try:
            reply: Any = {"ok": answer(json.loads(line))}
        except GLib.Error as error:  # a node that vanished while it was looked at
            reply = {"gone": error.message}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
