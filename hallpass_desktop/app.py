"""The composition root: one window, and everything that is wired to it."""

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.desktop.notifier import Voice
from hallpass_desktop.gui.desktop.outside import Outside
from hallpass_desktop.gui.desktop.signals import EndSignals
from hallpass_desktop.gui.desktop.single_instance import SingleInstance
from hallpass_desktop.gui.desktop.watching.lock_triggers import LockTriggers
from hallpass_desktop.gui.first_paint import FirstPaint
from hallpass_desktop.gui.idle import IdleWatch
from hallpass_desktop.gui.lifecycle import Exits, Lifecycle
from hallpass_desktop.gui.shell import places, troubles
from hallpass_desktop.gui.shell.door import ServicesDoor
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog, forget
from hallpass_desktop.gui.shell.host import Host, Setting
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.window import notice
from hallpass_desktop.gui.window.application import make_application
from hallpass_desktop.gui.window.cover_keys import CoverKeys
from hallpass_desktop.gui.window.last_resort import LOG_NAME, LastResort, TroubleLog
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.autolock import Limits
from hallpass_desktop.system import carrying, handover, sandbox
from hallpass_desktop.system.arguments import MINIMISED, Arguments, command
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.paths import NAME, VAULT_NAME, Paths
from hallpass_desktop.system.restart import become
from hallpass_desktop.system.settings import Settings, SettingsStore

if TYPE_CHECKING:
    from hallpass_desktop.gui.desktop.raise_bus import RaiseService

SESSION_END_SECONDS = 2.0


def run(arguments: Arguments) -> int:
    """Run the app and answer its exit code."""
    if arguments.gallery is not None:
        gc.enable()
        from hallpass_desktop.gui import gallery  # noqa: PLC0415 - only developers look at it

        name = "contrast-light" if arguments.gallery == "contrast" else arguments.gallery
        return gallery.main(["--theme", name])
    paths = Paths.for_home(arguments.home, arguments.vault)
    try:
        paths.make()
        instance = SingleInstance(paths.runtime)
        if not instance.acquire(paths.vault):
            return _raise_other(paths.vault)
    except HallpassError:
        return notice.no_place()
    app = make_application()
    session = Session(app, arguments, paths, instance)
    session.begin()
    return app.exec()


def _raise_other(vault: Path) -> int:
    from hallpass_desktop.gui.desktop.raise_bus import raise_other  # noqa: PLC0415 - rarely needed

    return 0 if raise_other(vault) else notice.already_open()


class Session(QObject):
    """Everything one process has, from its start to its end or its exec."""

    _bus: "RaiseService | None" = None

    def __init__(
        self, app: QApplication, arguments: Arguments, paths: Paths, instance: SingleInstance
    ) -> None:
        super().__init__(app)
        self._app, self._arguments = app, arguments
        self._paths, self._instance = paths, instance
        clock = SystemClock()
        self._last_resort = LastResort(TroubleLog(paths.data / LOG_NAME, clock.now))
        tasks = TaskRunner(self)
        self._looks = Looks(app, SettingsStore(paths.settings), tasks)
        self._looks.begin()
        self.window = MainWindow()
        self._triggers = LockTriggers(clock, self._looks.settings, self)
        voice, self._door = Voice(self), ServicesDoor(clock, paths.runtime)
        self.host = Host(self.window, self._setting(clock, tasks, voice))
        self._outside = Outside(self.window.windowIcon(), voice, clock, tasks, self)
        self._idle = IdleWatch(clock, Limits.from_minutes(5), self)
        exits = Exits(self._become_locked, self._become_new, self._quit, self._become_stage)
        self.lifecycle = Lifecycle(self.host, self._door, tasks, self._idle, exits, self)
        self._keys = CoverKeys(clock, self)
        self._signals = EndSignals(self)
        self._connect()
        self._use(self._looks.settings)

    def _setting(self, clock: SystemClock, tasks: TaskRunner, voice: Voice) -> Setting:
        is_filtered = sandbox.status().enforced
        looks, senses = self._looks, self._triggers
        return Setting(self._paths, clock, tasks, self._door, looks, is_filtered, voice, senses)

    def begin(self) -> None:
        """Show the window."""
        self._last_resort.install()
        left = handover.take(os.environ)
        if self._arguments.is_locked:
            self._outside.wait_locked(left)
        self.window.restore_geometry_text(self._looks.settings.geometry)
        self.host.begin(is_first_run=self._is_first_run(), is_locked=self._arguments.is_locked)
        self.window.stand(self._arguments.stands)
        if self._arguments.stands == MINIMISED:  # nothing of it is painted, perhaps for hours
            QTimer.singleShot(0, self, self._on_seen)
        self._keys.listen()
        self._signals.listen()

    def _is_first_run(self) -> bool:
        """Whether there never was a notebook here; one that has gone missing is not a first run."""
        asked = self._arguments
        if asked.is_locked or asked.vault is not None or self._looks.settings.has_notebook:
            return False
        vault = self._paths.vault
        return not vault.exists() and self._door.look(vault) == "absent"

    def _connect(self) -> None:
        FirstPaint(self.window).happened.connect(self._on_seen)
        self.window.close_asked.connect(self.lifecycle.quit)
        self._signals.end_asked.connect(self.lifecycle.quit)
        self._keys.pressed.connect(self.lifecycle.toggle_cover)
        self._last_resort.trouble_seen.connect(self.host.admit_trouble)
        self._looks.changed.connect(self._use)
        self.host.unlocked.connect(self.lifecycle.open)
        self.host.entered.connect(self.lifecycle.open)
        self.host.entered.connect(self._on_entered)
        self.host.let_in.connect(self.lifecycle.resume)
        self.host.lock_asked.connect(self.lifecycle.lock)
        self.host.quit_asked.connect(self.lifecycle.quit)
        self.host.cover_asked.connect(self.lifecycle.toggle_cover)
        self.host.stage_asked.connect(self._on_stage_asked)
        self.host.erase_asked.connect(self._on_erase_asked)
        self.host.renewal_asked.connect(self._become_new)
        self.host.left_anyway.connect(self.lifecycle.quit_without_saving)
        self.host.another_asked.connect(self._on_another_asked)
        self.host.new_asked.connect(self._on_new_asked)
        self._app.applicationStateChanged.connect(self._on_state_changed)
        self._connect_outside()
        self._connect_triggers()

    def _connect_outside(self) -> None:
        self._outside.open_asked.connect(self.window.come_forward)
        self._outside.cover_asked.connect(self.lifecycle.toggle_cover)
        self._outside.lock_asked.connect(self.lifecycle.lock)
        self._outside.quit_asked.connect(self.lifecycle.quit)

    def _connect_triggers(self) -> None:
        self.host.unlocked.connect(self._triggers.begin)
        self.host.entered.connect(self._triggers.begin)
        self._triggers.due.connect(self.lifecycle.lock_unasked)
        self._triggers.session_ending.connect(self._on_log_out)
        self._triggers.session_ended.connect(self.lifecycle.quit)
        self._app.commitDataRequest.connect(
            self._on_session_ending, Qt.ConnectionType.DirectConnection
        )

    def _use(self, settings: Settings) -> None:
        self._idle.set_limits(Limits.from_minutes(settings.idle_minutes))
        self._outside.use(settings)
        self._triggers.use(settings)
        self._keys.use(settings.cover_key, double_escape=settings.cover_on_double_escape)
        self.lifecycle.locks_at_once = settings.cover_locks_at_once
        self.lifecycle.selections.clears_selection = settings.clear_selection

    def _on_entered(self, _opened: object) -> None:
        """Spare what is loaded by now from the search for rubbish; going through it took 90 ms."""
        gc.freeze()
        self._outside.show_open()

    def _on_seen(self) -> None:
        gc.enable()
        if self._bus is None:
            self._join_bus()

    def _join_bus(self) -> None:
        from hallpass_desktop.gui.desktop.raise_bus import (  # noqa: PLC0415 - after the first paint
            RaiseService,
        )

        self._bus = RaiseService(self)
        self._bus.raise_asked.connect(self.window.come_forward)
        self._bus.listen(self.host.vault)
        self._triggers.listen(self.window.windowHandle())

    def _become_locked(self) -> None:
        handover.leave(os.environ, self._outside.what_a_lock_may_leave(self.lifecycle.next_due))
        self._become(command(self._arguments.again(self._other_vault(), self.window.stands())))

    def _on_stage_asked(self, handed: bytes) -> None:
        """What cannot be carried over is said while the notebook is still open."""
        try:
            carried = carrying.carry(handed)
        except ValueError:
            if self.host.room is not None:
                self.host.room.desk.notice("too_much", troubles.too_much_to_show())
            return
        self.lifecycle.open_stage(carried)

    def _become_stage(self, carried: int) -> None:
        words = self._arguments.stage(carried, self._other_vault())
        self._become(command(words), carried)

    def _other_vault(self) -> Path | None:
        """The notebook that is open, unless it is the usual one."""
        vault = self.host.vault
        return vault if vault != Paths.for_home(self._arguments.home).vault else None

    def _become_new(self) -> None:
        home = self._arguments.home
        self._become(command(("--home", str(home.absolute())) if home is not None else ()))

    def _become(self, words: tuple[str, ...], carried: int | None = None) -> None:
        self._instance.release()
        self._outside.leave()
        forget(self._paths.runtime)
        try:
            become(words, carried)
        except OSError:  # the program is gone from the disk: ending clears memory as well
            self._quit()
        self._quit()

    def _quit(self) -> None:
        self.window.let_go()
        self._app.quit()

    def _on_session_ending(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._on_log_out()

    def _on_log_out(self) -> None:
        self.lifecycle.save_now(SESSION_END_SECONDS)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.lifecycle.selections.clear_selection()

    def _on_erase_asked(self) -> None:
        self.lifecycle.erase((self._paths.settings, self._paths.data / LOG_NAME))

    def _on_another_asked(self) -> None:
        places.explain_another(self.window).accepted.connect(self._ask_for_another)

    def _on_new_asked(self) -> None:
        places.explain_new(self.window).accepted.connect(self._ask_for_new)

    def _ask_for_another(self) -> None:
        dialog = PlaceDialog(self.window, self._paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        dialog.ask_for_folder(NAME)

    def _ask_for_new(self) -> None:
        dialog = PlaceDialog(self.window, self._paths.runtime)
        dialog.place_chosen.connect(self._on_new_place_chosen)
        dialog.ask_for_folder(NAME)

    def _on_place_chosen(self, place: Path) -> None:
        inner = place / VAULT_NAME
        vault = inner if inner.is_dir() else place
        if self._take(vault):
            self.host.show_gate(vault)

    def _on_new_place_chosen(self, place: Path) -> None:
        vault = place / VAULT_NAME
        if not self._take(vault):
            return
        if vault.exists():
            self.host.show_gate(vault)
        else:
            self.host.show_first_run(vault)

    def _take(self, vault: Path) -> bool:
        """Move the one-window lock over to this notebook, or raise the window that has it."""
        if vault == self.host.vault or self._instance.acquire(vault):
            if self._bus is not None:
                self._bus.listen(vault)
            return True
        from hallpass_desktop.gui.desktop.raise_bus import raise_other  # noqa: PLC0415

        raise_other(vault)
        return False
