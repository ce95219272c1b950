"""Opens the palette over the window, and does what was chosen in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.shell.palette.entries import Entry, Sort, every_entry
from hallpass_desktop.gui.shell.palette.overlay import Palette
from hallpass_desktop.gui.widgets.overlay import open_overlays

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk
    from hallpass_desktop.gui.shell.frame import Frame
    from hallpass_desktop.gui.shell.starters_way import StartersWay

JOURNAL, SETTINGS = "journal", "settings"


def toggle(frame: "Frame", desk: "Desk", starters: "StartersWay") -> None:
    """Open the palette, or close it when it is open."""
    shown = [layer for layer in open_overlays(frame.window()) if isinstance(layer, Palette)]
    if shown:
        shown[-1].cancel()
        return
    palette = Palette(frame, every_entry(desk.context))
    PaletteWay(palette, desk, starters)
    frame.destroyed.connect(palette.cancel)  # its desk goes with it
    for spec in desk.context.actions:
        desk.context.actions[spec.code].triggered.connect(palette.cancel)
    palette.open()


class PaletteWay(QObject):
    """Leads from a line to what it names; lives as long as its palette."""

    def __init__(self, palette: Palette, desk: "Desk", starters: "StartersWay") -> None:
        super().__init__(palette)
        self._desk, self._starters = desk, starters
        palette.entry_chosen.connect(self._on_entry_chosen)

    def _on_entry_chosen(self, entry: Entry) -> None:
        desk, code = self._desk, entry.code
        match entry.sort:
            case Sort.BEGIN:
                desk.open_editor(Kind(code))
            case Sort.PAGE | Sort.ACTION:
                desk.context.actions[code].trigger()
            case Sort.STARTERS:
                self._starters.offer(code)
            case Sort.SETTING:
                desk.visit(SETTINGS, lambda page: page.show_section(code))
            case Sort.TOPIC:
                desk.show_topic(code)
            case Sort.SEARCH:
                desk.visit(JOURNAL, lambda page: _search(page, code))


def _search(journal: Page, words: str) -> None:
    journal.show_filtered(Filters(), words)
    journal.focus_search()
