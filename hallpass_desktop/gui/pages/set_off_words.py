"""A set-off plan to be read at a glance: what sets it off, then each part with its name."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.flare_up import set_off_lines
from hallpass_desktop.gui.models.untitled import set_off_title
from hallpass_desktop.gui.widgets.label import Label


def add_set_off(column: QVBoxLayout, parent: QWidget, body: SetOffBody) -> None:
    """Put its words below each other; what was not answered leaves no gap."""
    look = theme.current()
    column.addWidget(Label(parent, set_off_title(body.title), "card", wraps=True))
    for name, words in set_off_lines(body):
        column.addSpacing(look.px(6))
        column.addWidget(Label(parent, name, "label_regular", "text2", wraps=True))
        column.addWidget(Label(parent, words, "writing_small", wraps=True))
