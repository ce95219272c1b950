"""Lately: the newest few pages, each a click away."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates.lately import ROW_HEIGHT, LatelyDelegate
from hallpass_desktop.gui.forms.ui_today_lately import Ui_Lately
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.gui.models.rows import RowsModel
from hallpass_desktop.gui.theme import rescale_layouts


class Lately(QWidget):
    """A list as high as its rows, or one kind thing to do while there are none."""

    row_chosen = Signal(object)  # RecordId
    journal_asked = Signal()
    writing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Lately()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._model = RowsModel(self)
        self._delegate = LatelyDelegate(self)
        self._form.lately_list.setItemDelegate(self._delegate)
        self._form.lately_list.setModel(self._model)
        self._form.lately_list.keep_pictures("surface")
        self._form.empty_state.hide()
        self._connect()

    def show_rows(self, rows: tuple[Row, ...], describe: Callable[[Row], EntryText]) -> None:
        """Show these pages."""
        self._model.set_rows(tuple((row, describe(row)) for row in rows))
        form = self._form
        form.lately_list.setFixedHeight(max(1, len(rows) * theme.current().px(ROW_HEIGHT)))
        form.lately_list.setVisible(bool(rows))
        form.empty_state.setVisible(not rows)
        form.journal_button.setVisible(bool(rows))
        form.lately_label.setVisible(bool(rows))

    def set_previews(self, is_on: bool) -> None:
        """Show words, or grey bars in their place."""
        self._delegate.shows_previews = is_on
        self._form.lately_list.paint_anew()

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave tag and mark out where there is little room."""
        self._delegate.shows_kind = not is_narrow
        self._form.lately_list.paint_anew()

    def _connect(self) -> None:
        form = self._form
        form.lately_list.row_activated.connect(self._on_row_activated)
        form.lately_list.clicked.connect(self._on_row_activated)
        form.journal_button.clicked.connect(self.journal_asked)
        form.empty_state.action_chosen.connect(self.writing_asked)

    def _on_row_activated(self, index: QModelIndex) -> None:
        row = index.data(ValueRole)
        if isinstance(row, Row):
            self.row_chosen.emit(row.id)
