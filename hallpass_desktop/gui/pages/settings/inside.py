"""Inside a backup: open while this page is seen, to search and read, and to bring pages back."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.errors import BackupRejected, CannotUnlock, HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Entry
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.backed_up import brought_said
from hallpass_desktop.gui.models.search_text import read
from hallpass_desktop.gui.pages.settings.bring_back_sheet import BringBackSheet
from hallpass_desktop.gui.pages.settings.inside_list import InsideList
from hallpass_desktop.gui.pages.settings.inside_reading import InsideReading
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.bringing_back import Brought
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.looking_inside import Inside, StandingPage, look_inside, page_of

T = TypeVar("T")


class InsideSection(Section):
    """`wanted` is the backup chosen on the page before; its copy goes when this is left."""

    wanted: ClassVar[Backup | None] = None

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._inside: Inside | None = None
        self._next: Cursor | None = None
        self._sheet: BringBackSheet | None = None
        self._build()
        self._connect()

    def entered(self) -> None:
        if self.wanted is None:
            self.subpage_asked.emit("backups")
            return
        if self._inside is None:
            self._say(self.tr("Opening it…"))
            self._open("")

    def show_changes(self, changes: Changes) -> None:
        if changes and self._inside is not None:
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._close()

    def _build(self) -> None:
        look = theme.current()
        self._title = Label(self, self.tr("Inside a backup"), "section", wraps=True)
        self._intro = Label(self, "", "body", "text2", wraps=True)
        self._intro.setObjectName("inside_intro")
        self._ask = self._question()
        self._list = InsideList(self, self.context.words, self.context.clock)
        self._reading = InsideReading(self, self.context)
        self._bring = Button(self, self.tr("Bring back…"), "primary")
        self._bring.setObjectName("bring_back_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self._title)
        column.addWidget(self._intro)
        column.addWidget(self._ask)
        column.addWidget(self._bring, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)
        column.addWidget(self._reading)
        column.addStretch(1)

    def _question(self) -> QWidget:
        """What is asked where another passphrase opens it."""
        question = QWidget(self)
        self._field = Field(question, self.tr("The passphrase of that day"))
        self._field.setObjectName("inside_passphrase_field")
        self._field.set_secret(True)
        self._open_button = Button(question, self.tr("Open it"), "primary")
        self._open_button.setObjectName("open_backup_button")
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignLeft)
        return question

    def _connect(self) -> None:
        self._field.text_changed.connect(self._on_passphrase_typed)
        self._field.submitted.connect(self._on_open_clicked)
        self._open_button.clicked.connect(self._on_open_clicked)
        self._list.sought.connect(self._look)
        self._list.more_asked.connect(self._on_more_asked)
        self._list.choice_changed.connect(self._refresh_bring)
        self._list.reading_asked.connect(self._on_reading_asked)
        self._bring.clicked.connect(self._on_bring_clicked)
        self._reading.back_asked.connect(self._show_list)
        self._reading.bringing_asked.connect(self._on_bringing_asked)

    def _say(self, text: str) -> None:
        """One sentence and nothing else."""
        self._intro.setText(text)
        for part in (self._ask, self._list, self._bring, self._reading):
            part.hide()

    def _open(self, passphrase: str) -> None:
        context, backup = self.context, self.wanted
        if backup is None:
            return
        runtime, breathe = context.paths.runtime, context.tasks.breathe
        self._long(
            lambda: look_inside(
                context.vault,
                backup,
                runtime,
                context.clock,
                passphrase=passphrase,
                breathe=breathe,
            ),
            self._on_opened,
        )

    def _on_opened(self, inside: Inside) -> None:
        self._open_button.set_ready()
        self._field.set_text("")
        if not self.isVisible():  # left before it was open
            self._let_go(inside)
            return
        self._inside = inside
        now = self.context.clock.now()
        made = inside.backup.made_at.astimezone(now.tzinfo)
        when = locale_text.day_and_time(made, now.date())
        self._say(
            self.tr("As the notebook was: {when}. Nothing in here can be changed.").format(
                when=when
            )
        )
        self._show_list()
        self._look()

    def _close(self) -> None:
        inside, self._inside = self._inside, None
        self._reading.show_nothing()
        self._list.show_first(StandingPage(()))
        if inside is not None:
            self._let_go(inside)

    def _let_go(self, inside: Inside) -> None:
        """Behind whatever still reads in it or brings pages of it back."""
        self._long(inside.close, _nothing_to_say)

    def _look(self) -> None:
        self._ask_for(None, self._list.show_first)

    def _on_more_asked(self) -> None:
        self._ask_for(self._next, self._list.show_more)

    def _ask_for(self, after: Cursor | None, show: Callable[[StandingPage], None]) -> None:
        inside, journal = self._inside, self.context.journal
        if inside is None:
            return
        query, is_other = read(self._list.text, self.context.words), self._list.is_other
        query = replace(query, in_trash=self._list.is_trash)

        def done(page: StandingPage) -> None:
            if self._inside is inside:
                self._next = page.next
                show(page)

        self.context.tasks.run(
            lambda: page_of(inside, journal, query, after, is_other=is_other),
            context=self,
            done=done,
            failed=self._on_failed,
            lane=Lane.SEARCH,
            key="inside",
        )

    def _show_list(self) -> None:
        self._reading.show_nothing()
        self._reading.hide()
        self._list.show()
        self._bring.show()

    def _refresh_bring(self) -> None:
        self._bring.setEnabled(bool(self._list.chosen()))

    def _on_reading_asked(self, record: RecordId, standing: Standing) -> None:
        inside = self._inside
        if inside is None:
            return

        def show(entry: Entry) -> None:
            if self._inside is inside:
                self._list.hide()
                self._bring.hide()
                self._reading.show_entry(entry, standing, inside)
                self._reading.show()
                self._reading.focus_first()

        self.context.tasks.run(
            lambda: inside.journal.read(record), context=self, done=show, failed=self._on_failed
        )

    def _on_bring_clicked(self) -> None:
        self._ask_to_bring(self._list.chosen(), has_other_words=self._list.has_other_words_chosen())

    def _on_bringing_asked(self, record: RecordId, standing: Standing) -> None:
        other = standing in (Standing.DIFFERENT, Standing.TRASHED)
        self._ask_to_bring((record,), has_other_words=other)

    def _ask_to_bring(self, ids: tuple[RecordId, ...], *, has_other_words: bool) -> None:
        inside, journal = self._inside, self.context.journal
        if inside is None:
            return
        sheet = BringBackSheet(self, len(ids), has_other_words=has_other_words)

        def bring() -> None:
            if self._inside is not inside:
                return
            over = sheet.over_check.isChecked()
            self._long(
                lambda: journal.bringing_back.bring(inside.connection, ids, as_present=over),
                self._on_brought,
            )

        sheet.accepted.connect(bring)
        sheet.open()

    def _on_brought(self, brought: Brought) -> None:
        if self._reading.isVisible():
            self._show_list()
        self.context.shell.announce(brought.changes)
        self.context.shell.toast(brought_said(brought), undo=bool(brought.changes))
        self._look()

    def _on_passphrase_typed(self, text: str) -> None:
        self._field.clear_error()
        self._open_button.setEnabled(bool(text))

    def _on_open_clicked(self) -> None:
        if self._field.text():
            self._open_button.set_busy(self.tr("Opening it…"))
            self._open(self._field.text())

    def _on_failed(self, error: HallpassError) -> None:
        self._open_button.set_ready()
        if isinstance(error, CannotUnlock):
            self._ask_for_passphrase()
        elif isinstance(error, BackupRejected):
            self._say(self.tr("It does not read back as it was written, so it cannot be shown."))
        else:
            self.context.shell.report(error)

    def _ask_for_passphrase(self) -> None:
        """Made with another key: before everything was locked anew, say."""
        if self._field.text():
            self._field.show_error(self.tr("That passphrase does not open it."))
        else:
            self._say(self.tr("This backup was locked with an older key."))
            self._on_passphrase_typed("")
        self._ask.show()
        self._field.setFocus()

    def _long(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        run = self.context.tasks.run
        run(work, context=self, done=done, failed=self._on_failed, lane=Lane.LONG)


def _nothing_to_say(_closed: None) -> None:
    """The copy is gone."""
