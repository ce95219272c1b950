"""Close what was inherited: no filter on opening sockets stops one that is open already."""

import ctypes
import os
import stat
import sys

STANDARD = (0, 1, 2)
HIGHEST = 1 << 20
SOL_SOCKET = 1
SO_DOMAIN = 39
AF_UNIX = 1


def close_inherited() -> None:
    """Close every descriptor above standard error; silence remote streams."""
    os.closerange(STANDARD[-1] + 1, _highest())
    for standard in STANDARD:
        if _is_remote(standard):
            _silence(standard)


def _highest() -> int:
    try:
        return min(os.sysconf("SC_OPEN_MAX"), HIGHEST)
    except (AttributeError, OSError, ValueError):
        return 1024


def _is_remote(descriptor: int) -> bool:
    if not sys.platform.startswith("linux") or not _is_socket(descriptor):
        return False
    domain = ctypes.c_int(-1)
    size = ctypes.c_uint(ctypes.sizeof(domain))
    libc = ctypes.CDLL(None)
    failed = libc.getsockopt(
        descriptor, SOL_SOCKET, SO_DOMAIN, ctypes.byref(domain), ctypes.byref(size)
    )
    return bool(failed) or domain.value != AF_UNIX


def _is_socket(descriptor: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(descriptor).st_mode)
    except OSError:
        return False


def _silence(descriptor: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, descriptor)
    os.close(nothing)
