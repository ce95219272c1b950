"""What happens first if something agreed was not kept, where nobody has to look for it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label


class FirstSteps(Card):
    """In the words of both, or a line that there are none yet."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent, "accentSoft", "", 8)
        self.setObjectName("first_steps_card")
        look = theme.current()
        heading = self.tr("What happens first if it is broken")
        said = words.strip() or self.tr("Nothing is written down for that yet.")
        self.setAccessibleName(f"{heading}: {said}")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(10))
        column.setSpacing(look.px(2))
        column.addWidget(Label(self, heading, "small_medium", "onAccentSoft", wraps=True))
        self.words = Label(self, said, "writing", "onAccentSoft", wraps=True)
        column.addWidget(self.words)
