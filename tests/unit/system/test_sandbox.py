"""The filter as data, and what the rest of the app is told about it."""

import os
import struct
from types import SimpleNamespace

import pytest

from hallpass_desktop.domain.errors import NotEnforced
from hallpass_desktop.system import sandbox

MACHINES = sorted(sandbox.MACHINES)
ALLOWED, REFUSED = sandbox.ALLOW, sandbox.REFUSE
FOREIGN = 0x40000003


def answer(
    machine: sandbox.Machine, number: int, argument: int = 0, audit: int | None = None
) -> int:
    """Run the filter over one system call, as the kernel would."""
    program = sandbox.program(machine)
    steps = [struct.unpack_from("=HBBI", program, at) for at in range(0, len(program), 8)]
    call = {
        sandbox.NUMBER: number,
        sandbox.ARCHITECTURE: machine.audit if audit is None else audit,
        sandbox.FIRST_ARGUMENT: argument,
    }
    at = loaded = 0
    while True:
        code, if_true, if_false, value = steps[at]
        at += 1
        if code == sandbox.ANSWER:
            return int(value)
        if code == sandbox.LOAD:
            loaded = call[value]
            continue
        holds = loaded == value if code == sandbox.EQUAL else loaded >= value
        at += if_true if holds else if_false


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("family", [0, 2, 3, 10, 16, 17, 31, 40, 44])
def test_only_local_sockets_pass(name: str, family: int) -> None:
    machine = sandbox.MACHINES[name]

    assert answer(machine, machine.socket, family) == REFUSED
    assert answer(machine, machine.socketpair, family) == REFUSED
    assert answer(machine, machine.socket, sandbox.AF_UNIX) == ALLOWED
    assert answer(machine, machine.socketpair, sandbox.AF_UNIX) == ALLOWED


@pytest.mark.parametrize("name", MACHINES)
def test_the_ring_and_other_numbering_are_refused(name: str) -> None:
    machine = sandbox.MACHINES[name]

    assert answer(machine, sandbox.IO_URING_SETUP) == REFUSED
    assert answer(machine, sandbox.X32_BIT + machine.socket, sandbox.AF_UNIX) == REFUSED
    assert answer(machine, 102, audit=FOREIGN) == REFUSED


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("number", [0, 1, 2, 9, 56, 59, 202, 221])
def test_everything_else_passes(name: str, number: int) -> None:
    assert answer(sandbox.MACHINES[name], number) == ALLOWED


def test_an_unknown_machine_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "is_linux", lambda: True)
    monkeypatch.setattr(sandbox, "_is_active", lambda: False)
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="riscv64"))

    with pytest.raises(NotEnforced):
        sandbox.refuse_network()


def test_other_systems_start_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "is_linux", lambda: False)

    sandbox.refuse_network()

    assert sandbox.status() == sandbox.NetworkStatus(enforced=False, reason="other_system")
