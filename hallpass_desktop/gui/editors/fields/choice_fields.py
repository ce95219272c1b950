"""Answers chosen from a list, with one's own words beside the ones on offer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.own_word import OwnWord
from hallpass_desktop.gui.widgets.chip_group import ChipGroup


class ChoicesField(FieldEditor):
    """Any number of chips; own words become chips of their own."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.chips = ChipGroup(self)
        self.chips.setObjectName(f"{self.spec.name}_chips")
        self.own = OwnWord(self, self.prompt.placeholder, self.spec.name)
        column.addWidget(self.chips)
        column.addWidget(self.own)
        return self.chips

    def connect_input(self) -> None:
        self.chips.chosen_changed.connect(self._on_chosen_changed)
        self.own.added.connect(self._on_own_added)

    def answer(self) -> tuple[str, ...]:
        return self.chips.chosen()

    def show_answer(self, answer: tuple[str, ...]) -> None:
        offer_choices(self.chips, self.tools.words.choices(self.spec.name), answer)

    def focus_input(self) -> None:
        focus_first(self.chips)

    def _on_chosen_changed(self, _codes: tuple[str, ...]) -> None:
        self._on_changed()

    def _on_own_added(self, word: str) -> None:
        code = code_of(word, self.tools.words.choices(self.spec.name))
        if code not in self.answer():
            self.answers.set(self.spec.name, (*self.answer(), code))


class OneOfField(FieldEditor):
    """One chip at most; pressing it again takes it back."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.chips = ChipGroup(self)
        self.chips.set_single(True)
        self.chips.setObjectName(f"{self.spec.name}_chips")
        self.chips.set_choices(self.tools.words.choices(self.spec.name))
        column.addWidget(self.chips)
        return self.chips

    def connect_input(self) -> None:
        self.chips.chosen_changed.connect(self._on_chosen_changed)

    def answer(self) -> str:
        return next(iter(self.chips.chosen()), "")

    def show_answer(self, answer: str) -> None:
        self.chips.set_chosen((answer,))

    def focus_input(self) -> None:
        focus_first(self.chips)

    def _on_chosen_changed(self, _codes: tuple[str, ...]) -> None:
        self._on_changed()


def offer_choices(
    chips: ChipGroup, known: tuple[tuple[str, str], ...], chosen: tuple[str, ...]
) -> None:
    """Show the known choices and the chosen own words after them, with the chosen ones on."""
    codes = {code for code, _ in known}
    own = tuple((word, word) for word in chosen if word not in codes)
    if tuple(chip.code for chip in chips.chips()) != tuple(code for code, _ in (*known, *own)):
        chips.set_choices(known)
        for word, text in own:
            chips.add_choice(word, text.replace("&", "&&")).setObjectName("own_chip")
    chips.set_chosen(chosen)


def code_of(word: str, known: tuple[tuple[str, str], ...]) -> str:
    """The code of a choice that somebody typed in full, or the word itself."""
    return next((code for code, text in known if text.casefold() == word.casefold()), word)


def focus_first(chips: ChipGroup) -> None:
    """Put the keyboard on the first chip."""
    for chip in chips.chips()[:1]:
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
