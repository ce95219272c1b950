"""A desktop that hears: a tray and a place for notifications; runs under the system's Python."""

from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from tests.e2e.answering import answer_with  # noqa: E402

WATCHER, SPEAKER = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
INTERFACES = f"""
<node>
  <interface name="{WATCHER}">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  </interface>
  <interface name="{SPEAKER}">
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
      <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
  </interface>
</node>
"""
PLACES = {WATCHER: "/StatusNotifierWatcher", SPEAKER: "/org/freedesktop/Notifications"}


class Outside:
    """Remembers who put up an icon and what was said, and asks the icons about themselves."""

    def __init__(self) -> None:
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        self._put_up: list[str] = []
        self._said: list[Any] = []
        described = Gio.DBusNodeInfo.new_for_xml(INTERFACES)
        for name, path in PLACES.items():
            about = described.lookup_interface(name)
            self._bus.register_object(path, about, self._on_call, self._on_asked, None)
            Gio.bus_own_name_on_connection(self._bus, name, Gio.BusNameOwnerFlags.NONE, None, None)

    def look(self, _request: Any) -> Any:
        """Everything that can be read outside the window now."""
        return {"icons": [self._icon(owner) for owner in self._there()], "said": self._said}

    def choose(self, request: Any) -> Any:
        """Choose from the menu of the only icon, as a click does."""
        (owner,) = self._there()
        (number,) = [
            each["number"] for each in self._menu(owner) if each["text"] == request["text"]
        ]
        event = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0))
        self._call(owner, self._property(owner, "Menu"), MENU, "Event", event)
        return True

    def _there(self) -> list[str]:
        """Those who put up an icon and have not gone since."""
        ask = "NameHasOwner"
        place = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        known = ((each, GLib.Variant("(s)", (each,))) for each in dict.fromkeys(self._put_up))
        return [each for each, name in known if self._call(*place, ask, name)[0]]

    def _icon(self, owner: str) -> dict[str, Any]:
        wanted = GLib.Variant("(s)", (ITEM,))
        said = self._call(owner, ITEM_PATH, "org.freedesktop.DBus.Properties", "GetAll", wanted)[0]
        words = {name: value for name, value in said.items() if isinstance(value, str)}
        _icon, _pixels, title, text = said["ToolTip"]
        return words | {"ToolTip": [title, text], "menu": self._menu(owner)}

    def _menu(self, owner: str) -> list[dict[str, Any]]:
        wanted = GLib.Variant("(iias)", (0, -1, []))
        path = self._property(owner, "Menu")
        _, (_, _, items) = self._call(owner, path, MENU, "GetLayout", wanted)
        return [
            {"number": number, "text": said.get("label", ""), "on": said.get("enabled", True)}
            for number, said, _ in items
        ]

    def _property(self, owner: str, name: str) -> Any:
        wanted = GLib.Variant("(ss)", (ITEM, name))
        return self._call(owner, ITEM_PATH, "org.freedesktop.DBus.Properties", "Get", wanted)[0]

    def _call(self, owner: str, path: str, interface: str, name: str, values: Any) -> Any:
        flags = Gio.DBusCallFlags.NONE
        answer = self._bus.call_sync(owner, path, interface, name, values, None, flags, 5000, None)
        return answer.unpack()

    def _on_call(self, *call: Any) -> None:
        _bus, sender, _path, _interface, method, values, invocation = call
        if method == "Notify":
            self._said.append(values.unpack())
            invocation.return_value(GLib.Variant("(u)", (1,)))
            return
        (name,) = values.unpack()
        self._put_up.append(sender if name.startswith("/") else name)
        invocation.return_value(None)

    def _on_asked(self, *asked: Any) -> Any:
        _bus, _sender, _path, _interface, name = asked
        return {
            "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
            "ProtocolVersion": GLib.Variant("i", 0),
            "RegisteredStatusNotifierItems": GLib.Variant("as", self._put_up),
        }[name]


if __name__ == "__main__":
    answer_with(Outside())
