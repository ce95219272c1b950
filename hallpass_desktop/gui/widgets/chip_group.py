"""A set of chips that breaks into lines; any number may be on, or just one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


def give_keyboard(chips: Iterable[Chip], held: QWidget | None) -> None:
    """Put the keyboard on the chip of the same code as one that went with it."""
    for chip in chips:
        if isinstance(held, Chip) and chip.code == held.code:
            chip.show()  # what is not shown cannot have it
            chip.setFocus(Qt.FocusReason.OtherFocusReason)


class ChipGroup(QWidget):
    """Offers choices by code; with `is_single`, a new choice takes the place of the last."""

    chosen_changed = Signal(object)  # tuple[str, ...] of codes, in the order shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._is_single = False
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _get_single(self) -> bool:
        return self._is_single

    def set_single(self, is_single: bool) -> None:
        """Allow one choice at a time; pressing it again takes it back."""
        self._is_single = is_single

    is_single = Property(bool, _get_single, set_single)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer (code, words) pairs; what was chosen and is still offered stays chosen."""
        kept = set(self.chosen())
        for chip in self._chips:
            self._flow.removeWidget(chip)
        held = let_go(self._chips)
        self._chips = []
        for code, text in choices:
            self.add_choice(code, text, is_on=code in kept)
        give_keyboard(self._chips, held)

    def add_choice(self, code: str, text: str, *, is_on: bool = False) -> Chip:
        """Offer one more choice."""
        chip = Chip(self, text, code)
        chip.setObjectName(f"{code}_chip")
        chip.setChecked(is_on)
        chip.clicked.connect(self._on_chip_clicked)
        self._chips.append(chip)
        self._flow.addWidget(chip)
        return chip

    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    def chosen(self) -> tuple[str, ...]:
        """Answer the codes that are on."""
        return tuple(chip.code for chip in self._chips if chip.isChecked())

    def set_chosen(self, codes: Sequence[str]) -> None:
        """Turn on exactly these codes, without telling."""
        for chip in self._chips:
            chip.setChecked(chip.code in codes)

    def _on_chip_clicked(self) -> None:
        pressed = self.sender()
        if self._is_single:
            for chip in self._chips:
                if chip is not pressed:
                    chip.setChecked(False)
        self.chosen_changed.emit(self.chosen())
