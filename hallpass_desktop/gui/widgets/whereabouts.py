"""The way to a widget by names: what is made anew in its place is found by it again."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.tab_order import in_reading_order, takes_tab

Where = tuple[str, ...]  # at each step its name, and which of that name


def where(widget: QWidget, root: QWidget) -> Where:
    """The way from a root down to a widget in it."""
    steps: list[str] = []
    parent = widget.parentWidget()
    while widget is not root and parent is not None:
        alike = [child for child in _children(parent) if _name(child) == _name(widget)]
        steps.append(f"{_name(widget)}:{alike.index(widget)}")
        widget, parent = parent, parent.parentWidget()
    return tuple(reversed(steps))


def find(root: QWidget, place: Where) -> QWidget | None:
    """What is at the end of the way, if the way is still there."""
    found = root
    for step in place:
        name, _, number = step.rpartition(":")
        alike = [child for child in _children(found) if _name(child) == name]
        if len(alike) <= int(number):
            return None
        found = alike[int(number)]
    return found


def stop_near(root: QWidget, place: Where) -> QWidget | None:
    """What takes the keyboard there, or else around it."""
    for length in range(len(place), 0, -1):
        around = find(root, place[:length])
        if around is not None and around.isVisible():
            stop = next(filter(takes_tab, in_reading_order(around)), None)
            if stop is not None:
                return stop
    return None


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
