"""The part of jeepney that is used here."""

from enum import Flag

class MessageFlag(Flag):
    no_reply_expected = 1

class Header:
    flags: MessageFlag

class Message:
    header: Header

class DBusAddress:
    def __init__(
        self, object_path: str, bus_name: str | None = ..., interface: str | None = ...
    ) -> None: ...

def new_method_call(
    remote_obj: DBusAddress,
    method: str,
    signature: str | None = ...,
    body: tuple[object, ...] = ...,
) -> Message: ...
