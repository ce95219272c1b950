"""Bring in another journal: choose it, see what would come in, take it, or let it be."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import CannotBringIn, HallpassError
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_bring_in import Ui_SettingsBringIn
from hallpass_desktop.gui.models import bringing_in
from hallpass_desktop.gui.models.bringing_in import Found
from hallpass_desktop.gui.models.bringing_in_words import forms
from hallpass_desktop.gui.pages.settings.mood_row import MoodRow
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.in_sight import bring_to_the_top
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.exchange.rehearsal import Form, Trouble

TELL_EVERY_MS = 300
OWN_COPIES = (Trouble.A_BACKUP, Trouble.A_NOTEBOOK)


class BringInSection(Section):
    """Everything is done by the worker, behind saves; the page only says how far it is."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._path: Path | None = None
        self._found: Found | None = None
        self._taken: Changes | None = None  # what came in last, while it can be taken out
        self._looks = 0  # an answer to an earlier question than the last is not shown
        self._moods: list[MoodRow] = []
        self._build()
        self._connect()
        self._refresh()

    def choose_place(self, path: Path) -> None:
        """Look at a file or a folder that was chosen."""
        self._path = path
        self._form.found_group.hide()
        self._look(None)

    def _build(self) -> None:
        self._form = Ui_SettingsBringIn()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        for form, name in forms().items():
            self._form.form_box.addItem(name, form)
        self._timer = QTimer(self)
        self._timer.setInterval(TELL_EVERY_MS)

    def _connect(self) -> None:
        self._form.file_button.clicked.connect(self._on_file_clicked)
        self._form.folder_button.clicked.connect(self._on_folder_clicked)
        self._form.form_box.activated.connect(self._on_form_chosen)
        self._form.take_button.clicked.connect(self._on_take_clicked)
        self._form.not_now_button.clicked.connect(self._on_not_now_clicked)
        self._form.stop_button.clicked.connect(self._on_stop_clicked)
        self._form.backups_link.clicked.connect(self._on_backups_clicked)
        self._form.merge_link.clicked.connect(self._on_merge_clicked)
        self._form.take_out_button.clicked.connect(self.context.actions["undo"].trigger)
        self._timer.timeout.connect(self._on_time_to_tell)

    def _refresh(self) -> None:
        """Nothing is chosen."""
        self._show_state("")
        self._form.found_group.hide()

    def _show_state(self, text: str, *, can_stop: bool = False, can_take_out: bool = False) -> None:
        self._form.state_label.setText(text)
        self._form.stop_button.setVisible(can_stop)
        self._form.take_out_button.setVisible(can_take_out)
        self._form.state_group.setVisible(bool(text))
        self._form.lead_group.hide()

    def _on_file_clicked(self) -> None:
        self._dialog().ask_for_file(self.tr("A file of another journal"), "*")

    def _on_folder_clicked(self) -> None:
        self._dialog().ask_for_folder(self.tr("A folder of another journal"))

    def _dialog(self) -> PlaceDialog:
        dialog = PlaceDialog(self.window(), self.context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        return dialog

    def _on_place_chosen(self, path: Path) -> None:
        self.choose_place(path)

    def _on_form_chosen(self, _index: int) -> None:
        self._look(Form(self._form.form_box.currentData()))

    def _look(self, form: Form | None) -> None:
        path, journal = self._path, self.context.journal
        if path is None:
            return
        self._looks += 1
        self._found = self._taken = None
        self._form.found_group.setEnabled(False)
        self._show_state(self.tr("Looking at {name}…").format(name=path.name))
        look = self._looks
        self.context.tasks.run(
            lambda: in_steps(bringing_in.look(journal, path, form)),
            context=self,
            done=lambda found: self._on_looked(found, look),
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _on_looked(self, found: Found, look: int) -> None:
        if look != self._looks:
            return
        self._found = found
        self._show_state("")
        self._show_parts(is_known=True)
        self._show_found(found)
        self._begin_reading(found)

    def _begin_reading(self, found: Found) -> None:
        """What would come in is read before the button that takes it can be pressed."""
        self._form.form_box.setFocus()
        say(self, "\n".join(bringing_in.lines(found.rehearsal)))
        QTimer.singleShot(0, self._on_laid_out)

    def _on_laid_out(self) -> None:
        bring_to_the_top(self._form.found_heading)

    def _show_found(self, found: Found) -> None:
        rehearsal, form = found.rehearsal, self._form
        form.form_box.setCurrentIndex(form.form_box.findData(rehearsal.form))
        clear(form.lines_layout)
        for text in bringing_in.lines(rehearsal):
            form.lines_layout.addWidget(Label(form.lines_row, text, "body", wraps=True))
        for text in bringing_in.skipped(rehearsal):
            form.lines_layout.addWidget(Label(form.lines_row, text, "body", "text2", wraps=True))
        self._show_moods(found)
        form.take_button.setText(self.tr("Bring in %n page(s)", "", rehearsal.pages))
        form.take_button.setVisible(bool(rehearsal.pages))

    def _show_moods(self, found: Found) -> None:
        form = self._form
        clear(form.moods_layout)
        self._moods = [MoodRow(mood, form.moods_rows) for mood in found.rehearsal.moods]
        for row in self._moods:
            form.moods_layout.addWidget(row)
        form.moods_group.setVisible(bool(self._moods))

    def _on_take_clicked(self) -> None:
        found = self._found
        if found is None:
            return
        calm = {row.word: row.calm for row in self._moods}
        self._form.found_group.hide()
        self._form.choose_card.setEnabled(False)
        self._on_time_to_tell()
        self._form.stop_button.setFocus()
        self._timer.start()
        self.context.tasks.run(
            lambda: in_steps(bringing_in.take(found, calm)),
            context=self,
            done=self._on_taken,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _on_time_to_tell(self) -> None:
        if self._found is None:
            return
        progress = self._found.incoming.progress
        text = self.tr("Bringing in: {done} of {all}. You can go on writing meanwhile.").format(
            done=locale_text.number(progress.done), all=locale_text.number(progress.of)
        )
        self._show_state(text, can_stop=True)

    def _on_stop_clicked(self) -> None:
        if self._found is not None:
            self._timer.stop()
            self._found.incoming.stop()
            self._show_state(self.tr("Stopping…"))

    def _on_taken(self, changes: Changes) -> None:
        self._end()
        if not changes:
            self._show_state(self.tr("Nothing came in."))
            return
        self._taken = changes
        self._show_in(is_last=True)
        self.context.shell.announce(changes)
        said = self.tr("%n page(s) are in.", "", len(changes.ids))
        self.context.shell.toast(said, undo=True)

    def show_changes(self, changes: Changes) -> None:
        if self._taken is not None:
            taken, journal = self._taken, self.context.journal
            self.context.tasks.run(
                lambda: journal.steps_back(taken), context=self, done=self._on_counted_back
            )

    def _on_counted_back(self, steps: int | None) -> None:
        if self._taken is not None:
            self._show_in(is_last=steps == 0) if steps is not None else self._forget()

    def _forget(self) -> None:
        """It is out again, and the shell has said so."""
        self._taken = None
        if self._form.take_out_button.hasFocus():
            self._form.file_button.setFocus()
        self._refresh()

    def _show_in(self, *, is_last: bool) -> None:
        """What came in stays named, with a way out again until something else was done."""
        count = len(self._taken.ids) if self._taken else 0
        text = self.tr("%n page(s) are in. Undo takes them out again until you lock.", "", count)
        self._show_state(text, can_take_out=is_last)

    def _on_not_now_clicked(self) -> None:
        self._looks += 1
        self._found = None
        self._refresh()
        self._form.file_button.setFocus()

    def _end(self) -> None:
        self._timer.stop()
        self._found = None
        self._form.choose_card.setEnabled(True)
        self._form.file_button.setFocus()

    def _on_failed(self, error: HallpassError) -> None:
        self._end()
        if isinstance(error, CannotBringIn):
            self._show_state(bringing_in.trouble(error))
            self._lead_on(error.reason)
            return
        self._refresh()
        self.context.shell.report(error)

    def _lead_on(self, reason: str) -> None:
        """A copy of a notebook has its own ways; anything else may be in a form one can say."""
        self._form.lead_group.setVisible(reason in OWN_COPIES)
        self._form.backups_link.setVisible(reason == Trouble.A_BACKUP)
        if reason in OWN_COPIES:
            self._form.found_group.hide()
            return
        self._show_parts(is_known=False)

    def _on_backups_clicked(self) -> None:
        self.subpage_asked.emit("backups")

    def _on_merge_clicked(self) -> None:
        self.subpage_asked.emit("merge")

    def _show_parts(self, *, is_known: bool) -> None:
        """All that was found, or only the question which form it has."""
        form = self._form
        hint = self.tr("This is what the content looks like. Choose another form if it is not.")
        if not is_known:
            hint = self.tr("Which form it has could not be told. You can say so here.")
            clear(form.lines_layout)
            self._moods = []
            form.moods_group.hide()
            form.form_box.setCurrentIndex(-1)
        form.form_hint.setText(hint)
        for part in (form.found_heading, form.found_line_1, form.lines_row, form.take_button):
            part.setVisible(is_known)
        form.found_group.setEnabled(True)
        form.found_group.show()
