"""A small question for this week, on Today: to write about, or to leave."""

from dataclasses import replace

from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.prompts import OWN_QUESTIONS, OwnQuestion, Reader, asked, week_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_today_question import Ui_WeekQuestion
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.services.changes import Changes

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class WeekQuestion(QWidget):
    """Waits quietly; a question that was put away stays away until Monday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._reader = Reader.ALONE
        self._own: tuple[OwnQuestion, ...] = ()
        self._shown = Shown()
        self._form = Ui_WeekQuestion()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._connect()
        self.hide()

    def start(self, context: AppContext) -> None:
        """Begin to ask."""
        self._context = context
        self.look_again()
        self._fetch(context)

    def show_changes(self, changes: Changes) -> None:
        """Somebody's own questions may be others now."""
        if self._context is not None and OWN_QUESTIONS in changes.lists:
            self._fetch(self._context)

    def look_again(self) -> None:
        """Another day may have come, or the question was put away or switched off."""
        if self._context is None:
            return
        settings, week = self._context.settings, self._week(self._context)
        self.setVisible(settings.weekly_question and settings.skipped_week != week)
        said = asked(self._context.content.weekly, self._own, self._reader, week)
        if not self._shown.is_new(said, self._reader):
            return
        self._form.question_label.setText(said)
        self._form.write_button.setAccessibleDescription(said)
        self._say_for_whom()

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the buttons below the words where there is little room."""
        self._form.question_layout.setDirection(_DOWN if is_narrow else _ALONG)
        self._form.question_layout.setSpacing(theme.current().px(10 if is_narrow else 16))

    def _connect(self) -> None:
        self._form.reader_link.clicked.connect(self._on_reader_clicked)
        self._form.skip_button.clicked.connect(self._on_skip_clicked)
        self._form.write_button.clicked.connect(self._on_write_clicked)

    def _fetch(self, context: AppContext) -> None:
        questions = context.journal.questions
        context.tasks.run(
            questions.every, context=self, done=self._on_fetched, failed=context.shell.report
        )

    def _on_fetched(self, own: tuple[OwnQuestion, ...]) -> None:
        self._own = own
        self.look_again()

    def _say_for_whom(self) -> None:
        is_alone = self._reader is Reader.ALONE
        alone, two = self.tr("A question for this week"), self.tr("A question for the two of you")
        self._form.caption_label.setText(alone if is_alone else two)
        other = self.tr("One for two") if is_alone else self.tr("One for you alone")
        self._form.reader_link.setText(other)
        self._form.reader_link.updateGeometry()

    def _week(self, context: AppContext) -> int:
        return week_of(context.clock.now().date())

    def _on_reader_clicked(self) -> None:
        self._reader = Reader.TWO if self._reader is Reader.ALONE else Reader.ALONE
        self.look_again()

    def _on_skip_clicked(self) -> None:
        if self._context is not None:
            settings = replace(self._context.settings, skipped_week=self._week(self._context))
            self._context.shell.change_settings(settings)

    def _on_write_clicked(self) -> None:
        if self._context is not None:
            self._context.shell.open_editor(Kind.NOTE, self._form.question_label.text())
