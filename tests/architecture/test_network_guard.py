"""The guard of conftest.py, seen at work."""

import socket

import pytest

from tests.network_guard import GUARD, NetworkTouchedError


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_to_the_network_is_noticed(family: socket.AddressFamily) -> None:
    with pytest.raises(NetworkTouchedError):
        socket.socket(family)

    assert GUARD.touched == ["socket.__new__"]
    GUARD.touched.clear()


def test_a_name_lookup_is_noticed() -> None:
    with pytest.raises(NetworkTouchedError):
        socket.getaddrinfo("localhost", 80)

    assert GUARD.touched == ["socket.getaddrinfo"]
    GUARD.touched.clear()


def test_a_local_socket_is_allowed() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)

    with one, other:
        one.send(b"hello")

        assert other.recv(5) == b"hello"
