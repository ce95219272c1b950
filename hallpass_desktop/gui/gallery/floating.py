"""List rows, menu, dialog, empty page and messages: what usually floats, laid flat."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.gallery.frame import hover, titled_card
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import MenuItem
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.gui.widgets.shadow import draw_shadow
from hallpass_desktop.gui.widgets.toast import Toast

_ITEMS = (
    ("pen-line", "Edit"),
    ("users-round", "Show to Mika"),
    ("bookmark", "Pin to Today"),
    ("trash-2", "Delete"),
)


class _Float(QWidget):
    """A raised box with its shadow, laid into the page for once."""

    def __init__(self, parent: QWidget, radius: int, edge: int) -> None:
        super().__init__(parent)
        self._radius = radius
        self.box = Card(self, "raised", "line", radius)
        around = QVBoxLayout(self)
        room = theme.current().px(edge)
        around.setContentsMargins(room, room, room, room)
        around.addWidget(self.box)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = theme.current().px(self._radius)
        draw_shadow(paint.start(self), QRectF(self.box.geometry()), radius)


def rows_and_menu(parent: QWidget) -> Card:
    """Show the states of a row, and a menu."""
    look = theme.current()
    card, column = titled_card(parent, "Rows and menu")
    sides = QHBoxLayout()
    sides.setSpacing(look.px(4))
    rows = QVBoxLayout()
    rows.setSpacing(look.px(4))
    for state in ("Rest", "Hover", "Selected", "Keyboard focus"):
        rows.addWidget(_row_in_state(card, state))
    rows.addStretch(1)
    sides.addLayout(rows, 1)
    sides.addWidget(_menu(card), 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(sides)
    column.addStretch(1)
    return card


def _menu(card: Card) -> QWidget:
    look = theme.current()
    menu = _Float(card, 12, 16)
    items = QVBoxLayout(menu.box)
    items.setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6))
    items.setSpacing(0)
    for icon_name, text in _ITEMS:
        item = MenuItem(menu.box, text, text, icon_name)
        item.is_danger = icon_name == "trash-2"
        items.addWidget(item)
        if text == "Show to Mika":
            hover(item)
    menu.setFixedWidth(look.px(220 + 32))
    return menu


def dialog_card(parent: QWidget) -> Card:
    """Show a dialog as it lies over a page."""
    look = theme.current()
    ground = Card(parent, "sunken", "")
    outer = QVBoxLayout(ground)
    floating = _Float(ground, 16, 28)
    floating.setMaximumWidth(look.px(440 + 56))
    inner = QVBoxLayout(floating.box)
    inner.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(20))
    inner.setSpacing(look.px(8))
    inner.addWidget(Label(floating.box, "Show this page to Mika?", "step"))
    text = "Only this page, and only in Together. You can hide it again before you start."
    inner.addWidget(Label(floating.box, text, "body", "text2", wraps=True))
    inner.addSpacing(look.px(12))
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(Button(floating.box, "Keep it private"))
    line.addWidget(Button(floating.box, "Show in Together", "primary"))
    inner.addLayout(line)
    outer.addStretch(1)
    outer.addWidget(floating, 0, Qt.AlignmentFlag.AlignHCenter)
    outer.addStretch(1)
    return ground


def empty_card(parent: QWidget) -> Card:
    """Show a page with nothing on it yet."""
    card = Card(parent)
    column = QVBoxLayout(card)
    fact = "Nothing written in March"
    line = "It can stay that way. If a thought comes by, a single line will do."
    column.addWidget(EmptyState(card, fact, line, "Write one line"))
    return card


def messages(parent: QWidget) -> QWidget:
    """Show toasts and a banner."""
    holder = QWidget(parent)
    line = QVBoxLayout(holder) if theme.current().scale > 1.3 else QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.current().px(16))
    line.addWidget(Toast(holder, "Saved", lasts=True))
    line.addWidget(Toast(holder, "Page moved to the bin", "Undo", "check", lasts=True))
    sentence = "The disk is full, so the last line is not saved yet."
    line.addWidget(Banner(holder, sentence, "Try again"), 1)
    return holder


def _row_in_state(card: Card, state: str) -> NavButton:
    button = NavButton(card, state, "file-text")
    if state == "Hover":
        hover(button)
    elif state == "Selected":
        button.setCheckable(True)
        button.setChecked(True)
    elif state == "Keyboard focus":
        button.show_focus()
    return button
