"""The gallery's window: two columns of cards, and ways to change theme and text size."""

import sys
from argparse import ArgumentParser

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import fonts, theme
from hallpass_desktop.gui.gallery.choices import chips_and_choices, scales
from hallpass_desktop.gui.gallery.floating import dialog_card, empty_card, messages, rows_and_menu
from hallpass_desktop.gui.gallery.more import chart, places, reading, steps, writing
from hallpass_desktop.gui.gallery.press import buttons, fields
from hallpass_desktop.gui.gallery.sheet_of_type import colours, type_scale
from hallpass_desktop.gui.style.palette import NAMES
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

_CARDS = (
    colours,
    type_scale,
    buttons,
    fields,
    chips_and_choices,
    scales,
    writing,
    rows_and_menu,
    dialog_card,
    empty_card,
    steps,
    reading,
    places,
    chart,
)


class Gallery(Panel):
    """F2 turns to the next palette, F3 to the next text size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "window")
        self.setWindowTitle("Notebook")
        self.page = ScrollPage(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.page)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        look = theme.current()
        if event.key() == Qt.Key.Key_F2:
            following = NAMES[(NAMES.index(look.name) + 1) % len(NAMES)]
            self.show_in(following, look.scale)
        elif event.key() == Qt.Key.Key_F3:
            self.show_in(look.name, look.scale + 0.25 if look.scale < 2 else 1.0)
        else:
            super().keyPressEvent(event)

    def show_in(self, name: str, scale: float) -> None:
        """Build everything anew in another theme, inside the same window."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.Theme.named(name, scale))
        old = self.page
        self.page = ScrollPage(self)
        self._column.replaceWidget(old, self.page)
        old.deleteLater()
        self._fill()

    def _fill(self) -> None:
        look = theme.current()
        self.page.set_padding(40, 32, 40, 32)
        head = QHBoxLayout()
        head.addWidget(Label(self, "Parts and states", "title"))
        head.addStretch(1)
        head.addWidget(Label(self, "F2 turns the palette, F3 the text size.", "body", "text2"))
        self.page.column.addLayout(head)
        self.page.column.addSpacing(look.px(20))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(32))
        grid.setVerticalSpacing(look.px(20))
        across = 1 if look.scale >= 1.5 else 2
        for number, make in enumerate(_CARDS):
            grid.addWidget(make(self), number // across, number % across)
        for number in range(across):
            grid.setColumnStretch(number, 1)
        self.page.column.addLayout(grid)
        self.page.column.addSpacing(look.px(20))
        self.page.column.addWidget(messages(self))
        self.page.column.addStretch(1)


def open_gallery(theme_name: str = "light", scale: float = 1.0) -> Gallery:
    """Put on a theme and show the gallery; the caller keeps the window."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the gallery needs a running application")
    fonts.load()
    theme.apply(app, theme.Theme.named(theme_name, scale))
    gallery = Gallery()
    gallery.resize(1280, 900)
    gallery.show()
    return gallery


def main(arguments: list[str] | None = None) -> int:
    """Run the gallery by itself."""
    parser = ArgumentParser(prog="gallery")
    parser.add_argument("--theme", choices=NAMES, default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    gallery = open_gallery(chosen.theme, chosen.scale)
    status = app.exec()
    gallery.close()
    return status
