"""A poisoned environment loses its poison and keeps what the desktop needs."""

import pytest

from hallpass_desktop.system.environment import clean, is_local_screen


def test_plugins_themes_and_logging_from_outside_are_dropped() -> None:
    environ = {
        "QT_PLUGIN_PATH": "/tmp/evil",
        "QT_QPA_PLATFORMTHEME": "gtk3",
        "QT_LOGGING_RULES": "*=true",
        "QT_QPA_GENERIC_PLUGINS": "tuiotouch",
        "DISPLAY": ":0",
        "QT_IM_MODULE": "fcitx",
    }

    removed = clean(environ)

    assert environ == {"DISPLAY": ":0", "QT_IM_MODULE": "fcitx"}
    assert "QT_PLUGIN_PATH" in removed


@pytest.mark.parametrize("platform", ["vnc", "vnc:size=800x600", "xcb;vnc", "webgl"])
def test_a_screen_on_another_computer_is_refused(platform: str) -> None:
    environ = {"QT_QPA_PLATFORM": platform}

    clean(environ)

    assert environ == {}


@pytest.mark.parametrize("platform", ["", "xcb", "wayland;xcb", "offscreen:configfile=x"])
def test_a_screen_on_this_computer_stays(platform: str) -> None:
    assert is_local_screen(platform)
