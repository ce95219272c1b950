"""What must hold for everything that can be opened: nothing cut off, nothing unnamed, no leaks."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel
from hallpass_desktop.gui.widgets.pressable import Pressable

LEFT_TO_RIGHT = {"HexView"}
SLACK = 1  # a pixel of rounding between layouts and hints
WORDS = QAbstractButton | QLabel | QComboBox
EDITORS = QLineEdit | QTextEdit | QPlainTextEdit
UNLEARNED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def settle() -> None:
    """Let what is made over several turns come to its end, and layouts to rest.

    Rows that fold ask for another round.
    """
    while any(turns.is_busy for turns in _every_turns()):
        QApplication.processEvents()
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _every_turns() -> Iterator[Turns]:
    for window in QApplication.topLevelWidgets():
        yield from window.findChildren(Turns)


def cut_off(window: QWidget) -> list[str]:
    """Everything with words that is smaller than its words or hangs over an edge."""
    return [
        f"{named(widget)}: {fault}"
        for widget in shown(window)
        if isinstance(widget, WORDS)
        for fault in (_too_small(widget), _hangs_over(widget, window))
        if fault
    ]


def unnamed(window: QWidget) -> list[str]:
    """Every control that a screen reader could only call by its kind."""
    return [
        named(widget)
        for widget in shown(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _spoken_name(widget)
    ]


def learned(window: QWidget) -> list[str]:
    """Every text input whose words an input method may remember."""
    return [
        named(editor)
        for editor in editors(window)
        if editor.inputMethodHints() & UNLEARNED != UNLEARNED
    ]


def draggable(window: QWidget) -> list[str]:
    """Every text input out of which words can be dragged, or into which they can be dropped."""
    return [named(editor) for editor in editors(window) if editor.acceptDrops() or _drags(editor)]


def unheard(window: QWidget) -> list[str]:
    """Everything that can be checked, but whose press through a screen reader nobody hears."""
    return [
        named(button)
        for button in window.findChildren(QAbstractButton)
        if button.isCheckable() and not isinstance(button, Pressable)
    ]


def misnamed(window: QWidget) -> list[str]:
    """Every title of a window that says more than the neutral name."""
    titles = (widget.windowTitle() for widget in [window, *window.findChildren(QWidget)])
    return [title for title in titles if title not in ("", "Notebook")]


def unturned(window: QWidget) -> list[str]:
    """Everything that still reads from left to right; bytes and codes do in every language."""
    return [
        named(widget)
        for widget in shown(window)
        if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
        and type(widget).__name__ not in LEFT_TO_RIGHT
    ]


def said(window: QWidget) -> set[str]:
    """Every text with words in it that can be seen."""
    texts = {
        text
        for widget in shown(window)
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit)
        for text in (widget.text(), widget.accessibleName(), widget.toolTip())
    }
    return {text for text in texts if sum(letter.isalpha() for letter in text) > 1}


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen, or could after scrolling."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            yield widget


def editors(window: QWidget) -> Iterator[EDITORS]:
    """Every text input, seen or not."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, EDITORS):
            yield widget


def named(widget: QWidget) -> str:
    """A widget as a person looking for it would describe it."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    parents = widget.parentWidget()
    place = parents.objectName() if parents is not None else ""
    return f"{type(widget).__name__} {place}/{widget.objectName()} {words[:60]!r}"


def _too_small(widget: WORDS) -> str:
    if isinstance(widget, ElidedLabel | QComboBox) or not _has_words(widget):
        return ""
    wanted = widget.minimumSizeHint()
    if widget.width() + SLACK < wanted.width():
        return f"{widget.width()} px wide, needs {wanted.width()}"
    height = wanted.height()
    if widget.hasHeightForWidth():
        height = widget.heightForWidth(widget.width())
    if widget.height() + SLACK < height:
        return f"{widget.height()} px high, needs {height}"
    return ""


def _has_words(widget: WORDS) -> bool:
    return isinstance(widget, QAbstractButton | QLabel) and bool(widget.text())


def _hangs_over(widget: QWidget, window: QWidget) -> str:
    """Whether an ancestor cuts it; a scrolled area may, but only at its lower end."""
    ancestor = widget.parentWidget()
    while ancestor is not None and ancestor is not window.parentWidget():
        corner = widget.mapTo(ancestor, QPoint(0, 0))
        if corner.x() < -SLACK or corner.x() + widget.width() > ancestor.width() + SLACK:
            return f"over the side of {named(ancestor)}"
        if _is_viewport(ancestor):
            return ""
        if corner.y() < -SLACK or corner.y() + widget.height() > ancestor.height() + SLACK:
            return f"over the end of {named(ancestor)}"
        ancestor = ancestor.parentWidget()
    return ""


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _drags(editor: EDITORS) -> bool:
    """A drag can only begin on a selection that is still there while the button is down."""
    if isinstance(editor, QLineEdit):
        return editor.dragEnabled()
    before = editor.toPlainText()
    editor.setPlainText("words that stay")
    editor.selectAll()
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    can_drag = editor.textCursor().hasSelection()
    QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    editor.setPlainText(before)
    return can_drag
