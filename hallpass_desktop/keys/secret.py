"""A key that never shows itself: not in a traceback, not in a log, not in a debugger's list."""

import hmac


class Secret:
    """Some bytes that open something. Wiping is good hygiene, not a promise: copies exist."""

    __slots__ = ("_bytes",)

    def __init__(self, value: bytes | bytearray) -> None:
        self._bytes = bytearray(value)

    def reveal(self) -> bytes:
        """The bytes themselves, for the one call that needs them."""
        return bytes(self._bytes)

    def wipe(self) -> None:
        """Overwrite these bytes; the secret is empty afterwards."""
        for position in range(len(self._bytes)):
            self._bytes[position] = 0
        self._bytes.clear()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]  # it can be wiped, so it has no lasting identity

    def __repr__(self) -> str:
        return "<hidden>"
