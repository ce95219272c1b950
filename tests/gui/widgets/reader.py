"""Presses as assistive technology does: through the accessible interface, never by an event."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def press(widget: QWidget) -> str:
    """Do the first thing that is offered for a widget, and answer its name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    first: str = actions.actionNames()[0]
    actions.doAction(first)
    return first
