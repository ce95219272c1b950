"""The settings in use: kept on disk, put on the app, and told to whoever has to follow."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import theme, translation
from hallpass_desktop.gui.desktop.motion import SystemMotion
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.gui.theme import Theme, ThemeWatcher
from hallpass_desktop.system.settings import Settings, SettingsStore

# Sizes and words are taken when a widget is made, so a change of these makes everything anew.
LOOKS = ("theme", "text_scale", "writing_size", "reduced_motion", "language", "quiet_words")


class Looks(QObject):
    """`remade` asks for new screens, `changed` for a look at the settings."""

    remade = Signal()
    changed = Signal(object)  # Settings
    not_kept = Signal(object)  # HallpassError

    def __init__(self, app: QApplication, store: SettingsStore, tasks: Tasks) -> None:
        super().__init__(app)
        self._app = app
        self._store = store
        self._tasks = tasks
        self._watcher = ThemeWatcher(self)
        self._watcher.system_changed.connect(self._on_system_changed)
        self.motion = SystemMotion(self)
        self.motion.changed.connect(self._on_system_changed)
        self.settings = store.load()
        self.language = translation.SOURCE_LANGUAGE

    def begin(self) -> None:
        """Wear what was chosen, and hear from now on what the system prefers."""
        self.put_on()
        self.motion.listen()

    def put_on(self) -> None:
        """Speak the language and wear the theme of the settings."""
        chosen = self.settings
        self.language = translation.install(self._app, chosen.language)
        theme.apply(self._app, self._theme())
        self._follow_system()

    def change(self, settings: Settings) -> None:
        """Use and keep other settings."""
        before, self.settings = self.settings, settings
        if before == settings:
            return
        self.keep()
        if any(getattr(before, name) != getattr(settings, name) for name in LOOKS):
            self.put_on()
            self.remade.emit()
        self.changed.emit(settings)

    def keep(self, geometry: str | None = None) -> None:
        """Write the settings, with the window's place when it is given."""
        if geometry is not None:
            self.settings = replace(self.settings, geometry=geometry)
        store, settings = self._store, self.settings
        self._tasks.run(lambda: store.save(settings), context=self, failed=self._on_not_kept)

    def _theme(self) -> Theme:
        chosen = self.settings
        self._follow_system()
        name = theme.resolve(chosen.theme, self._watcher.scheme(), self._watcher.wants_contrast())
        return Theme.named(
            name,
            chosen.text_scale / 100,
            reduced_motion=self._moves_less(),
            writing_size=chosen.writing_size,
        )

    def _moves_less(self) -> bool:
        chosen = self.settings.reduced_motion
        return self.motion.is_reduced if chosen is None else chosen

    def _follow_system(self) -> None:
        """Let Qt say what the system prefers, and not what we told it last."""
        if self.settings.theme == "system":
            QGuiApplication.styleHints().unsetColorScheme()

    def _on_system_changed(self) -> None:
        wanted, worn = self._theme(), theme.current()
        if replace(worn, reduced_motion=wanted.reduced_motion) == wanted:
            theme.use(wanted)
            return
        self.put_on()
        self.remade.emit()

    def _on_not_kept(self, error: HallpassError) -> None:
        self.not_kept.emit(error)
