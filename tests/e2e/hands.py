"""Eyes and hands: looks through the accessibility bus, types and clicks with real keys."""

import base64
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.e2e.desktop import Desktop

SYSTEM_PYTHON = "/usr/bin/python3"
CLIPBOARD = str(Path(__file__).with_name("clipboard.py"))
PATIENCE_SECONDS = 20.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing on the screen, as a screen reader would meet it."""

    id: str
    path: str
    role: str
    name: str
    description: str
    depth: int
    states: tuple[str, ...]
    box: tuple[int, int, int, int]
    text: str | None
    value: float | None

    @property
    def centre(self) -> tuple[int, int]:
        """The middle of the thing in screen pixels."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Hands:
    """Starts the app on a desktop, looks at it and touches it."""

    def __init__(self, desktop: Desktop, home: Path, log: Path) -> None:
        self._desktop = desktop
        self._home = home
        self._log = log
        self._app: subprocess.Popen[bytes] | None = None
        self._clipboard: subprocess.Popen[str] | None = None
        self._seer = subprocess.Popen(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("seer.py"))],
            env=dict(desktop.environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def opens_the_app(self, *arguments: str, prefix: Sequence[str] = ()) -> None:
        """Start the app as its launcher does."""
        self._app = self._starts([*prefix, *self._command(), *arguments])

    def opens_only(self, command: Sequence[str]) -> None:
        """Start some other program in the place of the app."""
        self._app = self._starts(command)

    def starts_it_once_more(self) -> int:
        """Start it again beside the window that is open, and answer what became of that."""
        second = self._starts(self._command())
        return second.wait(PATIENCE_SECONDS)

    def _command(self) -> list[str]:
        isolated = [sys.executable, "-I", "-m", "hallpass_desktop"]
        return [*isolated, "--home", str(self._home)]

    def _starts(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        with self._log.open("ab") as log:
            return subprocess.Popen(
                command, env=self._environment(), stdout=log, stderr=log, start_new_session=True
            )

    def _environment(self) -> Mapping[str, str]:
        environment = dict(self._desktop.environment)
        environment["HOME"] = str(self._home)
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = str(self._home / name.lower())
        environment.pop("QT_QPA_PLATFORMTHEME", None)
        return environment

    @property
    def pid(self) -> int:
        """The process id of the app (kept over a lock, which re-executes in place)."""
        assert self._app is not None
        return self._app.pid

    def is_running(self) -> bool:
        """Whether the app's process is alive."""
        return self._app is not None and self._app.poll() is None

    def waits_for_the_end(self, seconds: float = PATIENCE_SECONDS) -> int:
        """Wait until the app has ended by itself, and say with which code."""
        assert self._app is not None
        return self._app.wait(seconds)

    def asks_it_to_end(self) -> None:
        """Send what a system sends that is shutting down."""
        os.kill(self.pid, signal.SIGTERM)

    def pulls_the_plug(self) -> None:
        """Kill the app at once, with no time to say goodbye."""
        assert self._app is not None
        os.killpg(self._app.pid, signal.SIGKILL)
        self._app.wait(10)

    def closes_everything(self) -> None:
        """End the app and the eyes."""
        if self.is_running():
            self.pulls_the_plug()
        self._lets_go_of_the_clipboard()
        if self._seer.stdin:
            self._seer.stdin.close()
        self._seer.wait(10)
        if self._seer.stdout:
            self._seer.stdout.close()

    # looking

    def _ask(self, verb: str, wanted: Mapping[str, Any] | None = None) -> Any:
        assert self._seer.stdin is not None
        assert self._seer.stdout is not None
        request = json.dumps({"verb": verb, "pid": self.pid, "wanted": dict(wanted or {})})
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self._seer.stdin.write(request + "\n")
            self._seer.stdin.flush()
            answer = json.loads(self._seer.stdout.readline())
            if "ok" in answer:
                return answer["ok"]
        raise AssertionError(f"the screen did not stand still: {answer}")

    def sees_all(self, **wanted: Any) -> list[Seen]:
        """Everything showing that fits, in reading order."""
        return [_seen(found) for found in self._ask("find", wanted)]

    def glances_at(self, **wanted: Any) -> Seen | None:
        """The first thing showing that fits, if there is one; cheaper than to see all."""
        return next((_seen(found) for found in self._ask("first", wanted)), None)

    def sees(self, **wanted: Any) -> Seen:
        """Wait until something that fits is showing."""
        return self.waits_for(lambda: self.glances_at(**wanted), f"to see {wanted}")

    def sees_no(self, **wanted: Any) -> None:
        """Wait until nothing that fits is showing, in a window that is there."""
        self.waits_for(
            lambda: self._ask("name") and not self.glances_at(**wanted), f"not to see {wanted}"
        )

    def everything(self) -> str:
        """All that shows, as text, for a failing test to print."""
        if not self.is_running():
            return f"nothing: the app has ended\n{self.said()}"
        rows = self._ask("tree")
        return "\n".join(
            f"{'  ' * r['depth']}{r['role']} #{r['id']} {r['name']!r} {r['text']!r} {r['states']}"
            for r in rows
        )

    def said(self) -> str:
        """What the app wrote to its standard streams."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def waits_for(
        self, look: Callable[[], T | None], what: str, seconds: float = PATIENCE_SECONDS
    ) -> T:
        """Look again and again until there is an answer; fail with the screen's tree."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = look()
            if answer:
                return answer
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} s {what}; on the screen:\n{self.everything()}")

    # doing

    def presses(self, *keys: str) -> None:
        """Press real keys, for example `ctrl+l` or `Return`."""
        self._xdotool("key", "--delay", "25", *keys)

    def types(self, words: str, delay_ms: int = 8) -> None:
        """Type on the real keyboard into whatever has the focus."""
        self._xdotool("type", "--delay", str(delay_ms), "--", words)

    def clicks(self, **wanted: Any) -> Seen:
        """Click with the mouse in the middle of the first thing that fits."""
        target = self.sees(**wanted)
        x, y = target.centre
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        return target

    def activates(self, **wanted: Any) -> None:
        """Press a control the way assistive technology does."""
        self.sees(**wanted)
        self._ask("press", wanted)

    def writes_into(self, words: str, **wanted: Any) -> None:
        """Click a field and type."""
        self.clicks(**wanted)
        self.types(words)

    def pastes(self, words: str) -> None:
        """Copy words in some other program, and paste them with the keyboard."""
        self.copies_elsewhere(words)
        self.presses("ctrl+v")

    def pastes_a_picture(self, png: bytes) -> None:
        """Copy a picture in some other program, and paste it with the keyboard."""
        self._copies([base64.b64encode(png).decode()])
        self.presses("ctrl+v")

    def copies_elsewhere(self, words: str) -> None:
        """Have another program own the clipboard, as every copy from elsewhere does."""
        self._copies(words)

    def _copies(self, what: object) -> None:
        self._lets_go_of_the_clipboard()
        pipe, environment = subprocess.PIPE, dict(self._desktop.environment)
        command = [sys.executable, CLIPBOARD, "copy"]
        self._clipboard = subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, text=True
        )
        assert self._clipboard.stdin is not None
        assert self._clipboard.stdout is not None
        self._clipboard.stdin.write(json.dumps(what) + "\n")
        self._clipboard.stdin.flush()
        assert self._clipboard.stdout.readline() == "copied\n"

    def looks_at_the_clipboard(self) -> dict[str, Any]:
        """What any other program could paste now: `text`, its `formats`, and what is `selected`."""
        found: dict[str, Any] = json.loads(self.desktop_says(sys.executable, CLIPBOARD, "look"))
        return found

    def _lets_go_of_the_clipboard(self) -> None:
        if self._clipboard is not None:
            self._clipboard.communicate(timeout=10)
            self._clipboard = None

    def takes_a_picture(self, path: Path) -> None:
        """Keep what the whole screen shows as a PNG."""
        self.desktop_says("import", "-window", "root", str(path))

    def screen_pixels(self) -> bytes:
        """Every pixel of the screen, without the pointer."""
        done = subprocess.run(
            ["import", "-window", "root", "-depth", "8", "rgb:-"],
            env=dict(self._desktop.environment),
            check=True,
            capture_output=True,
        )
        return done.stdout

    def desktop_says(self, *command: str) -> str:
        """What a program of this desktop answers, for example `xprop`."""
        environment = dict(self._desktop.environment)
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        return done.stdout

    def _xdotool(self, *arguments: str) -> None:
        self.desktop_says("xdotool", *arguments)


def _seen(found: dict[str, Any]) -> Seen:
    return Seen(**(found | {"states": tuple(found["states"]), "box": tuple(found["box"])}))
