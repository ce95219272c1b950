"""Find what is on screen the way a person does: by its name or its words."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTextEdit, QWidget

from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.overlay import Overlay, open_overlays

W = TypeVar("W", bound=QWidget)


def settle(parent: QWidget) -> None:
    """Let what is laid out later, and what is made over several turns, come to its end."""
    QCoreApplication.sendPostedEvents()
    for turns in parent.window().findChildren(Turns):
        while turns.is_busy:
            QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents()


def find(parent: QWidget, kind: type[W], name: str) -> W:
    """The visible widget with this object name."""
    settle(parent)
    found = [widget for widget in parent.findChildren(kind, name) if widget.isVisible()]
    assert found, f"no visible {kind.__name__} {name}"
    return found[-1]


def is_there(parent: QWidget, name: str) -> bool:
    """Tell whether something with this name can be seen."""
    settle(parent)
    return any(widget.isVisible() for widget in parent.findChildren(QWidget, name))


def click(parent: QWidget, name: str) -> None:
    """Press a button by its object name."""
    QTest.mouseClick(find(parent, QAbstractButton, name), Qt.MouseButton.LeftButton)


def write(edit: QWidget, text: str) -> None:
    """Type into a field."""
    edit.setFocus()
    QTest.keyClicks(edit, text)


def overlay(parent: QWidget) -> Overlay:
    """The sheet, menu or popover on top."""
    return open_overlays(parent.window())[-1]


def said(parent: QWidget) -> str:
    """Everything that can be read on screen, one line each."""
    settle(parent)
    shown: list[QLabel | QAbstractButton] = []
    shown += parent.findChildren(QLabel)
    shown += parent.findChildren(QAbstractButton)
    lines = [widget.text() for widget in shown if widget.isVisible() and widget.text()]
    lines += [edit.toPlainText() for edit in parent.findChildren(QTextEdit) if edit.isVisible()]
    return "\n".join(lines)


def titles(view: QAbstractItemView) -> list[str]:
    """The rows of a list by their titles, without headings."""
    model = view.model()
    found = [model.index(place, 0).data(TextRole) for place in range(model.rowCount())]
    return [text.title for text in found if not isinstance(text, MonthText)]
