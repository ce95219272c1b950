"""Where somebody is on a screen: cursors, focus and scrolling, kept while it is made anew."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QTextEdit, QWidget

from hallpass_desktop.gui.widgets.base import KeyboardFocus
from hallpass_desktop.gui.widgets.whereabouts import Where, find, where

_TRIES, _TRY_MS = 8, 25


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the cursor stands in one field, and what is typed where no draft has it."""

    where: Where
    anchor: int
    cursor: int
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Scrolled:
    """How far an area is scrolled, and how high in it the cursor stands if it can be seen."""

    where: Where
    share: float
    height: float | None = None


@dataclass(frozen=True, slots=True)
class Bearings:
    """Everything that is needed to stand in the same place again."""

    focus: Where = ()
    is_pointed_out: bool = False
    marks: tuple[Mark, ...] = ()
    scrolls: tuple[Scrolled, ...] = ()

    def __repr__(self) -> str:
        return "<Bearings>"


def take(root: QWidget, *, with_secrets: bool = False) -> Bearings:
    """Note where somebody is on a screen; passphrases only where nothing else would keep them."""
    focused = QApplication.focusWidget()
    if focused is None or not root.isAncestorOf(focused):
        focused = None
    return Bearings(
        where(focused, root) if focused is not None else (),
        isinstance(focused, KeyboardFocus) and focused.is_focus_visible,
        tuple(_marks(root, with_secrets=with_secrets)),
        tuple(
            _scrolled(area, root, focused)
            for area in root.findChildren(QAbstractScrollArea)
            if area.isVisible() and _scrolls(area)
        ),
    )


def go_back(root: QWidget, bearings: Bearings) -> None:
    """Stand there again, as far as the screen still has the place."""
    for mark in bearings.marks:
        _put_back(find(root, mark.where), mark)
    if bearings.focus or bearings.scrolls:
        _Arrival(root, bearings)


class _Arrival(QObject):
    """Waits for what is shown late and for areas to have their heights; text wraps in rounds."""

    def __init__(self, root: QWidget, bearings: Bearings) -> None:
        super().__init__(root)
        self._root, self._bearings = root, bearings
        self._tries = 0
        self._has_focus = not bearings.focus or self._focus()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def _on_time(self) -> None:
        self._timer.setInterval(_TRY_MS)
        self._tries += 1
        self._has_focus = self._has_focus or self._focus()
        scrolled = [self._scroll(one) for one in self._bearings.scrolls]
        if self._tries == _TRIES or (self._has_focus and all(scrolled)):
            self._timer.stop()
            self.deleteLater()

    def _focus(self) -> bool:
        widget = find(self._root, self._bearings.focus)
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, KeyboardFocus) and self._bearings.is_pointed_out:
            widget.show_focus()
        return True

    def _scroll(self, one: Scrolled) -> bool:
        area = find(self._root, one.where)
        if not isinstance(area, QAbstractScrollArea):
            return True
        bar, spot = area.verticalScrollBar(), _spot(area, QApplication.focusWidget())
        wanted = round(one.share * bar.maximum())
        if one.height is not None and spot is not None:
            wanted = bar.value() + spot - round(one.height * area.viewport().height())
        bar.setValue(wanted)
        return bar.maximum() > 0 and bar.value() == wanted and self._tries > 1


def _marks(root: QWidget, *, with_secrets: bool) -> list[Mark]:
    found = []
    for edit in root.findChildren(QLineEdit):
        is_secret = edit.echoMode() != QLineEdit.EchoMode.Normal
        if edit.isVisible() and (with_secrets or not is_secret):
            cursor, start = edit.cursorPosition(), edit.selectionStart()
            far = start + edit.selectionLength() if cursor == start else start
            anchor = cursor if start < 0 else far
            found.append(Mark(where(edit, root), anchor, cursor, edit.text()))
    for page in root.findChildren(QTextEdit):
        if page.isVisible():
            at = page.textCursor()
            found.append(Mark(where(page, root), at.anchor(), at.position()))
    return found


def _put_back(field: QWidget | None, mark: Mark) -> None:
    if isinstance(field, QLineEdit):
        if mark.text is not None and field.text() != mark.text:
            field.setText(mark.text)
        field.setCursorPosition(mark.cursor)
        if mark.anchor != mark.cursor:
            field.setSelection(mark.anchor, mark.cursor - mark.anchor)
    elif isinstance(field, QTextEdit):
        last = field.document().characterCount() - 1
        cursor = field.textCursor()
        cursor.setPosition(min(mark.anchor, last))
        cursor.setPosition(min(mark.cursor, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)


def _scrolls(area: QAbstractScrollArea) -> bool:
    """A text follows its cursor by itself."""
    return not isinstance(area, QTextEdit) and area.verticalScrollBar().maximum() > 0


def _scrolled(area: QAbstractScrollArea, root: QWidget, focused: QWidget | None) -> Scrolled:
    bar, room = area.verticalScrollBar(), area.viewport().height()
    spot = _spot(area, focused)
    is_seen = spot is not None and 0 <= spot <= room
    height = spot / room if is_seen and spot is not None and room else None
    return Scrolled(where(area, root), bar.value() / bar.maximum(), height)


def _spot(area: QAbstractScrollArea, focused: QWidget | None) -> int | None:
    """How far below the top of an area the cursor stands, or the middle of what has the focus."""
    if focused is None or not area.viewport().isAncestorOf(focused):
        return None
    at = focused.rect().center()
    if isinstance(focused, QTextEdit):
        at = focused.viewport().mapTo(focused, focused.cursorRect().center())
    return focused.mapTo(area.viewport(), QPoint(at.x(), at.y())).y()
