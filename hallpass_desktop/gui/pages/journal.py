"""The journal: the list on one side, the page that is read on the other."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError, NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import Entry, Row
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_journal_page import Ui_JournalPage
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pace import Pace
from hallpass_desktop.gui.pages.journal_menu import JournalMenu
from hallpass_desktop.gui.pages.journal_room import Standing, list_width
from hallpass_desktop.gui.pages.journal_sheets import JournalSheets
from hallpass_desktop.gui.pages.page import Fold, Page
from hallpass_desktop.gui.pages.versions import STACKED_BELOW
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings

REST_MS = 120  # a key that is held down comes again within a third of that
_NO_LIMIT = 16_777_215


class JournalPage(Page):
    """Where both sides have no room, they take turns."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reading: RecordId | None = None
        self._is_page_open = self._has_versions = False
        self._missed = Changes()
        self._pace, self._sheets = Pace(REST_MS, self), JournalSheets(context, self)
        self._form = Ui_JournalPage()
        self._form.setupUi(self)
        self.setFocusProxy(self._form.journal_list)
        self._connect()

    def parts(self) -> Iterator[None]:
        form = self._form
        for side in (form.reader, form.versions, form.journal_list):
            side.start(self.context)
            yield
        self._say_nothing()
        self._arrange()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._arrange()

    def entered(self) -> None:
        self._open_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        missed, self._missed = self._missed, Changes()
        self.show_changes(missed)

    def show_changes(self, changes: Changes) -> None:
        if not self.isVisible():
            self._missed |= changes
            return
        for side in (self._form.journal_list, self._form.versions, self._form.reader):
            side.show_changes(changes)
        if (entry := self._form.reader.entry) and entry.is_touched_by(changes.ids):
            self._read(self._reading or entry.record.id)

    def show_settings(self, settings: Settings) -> None:
        self._form.journal_list.set_previews(settings.previews)

    def show_record(self, record_id: RecordId) -> None:
        self._show_page(record_id, is_trash=False)

    def standing(self) -> Standing:
        return Standing(self._form.journal_list.standing(), self._reading, self._is_page_open)

    def stand(self, standing: object) -> None:
        if not isinstance(standing, Standing):
            return
        self._form.journal_list.stand(standing.looked_for)
        if standing.reading is not None:
            self._form.journal_list.choose(standing.reading)
            self._is_page_open = standing.is_page_open
            self._read(standing.reading)
        self._arrange()

    def show_filtered(self, filters: Filters, words: str = "") -> None:
        self._is_page_open = self._has_versions = False
        self._form.journal_list.show_filtered(filters, words)
        self._arrange()

    def focus_search(self) -> bool:
        self._is_page_open = False
        self._arrange()
        self._form.journal_list.focus_search()
        return True

    def open_calendar(self) -> None:
        self._is_page_open = False
        if self._form.journal_list.is_trash:
            self._on_journal_asked()
        self._arrange()
        self._form.journal_list.open_calendar()

    def panes(self) -> tuple[QWidget, ...]:
        shown = (self._form.journal_list, self._form.reader, self._form.versions)
        return tuple(pane for pane in shown if not pane.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        rows, reader, versions = self._form.journal_list, self._form.reader, self._form.versions
        self._pace.due.connect(self._on_reading_due)
        rows.row_chosen.connect(self._on_row_chosen)
        rows.row_opened.connect(self._on_row_opened)
        rows.nothing_found.connect(self._say_nothing)
        rows.filled.connect(reader.set_choosable)
        rows.menu_asked.connect(self._on_menu_asked)
        rows.journal_asked.connect(self._on_journal_asked)
        rows.emptying_asked.connect(self._sheets.ask_emptying)
        rows.writing_asked.connect(self._on_writing_asked)
        reader.edit_asked.connect(self._on_edit_asked)
        reader.restore_asked.connect(self._on_restore_asked)
        reader.later_asked.connect(self._on_later_asked)
        reader.back_asked.connect(self._on_back_asked)
        reader.wish_chosen.connect(self._on_wish_chosen)
        reader.row_chosen.connect(self._on_link_chosen)
        reader.all_pointing_asked.connect(self._on_all_pointing_asked)
        versions.back_asked.connect(self._on_versions_left)
        versions.restoring_asked.connect(self._on_restoring_asked)
        self._sheets.tag_chosen.connect(rows.show_tag)

    def _show_page(self, record_id: RecordId, *, is_trash: bool) -> None:
        self._reading = record_id  # so that choosing its row does not ask for it again
        self._form.journal_list.show_place(is_trash=is_trash)
        self._form.journal_list.choose(record_id)
        self._is_page_open, self._has_versions = True, False
        self._read(record_id)

    def _on_link_chosen(self, row: Row) -> None:
        """Read what is at the other end of a link, wherever it is."""
        self._form.reader.focus_page()
        self._show_page(row.id, is_trash=row.trashed_at is not None)

    def _on_all_pointing_asked(self) -> None:
        if (entry := self._form.reader.entry) is not None:
            to = ((entry.record.id, entry.record.body.title.strip()),)
            self.show_filtered(Filters(to=to))

    def _arrange(self) -> None:
        form, look = self._form, theme.current()
        is_narrow = self.fold is Fold.NARROW
        form.journal_list.setVisible(not is_narrow or not self._is_page_open)
        form.pane_line.setVisible(not is_narrow)
        has_page = not is_narrow or self._is_page_open
        form.reader.setVisible(has_page and not self._has_versions)
        form.versions.setVisible(has_page and self._has_versions)
        form.reader.set_back_visible(is_narrow)
        form.versions.set_stacked(form.versions.width() < look.px(STACKED_BELOW))
        width = list_width(self.fold, self.width())
        form.journal_list.setMinimumWidth(0 if is_narrow else width)
        form.journal_list.setMaximumWidth(_NO_LIMIT if is_narrow else width)

    def _read(self, record_id: RecordId) -> None:
        self._reading = record_id
        journal = self.context.journal
        self.context.tasks.run(
            lambda: journal.read(record_id),
            context=self,
            done=self._on_read,
            failed=self._on_not_read,
            lane=Lane.SEARCH,
            key="reader",
        )

    def _on_read(self, entry: Entry) -> None:
        is_here = (entry.record.trashed_at is not None) == self._form.journal_list.is_trash
        if entry.record.id != self._reading:
            return
        if not is_here:
            self._say_nothing()
            return
        self._form.reader.show_entry(entry)
        self._arrange()

    def _on_not_read(self, error: HallpassError) -> None:
        self._say_nothing()
        if not isinstance(error, NotFound):
            self.context.shell.report(error)

    def _say_nothing(self) -> None:
        """Nothing is read now; where sides take turns, go back to the list."""
        self._reading = None
        self._is_page_open = self._has_versions = False
        self._form.reader.show_nothing()
        self._arrange()
        chosen = self._form.journal_list.chosen()
        if chosen is not None and self.fold is not Fold.NARROW:
            self._on_row_chosen(chosen)

    def _open_first(self) -> None:
        """Fill the empty side; not where words are hidden until somebody asks for them."""
        if self.fold is not Fold.NARROW and self.context.settings.previews:
            self._form.journal_list.choose_first()

    def _on_row_chosen(self, row: Row) -> None:
        self._has_versions = False
        if self._form.reader.entry is None:
            self._read(row.id)
        elif row.id != self._reading:
            self._reading = row.id
            self._pace.ask()
        self._arrange()

    def _on_reading_due(self) -> None:
        if self._reading is not None:
            self._read(self._reading)

    def _on_row_opened(self, row: Row) -> None:
        self._on_row_chosen(row)
        if not self._sheets.leads_elsewhere(row) and self.fold is Fold.NARROW:
            self._is_page_open = True
            self._arrange()
            self._form.reader.focus_page()

    def _on_back_asked(self) -> None:
        self._is_page_open = False
        self._arrange()
        self._form.journal_list.focus_rows()

    def _on_menu_asked(self) -> None:
        menu = JournalMenu(self._form.journal_list.menu_anchor, self.context.settings)
        menu.item_chosen.connect(self._on_menu_chosen)
        menu.open()

    def _on_menu_chosen(self, code: str) -> None:
        settings = self.context.settings
        if code == "previews":
            self.context.shell.change_settings(replace(settings, previews=not settings.previews))
        elif code == "tags":
            self._sheets.ask_tag_list()
        elif code == "trash":
            self._show_place(is_trash=True)
        else:
            self.context.shell.go_to(code)

    def _on_journal_asked(self) -> None:
        self._show_place(is_trash=False)

    def _show_place(self, *, is_trash: bool) -> None:
        self._form.journal_list.show_place(is_trash=is_trash)
        self._say_nothing()
        self._open_first()

    def _on_writing_asked(self) -> None:
        self.context.shell.open_editor(Kind.NOTE)

    def _on_edit_asked(self) -> None:
        if self._reading is not None:
            self.context.shell.open_editor(self._reading)

    def _on_restore_asked(self) -> None:
        if self._reading is not None:
            self._sheets.wishes.restore([self._reading])

    def _on_later_asked(self) -> None:
        if (entry := self._form.reader.entry) is not None:
            self._sheets.ask_later(entry)

    def _on_wish_chosen(self, code: str) -> None:
        entry = self._form.reader.entry
        if entry is None:
            return
        if code == "trash":
            self._form.journal_list.focus_rows()
            self._sheets.wishes.trash([entry.record.id])
        elif code == "versions":
            self._has_versions = True
            self._form.versions.show_entry(entry)
            self._arrange()
            self._form.versions.focus_list()
        else:
            asked = {"date": self._sheets.ask_date, "tags": self._sheets.ask_tags}
            asked.get(code, self._sheets.copy)(entry)

    def _on_versions_left(self) -> None:
        self._has_versions = False
        self._arrange()

    def _on_restoring_asked(self, record: str, revision: str) -> None:
        self._sheets.wishes.restore_revision(RecordId(record), RevisionId(revision))
