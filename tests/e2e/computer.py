"""The computer around a window: its screen locks, it sleeps, another account comes to it."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.e2e.hands import SYSTEM_PYTHON

ROOT = Path(__file__).resolve().parents[2]
SESSION, SYSTEM = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"
LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
OURS = f"{LOGIN_PATH}/session/_32"
PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class Saying:
    """A signal; `values` is what comes along, in the text form of GLib."""

    bus: str
    path: str
    interface: str
    name: str
    values: str = "()"


def saver(name: str, path: str = "", values: str = "(true,)") -> Saying:
    """What a screen saver of this name says when its screen locks."""
    service = f"org.{name}.ScreenSaver"
    return Saying(
        SESSION, path or f"/{service.replace('.', '/')}", service, "ActiveChanged", values
    )


def sleeps(values: str = "(true,)") -> Saying:
    """What the login service says before the computer sleeps."""
    return Saying(SYSTEM, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", values)


PRESENCE = "org.gnome.SessionManager.Presence"
PRESENCE_PATH = "/org/gnome/SessionManager/Presence"
UNITY = Saying(SESSION, "/com/canonical/Unity/Session", "com.canonical.Unity.Session", "Locked")
IDLE = Saying(SESSION, PRESENCE_PATH, PRESENCE, "StatusChanged", "(uint32 3,)")
LOCK = Saying(SYSTEM, OURS, f"{LOGIN}.Session", "Lock")
CHANGED = Saying(
    SYSTEM, OURS, PROPERTIES, "PropertiesChanged", f"('{LOGIN}.Session', @a{{sv}} {{}}, @as [])"
)
CLIENT = ("/org/gnome/SessionManager/Client7", "org.gnome.SessionManager.ClientPrivate")
MAY_END = Saying(SESSION, *CLIENT, "QueryEndSession", "(uint32 0,)")
ENDS = Saying(SESSION, *CLIENT, "EndSession", "(uint32 0,)")
SCREEN_LOCKS = (
    saver("freedesktop"),
    saver("freedesktop", "/ScreenSaver"),
    *map(saver, ("gnome", "cinnamon", "mate", "xfce")),
    UNITY,
    IDLE,
    LOCK,
)
# Other words, or the right ones in another form or from another place.
MEANINGLESS = (
    saver("freedesktop", values="(false,)"),
    saver("gnome", values="('true',)"),
    saver("xfce", values="(uint32 1,)"),
    saver("mate", values="()"),
    saver("mate", values="({'a': <[1, 2]>},)"),
    saver("cinnamon", "/elsewhere"),
    Saying(SESSION, PRESENCE_PATH, PRESENCE, "StatusChanged", "(uint32 0,)"),
    Saying(SESSION, PRESENCE_PATH, PRESENCE, "StatusChanged", "(3,)"),
    Saying(SESSION, UNITY.path, UNITY.interface, "Unlocked"),
    sleeps("(false,)"),
    sleeps("('true',)"),
    Saying(SYSTEM, f"{LOGIN_PATH}/session/_99", f"{LOGIN}.Session", "Lock"),
    Saying(SYSTEM, OURS, f"{LOGIN}.Session", "Lock", "(true,)"),
    Saying(SYSTEM, OURS, f"{LOGIN}.Session", "Unlock"),
    CHANGED,
    Saying(SYSTEM, OURS, PROPERTIES, "PropertiesChanged", f"('{LOGIN}.Session', {{'Active': 0}})"),
    Saying(SYSTEM, OURS, PROPERTIES, "PropertiesChanged", "(@a{si} {},)"),
)


class Computer:
    """Says what a test wants it to say."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        self._program = program

    def says(self, saying: Saying, times: int = 1) -> None:
        """Whoever owns the name says it."""
        self._ask("say", **asdict(saying), times=times)

    def hears_a_stranger_say(self, saying: Saying) -> None:
        """Somebody says it who owns no name: to all, and to the app alone."""
        for is_aimed in (False, True):
            self._ask("say", **asdict(saying), stranger=True, aimed=is_aimed)

    def changes(self, name: str, value: bool) -> None:
        """Have a property of our session change."""
        self._ask("set", name=name, value=value)
        self.says(CHANGED)

    def was_asked(self) -> list[list[Any]]:
        """Every call so far: its name, and what came along."""
        asked: list[list[Any]] = self._ask("look")["asked"]
        return asked

    def delays(self) -> int:
        """How many programs it waits for before it sleeps."""
        return int(self._ask("look")["delays"])

    def _ask(self, verb: str, **rest: Any) -> Any:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps({"verb": verb, **rest}) + "\n")
        self._program.stdin.flush()
        return json.loads(self._program.stdout.readline())["ok"]


@contextmanager
def computer(environment: Mapping[str, str]) -> Iterator[Computer]:
    """Own every name on the buses of this environment for a while."""
    pipe = subprocess.PIPE
    command = [SYSTEM_PYTHON, "-m", "tests.e2e.system_says"]
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(environment), stdin=pipe, stdout=pipe, text=True
    ) as program:
        made = Computer(program)
        made.delays()  # it answers once it is there
        yield made
        assert program.stdin is not None
        program.stdin.close()
