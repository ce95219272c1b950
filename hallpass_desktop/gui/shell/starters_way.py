"""Leads from the sentences to begin with to the field that somebody was writing in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hallpass_desktop.gui.widgets.copied import copy
from hallpass_desktop.gui.widgets.text_places import python_place
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk
    from hallpass_desktop.gui.shell.frame import Frame


class StartersWay(QObject):
    """Remembers the last field with words of one's own, because a button takes the keyboard."""

    def __init__(self, frame: "Frame", desk: "Desk") -> None:
        super().__init__(frame)
        self._frame, self._desk = frame, desk
        self._field: WritingEdit | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def offer(self, group: str = "") -> None:
        """Show the sentences, perhaps those for one occasion first."""
        from hallpass_desktop.gui.editors.starters_sheet import (  # noqa: PLC0415 - when wanted
            StartersSheet,
        )

        groups = self._desk.context.content.starters
        sheet = StartersSheet(self._frame, groups, can_insert=self._open_field() is not None)
        sheet.sentence_chosen.connect(self._on_sentence_chosen)
        sheet.copy_asked.connect(self._on_copy_asked)
        if group:
            sheet.show_group(group)
        sheet.open()

    def _open_field(self) -> WritingEdit | None:
        """The field, as long as it can still be written in."""
        field = self._field
        if field is None or not isValid(field) or not field.isVisible() or field.isReadOnly():
            return None
        return field

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, WritingEdit) and self._frame.isAncestorOf(now):
            self._field = now

    def _on_sentence_chosen(self, sentence: str) -> None:
        field = self._open_field()
        if field is not None:
            _insert(field, sentence)
            field.setFocus()

    def _on_copy_asked(self, sentence: str) -> None:
        copy(sentence)
        self._desk.toast(self.tr("Copied. The clipboard is emptied when you lock."))


def _insert(field: WritingEdit, sentence: str) -> None:
    """Write it where the cursor is, apart from the words before it, as one step of undo."""
    text = field.text()
    before = text[: python_place(text, field.textCursor().selectionStart())]
    field.write(sentence if not before or before[-1].isspace() else f" {sentence}")
