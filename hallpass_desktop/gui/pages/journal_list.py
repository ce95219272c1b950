"""The left side of the journal: search, filters, and the pages by month; or the trash."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.delegates.entry import EntryDelegate
from hallpass_desktop.gui.forms.ui_journal_list import Ui_JournalList
from hallpass_desktop.gui.models.describe import describe
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.models.search_note import note_on
from hallpass_desktop.gui.models.search_text import read
from hallpass_desktop.gui.models.timeline import TimelineModel
from hallpass_desktop.gui.pages.journal_empty import EmptyJournal
from hallpass_desktop.gui.pages.search_ways import SearchWays, with_way
from hallpass_desktop.gui.pages.told_found import tell_found
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.services.changes import Changes


@dataclass(frozen=True, slots=True)
class Standing:
    """What is looked for, in the journal or in the trash."""

    is_trash: bool
    text: str
    filters: Filters


class JournalList(Panel):
    """Everything that decides which page is read."""

    row_chosen = Signal(object)  # Row
    row_opened = Signal(object)  # Row, by Enter or a click
    filled = Signal(bool)  # whether anything stands in it
    nothing_found = Signal()  # by a search or a filter that is new
    menu_asked = Signal()
    journal_asked = Signal()
    emptying_asked = Signal()
    writing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._model: TimelineModel | None = None
        self._is_trash = False
        self._wanted: RecordId | None = None
        self._last: RecordId | None = None
        self._wants_first = False
        self._sought, self._is_new = Query(), False  # what is looked for, not what is found
        self._form = Ui_JournalList()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._delegate = EntryDelegate(self)
        self._form.timeline_view.setItemDelegate(self._delegate)
        self._form.timeline_view.keep_pictures("window")
        self._aim_keyboard(has_rows=False)
        self._connect()

    def start(self, context: AppContext) -> None:
        """Begin to show an open notebook."""
        self._context = context
        self._empty = EmptyJournal(self._form.empty_state, context)
        keys = context.actions.keys("search")
        self._form.search_field.set_shortcut_text(keys[0].replace("+", " ") if keys else "")
        self._form.filter_bar.start(context)
        self._model = TimelineModel(context.tasks, context.journal, self._describe, self)
        self._model.filled.connect(self._on_filled)
        self._model.failed.connect(context.shell.report)
        self._form.timeline_view.setModel(self._model)
        self._form.timeline_view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.set_previews(context.settings.previews)
        self._refresh()

    @property
    def is_trash(self) -> bool:
        """Whether the trash is shown instead of the journal."""
        return self._is_trash

    @property
    def menu_anchor(self) -> QWidget:
        """Where the menu hangs."""
        return self._form.menu_button

    def show_place(self, *, is_trash: bool) -> None:
        """Turn to the trash, or back to the journal."""
        if is_trash != self._is_trash:
            self._is_trash = is_trash
            self._form.search_field.set_text("")
            self._refresh()

    def set_previews(self, is_on: bool) -> None:
        """Show words, or grey bars in their place."""
        self._delegate.shows_previews = is_on
        self._form.timeline_view.paint_anew()

    def choose(self, record: RecordId) -> None:
        """Choose a record's row, now or as soon as the list has it."""
        self._wanted = record
        self._choose_wanted()

    def chosen(self) -> Row | None:
        """The row that is read."""
        if self._model is None:
            return None
        return self._model.row(self._form.timeline_view.currentIndex())

    def choose_first(self) -> None:
        """Read the newest page, now or as soon as the list is there; a chosen one stays."""
        if self.chosen() is not None or self._wanted is not None:
            return
        view = self._form.timeline_view
        first = view.moveCursor(view.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
        self._wants_first = not first.isValid()
        view.setCurrentIndex(first)

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self._form.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_rows(self) -> None:
        """Put the keyboard into the list."""
        self._form.timeline_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_calendar(self) -> None:
        """Show which days have pages."""
        self._form.filter_bar.open_calendar(self._form.calendar_button)

    def show_all(self) -> None:
        """Take the search and the filters away."""
        self._form.search_field.set_text("")
        self._form.filter_bar.set_filters(Filters())

    def show_tag(self, tag: str) -> None:
        """Show the pages with this tag."""
        self.show_filtered(Filters(tags=(tag,)))

    def show_filtered(self, filters: Filters, words: str = "") -> None:
        """Show the pages that pass these filters, and have these words, and no others."""
        self.show_place(is_trash=False)
        self._form.search_field.set_text(words)
        self._form.filter_bar.set_filters(filters)

    def standing(self) -> Standing:
        """What is looked for, and where."""
        text = self._form.search_field.text()
        return Standing(self._is_trash, text, self._form.filter_bar.filters())

    def stand(self, standing: Standing) -> None:
        """Look for it again."""
        self.show_place(is_trash=standing.is_trash)
        self._form.filter_bar.set_filters(standing.filters)
        self._form.search_field.set_text(standing.text)

    def show_changes(self, changes: Changes) -> None:
        """Look again at what may have changed, by the names that tags have now."""
        bar = self._form.filter_bar
        bar.set_filters(bar.filters().following(changes.retagged))
        if self._model is not None and changes.ids:
            self._model.look_again(changes.ids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._model is not None:
            self._model.set_rows_that_fit(self._form.timeline_view.rows_that_fit())

    def _connect(self) -> None:
        form = self._form
        form.search_field.text_changed.connect(self._look)
        form.search_field.down_pressed.connect(self._on_down_pressed)
        form.search_field.submitted.connect(self._on_down_pressed)
        form.filter_bar.filters_changed.connect(self._look)
        form.ways_button.clicked.connect(self._on_ways_clicked)
        form.menu_button.clicked.connect(self.menu_asked)
        form.calendar_button.clicked.connect(self.open_calendar)
        form.filter_bar.day_shown.connect(self.focus_rows)
        form.back_button.clicked.connect(self.journal_asked)
        form.empty_button.clicked.connect(self.emptying_asked)
        form.empty_state.action_chosen.connect(self._on_empty_action)
        form.timeline_view.row_activated.connect(self._on_row_activated)
        form.timeline_view.clicked.connect(self._on_row_activated)

    def _refresh(self) -> None:
        form = self._form
        form.title_label.setText(self.tr("Trash") if self._is_trash else self.tr("Journal"))
        form.back_button.setVisible(self._is_trash)
        form.menu_button.setVisible(not self._is_trash)
        form.calendar_button.setVisible(not self._is_trash)
        form.filter_bar.setVisible(not self._is_trash)
        form.trash_bar.setVisible(self._is_trash)
        self._look()

    def _look(self) -> None:
        query = self._sought = self._query()
        self._is_new = True
        self._say_note(query)
        if self._model is not None:
            self._model.look_for(query)

    def _say_note(self, query: Query) -> None:
        """Say beside the field what of the search is passed over."""
        said = ""
        if self._context is not None:
            kind = self._context.words.kind(Kind.NOTE).casefold()
            said = note_on(query, self._form.search_field.text(), kind)
        self._form.note_label.setText(said)
        self._form.note_label.setVisible(bool(said))
        self._form.search_field.edit.setAccessibleDescription(said)

    def _query(self) -> Query:
        words = self._context.words if self._context is not None else None
        query = read(self._form.search_field.text(), words)
        if self._is_trash:
            return replace(query, in_trash=True)
        return self._form.filter_bar.filters().narrow(query)

    def _describe(self, row: Row) -> EntryText:
        if self._context is None:
            raise RuntimeError("the list has not been started")
        return describe(row, self._context.words, self._context.clock.now().date())

    def _on_filled(self, count: int) -> None:
        form = self._form
        form.timeline_view.setVisible(count > 0)
        self._aim_keyboard(has_rows=count > 0)
        form.empty_state.setVisible(count == 0)
        form.empty_button.setEnabled(count > 0)
        self.filled.emit(count > 0)
        if (is_filtering := self._sought.is_filtering) and self._model is not None:
            tell_found(form.search_field.edit, count, is_all=self._model.is_whole)
        self._empty.say(is_trash=self._is_trash, is_filtering=is_filtering)
        if self._wanted is None and self.chosen() is None:
            self._stand_on(self._last)  # after a search, what is read is chosen where it is found
        self._choose_wanted()
        if self._wants_first and count:
            self.choose_first()
        is_new, self._is_new = self._is_new, False
        if is_new and is_filtering and not count and self._wanted is None:
            self.nothing_found.emit()

    def _aim_keyboard(self, *, has_rows: bool) -> None:
        """Begin among the pages; where words are hidden, that would open one unasked."""
        form = self._form
        is_list = has_rows and self._delegate.shows_previews
        self.setFocusProxy(form.timeline_view if is_list else form.search_field)

    def _choose_wanted(self) -> None:
        if self._stand_on(self._wanted):
            self._wanted = None

    def _stand_on(self, record: RecordId | None) -> bool:
        """Choose a record's row, if the list has it."""
        if record is None or self._model is None:
            return False
        index = self._model.index_of(record)
        if index.isValid():
            self._form.timeline_view.setCurrentIndex(index)
        return index.isValid()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row(current) if self._model is not None else None
        if row is not None:
            self._wanted, self._last = None, row.id
            self.row_chosen.emit(row)

    def _on_row_activated(self, index: QModelIndex) -> None:
        row = self._model.row(index) if self._model is not None else None
        if row is not None:
            self.row_opened.emit(row)

    def _on_down_pressed(self) -> None:
        self.focus_rows()
        self.choose_first()

    def _on_ways_clicked(self) -> None:
        ways = SearchWays(self._form.ways_button)
        ways.item_chosen.connect(self._on_way_chosen)
        ways.open()

    def _on_way_chosen(self, way: str) -> None:
        field = self._form.search_field
        field.set_text(with_way(field.text(), way))
        self.focus_search()

    def _on_empty_action(self) -> None:
        if self._query().is_filtering:
            self.show_all()
        else:
            self.writing_asked.emit()
