"""Everything leaves, in three ways: asked for with the passphrase, written where somebody says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_take_along import Ui_SettingsTakeAlong
from hallpass_desktop.gui.models.leaving_words import ScreenWords
from hallpass_desktop.gui.pages.settings.leaving_work import LeavingWork, Way
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.take_along_sheet import TakeAlongSheet
from hallpass_desktop.gui.pages.telling import tell_left
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.exchange.beside import free_name
from hallpass_desktop.services.sent import Left
from hallpass_desktop.system.paths import NAME

LOOK_AGAIN_MS = 200


class TakeAlongSection(Section):
    """One way at a time; its button stops it, and the line beside it says how far it is."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._way = Way.EVERYTHING
        self._reminds = False
        self._work: LeavingWork | None = None
        self._form = Ui_SettingsTakeAlong()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._hints = {way: self._hint(way).text() for way in Way}
        self._names = {way: self._button(way).text() for way in Way}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._connect()

    def _connect(self) -> None:
        self._form.everything_button.clicked.connect(self._on_everything_clicked)
        self._form.pages_button.clicked.connect(self._on_pages_clicked)
        self._form.readings_button.clicked.connect(self._on_readings_clicked)
        self._timer.timeout.connect(self._show_progress)

    def _button(self, way: Way) -> Button:
        return {
            Way.EVERYTHING: self._form.everything_button,
            Way.PAGES: self._form.pages_button,
            Way.READINGS: self._form.readings_button,
        }[way]

    def _hint(self, way: Way) -> Label:
        return {
            Way.EVERYTHING: self._form.everything_hint,
            Way.PAGES: self._form.pages_hint,
            Way.READINGS: self._form.readings_hint,
        }[way]

    def _on_everything_clicked(self) -> None:
        self._on_way_clicked(Way.EVERYTHING)

    def _on_pages_clicked(self) -> None:
        self._on_way_clicked(Way.PAGES)

    def _on_readings_clicked(self) -> None:
        self._on_way_clicked(Way.READINGS)

    def _on_way_clicked(self, way: Way) -> None:
        """Ask for the passphrase, or stop what is being written."""
        if self._work is not None:
            self._work.stop()
            self._button(way).set_busy(self.tr("Stopping…"))
            return
        self._way = way
        self._asking = TakeAlongSheet(self, self.context, self._hints[way])
        self._asking.proven.connect(self._on_proven)
        self._asking.open()

    def _on_proven(self) -> None:
        self._reminds = self._asking.wants_reminder
        dialog = PlaceDialog(self.window(), self.context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        if self._way is Way.PAGES:
            dialog.ask_for_folder(NAME)
        else:
            dialog.ask_where_to_save(NAME, f"{self._name()}{self._way.ending}")

    def _name(self) -> str:
        return f"{NAME} {self.context.clock.now().date().isoformat()}"

    def _on_place_chosen(self, place: Path) -> None:
        ending = self._way.ending
        if self._way is Way.PAGES:
            self._begin(lambda: free_name(place, self._name()))
        else:
            self._begin(lambda: place if place.suffix else place.with_name(place.name + ending))

    def _begin(self, target: Callable[[], Path]) -> None:
        words = ScreenWords(self.context.words, self.context.words.sentence(self.context.content))
        work = LeavingWork(self.context, self._way, words, reminds=self._reminds)
        self._work = work
        self._show_working()
        self.context.tasks.run(
            lambda: in_steps(work.save(target())),
            context=self,
            done=self._on_done,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _show_working(self) -> None:
        for way in Way:
            self._button(way).setEnabled(way is self._way)
            self._hint(way).setText(self._hints[way])
        self._button(self._way).setText(self.tr("Stop"))
        self._show_progress()
        self._timer.start()

    def _show_progress(self) -> None:
        if self._work is None:
            return
        done, of = self._work.progress.done, self._work.progress.of
        text = self.tr("Writing: {done} of {all}")
        said = text.format(done=locale_text.number(done), all=locale_text.number(max(done, of)))
        self._hint(self._way).setText(said)

    def _on_done(self, left: Left | None) -> None:
        self._rest()
        if left is None:
            self._hint(self._way).setText(self.tr("Stopped. Nothing was written."))
            return
        said = self.tr("Saved: {name}").format(name=left.name)
        self._hint(self._way).setText(said)
        tell_left(self.context.shell, left)

    def _on_failed(self, error: HallpassError) -> None:
        self._rest()
        self._hint(self._way).setText(self._hints[self._way])
        self.context.shell.report(error)

    def _rest(self) -> None:
        self._timer.stop()
        self._work = None
        for way in Way:
            self._button(way).set_ready()
            self._button(way).setText(self._names[way])
            self._button(way).setEnabled(True)
