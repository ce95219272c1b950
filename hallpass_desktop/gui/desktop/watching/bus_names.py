"""Everything that is listened to on the message buses of Linux, and nothing else is.

The bus hands a signal on only when it comes from whoever owns the name that is written here, and
what it carries is read only when it has the form that is written here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hallpass_desktop.services.lock_reasons import Reason

LOGIN = "org.freedesktop.login1"
LOGIN_PLACE = "/org/freedesktop/login1"
LOGIN_MANAGER = f"{LOGIN}.Manager"
LOGIN_SESSION = f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
BUS = "org.freedesktop.DBus"
BUS_PLACE = "/org/freedesktop/DBus"
GNOME = "org.gnome.SessionManager"
GNOME_PLACE = "/org/gnome/SessionManager"
GNOME_CLIENT = f"{GNOME}.ClientPrivate"
UNITY = "com.canonical.Unity"
IDLE = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A signal, and what its one value must be for it to mean something; `""` carries none."""

    service: str
    place: str
    interface: str
    name: str
    form: str
    value: object
    reason: Reason

    def is_said_by(self, place: str, interface: str, name: str) -> bool:
        """Whether a signal from there is this one."""
        return (self.place, self.interface, self.name) == (place, interface, name)

    def is_meant_by(self, form: str, values: Sequence[object]) -> bool:
        """Whether what came along has the form of it, and says so."""
        if form != self.form:
            return False
        return not form or values[0] == self.value


def _screen_saver(service: str, place: str) -> Word:
    return Word(service, place, service, "ActiveChanged", "b", True, Reason.SCREEN)


SCREEN_SAVERS = (
    _screen_saver("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    _screen_saver("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    _screen_saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    _screen_saver("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    _screen_saver("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    _screen_saver("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    Word(
        UNITY, "/com/canonical/Unity/Session", f"{UNITY}.Session", "Locked", "", None, Reason.SCREEN
    ),
)
PRESENCE = Word(
    GNOME, f"{GNOME_PLACE}/Presence", f"{GNOME}.Presence", "StatusChanged", "u", IDLE, Reason.SCREEN
)
SAID_IN_THE_SESSION = (*SCREEN_SAVERS, PRESENCE)
SLEEP = Word(LOGIN, LOGIN_PLACE, LOGIN_MANAGER, "PrepareForSleep", "b", True, Reason.SLEEP)
AWAKE = Word(LOGIN, LOGIN_PLACE, LOGIN_MANAGER, "PrepareForSleep", "b", False, Reason.SLEEP)


def lock_of(session: str) -> Word:
    """The word with which the login service asks this session to lock."""
    return Word(LOGIN, session, LOGIN_SESSION, "Lock", "", None, Reason.SCREEN)
