"""Earlier versions of a page: what has changed since, and the way back to any of them."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import Entry, RevisionInfo
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.delegates.line import LineDelegate
from hallpass_desktop.gui.forms.ui_versions import Ui_VersionsView
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.reading import lines
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.gui.models.rows import RowsModel
from hallpass_desktop.gui.models.versions import FieldChange, differences
from hallpass_desktop.gui.pages.diff_text import DiffText
from hallpass_desktop.gui.pages.reader_rows import GUTTER, MARGIN, MarginRow, arrange
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.changes import Changes

LIST_WIDTH, LIST_HEIGHT, MEASURE = 200, 168, 581
STACKED_BELOW = 620
_UNDER_ROWS = 26  # where the words of the rows above begin
_NO_LIMIT = 16_777_215


class VersionsView(Panel):
    """Compares one version with the page as it is now."""

    back_asked = Signal()
    restoring_asked = Signal(str, str)  # record, revision

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "surface")
        self._context: AppContext | None = None
        self._entry: Entry | None = None
        self._rows: list[MarginRow] = []
        self._is_stacked = False

    def start(self, context: AppContext) -> None:
        """Begin to look into an open notebook; called once, by the page."""
        self._context = context
        self._build()
        self._connect()

    @property
    def record(self) -> RecordId | None:
        """Whose versions are shown."""
        return self._entry.record.id if self._entry is not None else None

    def show_entry(self, entry: Entry) -> None:
        """Show the versions of this page, the one before the page as it is now chosen."""
        self._entry = entry
        if self._context is None:
            return
        journal = self._context.journal
        self._context.tasks.run(
            lambda: journal.revisions(entry.record.id),
            context=self,
            done=self._show_versions,
            failed=self._context.shell.report,
        )

    def show_changes(self, changes: Changes) -> None:
        """Look again after the page has changed."""
        if self._context is None or self.record not in changes.ids or self.record is None:
            return
        journal, record = self._context.journal, self.record
        self._context.tasks.run(
            lambda: journal.read(record), context=self, done=self.show_entry, failed=_ignore
        )

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._form.version_list.setFocus()

    def set_stacked(self, is_stacked: bool) -> None:
        """Put the list above the changes where there is little room."""
        self._is_stacked = is_stacked
        if self._context is None:  # the page arranges it again once it is made
            return
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._form.folds.setDirection(down if is_stacked else along)
        look, column = theme.current(), self._form.list_column
        width = _NO_LIMIT if is_stacked else look.px(LIST_WIDTH)
        height = self._list_height()
        column.setMinimumSize(0 if is_stacked else width, height if is_stacked else 0)
        column.setMaximumSize(width, height if is_stacked else _NO_LIMIT)
        self._form.list_layout.setContentsMargins(
            look.px(12), 0, look.px(20) if is_stacked else 0, look.px(12)
        )
        self._arrange_changes()

    def _list_height(self) -> int:
        """As high as its rows, up to a few of them."""
        look, view = theme.current(), self._form.version_list
        rows = sum(view.sizeHintForRow(row) for row in range(self._model.rowCount()))
        return min(look.px(LIST_HEIGHT), rows + look.px(12))

    def _arrange_changes(self) -> None:
        """Leave the margin out where there is no room for it, or nothing to hang in it."""
        is_unnamed = not any(row.is_named for row in self._rows)
        is_flat = self._is_stacked or is_unnamed
        scroll = self._form.change_scroll
        narrower = MARGIN + GUTTER if is_unnamed and not self._is_stacked else 0
        scroll.set_widest(MARGIN + GUTTER + MEASURE - narrower)
        scroll.set_padding(_UNDER_ROWS if is_flat else 8, 0, 24, 40)
        arrange(self._rows, is_stacked=is_flat)

    def _build(self) -> None:
        self._form = Ui_VersionsView()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._model = RowsModel(self)
        self._form.version_list.setItemDelegate(LineDelegate(self))
        self._form.version_list.setModel(self._model)

    def _connect(self) -> None:
        form = self._form
        form.back_button.clicked.connect(self.back_asked)
        form.restore_button.clicked.connect(self._on_restore_clicked)
        form.version_list.selectionModel().currentChanged.connect(self._on_current_changed)

    def _show_versions(self, versions: tuple[RevisionInfo, ...]) -> None:
        if self._context is None:
            return
        today = self._context.clock.now().date()
        now = self.tr("As it is now")
        rows = []
        for version in versions:
            title = locale_text.day_and_time(version.at.local, today)
            below = now if version.is_current else ""
            spoken = ". ".join(part for part in (title, below) if part)
            rows.append((version, EntryText("", "", title, below, "", "", spoken)))
        self._model.set_rows(tuple(rows))
        self.set_stacked(self._is_stacked)
        newest_earlier = min(1, len(rows) - 1)
        self._form.version_list.setCurrentIndex(self._model.index(newest_earlier, 0))

    def _chosen(self) -> RevisionInfo | None:
        version = self._form.version_list.currentIndex().data(ValueRole)
        return version if isinstance(version, RevisionInfo) else None

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        version = self._chosen()
        self._form.restore_button.setEnabled(version is not None and not version.is_current)
        if version is None or self._entry is None or self._context is None:
            return
        if version.is_current:
            self._say(self.tr("This is the page as it is now. Choose an earlier version."))
            return
        self._compare(version.id, self._entry, self._context)

    def _compare(self, revision: RevisionId, entry: Entry, context: AppContext) -> None:
        words, said = context.words, context.words.sentence(context.content)
        now = lines(entry.record.body, words, said, only_own=True)
        journal = context.journal
        context.tasks.run(
            lambda: differences(
                lines(journal.revision(revision).body, words, said, only_own=True), now
            ),
            context=self,
            done=lambda found: self._show_differences(revision, found),
            failed=context.shell.report,
            lane=Lane.SEARCH,
            key="version",
        )

    def _show_differences(self, revision: RevisionId, found: tuple[FieldChange, ...]) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.id != revision:
            return
        if not found:
            self._say(self.tr("The words are the same as now."))
            return
        self._say(self.tr("Underlined words came later. Struck words are only in this version."))
        column = self._form.change_scroll.column
        for change in found:
            label = Label(self, change.label, "label", "text2", wraps=True)
            text = DiffText(self, change.pieces)
            text.setObjectName(f"{change.field}_change")
            text.setAccessibleName(change.label)
            row = MarginRow(self, label, text)
            self._rows.append(row)
            column.insertWidget(column.count() - 1, row)
        self._arrange_changes()

    def _say(self, sentence: str) -> None:
        """Show one sentence and nothing else yet."""
        column = self._form.change_scroll.column
        clear(column)
        label = Label(self, "", "label", "text2")
        words = Label(self, sentence, "body", "text2", wraps=True)
        words.setObjectName("versions_words")
        row = MarginRow(self, label, words, 0, 20)
        self._rows = [row]
        column.addWidget(row)
        column.addStretch(1)
        self._arrange_changes()

    def _on_restore_clicked(self) -> None:
        version, record = self._chosen(), self.record
        if version is not None and record is not None:
            self.restoring_asked.emit(record, version.id)


def _ignore(_error: HallpassError) -> None:
    """A page that has just gone has no versions to show."""
