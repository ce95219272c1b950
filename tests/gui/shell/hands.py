"""Do with a window what a person does: find a thing by its name, type, press."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The one visible widget of this name."""
    found = [widget for widget in root.findChildren(kind, name) if widget.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)} of them are visible"
    return found[0]


def press(root: QWidget, name: str) -> None:
    """Click a button."""
    QTest.mouseClick(find(root, QPushButton, name), Qt.MouseButton.LeftButton)


def write(root: QWidget, field: str, text: str) -> None:
    """Type into a field, over what stands there."""
    holder = find(root, QWidget, field)
    edit = holder if isinstance(holder, QLineEdit) else holder.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def key(window: QWidget, name: Qt.Key) -> None:
    """Press a key as the window system hands it over."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, name)


def shown_text(root: QWidget) -> str:
    """Every word that can be read on a screen."""
    texts = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QLineEdit):
            text = widget.property("text")
            texts.append(text if isinstance(text, str) else "")
    return "\n".join(texts)


def settle() -> None:
    """Let everything that was asked for happen."""
    for _ in range(5):
        QApplication.processEvents()
