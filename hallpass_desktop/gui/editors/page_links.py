"""What an editor does for its plan's links to pages: name them, find others, lead to one."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.pointing import NOTE
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.pages_field import PagesField
from hallpass_desktop.gui.editors.page_sheet import PageSheet
from hallpass_desktop.gui.tasks import Lane


class PageLinks(QObject):
    """Looks after the question that asks for pages, however late it is made."""

    def __init__(self, context: AppContext, body: BodyView) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self._field: PagesField | None = None
        self._sheet: PageSheet | None = None
        body.rearranged.connect(self._attend)
        self._attend()

    def look_again(self) -> None:
        """Read what the pages are called, as one of them may have changed."""
        if self._field is None:
            return
        pages, pointed = self._context.journal.noted_pages, self._pointed()
        self._context.tasks.run(lambda: pages.named(pointed), context=self, done=self._field.name)

    def _attend(self) -> None:
        field = self._body.findChild(PagesField)
        if self._field is not None or field is None:
            return
        self._field = field
        field.choosing_asked.connect(self._on_choosing_asked)
        field.page_opened.connect(self._context.shell.open_record)
        self.look_again()

    def _pointed(self) -> tuple[RecordId, ...]:
        return self._body.answers.record.targets(NOTE)

    def _on_choosing_asked(self) -> None:
        if self._field is None:
            return
        today = self._context.clock.now().date()
        self._sheet = PageSheet(self._field.add_button, self._context.words, today)
        self._sheet.typed.connect(self._find)
        self._sheet.page_chosen.connect(self._field.point_at)
        self._find("")
        self._sheet.open()

    def _find(self, typed: str) -> None:
        if self._sheet is None:
            return
        pages, pointed = self._context.journal.noted_pages, self._pointed()
        self._context.tasks.run(
            lambda: pages.found(typed, pointed),
            context=self._sheet,
            done=self._on_found,
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="noted_pages",
        )

    def _on_found(self, rows: tuple[Row, ...]) -> None:
        if self._sheet is not None:
            self._sheet.show_pages(rows)
