"""Load the bundled fonts, Inter for the app's words and Literata for the writer's own."""

from PySide6.QtGui import QFontDatabase

from hallpass_desktop.gui.style import assets

FAMILIES = ("inter", "literata")


def load() -> tuple[str, ...]:
    """Add the bundled fonts to the application and answer the family names Qt found."""
    found: list[str] = []
    for family in FAMILIES:
        for file in sorted(assets.folder("fonts", family).glob("*.ttf")):
            number = QFontDatabase.addApplicationFont(str(file))
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(sorted(set(found)))
