"""Who is there to help: each by their alias, with what was noted about them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.person_text import person_lines
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label


class SupportPeople(QWidget):
    """Shows people of the People page; whoever shows it leads there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("support_people")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(12))

    def show_people(self, people: Iterable[Person]) -> None:
        """Show these instead of those that were there."""
        clear(self._column)
        for person in people:
            self._column.addWidget(self._make(person))

    def _make(self, person: Person) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        column.addWidget(Label(row, person.alias, "body_strong", wraps=True))
        for line in person_lines(person):
            column.addWidget(Label(row, line, "body", "text2", wraps=True))
        return row
