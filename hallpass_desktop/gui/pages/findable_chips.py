"""Chips to choose several of; where there are many, typing finds the others."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.pointing import is_called
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label

MOST = 12


class FindableChips(QWidget):
    """What is chosen stays on screen, whatever is typed."""

    chosen_changed = Signal(object)  # tuple[str, ...] of codes

    def __init__(self, parent: QWidget, name: str, title: str, find: str, none: str) -> None:
        super().__init__(parent)
        self._known: dict[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        look = theme.current()
        self.field = Field(self)
        self.field.set_placeholder(find)
        self.field.edit.setAccessibleName(find)
        self.field.edit.setObjectName(f"{name}_find_edit")
        self._chips = ChipGroup(self)
        self._chips.setObjectName(f"{name}_chips")
        self._chips.setAccessibleName(title)
        self._none = Label(self, none, "label_regular", "text3", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(Label(self, title, "label", "text2"))
        for widget in (self.field, self._chips, self._none):
            column.addWidget(widget)
        self.field.text_changed.connect(self._show)
        self._chips.chosen_changed.connect(self._on_chosen_changed)

    def offer(self, known: Mapping[str, str], chosen: Iterable[str]) -> None:
        """Offer these by their codes and words; what is chosen is among them."""
        self._known, self._chosen = dict(known), tuple(chosen)
        self.field.setVisible(len(self._known) > MOST)
        self._none.setVisible(not self._known)
        self._show(self.field.text())

    def set_chosen(self, chosen: Iterable[str]) -> None:
        """Choose these and no others."""
        self._chosen = tuple(chosen)
        self._show(self.field.text())

    def chosen(self) -> tuple[str, ...]:
        """The codes that are chosen."""
        return self._chosen

    def _show(self, typed: str) -> None:
        fitting = [code for code, text in self._known.items() if is_called(text, typed)]
        shown = dict.fromkeys((*self._chosen, *fitting[:MOST]))
        words = ((code, self._known.get(code, code).replace("&", "&&")) for code in shown)
        if [chip.code for chip in self._chips.chips()] != list(shown):
            self._chips.set_choices(words)
        self._chips.set_chosen(self._chosen)
        self._chips.setVisible(bool(shown))

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        self._chosen = codes
        self.chosen_changed.emit(codes)
