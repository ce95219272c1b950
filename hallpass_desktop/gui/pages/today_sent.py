"""Items of Today about copies that left the notebook: is it time to delete one?"""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.sent import SentEntry
from hallpass_desktop.gui.models.sent_text import sent_text
from hallpass_desktop.gui.pages.today_item import TodayItem


class SentItems(QObject):
    """Makes them, and passes on what somebody says to them."""

    gone_asked = Signal(str)  # the id
    later_asked = Signal(str)  # the id

    def items(
        self, parent: QWidget, found: tuple[SentEntry, ...], today: date
    ) -> Iterator[TodayItem]:
        """One for each copy whose day has come."""
        yield from (self._item(parent, entry, today) for entry in found)

    def _item(self, parent: QWidget, entry: SentEntry, today: date) -> TodayItem:
        item = TodayItem(parent, entry.id, "file-text")
        item.setObjectName("sent_item")
        text = sent_text(entry, today)
        #: {copy} is what left and when, as "Summary, 1 Mar"
        title = self.tr("A copy may still be outside: {copy}").format(copy=text.title)
        item.set_words(title, text.about, self.tr("I deleted it"), self.tr("Remind me later"))
        item.act_chosen.connect(self.gone_asked)
        item.later_chosen.connect(self.later_asked)
        return item
