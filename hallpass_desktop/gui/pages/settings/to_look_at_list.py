"""The list of pages and people on which two copies did not agree, each with the way to it."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.two_copies import ToLookAt
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_merge import Ui_SettingsMerge
from hallpass_desktop.gui.pages.settings.two_copies_words import TwoCopiesWords
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.services.changes import Changes


class ToLookAtList(QObject):
    """Fills its part of the page; when nothing is to be looked at that part is not shown."""

    def __init__(self, form: Ui_SettingsMerge, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._context = form, context
        self._show(())

    def look(self) -> None:
        """See what there is now."""
        self._context.tasks.run(
            self._context.journal.merging.to_look_at, context=self, done=self._show
        )

    def _show(self, found: tuple[ToLookAt, ...]) -> None:
        clear(self._form.list_layout)
        for number, each in enumerate(found):
            if number:
                self._form.list_layout.addWidget(HLine(self._form.list_row))
            row = LookRow(self._form.list_row, each, self._context)
            row.open_asked.connect(self._context.shell.open_record)
            row.people_asked.connect(self._on_people_asked)
            row.done_asked.connect(self._on_done_asked)
            self._form.list_layout.addWidget(row)
        self._form.look_group.setVisible(bool(found))

    def _on_people_asked(self) -> None:
        self._context.shell.go_to("people")

    def _on_done_asked(self, said_id: str) -> None:
        merging = self._context.journal.merging
        self._context.tasks.run(
            lambda: merging.done_with(said_id),
            context=self,
            done=self._on_done,
            failed=self._context.shell.report,
        )

    def _on_done(self, _changes: Changes) -> None:
        self.look()


class LookRow(QWidget):
    """One page or person: what it is called, why it is named, and what can be done."""

    open_asked = Signal(object)  # RecordId
    people_asked = Signal()
    done_asked = Signal(str)

    def __init__(self, parent: QWidget, each: ToLookAt, context: AppContext) -> None:
        super().__init__(parent)
        self._each = each
        look, today = theme.current(), context.clock.now().date()
        title = each.title or (context.words.kind(each.kind) if each.kind else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        row.setSpacing(look.px(16))
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        column.addWidget(Label(self, title, "body_strong", wraps=True))
        about = TwoCopiesWords(self).about(each, today)
        column.addWidget(Label(self, about, "body", "text2", wraps=True))
        row.addLayout(column, 1)
        for button, name in ((self.open_button, "open"), (self.done_button, "done")):
            button.setObjectName(f"{name}_button")
            button.setAccessibleDescription(title)
            row.addWidget(button)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.done_button.clicked.connect(self._on_done_clicked)

    @cached_property
    def open_button(self) -> Button:
        """Shows the page, whose versions are one step from there, or the people."""
        return Button(self, self.tr("Show it"), "plain", "sm")

    @cached_property
    def done_button(self) -> Button:
        """Takes it off the list."""
        return Button(self, self.tr("Done"), "quiet", "sm")

    def _on_open_clicked(self) -> None:
        if self._each.kind is None:
            self.people_asked.emit()
            return
        self.open_asked.emit(RecordId(self._each.said.record))

    def _on_done_clicked(self) -> None:
        self.done_asked.emit(self._each.said.id)
