"""A stage as a process of its own: one window, what was carried over, and no vault."""

import gc
import secrets
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.desktop.raise_bus import RaiseService
from hallpass_desktop.gui.desktop.signals import EndSignals
from hallpass_desktop.gui.desktop.single_instance import SingleInstance
from hallpass_desktop.gui.desktop.watching.lock_triggers import LockTriggers
from hallpass_desktop.gui.first_paint import FirstPaint
from hallpass_desktop.gui.stage.keeping import Keeping
from hallpass_desktop.gui.stage.reading_distance import scale_for
from hallpass_desktop.gui.stage.stage import Stage
from hallpass_desktop.gui.stage.window import Framed, place, room_of
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.window import notice
from hallpass_desktop.gui.window.application import make_application
from hallpass_desktop.gui.window.cover import close, hide_others
from hallpass_desktop.gui.window.cover_keys import CoverKeys
from hallpass_desktop.gui.window.last_resort import LOG_NAME, LastResort, TroubleLog
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.gui.window.selections import Selections
from hallpass_desktop.services.stage_form import Handed, unpack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.system.arguments import Arguments, command
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.restart import become
from hallpass_desktop.system.settings import SettingsStore

LAST_WRITE_SECONDS = 2.0


def run_stage(arguments: Arguments, carried: bytes) -> int:
    """Run a stage and answer its exit code; what is not in the form leads to the lock screen."""
    paths = Paths.for_home(arguments.home, arguments.vault)
    try:
        handed = unpack(carried)
    except ValueError:
        become(command(arguments.again()))
        return 1
    try:
        paths.make()
        instance = SingleInstance(paths.runtime)
        if not instance.acquire(paths.vault):
            return notice.already_open()
    except HallpassError:
        return notice.no_place()
    app = make_application()
    session = StageSession(app, arguments, paths, instance, handed)
    session.begin()
    return app.exec()


class StageSession(QObject):
    """Everything the process of a stage has, from its start to its end or its exec."""

    def __init__(
        self,
        app: QApplication,
        arguments: Arguments,
        paths: Paths,
        instance: SingleInstance,
        handed: Handed,
    ) -> None:
        super().__init__(app)
        self._app, self._arguments, self._paths = app, arguments, paths
        self._instance, self._handed = instance, handed
        clock = self._clock = SystemClock()
        self._last_resort = LastResort(TroubleLog(paths.data / LOG_NAME, clock.now))
        self._tasks = TaskRunner(self)
        self._looks = Looks(app, SettingsStore(paths.settings), self._tasks)
        self._keeping = Keeping(paths.vault / OUTBOX_NAME, handed, self._tasks, clock, self)
        self._build()
        self._keys = CoverKeys(clock, self)
        self._selections = Selections()
        self._triggers = LockTriggers(clock, self._looks.settings, self)
        self._signals = EndSignals(self)
        self._connect()

    def begin(self) -> None:
        """Show the window."""
        settings = self._looks.settings
        self._last_resort.install()
        self._keys.use(settings.cover_key, double_escape=settings.cover_on_double_escape)
        self.window.show()
        self._keys.listen()
        self._signals.listen()

    def _build(self) -> None:
        handed, chosen = self._handed, self._looks.settings
        self.window = MainWindow()
        place(self.window, handed.snapshot.placing, chosen.geometry)
        scale = scale_for(room_of(self.window), chosen.text_scale / 100)
        self._looks.settings = replace(chosen, text_scale=round(100 * scale))  # worn, never kept
        self._looks.begin()
        words = Content(self._looks.language).sessions
        self.stage = Stage(handed.snapshot, handed.talk, words, self._clock, secrets.SystemRandom())
        self.frame = Framed(self.window, self.stage)
        self.window.show_screen(self.frame)

    def _connect(self) -> None:
        FirstPaint(self.window).happened.connect(self._on_seen)
        self._keeping.kept.connect(self.frame.say_kept)
        self._keeping.not_kept.connect(self._on_not_kept)
        self.stage.talk_changed.connect(self._keeping.keep)
        self.stage.left.connect(self._on_left)
        self.stage.closed.connect(self._quit)
        self.window.close_asked.connect(self._quit)
        self._signals.end_asked.connect(self._end)
        self._keys.pressed.connect(self._on_cover_pressed)
        self._triggers.due.connect(self._on_left_alone)
        self._triggers.session_ending.connect(self._write_out)
        self._triggers.session_ended.connect(self._end)

    def _on_seen(self) -> None:
        gc.enable()
        self.stage.begin()
        self._bus = RaiseService(self)
        self._bus.raise_asked.connect(self.window.come_forward)
        self._bus.listen(self._paths.vault)
        self._triggers.listen(self.window.windowHandle())
        self._triggers.begin()

    def _on_cover_pressed(self) -> None:
        """Cover in this very moment, menus and all; the same key brings the stage back."""
        if self.stage.is_neutral:
            self.stage.come_back()
        else:
            self._go_neutral()

    def _on_left_alone(self, _reason: object) -> None:
        """There is no key here to lock away; what two people say is covered and kept."""
        if not self.stage.is_neutral:
            self._go_neutral()
            self._write_out()

    def _go_neutral(self) -> None:
        others = hide_others(self.window)
        self.stage.go_neutral()
        self.window.repaint()
        close(others)
        self._selections.take_back()

    def _on_not_kept(self, _error: HallpassError) -> None:
        self.frame.say_not_kept()

    def _on_left(self) -> None:
        """Back to the lock screen of the private pages, once everything is on the disk."""
        was_told = self.frame.is_saying
        if not self._write_out() and not was_told:
            return
        self._let_go()
        try:
            become(command(self._arguments.again()))
        except OSError:  # the program is gone from the disk: ending closes it as well
            self._app.quit()
        self._app.quit()

    def _quit(self) -> None:
        """Close the app; a disk that refuses is said once before the last words are let go."""
        was_told = self.frame.is_saying
        if self._write_out() or was_told:
            self._end()

    def _end(self) -> None:
        self._write_out()
        self._let_go()
        self.window.let_go()
        self._app.quit()

    def _write_out(self) -> bool:
        """Whether the newest is on the disk; else it stays on the screen, which says so."""
        self.stage.keep_now()
        self._tasks.drain(LAST_WRITE_SECONDS)
        if not self._keeping.is_kept:
            self.frame.say_not_kept()
        return self._keeping.is_kept

    def _let_go(self) -> None:
        self._selections.take_back()
        self._tasks.stop()
        self._instance.release()
