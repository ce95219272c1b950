"""Says what is on the screen, over the accessibility bus; runs under the system's Python.

One JSON request a line on standard input, one JSON answer a line on standard output.
"""

import json
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MAX_DEPTH = 60
STATES = ("SHOWING", "FOCUSED", "CHECKED", "ENABLED", "SELECTED", "EDITABLE", "EXPANDED")


def applications(pid: int) -> Iterator[Any]:
    """What one process shows; a process that was replaced by itself comes back as the same one."""
    while GLib.MainContext.default().iteration(False):
        pass
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # a screen that changes must be read afresh
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and belongs_to(app, pid):
            yield app


def belongs_to(app: Any, pid: int) -> bool:
    try:
        return bool(app.get_process_id() == pid)
    except GLib.Error:  # one that has just gone
        return False


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    """Everything below; rows of a list on a hidden page call themselves showing, so look above."""
    if depth > MAX_DEPTH or not is_showing(node):
        return
    yield node, depth
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
        "description": node.get_description() or "",
        "depth": depth,
        "states": [s.lower() for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        "box": [box.x, box.y, box.width, box.height],
        "text": text_of(node),
        "value": value_of(node),
    }


def text_of(node: Any) -> Any:
    if "Text" not in node.get_interfaces():
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def value_of(node: Any) -> Any:
    if "Value" not in node.get_interfaces():
        return None
    return Atspi.Value.get_current_value(node)


def matches(node: Any, wanted: dict[str, Any]) -> bool:
    """Whether this is meant. `within` is the id of something around it."""
    around, _, own = identity(node).rpartition(".")
    if "id" in wanted and own != wanted["id"]:
        return False
    if "within" in wanted and wanted["within"] not in around.split("."):
        return False
    return has_name(node, wanted) and has_state(node, wanted)


def has_name(node: Any, wanted: dict[str, Any]) -> bool:
    if "role" in wanted and node.get_role_name() != wanted["role"]:
        return False
    name = node.get_name() or ""
    return wanted.get("name", name) == name and wanted.get("name_has", "") in name


def has_state(node: Any, wanted: dict[str, Any]) -> bool:
    asked = wanted.get("state", "")
    return not asked or node.get_state_set().contains(getattr(Atspi.StateType, asked.upper()))


def is_showing(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(request: dict[str, Any]) -> Iterator[tuple[Any, int]]:
    for app in applications(request["pid"]):
        for node, depth in walk(app):
            if matches(node, request["wanted"]):
                yield node, depth


def everything(request: dict[str, Any]) -> Any:
    return [describe(n, d) for app in applications(request["pid"]) for n, d in walk(app)]


def press(request: dict[str, Any]) -> Any:
    return any(Atspi.Action.do_action(node, 0) for node, _ in islice(find(request), 1))


def focus(request: dict[str, Any]) -> Any:
    return any(Atspi.Component.grab_focus(node) for node, _ in islice(find(request), 1))


VERBS = {
    "find": lambda request: [describe(node, depth) for node, depth in find(request)],
    "first": lambda request: [describe(node, depth) for node, depth in islice(find(request), 1)],
    "tree": everything,
    "name": lambda request: [app.get_name() for app in applications(request["pid"])],
    "press": press,
    "focus": focus,
}


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply: Any = {"ok": VERBS[request["verb"]](request)}
        except GLib.Error as error:  # a node that vanished while it was looked at
            reply = {"gone": error.message}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
