"""The screen behind which two people answer the grid one after the other."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.curtain import Answer, Curtain, Stage
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.record import Who
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.grid import Column, GridRows, RowChange
from hallpass_desktop.gui.pages.boundaries.curtain_words import curtain_words
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clipboard import take_back
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.whole_screen import WholeScreen
from hallpass_desktop.services.agreements import GridRow

_WIDEST, _PAD = 680, 32
_ANSWERING = frozenset({Stage.MINE, Stage.THEIRS})


class CurtainScreen(WholeScreen):
    """The answers live in one value of this object; a widget has those of whoever sits there.

    Whatever ends it before both said yes, a cover and a lock too, lets go of them.
    """

    revealed = Signal(object)  # Curtain, with the answers of both
    ends_under_cover = True

    def __init__(self, anchor: QWidget, rows: Iterable[GridRow]) -> None:
        super().__init__(anchor)
        self._curtain = Curtain()
        self._names = tuple(
            GridRow(row.id, GridRowBody(row.body.title, row.body.behaviour)) for row in rows
        )
        self._rows: GridRows | None = None
        self.table: GridTable | None = None
        self.setObjectName("curtain")
        self.setAccessibleName(self.tr("Behind the curtain"))
        self._build()
        self._connect()
        self._refresh()

    @property
    def stage(self) -> Stage:
        """How far the two are."""
        return self._curtain.stage

    def cancel(self) -> None:
        self._curtain = self._curtain.decline()
        self.close_overlay()

    def close_overlay(self) -> None:
        self._take_table_away()
        super().close_overlay()
        self._curtain = Curtain(Stage.GONE)

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.go_to(0, Column.MINE)
            self.scroller.verticalScrollBar().setValue(0)
            return
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, look.px(_PAD), 0, look.px(24))
        column.setSpacing(look.px(10))
        self.scroller = ScrollPage(self.box)
        self.scroller.set_widest(_WIDEST)
        self.scroller.set_padding(_PAD, 12, _PAD, 16)
        self.scroller.column.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._make_words())
        column.addWidget(self.scroller, 8)
        column.addSpacing(look.px(14))
        column.addLayout(self._make_buttons())
        column.addStretch(1)

    def _make_words(self) -> QVBoxLayout:
        look = theme.current()
        column = QVBoxLayout()
        column.setContentsMargins(look.px(_PAD), 0, look.px(_PAD), 0)
        column.setSpacing(look.px(10))
        self.heading, self.help = self._centred("section"), self._centred("body")
        self.heading.setObjectName("curtain_heading")
        column.addWidget(self.heading)
        column.addWidget(self.help)
        return column

    def _centred(self, role: str) -> Label:
        label = Label(self.box, "", role, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _make_buttons(self) -> QHBoxLayout:
        self.stop = Button(self.box)
        self.stop.setObjectName("curtain_no_button")
        self.go_on = Button(self.box, "", "primary")
        self.go_on.setObjectName("curtain_yes_button")
        return self.foot_of(self.stop, self.go_on)

    def _connect(self) -> None:
        self.stop.clicked.connect(self._on_stop_clicked)
        self.go_on.clicked.connect(self._on_go_on_clicked)

    def _refresh(self) -> None:
        """Show this stage, with nothing left of the one before."""
        self._take_table_away()
        is_answering = self.stage in _ANSWERING
        words = curtain_words(self.stage)
        self.heading.setText(words.heading)
        self.help.setText(words.help)
        self.help.setVisible(bool(words.help))
        self.stop.setText(words.no)
        self.stop.setVisible(bool(words.no))
        self.go_on.setText(words.yes)
        self.scroller.setVisible(is_answering)
        if is_answering:
            self._make_table()
        if self.is_open:
            self.focus_first()
            say(self, f"{words.heading} {words.help}".strip())

    def _make_table(self) -> None:
        """A model and a table of their own for whoever answers now; both begin empty."""
        rows = GridRows((Column.THING, Column.MINE), self)
        table = GridTable(rows, self.scroller, "together")
        table.setObjectName("curtain_table")
        table.setAccessibleName(self.tr("Your answers"))
        self.scroller.column.insertWidget(0, table)
        rows.changed.connect(self._on_changed)
        table.row_reached.connect(self._on_row_reached)
        self._rows, self.table = rows, table
        table.show_rows(self._names)
        table.show()

    def _take_table_away(self) -> None:
        """Every word of whoever answered leaves the screen, the model and the clipboard."""
        rows, table = self._rows, self.table
        self._rows = self.table = None
        if rows is None or table is None:
            return
        table.hide()
        words = [row.body.mine_if for row in rows.rows()]
        rows.set_rows(())
        table.deleteLater()
        rows.deleteLater()
        take_back(words)

    def _on_changed(self, change: RowChange) -> None:
        answer = Answer(change.body.mine, change.body.mine_if)
        self._curtain = self._curtain.answer(change.row, answer)

    def _on_row_reached(self, area: QRect) -> None:
        if self.table is not None:
            self.scroller.bring_into_view(self.table, area)

    def _on_stop_clicked(self) -> None:
        holder = self._curtain.holder
        self._curtain = self._curtain.decline()
        if holder is Who.PARTNER:
            self._refresh()
            return
        self.close_overlay()

    def _on_go_on_clicked(self) -> None:
        before = self._curtain
        self._curtain = before.go_on() if before.go_on() != before else before.reveal()
        if self.stage is Stage.SHOWN:
            self.revealed.emit(self._curtain)
        if self._curtain.is_over:
            self.close_overlay()
            return
        self._refresh()
