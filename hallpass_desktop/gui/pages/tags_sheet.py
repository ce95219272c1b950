"""The tags of one page, changed without opening it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Draft, Record
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.tags_editor import TagsEditor
from hallpass_desktop.gui.widgets.sheet import Sheet


class TagsSheet(Sheet):
    """Takes tags off and adds others; nothing changes until it is accepted."""

    tags_chosen = Signal(object)  # tuple[str, ...]

    def __init__(self, anchor: QWidget, record: Record, known: Iterable[str]) -> None:
        super().__init__(anchor, self.tr("Tags of this page"))
        self.setObjectName("tags_sheet")
        self.set_actions(self.tr("Keep these tags"), self.tr("Leave them"))
        self._at_start = record.tags
        self._editor = TagsEditor(self.box, Answers(Draft(record), self), known)
        self._editor.setObjectName("tags_editor")
        self.body.addWidget(self._editor)
        self.accepted.connect(self._on_accepted)
        self.set_first_focus(self._editor.own.field.edit)

    def _on_accepted(self) -> None:
        tags = self._editor.tags()
        if tags != self._at_start:
            self.tags_chosen.emit(tags)
