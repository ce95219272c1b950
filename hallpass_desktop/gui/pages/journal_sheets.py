"""The questions of the journal: date, tags, how it looks later, emptying the trash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Entry, Row, TagCount
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Record
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.reading import as_text
from hallpass_desktop.gui.pages.agreement_way import AgreementWay
from hallpass_desktop.gui.pages.date_sheet import DateSheet
from hallpass_desktop.gui.pages.journal_wishes import JournalWishes
from hallpass_desktop.gui.pages.later_sheet import LaterSheet
from hallpass_desktop.gui.pages.purge_sheet import PurgeWay
from hallpass_desktop.gui.pages.tag_list_sheet import TagListSheet
from hallpass_desktop.gui.pages.tag_questions import TagQuestions
from hallpass_desktop.gui.pages.tags_sheet import TagsSheet
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.copied import copy
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes


class JournalSheets(QObject):
    """Opens one sheet at a time over the window of a page, and does what was answered."""

    tag_chosen = Signal(str)

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._wishes = JournalWishes(context, self)
        self._way = AgreementWay(context, self)
        self._purging = PurgeWay(context, page)
        self._wishes.emptied.connect(self._on_emptied)
        self._tag_questions = TagQuestions(page, self._wishes, self)
        self._record: Record | None = None

    @property
    def wishes(self) -> JournalWishes:
        """What can be done without a question."""
        return self._wishes

    def leads_elsewhere(self, row: Row) -> bool:
        """Go to where a row belongs on another page; answers whether it does."""
        return self._way.leads(row)

    def ask_later(self, entry: Entry) -> None:
        """Ask how it looks now."""
        if isinstance(entry.record.body, JealousyBody):
            self._record = entry.record
            sheet = LaterSheet(self._page, entry.record.body)
            sheet.answered.connect(self._on_later_answered)
            sheet.open()

    def ask_date(self, entry: Entry) -> None:
        """Ask when it happened."""
        self._record = entry.record
        context = self._context
        tools = Tools(context.words, context.content, context.clock.now)
        sheet = DateSheet(self._page, entry.record, tools)
        sheet.moment_chosen.connect(self._on_moment_chosen)
        sheet.open()

    def ask_tags(self, entry: Entry) -> None:
        """Ask for the tags of a page."""
        self._record = entry.record
        self._with_tags(self._open_tags)

    def ask_tag_list(self) -> None:
        """Show every tag there is."""
        self._with_tags(self._open_tag_list)

    def ask_emptying(self) -> None:
        """Ask whether everything in the trash may go."""
        sheet = Sheet.ask(
            self._page,
            self.tr("Empty the trash?"),
            self.tr(
                "The pages in it are then gone for good. Your journal stays as it is. Older"
                " backups still hold them; you are asked about those afterwards."
            ),
            self.tr("Empty the trash"),
            self.tr("Keep them"),
            danger=True,
        )
        sheet.setObjectName("emptying_sheet")
        sheet.accepted.connect(self._wishes.empty_trash)

    def _on_emptied(self, changes: Changes) -> None:
        self._purging.ask(changes.ids)

    def copy(self, entry: Entry) -> None:
        """Put the words of a page on the clipboard; locking takes them away again."""
        context = self._context
        said = context.words.sentence(context.content)
        copy(as_text(entry.record.body, context.words, said))
        context.shell.toast(self.tr("Copied. The clipboard is emptied when you lock."))

    def _with_tags(self, done: Callable[[tuple[TagCount, ...]], None]) -> None:
        journal = self._context.journal
        self._context.tasks.run(
            journal.tags,
            context=self,
            done=done,
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="tags",
        )

    def _open_tags(self, tags: tuple[TagCount, ...]) -> None:
        if self._record is not None:
            sheet = TagsSheet(self._page, self._record, (each.tag for each in tags))
            sheet.tags_chosen.connect(self._on_tags_chosen)
            sheet.open()

    def _open_tag_list(self, tags: tuple[TagCount, ...]) -> None:
        sheet = TagListSheet(self._page, tags)
        sheet.tag_chosen.connect(self.tag_chosen)
        self._tag_questions.listen(sheet)
        sheet.open()

    def _on_later_answered(self, strength: int | None, words: str) -> None:
        if self._record is not None:
            self._wishes.add_later(self._record.id, strength, words)

    def _on_moment_chosen(self, moment: Moment) -> None:
        if self._record is not None:
            self._wishes.set_happened(self._record.id, moment)

    def _on_tags_chosen(self, tags: tuple[str, ...]) -> None:
        if self._record is not None:
            self._wishes.set_tags(self._record.id, tags)
