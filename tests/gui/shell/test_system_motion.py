"""Movement follows the system, while the app runs, until somebody chooses."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.desktop.motion import ASKS_FOR_LESS, QT, SystemMotion
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.system.settings import SettingsStore

ROOT = Path(__file__).resolve().parents[3]
GNOME = ("org.gnome.desktop.interface", "enable-animations")
LISTENER = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from hallpass_desktop.gui.desktop.motion import SystemMotion
app = QGuiApplication(["listener", "-platform", "offscreen"])
motion = SystemMotion(app)
def tell():
    print(motion.is_reduced, flush=True)
    if not motion.is_reduced:
        app.quit()
motion.changed.connect(tell)
QTimer.singleShot(20_000, app.quit)
motion.listen()
app.exec()
"""
# The portal first says that nothing should move; as soon as that is asked, it thinks better of it.
PORTAL = """
from gi.repository import Gio, GLib
SETTINGS = "org.freedesktop.portal.Settings"
PLACE = "/org/freedesktop/portal/desktop"
GNOME = ("org.gnome.desktop.interface", "enable-animations")
SHAPE = f'''<node><interface name="{SETTINGS}"><method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method><signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>'''
def change():
    what = GLib.Variant("(ssv)", (*GNOME, GLib.Variant("b", True)))
    bus.emit_signal(None, PLACE, SETTINGS, "SettingChanged", what)
def answer(bus, sender, path, interface, method, asked, call):
    if tuple(asked) != GNOME:
        call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not here")
        return
    call.return_value(GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("b", False)),)))
    GLib.timeout_add(100, change)
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(PLACE, Gio.DBusNodeInfo.new_for_xml(SHAPE).interfaces[0], answer, None, None)
named = lambda *_: print("here", flush=True)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", 0, named, None)
GLib.MainLoop().run()
"""
BOTH = 'coproc "$1" -c "$2"; read -r _ <&"${COPROC[0]}"; "$3" -c "$4" "$5"; kill "$COPROC_PID"'


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.stop(5)


@pytest.fixture
def looks(qapp: QApplication, tmp_path: Path, tasks: TaskRunner) -> Looks:
    made = Looks(qapp, SettingsStore(tmp_path / "settings.json"), tasks)
    made.change(replace(made.settings, theme="light"))
    made.put_on()
    return made


def test_less_movement_in_the_system_is_followed_while_the_app_runs(looks: Looks) -> None:
    assert not theme.current().reduced_motion

    looks.motion.note(GNOME, False)

    assert theme.current().reduced_motion


def test_a_change_of_movement_makes_no_screen_anew(looks: Looks) -> None:
    remade = QSignalSpy(looks.remade)

    looks.motion.note(GNOME, False)
    looks.motion.note(GNOME, True)

    assert remade.count() == 0
    assert not theme.current().reduced_motion


@pytest.mark.parametrize("chosen", [True, False])
def test_what_was_chosen_stands_over_the_system(looks: Looks, chosen: bool) -> None:
    looks.change(replace(looks.settings, reduced_motion=chosen))

    looks.motion.note(GNOME, chosen)

    assert theme.current().reduced_motion is chosen


@pytest.mark.parametrize("place", ASKS_FOR_LESS)
def test_each_system_has_its_own_way_to_ask_for_less(place: tuple[str, str]) -> None:
    motion = SystemMotion()

    motion.note(place, ASKS_FOR_LESS[place][0])
    assert motion.is_reduced

    motion.note(place, "something else")
    assert not motion.is_reduced


def test_qt_is_listened_to_once_it_knows() -> None:
    motion = SystemMotion()
    motion.note(QT, "NoPreference")
    told = QSignalSpy(motion.changed)

    motion.note(QT, "ReducedMotion")

    assert told.count() == 1


def test_the_portal_of_the_desktop_is_asked_and_heard() -> None:
    parts = [BOTH, "both", "/usr/bin/python3", PORTAL, sys.executable, LISTENER, str(ROOT)]

    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", *parts],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip

    assert done.stdout.split() == ["True", "False"], done.stderr
