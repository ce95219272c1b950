"""What has to be so before a horizon opens; the hurt person says it, and can take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.horizons import Said
from hallpass_desktop.gui import theme, word_lists_steps
from hallpass_desktop.gui.models.repair_steps import ConditionText
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.words import said


class Conditions(QWidget):
    """Each as a sentence with three answers; a second press takes an answer back."""

    answered = Signal(str, str)  # the condition, and what is said of it; empty for nothing

    def __init__(self, parent: QWidget, conditions: Sequence[ConditionText]) -> None:
        super().__init__(parent)
        self.setObjectName("conditions")
        self._groups: dict[ChipGroup, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        for condition in conditions:
            label = Label(self, condition.words, "body", wraps=True)
            column.addWidget(label)
            column.addWidget(self._answers(condition, label))
            column.addSpacing(theme.current().px(4))

    def codes(self) -> tuple[str, ...]:
        """The conditions that are asked for."""
        return tuple(self._groups.values())

    def show_answers(self, conditions: Sequence[ConditionText]) -> None:
        """Show other answers to the same conditions, without telling."""
        answers = {each.code: each.said for each in conditions}
        for group, code in self._groups.items():
            group.set_chosen((answers.get(code, ""),))

    def focus_first(self) -> None:
        """Put the keyboard on the first answer."""
        for group in tuple(self._groups)[:1]:
            group.chips()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _answers(self, condition: ConditionText, label: Label) -> ChipGroup:
        group = ChipGroup(self)
        group.setObjectName(f"{condition.code}_chips")
        group.setAccessibleName(condition.words)
        group.set_single(True)
        group.set_choices(tuple((each, said(word_lists_steps.SAID, each)) for each in Said))
        group.set_chosen((condition.said,))
        for chip in group.chips():
            chip.setAccessibleDescription(condition.words)
        label.setBuddy(group)
        group.chosen_changed.connect(self._on_chosen_changed)
        self._groups[group] = condition.code
        return group

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        pressed = self.sender()
        if isinstance(pressed, ChipGroup):
            self.answered.emit(self._groups[pressed], codes[0] if codes else "")
