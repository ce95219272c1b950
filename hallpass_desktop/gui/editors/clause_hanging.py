"""What hangs on a clause: the pages that touch it, and what comes first if it is not kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.hanging_card import HangingCard
from hallpass_desktop.gui.models.clause_going import Going
from hallpass_desktop.gui.widgets.first_steps import FirstSteps
from hallpass_desktop.gui.widgets.row_button import RowButton


class ClauseHanging(QWidget):
    """Not there until a page touches the clause."""

    page_opened = Signal(object)  # RecordId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(16))
        self._first = QVBoxLayout()
        column.addLayout(self._first)
        self.pages = HangingCard(
            self,
            self.tr("How it has gone"),
            self.tr("What your pages say of it, by date. It is not a sum."),
        )
        self.pages.setObjectName("going_card")
        column.addWidget(self.pages)
        self.first: FirstSteps | None = None
        self.hide()

    def show_going(self, going: Going, first: str) -> None:
        """Show the pages, and what happens first where one says that it was not kept."""
        self.pages.show_rows(
            [self._row(each.page, each.title, each.beside) for each in going.lines]
        )
        if self.first is not None:
            self._first.removeWidget(self.first)
            self.first.hide()
            self.first.deleteLater()
        self.first = FirstSteps(self, first) if going.needs_first else None
        if self.first is not None:
            self._first.addWidget(self.first)
        self.setVisible(bool(going.lines))

    def _row(self, page: RecordId, title: str, beside: str) -> QWidget:
        row = RowButton(self.pages, title, beside, page)
        row.setObjectName("going_row")
        row.clicked.connect(self._on_clicked)
        return row

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.page_opened.emit(RecordId(pressed.code))
