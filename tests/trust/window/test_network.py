"""N1, N2, N4: a whole day in the real window reaches the screen and the desktop's bus, no more."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.person import Person
from tests.trust.window.journey import lives_a_day
from tests.trust.window.trace import Call, calls_in, reaching_out, refused, strace

pytestmark = [pytest.mark.e2e, pytest.mark.trust, pytest.mark.serial]

NAME_SERVICE = "/var/run/nscd/socket"
FOREIGN = re.compile(r"\S*(?:Qt6?(?:Network|WebSockets|Qml|Quick|WebEngine)|libssl|libcrypto)\S*")
REACHING_OUT = """
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("127.0.0.1", 9))
with socket.socket(socket.AF_UNIX) as place:
    place.bind("\\0somewhere else")
    place.listen()
    socket.socket(socket.AF_UNIX).connect("\\0somewhere else")
"""


def friends_of(environment: Mapping[str, str]) -> list[str]:
    """The places a window has to speak to: the screen, both buses, the access bus."""
    screen = f"/tmp/.X11-unix/X{environment['DISPLAY'].strip(':')}"
    session, system = (
        environment[f"DBUS_{name}_BUS_ADDRESS"].removeprefix("unix:path=").split(",")[0]
        for name in ("SESSION", "SYSTEM")
    )
    access = Path(environment["XDG_RUNTIME_DIR"], "at-spi", f"bus_{screen.rpartition('X')[2]}")
    return [screen, session, system, str(access), NAME_SERVICE]


@pytest.mark.privileged
def test_a_day_speaks_to_the_desktop_and_to_nobody_else(
    owner: Person, desktop: Desktop, tmp_path: Path
) -> None:
    traces = tmp_path / "traces"

    owner.opens_the_app(prefix=strace(traces, "network"))
    lives_a_day(owner)

    calls, friends = calls_in(traces), friends_of(desktop.environment)
    assert reaching_out(calls, friends) == []
    assert {call.error for call in refused(calls)} <= {"ENONET", "EINVAL"}
    spoken_to = [friend for friend in friends if any(friend in call.arguments for call in calls)]
    assert spoken_to[:4] == friends[:4]


def test_a_trace_of_a_program_that_reaches_out_is_flagged(tmp_path: Path) -> None:
    traces = tmp_path / "traces"

    subprocess.run([*strace(traces, "network"), sys.executable, "-c", REACHING_OUT], check=True)

    names = {finding.split("(")[0] for finding in reaching_out(calls_in(traces), [])}
    assert {"socket", "bind", "listen", "connect"} <= names


def test_a_call_that_never_came_back_counts_as_one_that_worked() -> None:
    cut_off = Call("socket", "AF_INET, SOCK_STREAM, IPPROTO_IP", None, "")

    assert reaching_out([cut_off], []) != []


def test_a_day_without_any_network_at_all_is_the_same(owner: Person) -> None:
    owner.opens_the_app(prefix=("unshare", "--map-root-user", "--net"))

    lives_a_day(owner)


@pytest.mark.privileged
def test_no_library_for_networks_is_in_the_process(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.goes_to("settings")
    owner.goes_to("journal")

    maps = Path(f"/proc/{owner.pid}/maps").read_text(encoding="utf-8")

    assert "libQt6Widgets" in maps
    assert foreign_libraries(maps) == set()


def test_a_library_for_networks_would_be_seen() -> None:
    line = "7f0000000000-7f0000001000 r-xp 00000000 08:01 42 "
    maps = f"{line}/x/libQt6Network.so.6\n{line}/x/libssl.so.3\n{line}/x/libcrypto.so.3\n"

    assert foreign_libraries(maps) == {"libQt6Network.so.6", "libssl.so.3", "libcrypto.so.3"}


def foreign_libraries(maps: str) -> set[str]:
    """The libraries in a process that belong to a program which goes online."""
    return {Path(place).name for place in FOREIGN.findall(maps)}
