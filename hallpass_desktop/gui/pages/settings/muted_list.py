"""What is left out of "On this day", and the way back for each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.on_this_day import Muted, MutedDay
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.memory_text import muted_said, tag_said
from hallpass_desktop.gui.pages.leaving_out import LeavingOut
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label

_SIDE, _END = 20, 14


class MutedList(QWidget):
    """Read from the notebook, where it lies; not there while nothing is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._leaving: LeavingOut | None = None
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(_SIDE), 0, look.px(_SIDE), look.px(_END))
        column.setSpacing(look.px(8))
        self._title = Label(
            self, self.tr("Left out of “On this day”"), "label", "text2", wraps=True
        )
        column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(6))
        column.addLayout(self._rows)
        self.hide()

    def start(self, context: AppContext) -> None:
        """Begin to show what the open notebook leaves out."""
        self._context = context
        self._leaving = LeavingOut(context, self)

    def look_again(self) -> None:
        """Something may have been left out, or let back."""
        context = self._context
        if context is not None:
            context.tasks.run(
                context.journal.on_this_day.muted,
                context=self,
                done=self._show,
                failed=context.shell.report,
                lane=Lane.SEARCH,
                key="left_out",
            )

    def _show(self, muted: Muted) -> None:
        clear(self._rows)
        for day in muted.days:
            self._add(day, muted_said(day))
        for tag in muted.tags:
            self._add(tag, tag_said(tag))
        self.setVisible(muted.is_anything)

    def _add(self, what: MutedDay | str, said: str) -> None:
        row = MutedRow(self, what, said)
        row.letting_back_asked.connect(self._on_letting_back_asked)
        self._rows.addWidget(row)

    def _on_letting_back_asked(self, what: MutedDay | str) -> None:
        if self._leaving is not None:
            self._leaving.let_back(what)


class MutedRow(QWidget):
    """One thing that is left out."""

    letting_back_asked = Signal(object)  # MutedDay, or a tag

    def __init__(self, parent: QWidget, what: MutedDay | str, said: str) -> None:
        super().__init__(parent)
        self._what = what
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(12))
        self._button = Button(self, self.tr("Let it back"), "plain", "sm")
        self._button.setObjectName("let_back_button")
        self._button.setAccessibleDescription(said)
        row.addWidget(Label(self, said, "body", "text", wraps=True), 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.letting_back_asked.emit(self._what)
