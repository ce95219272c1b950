"""What is asked before a tag changes on many pages: how many, and that it can be taken back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.gui.pages.journal_wishes import JournalWishes
from hallpass_desktop.gui.pages.tag_list_sheet import TagListSheet
from hallpass_desktop.gui.widgets.sheet import Sheet


class TagQuestions(QObject):
    """Asks over a page, and lets the wishes do it."""

    def __init__(self, page: QWidget, wishes: JournalWishes, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._wishes = page, wishes
        self._tag = self._other = ""

    def listen(self, sheet: TagListSheet) -> None:
        """Do what is asked in the list of tags."""
        sheet.renaming_asked.connect(self._wishes.rename_tag)
        sheet.joining_asked.connect(self._on_joining_asked)
        sheet.removing_asked.connect(self._on_removing_asked)

    def _on_joining_asked(self, tag: TagCount, other: TagCount) -> None:
        self._tag, self._other = tag.tag, other.tag
        count = tag.count
        sheet = Sheet.ask(
            self._page,
            self.tr("Make “{tag}” and “{other}” one tag?").format(tag=tag.tag, other=other.tag),
            self.tr(
                "%n page(s) with “{tag}” then have “{other}”. You can undo it.", "", count
            ).format(tag=tag.tag, other=other.tag),
            self.tr("Make one of them"),
            self.tr("Leave both"),
        )
        sheet.setObjectName("joining_sheet")
        sheet.accepted.connect(self._on_joining_accepted)

    def _on_removing_asked(self, tag: TagCount) -> None:
        self._tag = tag.tag
        count = tag.count
        sheet = Sheet.ask(
            self._page,
            self.tr("Take “{tag}” off everywhere?").format(tag=tag.tag),
            self.tr("%n page(s) lose this tag and stay as they are. You can undo it.", "", count),
            self.tr("Take it off"),
            self.tr("Leave it"),
            danger=True,
        )
        sheet.setObjectName("removing_sheet")
        sheet.accepted.connect(self._on_removing_accepted)

    def _on_joining_accepted(self) -> None:
        self._wishes.rename_tag(self._tag, self._other)

    def _on_removing_accepted(self) -> None:
        self._wishes.take_tag_off(self._tag)
