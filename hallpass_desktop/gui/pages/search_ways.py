"""The ways to search, in a menu beside the field: each can be pressed instead of typed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.menu import Menu

#: What is put into the field, as it is typed.
WAYS = (
    "tag:",
    "kind:",
    "after:",
    "before:",
    "strength>",
    "audience:",
    "to:",
    "is:unfinished",
    '"',
    "-",
)


class SearchWays(Menu):
    """`item_chosen` brings what to put into the field."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, aligns_end=True)
        self.setObjectName("search_ways")
        self.setAccessibleName(self.tr("Ways to search"))
        for way in WAYS:
            item = self.add_item(way, _meanings()[way], keys=_examples().get(way, way))
            item.setObjectName(f"way_{WAYS.index(way)}_item")


def with_way(text: str, way: str) -> str:
    """The text of the field with one more condition begun at its end."""
    return f"{text.rstrip()} {way}" if text.strip() else way


def _meanings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "tag:": translate("SearchWays", "With a tag"),
        "kind:": translate("SearchWays", "One kind of page"),
        "after:": translate("SearchWays", "From a day on"),
        "before:": translate("SearchWays", "Before a day"),
        "strength>": translate("SearchWays", "Stronger than"),
        "audience:": translate("SearchWays", "Shown to somebody, or to nobody"),
        "to:": translate("SearchWays", "Pointing to a need"),
        "is:unfinished": translate("SearchWays", "Not finished"),
        '"': translate("SearchWays", "Words just as they stand"),
        "-": translate("SearchWays", "Without a word"),
    }


def _examples() -> dict[str, str]:
    """What stands at the end of a row where the beginning alone would say too little."""
    translate = QCoreApplication.translate
    return {
        #: an example of a tag to search for
        "tag:": "tag:" + translate("SearchWays", "walk"),
        "after:": "after:2026-03",
        "before:": "before:2026-03-01",
        "strength>": "strength>6",
        "audience:": "audience:private",
        #: an example of a word in the name of a need
        "to:": "to:" + translate("SearchWays", "seat"),
        #: an example of words that follow one another
        '"': '"' + translate("SearchWays", "by the door") + '"',
        #: an example of a word that must not be there
        "-": "-" + translate("SearchWays", "party"),
    }
