"""A desktop of its own for one test run: screen, window manager, session and access bus."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

BUS_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)
START_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Desktop:
    """The environment in which windows of one virtual desktop live."""

    environment: Mapping[str, str]
    size: tuple[int, int]


@contextmanager
def open_desktop(runtime: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[Desktop]:
    """Start every part, yield the environment, and end every part again."""
    with ExitStack() as stack:
        environment = dict(os.environ)
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        environment["XDG_RUNTIME_DIR"] = str(runtime)
        environment["DISPLAY"] = _start_screen(stack, size)
        environment.pop("WAYLAND_DISPLAY", None)
        environment["QT_QPA_PLATFORM"] = "xcb"
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(stack, environment)
        environment["DBUS_SYSTEM_BUS_ADDRESS"] = start_bus(stack, environment)
        _run(stack, [_bus_launcher(), "--launch-immediately"], environment)
        _run(stack, [_program("openbox"), "--sm-disable"], environment)
        _wait_for_window_manager(environment)
        yield Desktop(environment, size)


def start_bus(stack: ExitStack, environment: Mapping[str, str]) -> str:
    """Start a message bus and answer its address."""
    command = [_program("dbus-daemon"), "--session", "--nofork", "--print-address=1"]
    process = _run(stack, command, environment, stdout=subprocess.PIPE)
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise RuntimeError(f"the program {name} is needed for tests with a real window")
    return found


def _bus_launcher() -> str:
    for candidate in BUS_LAUNCHERS:
        if Path(candidate).exists():
            return candidate
    raise RuntimeError("at-spi-bus-launcher is needed for tests with a real window")


def _run(
    stack: ExitStack, command: list[str], environment: Mapping[str, str], **extra: object
) -> "subprocess.Popen[str]":
    process = subprocess.Popen(  # type: ignore[call-overload]
        command,
        env=dict(environment),
        stdout=extra.pop("stdout", subprocess.DEVNULL),
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        **extra,
    )
    stack.callback(_end, process)
    return process  # type: ignore[no-any-return]


def _end(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
    if process.stdout:
        process.stdout.close()


def _start_screen(stack: ExitStack, size: tuple[int, int]) -> str:
    read, write = os.pipe()
    geometry = f"{size[0]}x{size[1]}x24"
    command = [_program("Xvfb"), "-displayfd", str(write), "-screen", "0", geometry]
    # without -noreset the screen starts over whenever its last client leaves
    command += ["-nolisten", "tcp", "-dpi", "96", "-noreset"]
    _run(stack, command, os.environ, pass_fds=(write,))
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    if not number:
        raise RuntimeError("the virtual screen did not start")
    return f":{number}"


def _wait_for_window_manager(environment: Mapping[str, str]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        command = [_program("xprop"), "-root", "_NET_SUPPORTING_WM_CHECK"]
        answer = subprocess.run(
            command, env=dict(environment), capture_output=True, text=True, check=False
        )
        if "window id" in answer.stdout:
            return
        time.sleep(0.05)
    raise RuntimeError("the window manager did not start")
