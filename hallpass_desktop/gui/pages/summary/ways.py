"""Where the page of a summary leads: other forms, what left, other summaries, and a score."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.sent import SentForm
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreements import PURPOSE
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.summary.sent_way import SentWay
from hallpass_desktop.gui.widgets.menu import Menu

if TYPE_CHECKING:  # the page has made both; so many modules are not imported in one step
    from hallpass_desktop.gui.pages.summary.choices import SummaryChoices
    from hallpass_desktop.gui.pages.summary.leaving import SummaryLeaving

SENT, EARLIER = "sent", "earlier"


class SummaryWays(QObject):
    """Opens what belongs to no single choice."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._leaving: SummaryLeaving | None = None
        self.sent = SentWay(context, page)

    def connect_to(self, choices: "SummaryChoices") -> None:
        """Hear what the parts ask for."""
        self._anchor = choices.foot.more_button
        choices.beginning.earlier_asked.connect(self._on_earlier_asked)
        choices.parts_of[Section.SCORES].way_asked.connect(self._on_score_asked)
        choices.parts_of[Section.AGREEMENT].wish_asked.connect(self._on_yes_asked)

    def offer_more(self, leaving: "SummaryLeaving") -> None:
        """Show what else can be done."""
        self._leaving = leaving
        menu = Menu(self._anchor, aligns_end=True)
        menu.setObjectName("summary_menu")
        menu.add_item(SentForm.HTML, self.tr("Save as a web page"), "file-text")
        menu.add_item(SentForm.MARKDOWN, self.tr("Save as Markdown"), "align-left")
        menu.add_item(SentForm.ODT, self.tr("Save as a text document"), "pen-line")
        menu.add_line()
        menu.add_item(SENT, self.tr("What left the notebook"), "history")
        menu.add_item(EARLIER, self.tr("Earlier summaries"), "book-open")
        menu.item_chosen.connect(self._on_more_chosen)
        menu.open()

    def _on_more_chosen(self, code: str) -> None:
        if code == SENT:
            self.sent.open()
        elif code == EARLIER:
            self._on_earlier_asked()
        elif self._leaving is not None:
            self._leaving.save(SentForm(code))

    def _on_earlier_asked(self) -> None:
        self._context.shell.open_journal(Filters(kinds=(Kind.SUMMARY,)))

    def _on_yes_asked(self, record: str) -> None:
        self._context.shell.open_agreement(RecordId(record), PURPOSE)

    def _on_score_asked(self) -> None:
        self._context.shell.open_editor(Kind.SCORE)
