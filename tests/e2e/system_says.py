"""A computer that locks, sleeps and changes accounts; runs under the system's Python."""

import os
from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from tests.e2e.answering import answer_with  # noqa: E402

SESSION, SYSTEM = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"
LOGIN, GNOME = "org.freedesktop.login1", "org.gnome.SessionManager"
LOGIN_PATH, GNOME_PATH = "/org/freedesktop/login1", "/org/gnome/SessionManager"
OURS, CLIENT = f"{LOGIN_PATH}/session/_32", f"{GNOME_PATH}/Client7"
SAVERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
NAMES = {
    SESSION: (*(f"org.{each}.ScreenSaver" for each in SAVERS), "com.canonical.Unity", GNOME),
    SYSTEM: (LOGIN,),
}
SHAPES = f"""
<node>
  <interface name="{LOGIN}.Manager">
    <method name="GetSession">
      <arg type="s" direction="in"/><arg type="o" direction="out"/>
    </method>
    <method name="Inhibit">
      <arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="h" direction="out"/>
    </method>
  </interface>
  <interface name="{LOGIN}.Session">
    <property name="Active" type="b" access="read"/>
    <property name="LockedHint" type="b" access="read"/>
  </interface>
  <interface name="{GNOME}">
    <method name="RegisterClient">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="o" direction="out"/>
    </method>
  </interface>
  <interface name="{GNOME}.ClientPrivate">
    <method name="EndSessionResponse">
      <arg type="b" direction="in"/><arg type="s" direction="in"/>
    </method>
  </interface>
</node>
"""


def _connect(variable: str) -> Any:
    flags = Gio.DBusConnectionFlags
    kind = flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(os.environ[variable], kind, None, None)


class System:
    """Owns every name that is listened to, and says what it is told to say."""

    def __init__(self) -> None:
        self._owners = {variable: _connect(variable) for variable in NAMES}
        self._strangers = {variable: _connect(variable) for variable in NAMES}
        self._state = {"Active": True, "LockedHint": False}
        self._delays: list[int] = []
        self._asked: list[Any] = []
        self._callers: dict[str, str] = {}
        shapes = Gio.DBusNodeInfo.new_for_xml(SHAPES)
        for variable, path, interface in (
            (SYSTEM, LOGIN_PATH, f"{LOGIN}.Manager"),
            (SYSTEM, OURS, f"{LOGIN}.Session"),
            (SESSION, GNOME_PATH, GNOME),
            (SESSION, CLIENT, f"{GNOME}.ClientPrivate"),
        ):
            shape = shapes.lookup_interface(interface)
            self._owners[variable].register_object(path, shape, self._on_call, self._on_get, None)
        for variable, names in NAMES.items():
            for name in names:
                flags = Gio.BusNameOwnerFlags.NONE
                Gio.bus_own_name_on_connection(self._owners[variable], name, flags, None, None)

    def say(self, request: Any) -> Any:
        """Send a signal, `times` over; a stranger owns none of the names, and may aim it."""
        is_owner = not request.get("stranger")
        bus = (self._owners if is_owner else self._strangers)[request["bus"]]
        to = self._callers.get(request["bus"]) if request.get("aimed") else None
        values = GLib.Variant.parse(None, request["values"], None, None)
        place = request["path"], request["interface"], request["name"]
        for _ in range(request.get("times", 1)):
            bus.emit_signal(to, *place, values)
        bus.flush_sync(None)
        return True

    def set(self, request: Any) -> Any:
        """Change a property of our session, without a word about it."""
        self._state[request["name"]] = request["value"]
        return True

    def look(self, _request: Any) -> Any:
        """What was asked so far, and how many wait with sleep now."""
        return {"asked": self._asked, "delays": sum(map(_is_held, self._delays))}

    def _on_call(self, *call: Any) -> None:
        _bus, sender, _path, interface, method, values, invocation = call
        self._asked.append([method, *values.unpack()])
        self._callers[SYSTEM if interface.startswith(LOGIN) else SESSION] = sender
        if method == "Inhibit":
            read, write = os.pipe()
            self._delays.append(read)
            files = Gio.UnixFDList.new_from_array([write])
            given = GLib.Variant("(h)", (0,))
            invocation.return_value_with_unix_fd_list(given, files)
            return
        found = {"GetSession": OURS, "RegisterClient": CLIENT}.get(method)
        invocation.return_value(GLib.Variant("(o)", (found,)) if found else None)

    def _on_get(self, *asked: Any) -> Any:
        return GLib.Variant("b", self._state[asked[4]])


def _is_held(read: int) -> bool:
    """Whether somebody still has the other end."""
    os.set_blocking(read, False)
    try:
        return os.read(read, 1) != b""
    except BlockingIOError:
        return True


if __name__ == "__main__":
    answer_with(System())
