"""Looks for words wherever the app could give them away: on screen, aloud, in models, on disk."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QModelIndex, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from hallpass_desktop.domain.query import Query
from hallpass_desktop.storage import drafts
from tests.gui.pages.notebook import Notebook

_LAST_ROLE = 300
_TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def traces(words: str, notebook: Notebook, log: str) -> set[str]:
    """The places where these words can be found."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    places = {name for name, text in _everything() if words in text}
    places |= {name for name, text in _kept(words, notebook) if words in text}
    return places | ({"log"} if words in log else set())


def _everything() -> Iterator[tuple[str, str]]:
    for widget in QApplication.allWidgets():
        yield from _of_object(widget)
        yield "accessible", "\n".join(_aloud(QAccessible.queryAccessibleInterface(widget)))
        if isinstance(widget, QLineEdit):
            yield "undo of a line", _undone(widget)
        for child in widget.findChildren(QObject):
            yield from _of_object(child)
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        yield "clipboard", QGuiApplication.clipboard().text(mode)


def _of_object(thing: QObject) -> Iterator[tuple[str, str]]:
    """Every property of text that it has: its name, its tool tip, what it shows."""
    meta = thing.metaObject()
    for number in range(meta.propertyCount()):
        value = meta.property(number).read(thing)
        if isinstance(value, str):
            yield "property", value
    if isinstance(thing, QAbstractItemModel):
        yield "model", "\n".join(_in_model(thing))


def _in_model(model: QAbstractItemModel) -> Iterator[str]:
    """What every role of every cell answers."""
    for row in range(model.rowCount()):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            for role in range(_LAST_ROLE):
                value = index.data(role)
                body = getattr(value, "body", None)
                fields = getattr(body, "__slots__", ())
                yield "\n".join((str(value), *(str(getattr(body, each)) for each in fields)))


def _aloud(thing: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    if thing is None or depth > 12:
        return
    yield from (thing.text(each) for each in _TEXTS)
    for number in range(thing.childCount()):
        yield from _aloud(thing.child(number), depth + 1)


def _undone(line: QLineEdit) -> str:
    """What comes back when everything is taken back in a line."""
    seen = [line.text()]
    while line.isUndoAvailable():
        line.undo()
        seen.append(line.text())
    return "\n".join(seen)


def _kept(words: str, notebook: Notebook) -> Iterator[tuple[str, str]]:
    """In drafts, in what a search finds, and in any revision."""
    journal = notebook.journal
    connection = notebook.context.vault.connection
    for record in drafts.waiting(connection):
        yield "draft", _of_body(journal.open(record).record.body)
    for row in journal.page(Query(terms=(words,))).rows:
        yield "search", words if row else ""
    for (body,) in connection.execute("SELECT body FROM revisions"):
        yield "revision", str(body)


def _of_body(body: object) -> str:
    return "\n".join(str(getattr(body, each)) for each in getattr(body, "__slots__", ()))
