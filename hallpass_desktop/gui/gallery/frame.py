"""A card of the gallery, and how a part is shown in a state nobody's mouse is making."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label


def titled_card(parent: QWidget, title: str) -> tuple[Card, QVBoxLayout]:
    """Make a card with a heading and room below."""
    look = theme.current()
    card = Card(parent)
    column = QVBoxLayout(card)
    column.setContentsMargins(look.px(20), look.px(20), look.px(20), look.px(20))
    column.setSpacing(look.px(12))
    column.addWidget(Label(card, title, "label_strong", "text2"))
    return card, column


def row(column: QVBoxLayout, *parts: QWidget, gap: int = 8, stretches: bool = True) -> QHBoxLayout:
    """Put parts beside each other."""
    line = QHBoxLayout()
    line.setSpacing(theme.current().px(gap))
    for part in parts:
        line.addWidget(part)
    if stretches:
        line.addStretch(1)
    column.addLayout(line)
    return line


def hover(widget: QWidget) -> None:
    """Show a part as if the mouse were over it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
