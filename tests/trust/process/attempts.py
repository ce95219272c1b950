"""Run as a program: reach for the network in every way there is, and print what each way met.

Words: the checkout, then "filter" or "none". Each answer is an errno, or 0 when it worked.
"""

import ctypes
import json
import mmap
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable

ROOT, FILTER = sys.argv[1], sys.argv[2]
SOCKET_CALL = {"x86_64": 41, "aarch64": 198}[os.uname().machine]
RING_CALL = 425
X32 = 0x40000000
SOCKET_32_BIT = 359


def main() -> None:
    """Switch the filter on when asked, then try."""
    if FILTER == "filter":
        sys.path.insert(0, ROOT)
        from hallpass_desktop.system import sandbox  # noqa: PLC0415 - the path is set only now

        sandbox.refuse_network()
    found = {name: attempt() for name, attempt in attempts().items()}
    if "--child" not in sys.argv:
        found["in a thread"] = _in_a_thread()
        found["in a child"] = _in_a_child()
    print(json.dumps(found))


def attempts() -> dict[str, Callable[[], int]]:
    """Every way that ends in an errno."""
    ways = {
        "tcp": lambda: _opens(socket.AF_INET, socket.SOCK_STREAM),
        "udp": lambda: _opens(socket.AF_INET, socket.SOCK_DGRAM),
        "tcp over ipv6": lambda: _opens(socket.AF_INET6, socket.SOCK_STREAM),
        "udp over ipv6": lambda: _opens(socket.AF_INET6, socket.SOCK_DGRAM),
        "netlink": lambda: _opens(socket.AF_NETLINK, socket.SOCK_RAW),
        "vsock": lambda: _opens(socket.AF_VSOCK, socket.SOCK_STREAM),
        "libc": _through_libc,
        "raw call": lambda: _call(SOCKET_CALL, 2, 1, 0),
        "name lookup": _looks_up,
        "io_uring": lambda: _call(RING_CALL, 8, 0, 0),
        "unix": lambda: _opens(socket.AF_UNIX, socket.SOCK_STREAM),
        "unix pair": _pair,
    }
    if os.uname().machine == "x86_64":
        ways["x32 call"] = lambda: _call(X32 + SOCKET_CALL, 2, 1, 0)
        ways["32-bit call"] = _through_the_old_gate
    return ways


def _opens(family: int, kind: int) -> int:
    try:
        socket.socket(family, kind).close()
    except OSError as error:
        return error.errno or -1
    return 0


def _pair() -> int:
    for end in socket.socketpair():
        end.close()
    return 0


def _through_libc() -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.socket(2, 1, 0)
    return ctypes.get_errno() if descriptor < 0 else 0


def _call(*arguments: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    answer = libc.syscall(*(ctypes.c_long(argument) for argument in arguments))
    return ctypes.get_errno() if answer < 0 else 0


def _looks_up() -> int:
    """A name that nobody has: an answer from a server needs a socket, a refusal does not."""
    try:
        socket.getaddrinfo("nobody.invalid", 80)
    except socket.gaierror as error:
        return error.errno or -1
    return 0


def _through_the_old_gate() -> int:
    """socket(AF_INET, SOCK_STREAM, 0) by the 32-bit numbers: int 0x80 from 64-bit code."""
    code = b"\x53\xb8" + SOCKET_32_BIT.to_bytes(4, "little")
    code += b"\xbb\x02\0\0\0\xb9\x01\0\0\0\x31\xd2\xcd\x80\x5b\xc3"
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    answer = int(ctypes.CFUNCTYPE(ctypes.c_int)(start)())
    return -answer if answer < 0 else 0


def _in_a_thread() -> int:
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(_opens(2, 1)))
    thread.start()
    thread.join()
    return found[0]


def _in_a_child() -> int:
    """A program of its own, started without asking for the filter again."""
    words = [sys.executable, "-I", __file__, ROOT, "none", "--child"]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    return int(json.loads(done.stdout)["tcp"])


if __name__ == "__main__":
    main()
