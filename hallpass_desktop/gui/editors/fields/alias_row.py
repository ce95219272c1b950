"""Aliases to write instead of a name: those one has, and a new one."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.person import Person, alias_for, fitting
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Alias:
    """What is written instead of a name."""

    words: str
    is_new: bool


class AliasRow(QWidget):
    """One press writes the alias."""

    chosen = Signal(object)  # Alias

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("alias_row")
        self._said: tuple[str, tuple[Person, ...]] = ("", ())
        self._new = ""
        self._buttons: list[Button] = []
        self._flow = FlowLayout(self, 8, 6)
        self.hide()

    def buttons(self) -> tuple[Button, ...]:
        """What is offered: people first, a new alias last."""
        return tuple(self._buttons)

    def offer(self, name: str, people: tuple[Person, ...] | None) -> None:
        """Offer aliases for a name; nothing without a name, or before it is known who there is."""
        self.setVisible(bool(name) and people is not None)
        if not name or people is None or (name, people) == self._said:
            return
        self._said = (name, people)
        self._clear()
        self._new = alias_for(name, people)
        for person in fitting(name, people):
            self._add(person.alias, self.tr("Write {alias}"), person.alias)
        self._add(self._new, self.tr("Write {alias} (somebody new)"), "")

    def _add(self, alias: str, pattern: str, code: str) -> None:
        button = Button(self, pattern.format(alias=alias).replace("&", "&&"), "plain", "sm")
        button.setObjectName("alias_button")
        button.setProperty("alias", code)
        button.clicked.connect(self._on_clicked)
        self._flow.addWidget(button)
        self._buttons.append(button)
        button.show()

    def _clear(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
        let_go(self._buttons)
        self._buttons.clear()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            alias = button.property("alias")
            self.chosen.emit(Alias(alias or self._new, is_new=not alias))
