"""The behaviour grid of an agreement: everything that can be done with it on its page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.curtain import Curtain
from hallpass_desktop.domain.grid import Meeting, asks_for_words
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Who
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.grid import Column, GridRows, Index, RowChange
from hallpass_desktop.gui.models.grid_words import meeting_of, row_said
from hallpass_desktop.gui.pages.boundaries.curtain_screen import CurtainScreen
from hallpass_desktop.gui.pages.boundaries.grid_hints import GridHints
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from hallpass_desktop.gui.pages.boundaries.grid_writing import GridWriting
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.agreements import Agreement, GridRow

RENAME, UP, DOWN, TRASH = "rename", "up", "down", "trash"


class GridSection(QWidget):
    """Each answer is kept at once; what was agreed is kept when its cell is left."""

    writing_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._writing = GridWriting(context, self)
        self._agreement: Agreement | None = None
        self._is_writable = True
        self._asked: RecordId | None = None
        self._build()
        self._connect()

    def show_grid(self, agreement: Agreement) -> None:
        """Show the grid of this agreement."""
        self._agreement = agreement
        counts = agreement.body.what_counts.strip()
        self.counts.setText(counts or self.tr("Not written down yet"))
        self._rows.set_other(agreement.body.with_whom.strip())
        self._refresh()
        self.hints.show_words(agreement.body.words)

    def set_writable(self, *, is_writable: bool) -> None:
        """What ended is only read."""
        self._is_writable = is_writable
        self.table.setEnabled(is_writable)
        for widget in (self.write_button, self.own_field, self.add_button, self.curtain_button):
            widget.setVisible(is_writable)
        self.begin_button.setVisible(is_writable and self._is_empty())

    def focus_row(self, row: RecordId) -> None:
        """Put the keyboard on a row, also where only the others are shown."""
        if self._rows.row_of(row) < 0:
            self.differ_chip.setChecked(False)
        if (at := self._rows.row_of(row)) >= 0:
            self.table.go_to(at, Column.THING)

    def drafts(self) -> tuple[Draft, ...]:
        """What is typed into a cell and not yet a revision."""
        return self._writing.drafts()

    def take_up(self, draft: Draft) -> None:
        """What stood in a cell before the page was made anew."""
        self._writing.take_up(draft)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(self._make_counts())
        column.addWidget(self._make_bar())
        self._rows = GridRows(parent=self)
        self.table = GridTable(self._rows, self)
        self.table.setObjectName("grid_table")
        self.table.setAccessibleName(self.tr("What each of you says"))
        self.nothing = Label(self, "", "body", "text2", wraps=True)
        self.begin_button = Button(self, self.tr("Begin with a list"), "primary")
        self.begin_button.setObjectName("begin_grid_button")
        self.hints = GridHints(self._context, self, self.table, self._rows)
        column.addWidget(self.table)
        column.addWidget(self.hints.link)
        column.addWidget(self.nothing)
        column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._make_adding())

    def _make_bar(self) -> QWidget:
        self.bar = QWidget(self)
        row = FlowLayout(self.bar, 12, 8)
        self.differ_chip = Chip(self.bar, self.tr("Only where you differ"))
        self.differ_chip.setObjectName("differ_chip")
        self.differ_chip.set_icon_name("filter")
        self.sum = Label(self.bar, "", "small", "text2")
        self.sum.setObjectName("grid_sum_label")
        self.curtain_button = Button(
            self.bar, self.tr("Answer behind a curtain"), "plain", "sm", "eye-off"
        )
        self.curtain_button.setObjectName("curtain_button")
        row.addWidget(self.differ_chip)
        row.addWidget(self.curtain_button)
        row.addWidget(self.sum)
        return self.bar

    def _make_counts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(2))
        heading = QHBoxLayout()
        title = self.tr("What counts as sex for the two of you")
        heading.addWidget(Label(self, title, "small_medium", "text2", wraps=True), 1)
        self.write_button = LinkButton(self, self.tr("Write it down"))
        self.write_button.setObjectName("write_counts_button")
        heading.addWidget(self.write_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(heading)
        self.counts = Label(self, "", "body", wraps=True)
        self.counts.setObjectName("what_counts_label")
        column.addWidget(self.counts)
        return column

    def _make_adding(self) -> QHBoxLayout:
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        self.own_field = Field(self, self.tr("Something that is missing here"))
        self.own_field.edit.setObjectName("own_row_edit")
        self.add_button = Button(self, self.tr("Add a row"), "plain", "md", "plus")
        self.add_button.setObjectName("add_row_button")
        row.addWidget(self.own_field, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _connect(self) -> None:
        self._rows.changed.connect(self._writing.keep)
        self.table.typed.connect(self._on_typed)
        self.table.editing_ended.connect(self._writing.let_go)
        self.table.row_asked.connect(self._on_row_asked)
        self.table.removing_asked.connect(self._on_removing_asked)
        self.differ_chip.toggled.connect(self._refresh)
        self.curtain_button.clicked.connect(self._on_curtain_clicked)
        self.begin_button.clicked.connect(self._on_begin_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.own_field.submitted.connect(self._on_add_clicked)
        self.write_button.clicked.connect(self.writing_asked)

    def _refresh(self) -> None:
        every = self._every()
        self.table.show_rows([row for row in every if self._is_wanted(row)])
        self.bar.setVisible(bool(every))
        self.table.setVisible(bool(self._rows.rows()))
        self.nothing.setVisible(not self._rows.rows())
        self.nothing.setText(
            self.tr("There is no row on which you differ.")
            if every
            else self.tr("Nothing is asked here yet. You can change or leave out every row.")
        )
        self.begin_button.setVisible(self._is_writable and not every)
        self.sum.setText(self._summed(every))

    def _summed(self, every: tuple[GridRow, ...]) -> str:
        where = [meeting_of(row.body) for row in every]
        both = where.count(Meeting.BOTH) + where.count(Meeting.NEITHER)
        talk = sum(asks_for_words(each) for each in where)
        alike = self.tr("%n row(s) alike", "", both)
        return ", ".join((alike, self.tr("%n to talk about", "", talk)))

    def _every(self) -> tuple[GridRow, ...]:
        return self._agreement.grid if self._agreement is not None else ()

    def _is_empty(self) -> bool:
        return not self._every()

    def _is_wanted(self, row: GridRow) -> bool:
        return not self.differ_chip.isChecked() or asks_for_words(meeting_of(row.body))

    def _on_typed(self, index: Index, text: str) -> None:
        row = self._rows.rows()[index.row()]
        self._writing.type(RowChange(row.id, self._rows.body_with(index, text)))

    def _on_curtain_clicked(self) -> None:
        screen = CurtainScreen(self, self._every())
        screen.revealed.connect(self._on_revealed)
        screen.open()

    def _on_revealed(self, curtain: Curtain) -> None:
        if self._agreement is not None:
            grids, agreement = self._context.journal.grids, self._agreement.id
            mine, theirs = curtain.seen(Who.ME), curtain.seen(Who.PARTNER)
            said = self.tr("You have both looked. Now it stands in the grid.")
            self._writing.run(lambda: grids.answer(agreement, mine, theirs), said)

    def _on_begin_clicked(self) -> None:
        if self._agreement is not None:
            grids, agreement = self._context.journal.grids, self._agreement.id
            self._writing.run(lambda: grids.begin(agreement))

    def _on_add_clicked(self) -> None:
        title = self.own_field.edit.text().strip()
        if self._agreement is not None and title:
            grids, agreement = self._context.journal.grids, self._agreement.id
            self._writing.run(lambda: grids.add(agreement, title))
            self.own_field.edit.clear()

    def _on_row_asked(self, row: RecordId) -> None:
        self._asked = row
        index = self._rows.at(self._rows.row_of(row), Column.THING)
        menu = Menu(self.table.spot_of(index))
        menu.setObjectName("row_menu")
        menu.setAccessibleName(row_said(self._rows.rows()[index.row()].body))
        menu.add_item(RENAME, self.tr("Call it something else"), "pen-line")
        menu.add_item(UP, self.tr("Move up"), "chevron-up")
        menu.add_item(DOWN, self.tr("Move down"), "chevron-down")
        menu.add_line()
        menu.add_item(TRASH, self.tr("Put in the trash"), "trash-2")
        menu.item_chosen.connect(self._on_row_wished)
        menu.open()

    def _on_row_wished(self, wish: str) -> None:
        at = self._rows.row_of(self._asked)
        if at < 0 or self._asked is None:
            return
        rows = self._rows.rows()
        if wish == RENAME:
            self.table.edit_current(Column.THING)
        elif wish == TRASH:
            self._on_removing_asked(self._asked)
        elif wish == UP and at > 0:
            self._move(self._asked, rows[at - 1].id)
        elif wish == DOWN and at + 1 < len(rows):
            self._move(rows[at + 1].id, self._asked)

    def _move(self, row: RecordId, before: RecordId) -> None:
        agreements = self._context.journal.agreements
        self._writing.run(lambda: agreements.move(row, before), self.tr("Moved"))

    def _on_removing_asked(self, row: RecordId) -> None:
        journal = self._context.journal
        said = self.tr("In the trash for thirty days")
        self._writing.run(lambda: journal.trash([row]), said)
