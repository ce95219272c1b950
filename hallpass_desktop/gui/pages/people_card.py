"""One person on a card: the alias, who they are, and what they are there for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.person_text import person_lines
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.word_lists_people import role


class PersonCard(CardButton):
    """Opens when pressed."""

    opened = Signal(object)  # Person

    def __init__(self, parent: QWidget, person: Person) -> None:
        super().__init__(parent)
        self.person = person
        self.setObjectName("person_card")
        lines = person_lines(person)
        self.setAccessibleName(", ".join(filter(None, (person.alias, role(person.role)))))
        self.setAccessibleDescription(" ".join(lines))
        self.column.addLayout(self._head())
        for line in lines:
            self.column.addWidget(Label(self, line, "body", "text2", wraps=True))
        self.clicked.connect(self._on_clicked)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(12))
        row.addWidget(Label(self, self.person.alias, "card", wraps=True), 1)
        beside = Label(self, role(self.person.role), "label_regular", "text2")
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _on_clicked(self) -> None:
        self.opened.emit(self.person)
