"""The editor of a kind of note that takes pictures."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.opening import Opened
from hallpass_desktop.gui.editors.pointing import PointingEditor
from hallpass_desktop.gui.pictures.note_pictures import NotePictures
from hallpass_desktop.services.changes import Changes


class PicturedEditor(PointingEditor):
    """Pictures are kept as they come in, beside the words and never later than them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.pictures: NotePictures | None = None

    def drafts(self) -> tuple[Draft, ...]:
        if self.pictures is not None:
            self.pictures.flush()
        return super().drafts()

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        is_here = self.answers is not None and self.answers.id in changes.ids
        if is_here and self.pictures is not None:
            self.pictures.look_again()

    def _show(self, opened: Opened) -> None:
        super()._show(opened)
        if self.body is not None:
            self.pictures = NotePictures(self, self.context, self._collect)
            self.pictures.brought.connect(self._on_brought)
            self.pictures.emptied.connect(self._on_emptied)
            self.body.add_pictures(self.pictures.box)

    def _on_emptied(self) -> None:
        """What stands here may be nowhere else now."""
        if self.autosave is not None:
            self.autosave.touch()

    def _on_brought(self) -> None:
        if self.answers is not None:
            self.target = self.answers.id
