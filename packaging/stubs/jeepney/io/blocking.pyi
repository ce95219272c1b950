"""The part of jeepney that is used here."""

from types import TracebackType
from typing import Self

from jeepney import Message

class DBusConnection:
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def send(self, message: Message) -> None: ...

def open_dbus_connection(bus: str = ...) -> DBusConnection: ...
