"""Colours by role, and the lines of the type scale."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.gallery.frame import titled_card
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label

_ROLES = [
    "window",
    "sidebar",
    "surface",
    "sunken",
    "field",
    "raised",
    "tag",
    "line",
    "edge",
    "text",
    "text2",
    "text3",
    "accent",
    "accentSoft",
    "honey",
    "honeySoft",
    "plum",
    "plumSoft",
    "alert",
    "alertSoft",
    "focus",
    "together",
    "cover",
    "coverEdge",
]


def colours(parent: QWidget) -> Card:
    """Show every ground and ink."""
    look = theme.current()
    card, column = titled_card(parent, "Colour roles")
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(8))
    grid.setVerticalSpacing(look.px(10))
    for number, role in enumerate(_ROLES):
        cell = QVBoxLayout()
        cell.setSpacing(look.px(2))
        swatch = Card(card, role, "line", 6)
        swatch.setFixedHeight(look.px(34))
        cell.addWidget(swatch)
        cell.addWidget(Label(card, role, "small", "text2", wraps=True))
        grid.addLayout(cell, number // 8, number % 8)
    column.addLayout(grid)
    column.addStretch(1)
    return card


def type_scale(parent: QWidget) -> Card:
    """Show the faces and sizes."""
    card, column = titled_card(parent, "Type")
    column.setSpacing(theme.current().px(4))
    column.addWidget(Label(card, "Display, Literata Medium", "display"))
    column.addWidget(Label(card, "Section, Literata Medium", "section"))
    words = "Your own words, Literata: I took the long way home, and by the bridge it was quiet."
    column.addWidget(Label(card, words, "writing", wraps=True))
    column.addWidget(Label(card, "Heading, Inter SemiBold", "heading"))
    column.addWidget(Label(card, "Body, Inter. Buttons, labels and rows.", "body"))
    column.addWidget(Label(card, "Small. Nothing in the app is smaller.", "small", "text3"))
    column.addStretch(1)
    return card
