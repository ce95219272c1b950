"""Beside an evaluation: what was said before, and the signs that a professional could help."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.earlier_answers import EarlierAnswers
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.quiet_signs import REPAIR, SIGNS, QuietSigns

GUIDE_TOPIC = "professional"


class BesideLooking(QWidget):
    """The signs are there to be read, whatever is answered: nobody is told that one fits."""

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent)
        self._shell = context.shell
        look = theme.current()
        self.earlier = EarlierAnswers(self)
        card = Card(self)
        card.setObjectName("signs_card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(look.px(each) for each in (20, 18, 20, 18)))
        signs = QuietSigns(card, context.content.texts(SIGNS), (REPAIR,))
        inside.addWidget(signs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self.earlier)
        column.addWidget(card)
        column.addStretch(1)
        signs.guide_asked.connect(self._on_guide_asked)
        signs.people_asked.connect(self._on_people_asked)

    def _on_guide_asked(self) -> None:
        self._shell.show_topic(GUIDE_TOPIC)

    def _on_people_asked(self) -> None:
        self._shell.go_to("people")
