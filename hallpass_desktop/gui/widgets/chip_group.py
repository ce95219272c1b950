"""A set of chips that breaks into lines; any number may be on, or just one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


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
            chip.deleteLater()
        self._chips = []
        for code, text in choices:
            self.add_choice(code, text, is_on=code in kept)

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
