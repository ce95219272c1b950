"""The menu at the head of the journal."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.system.settings import Settings


class JournalMenu(Menu):
    """Previews, tags, people and the trash; `item_chosen` says which."""

    def __init__(self, anchor: QWidget, settings: Settings) -> None:
        super().__init__(anchor, aligns_end=True)
        self.setObjectName("journal_menu")
        hide, show = self.tr("Hide previews"), self.tr("Show previews")
        said, icon = (hide, "eye-off") if settings.previews else (show, "eye")
        self.add_item("previews", said, icon)
        self.add_item("tags", self.tr("Tags"), "tag")
        self.add_item("people", self.tr("People"), "users-round")
        self.add_line()
        self.add_item("trash", self.tr("Trash"), "trash-2")
