"""Notices every socket a test makes in this process that is not a local one.

An audit hook can never be taken away again, so there is one guard and it stays on. It sees
Python's own sockets only; what the kernel refuses is proven by the trust tests.
"""

import socket
import sys
from typing import Any

_NAMES = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


class NetworkTouchedError(BaseException):
    """Code under test reached for the network; not an Exception, so nothing swallows it."""


class NetworkGuard:
    """Refuses sockets other than AF_UNIX, and remembers that somebody asked."""

    def __init__(self) -> None:
        self.touched: list[str] = []
        sys.addaudithook(self._listen)

    def _listen(self, event: str, arguments: tuple[Any, ...]) -> None:
        is_remote = event == "socket.__new__" and arguments[1] != socket.AF_UNIX
        if is_remote or event in _NAMES:
            self.touched.append(event)
            raise NetworkTouchedError(event)


GUARD = NetworkGuard()
