"""Buttons and fields in all their states."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.gallery.frame import hover, row, titled_card
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton

_STATES = ("Rest", "Hover", "Pressed", "Focus", "Off")
_KINDS = (("primary", "Save"), ("plain", "Stop"), ("quiet", "Skip"))


def buttons(parent: QWidget) -> Card:
    """Show the kinds of buttons."""
    look = theme.current()
    card, column = titled_card(parent, "Buttons")
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(10))
    grid.setVerticalSpacing(look.px(8))
    for line, (kind, text) in enumerate(_KINDS):
        for number, state in enumerate(_STATES):
            grid.addWidget(_in_state(Button(card, text, kind), state), line, number)
    for number, state in enumerate(_STATES):
        label = Label(card, state, "small", "text3")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(label, len(_KINDS), number)
    column.addLayout(grid)
    danger = Button(card, "Delete this page", "danger", icon_name="trash-2")
    row(column, danger, Label(card, "Only where something is lost.", "small", "text3"))
    following = Button(card, "Next", "primary", "lg")
    following.set_trailing_icon("arrow-right")
    small = Button(card, "Carry on", button_size="sm")
    calm = Button(card, "Slow down", button_size="bar", icon_name="wind")
    more = IconButton(card, "ellipsis", "More")
    row(column, following, calm, small, more, LinkButton(card, "Open journal"))
    column.addStretch(1)
    return card


def fields(parent: QWidget) -> Card:
    """Show the states of a field."""
    look = theme.current()
    card, column = titled_card(parent, "Fields")
    grid = QGridLayout()
    grid.setSpacing(look.px(12))
    empty = Field(card, "Title")
    empty.set_placeholder("A few words")
    focused = Field(card, "Title, focus")
    focused.set_text("The late tram")
    focused.box.show_focus(True)
    wrong = Field(card, "Passphrase")
    wrong.set_secret(True)
    wrong.set_text("eight cl")
    wrong.show_error("That did not open it. Try once more.")
    off = Field(card, "Partner, off")
    off.set_placeholder("Add a name first")
    off.setEnabled(False)
    for number, field in enumerate((empty, focused, wrong, off)):
        grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
    column.addLayout(grid)
    column.addStretch(1)
    return card


def _in_state(button: Button, state: str) -> Button:
    if state == "Hover":
        hover(button)
    elif state == "Pressed":
        button.setDown(True)
    elif state == "Focus":
        button.show_focus()
    elif state == "Off":
        button.setEnabled(False)
    return button
