"""The left side of the guide: a search field, and topics by group or what was found."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.guide import Guide
from hallpass_desktop.domain.guide_search import GuideIndex, Hit, words_of
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.delegates.topic import TopicDelegate
from hallpass_desktop.gui.forms.ui_guide_list import Ui_GuideList
from hallpass_desktop.gui.models.guide_list import GuideListModel, TopicRow
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.gui.pages.told_found import tell_found
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Panel


class GuideList(Panel):
    """Everything that decides which topic is read."""

    topic_chosen = Signal(object)  # TopicRow
    topic_opened = Signal(object)  # TopicRow, by Enter or a click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = Guide(())
        self._index = GuideIndex(())
        self._current = ""
        self._is_due = self._wants_first = False  # what was found for the words in the field
        self._context: AppContext | None = None
        self._form = Ui_GuideList()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._model = GuideListModel(self)
        self._form.topics_view.setItemDelegate(TopicDelegate(self))
        self._form.topics_view.setModel(self._model)
        self.setFocusProxy(self._form.topics_view)
        self._connect()

    def start(self, context: AppContext) -> None:
        """Begin to show the guide in the language in use."""
        self._context = context
        keys = context.actions.keys("search")
        self._form.search_field.set_shortcut_text(keys[0].replace("+", " ") if keys else "")
        self._guide = context.content.guide
        self._index = GuideIndex(self._guide.topics)
        self._look()

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are searched for; none outside a search."""
        return words_of(self._form.search_field.text())

    def choose(self, code: str) -> None:
        """Show which topic is read; a search that does not have it ends."""
        self._current = code
        if not self._model.index_of(code).isValid():
            self._form.search_field.set_text("")
        self._choose_current()

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self._form.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_rows(self) -> None:
        """Put the keyboard into the list."""
        self._form.topics_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        form = self._form
        form.search_field.text_changed.connect(self._look)
        form.search_field.down_pressed.connect(self._on_down_pressed)
        form.search_field.submitted.connect(self._on_down_pressed)
        form.empty_state.action_chosen.connect(self._on_all_asked)
        form.topics_view.row_activated.connect(self._on_row_activated)
        form.topics_view.clicked.connect(self._on_row_activated)
        form.topics_view.selectionModel().currentChanged.connect(self._on_current_changed)

    def _look(self) -> None:
        self._is_due, self._wants_first = bool(self.words), False
        if not self.words:
            self._model.show_guide(self._guide)
            self._choose_current()
            self._show_rows()
        elif self._context is not None:
            index, query = self._index, self._form.search_field.text()
            self._context.tasks.run(
                lambda: (query, index.find(query)),
                context=self,
                done=self._on_found,
                lane=Lane.SEARCH,
                key="guide",
            )

    def _on_found(self, found: tuple[str, tuple[Hit, ...]]) -> None:
        (query, hits), field = found, self._form.search_field
        if query != field.text():  # other words are searched for by now, or none
            return
        self._is_due = False
        self._model.show_hits(hits)
        tell_found(field.edit, self._model.rowCount())
        self._show_rows()
        if self._wants_first and field.edit.hasFocus():
            self._on_down_pressed()

    def _show_rows(self) -> None:
        has_rows = self._model.rowCount() > 0
        self._form.topics_view.setVisible(has_rows)
        self._form.empty_state.setVisible(not has_rows)
        if not has_rows:
            self._say_nothing_found()

    def _say_nothing_found(self) -> None:
        state = self._form.empty_state
        state.set_fact(self.tr("The guide has no page with these words"))
        state.set_line(self.tr("One shorter word may find more."))
        state.set_action_text(self.tr("Show all topics"))

    def _choose_current(self) -> None:
        index = self._model.index_of(self._current)
        if index.isValid():
            self._form.topics_view.setCurrentIndex(index)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ValueRole)
        if isinstance(row, TopicRow):
            self._current = row.code
            self.topic_chosen.emit(row)

    def _on_row_activated(self, index: QModelIndex) -> None:
        row = index.data(ValueRole)
        if isinstance(row, TopicRow):
            self.topic_opened.emit(row)

    def _on_down_pressed(self) -> None:
        view = self._form.topics_view
        self._wants_first = self._is_due  # what stands there belongs to other words
        if self._is_due or not view.isVisible():
            return
        self.focus_rows()
        if self.words or not view.currentIndex().isValid():
            view.setCurrentIndex(view.moveCursor(view.CursorAction.MoveHome, _NO_KEYS))

    def _on_all_asked(self) -> None:
        self._form.search_field.set_text("")
        self.focus_search()


_NO_KEYS = Qt.KeyboardModifier.NoModifier
