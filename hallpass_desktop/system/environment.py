"""Drop what surroundings slip into the process: plugins, themes, logging, remote screens."""

from collections.abc import MutableMapping

REFUSED = frozenset(
    {
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QT_QPA_GENERIC_PLUGINS",
        "QT_QPA_PLATFORMTHEME",
        "QT_STYLE_OVERRIDE",
        "QT_LOGGING_RULES",
        "QT_LOGGING_CONF",
        "QT_LOGGING_DEBUG",
        "QT_MESSAGE_PATTERN",
        "QT_DEBUG_PLUGINS",
        "QT_FATAL_WARNINGS",
        "QML2_IMPORT_PATH",
        "QML_IMPORT_PATH",
        "GTK_MODULES",
        "GTK3_MODULES",
        "PYTHON_KEYRING_BACKEND",
    }
)
LOCAL_SCREENS = frozenset(
    {"xcb", "wayland", "wayland-egl", "wayland-brcm", "offscreen", "minimal", "windows", "cocoa"}
)
SCREEN = "QT_QPA_PLATFORM"


def clean(environ: MutableMapping[str, str]) -> tuple[str, ...]:
    """Remove the refused names from `environ`; answers which ones were there."""
    removed = [name for name in environ if name in REFUSED]
    if not is_local_screen(environ.get(SCREEN, "")):
        removed.append(SCREEN)
    for name in removed:
        del environ[name]
    return tuple(sorted(removed))


def is_local_screen(platform: str) -> bool:
    """Whether every platform named draws on this computer (`vnc`, for one, does not)."""
    names = (part.split(":")[0].strip() for part in platform.split(";"))
    return all(not name or name in LOCAL_SCREENS for name in names)
