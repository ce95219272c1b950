"""On this day: pages of the same day in earlier years, for those who want to see them."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.on_this_day import MutedDay
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_today_memory import Ui_MemoryRow
from hallpass_desktop.gui.forms.ui_today_on_this_day import Ui_OnThisDay
from hallpass_desktop.gui.models.memory_text import memory_said, muted_said
from hallpass_desktop.gui.pages.leaving_out import LeavingOut
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.on_this_day import Memory

MOST_TAGS = 6


class OnThisDay(QWidget):
    """Not there at all until it is switched on, nor on a day that brings nothing back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._leaving: LeavingOut | None = None
        self._form = Ui_OnThisDay()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.on_this_day_button.clicked.connect(self._on_more_clicked)
        self.hide()

    def start(self, context: AppContext) -> None:
        """Begin to look back."""
        self._context = context
        self._leaving = LeavingOut(context, self)

    def look_again(self) -> None:
        """Another day may have come, something was written or left out, or it was switched."""
        context = self._context
        if context is None or not context.settings.on_this_day:
            self._show(())
            return
        context.tasks.run(
            context.journal.on_this_day.memories,
            context=self,
            done=self._on_read,
            failed=context.shell.report,
            lane=Lane.SEARCH,
            key="on_this_day",
        )

    def _on_read(self, memories: tuple[Memory, ...]) -> None:
        is_on = self._context is not None and self._context.settings.on_this_day
        self._show(memories if is_on else ())

    def _show(self, memories: tuple[Memory, ...]) -> None:
        rows = self._form.memories_layout
        clear(rows)
        if self._context is not None:
            for memory in memories:
                if rows.count():
                    rows.addWidget(HLine(self._form.memories_card))
                row = MemoryRow(self._form.memories_card, self._context, memory)
                row.leaving_out_asked.connect(self._on_leaving_out_asked)
                rows.addWidget(row)
        self.setVisible(bool(memories))

    def _on_leaving_out_asked(self, what: MutedDay | str) -> None:
        if self._leaving is not None:
            self._leaving.leave_out(what)

    def _on_more_clicked(self) -> None:
        menu = Menu(self._form.on_this_day_button, aligns_end=True)
        menu.setObjectName("on_this_day_menu")
        menu.add_item("off", self.tr("Switch this off"), "power")
        menu.item_chosen.connect(self._on_off_chosen)
        menu.open()

    def _on_off_chosen(self, _code: str) -> None:
        if self._context is not None:
            shell = self._context.shell
            shell.change_settings(replace(self._context.settings, on_this_day=False))
            shell.toast(self.tr("Switched off. Settings, Words brings it back."))


class MemoryRow(QWidget):
    """One page that comes back, to read or to leave out."""

    leaving_out_asked = Signal(object)  # MutedDay, or a tag

    def __init__(self, parent: QWidget, context: AppContext, memory: Memory) -> None:
        super().__init__(parent)
        self.setObjectName("memory_row")
        self._context = context
        self._memory = memory
        self._day: date = memory.row.happened.local.date()
        self._form = Ui_MemoryRow()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._fill()
        self._form.read_button.clicked.connect(self._on_read_clicked)
        self._form.leave_out_button.clicked.connect(self._on_leave_out_clicked)

    def _fill(self) -> None:
        context, form = self._context, self._form
        said = memory_said(self._memory, context.words, context.clock.now().date())
        form.when_label.setText(said.when)
        form.title_label.setText(said.title)
        form.preview_label.show_words(said.preview, is_hidden=not context.settings.previews)
        form.preview_label.setVisible(bool(said.preview))
        for button in (form.read_button, form.leave_out_button):
            button.setAccessibleDescription(f"{said.title}, {said.when}")

    def _on_read_clicked(self) -> None:
        self._context.shell.open_record(self._memory.row.id)

    def _on_leave_out_clicked(self) -> None:
        menu = Menu(self._form.leave_out_button, aligns_end=True)
        menu.setObjectName("leave_out_menu")
        for every_year, code in ((False, "day"), (True, _EVERY_YEAR)):
            name = muted_said(MutedDay.of(self._day, every_year=every_year))
            menu.add_item(code, self.tr("Leave out {day}").format(day=name), "calendar")
        for number, tag in enumerate(self._memory.tags[:MOST_TAGS]):
            name = self.tr("Leave out pages tagged “{tag}”").format(tag=tag)
            menu.add_item(f"{_TAG}{number}", name, "tag")
        menu.item_chosen.connect(self._on_chosen)
        menu.open()

    def _on_chosen(self, code: str) -> None:
        if code.startswith(_TAG):
            self.leaving_out_asked.emit(self._memory.tags[int(code.removeprefix(_TAG))])
        else:
            self.leaving_out_asked.emit(MutedDay.of(self._day, every_year=code == _EVERY_YEAR))


_TAG, _EVERY_YEAR = "tag_", "every_year"
