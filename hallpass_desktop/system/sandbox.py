"""Have the kernel refuse the network, for this process and everything it starts or becomes.

A seccomp filter of eleven steps lets `socket` and `socketpair` make AF_UNIX only. It refuses
io_uring, which can open sockets on its own, and system calls of foreign ABIs, which go by other
numbers. It answers with ENONET, an error Linux itself never gives here, so that a filter that
is active already is known again after a re-execution: filters stack, and run out after 1,600.
"""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.errors import NotEnforced

REFUSAL = errno.ENONET if sys.platform.startswith("linux") else 64

AF_UNIX, AF_INET, AF_NETLINK, AF_PACKET, AF_INET6 = 1, 2, 16, 17, 10
SOCK_STREAM = 1
NO_KIND = 15  # no kernel has such a socket, so that asking for one never opens it
PR_SET_DUMPABLE, PR_SET_NAME, PR_SET_NO_NEW_PRIVS = 4, 15, 38
SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC = 1, 1
FILTER_ACTIVE = 2
IO_URING_SETUP = 425
X32_BIT = 0x40000000
POINTER = 8

LOAD, EQUAL, AT_LEAST, ANSWER = 0x20, 0x15, 0x35, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | REFUSAL


@dataclass(frozen=True, slots=True)
class Machine:
    """What one processor calls the system calls that matter."""

    audit: int
    seccomp: int
    socket: int
    socketpair: int


MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(audit=0xC000003E, seccomp=317, socket=41, socketpair=53),
    "aarch64": Machine(audit=0xC00000B7, seccomp=277, socket=198, socketpair=199),
}


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """Whether the kernel refuses the network. Reasons: filter, other_system, not_active."""

    enforced: bool
    reason: str


@dataclass(frozen=True, slots=True)
class NetworkProof:
    """What an attempt to open a socket met: the kernel's filter mode and its errno, or 0."""

    filter_mode: int
    answer: int

    @property
    def is_refused(self) -> bool:
        """Whether the attempt failed because of the filter."""
        return self.filter_mode == FILTER_ACTIVE and self.answer == REFUSAL


def refuse_network() -> None:
    """Install the filter unless it is active. On Linux, raises NotEnforced when it cannot be."""
    if not is_linux() or _is_active():
        return
    machine = _machine()
    libc = _libc()
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise NotEnforced("no_new_privs")
    if libc.syscall(*_filter_call(machine)):
        raise NotEnforced("filter")
    if not _is_active():
        raise NotEnforced("not_active")


def status() -> NetworkStatus:
    """Whether the filter is active in this process, found out by trying."""
    if not is_linux():
        return NetworkStatus(enforced=False, reason="other_system")
    active = _is_active()
    return NetworkStatus(enforced=active, reason="filter" if active else "not_active")


def prove() -> NetworkProof:
    """Try to open an internet socket, for a person to see it refused."""
    return NetworkProof(_filter_mode(), _answer(AF_INET, SOCK_STREAM))


def harden(name: str = "Notebook") -> None:
    """No core dumps, no reading of this process by the same account, and a neutral process name."""
    if os.name == "posix":
        import resource  # noqa: PLC0415  (absent on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if is_linux():
        libc = _libc()
        libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        libc.prctl(PR_SET_NAME, name.encode()[:15], 0, 0, 0)


def is_linux() -> bool:
    """Whether this kernel can be asked for a filter."""
    return sys.platform.startswith("linux")


def _is_active() -> bool:
    """The filter looks at the family alone and answers before the kernel looks at the kind."""
    if any(_answer(family, NO_KIND) != REFUSAL for family in (AF_INET, AF_INET6, AF_NETLINK)):
        return False
    return _answer(AF_UNIX, SOCK_STREAM) == 0 and _filter_mode() == FILTER_ACTIVE


def _answer(family: int, kind: int) -> int:
    """The errno of opening a socket of this family, 0 when it opened."""
    libc = _libc()
    descriptor = libc.socket(family, kind, 0)
    if descriptor < 0:
        return ctypes.get_errno()
    os.close(descriptor)
    return 0


def _filter_mode() -> int:
    try:
        text = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    lines = (line.split() for line in text.splitlines())
    return next((int(line[1]) for line in lines if line and line[0] == "Seccomp:"), 0)


def _machine() -> Machine:
    machine = MACHINES.get(os.uname().machine)
    if machine is None or struct.calcsize("P") != POINTER or sys.byteorder != "little":
        raise NotEnforced("unknown_machine")
    return machine


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def _filter_call(machine: Machine) -> tuple[object, ...]:
    instructions = program(machine)
    block = _Program(len(instructions) // 8, instructions)
    call, mode = ctypes.c_long(machine.seccomp), ctypes.c_ulong(SECCOMP_SET_MODE_FILTER)
    return call, mode, ctypes.c_ulong(SECCOMP_FILTER_FLAG_TSYNC), ctypes.byref(block)


def program(machine: Machine) -> bytes:
    """The filter. A jump counts from the next step: step 9 allows, step 10 refuses."""
    steps = (
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 0, 8, machine.audit),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 6, 0, X32_BIT),
        (EQUAL, 5, 0, IO_URING_SETUP),
        (EQUAL, 1, 0, machine.socket),
        (EQUAL, 0, 2, machine.socketpair),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (EQUAL, 0, 1, AF_UNIX),
        (ANSWER, 0, 0, ALLOW),
        (ANSWER, 0, 0, REFUSE),
    )
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
