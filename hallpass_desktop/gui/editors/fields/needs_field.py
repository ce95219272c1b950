"""Needs that a page points at in one role, chosen from those that are written down."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.choice_fields import focus_first
from hallpass_desktop.gui.editors.steps import LINKS
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.needs import NeedCard


class NeedsField(FieldEditor):
    """The editor brings the needs with `offer`; resting ones are there only if they are chosen."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        role = self.spec.name.removeprefix(LINKS)
        self.setObjectName(f"{role}_needs_field")
        self._chosen: tuple[RecordId, ...] = ()
        self.chips = ChipGroup(self)
        self.chips.setObjectName(f"{role}_chips")
        self.none_label = Label(self, self.tools.say("needs.none"), "small", "text2", wraps=True)
        self.none_label.setObjectName("no_needs_label")
        self.none_label.hide()
        column.addWidget(self.chips)
        column.addWidget(self.none_label)
        return self.chips

    def connect_input(self) -> None:
        self.chips.chosen_changed.connect(self._on_chosen_changed)

    def offer(self, cards: Iterable[NeedCard]) -> None:
        """Show these needs to choose from."""
        shown = [
            (card.id, need_title(card.body.title))
            for card in cards
            if not card.body.is_resting or card.id in self._chosen
        ]
        self.chips.set_choices((need, title.replace("&", "&&")) for need, title in shown)
        for chip in self.chips.chips():
            chip.setObjectName("need_chip")
        self.chips.set_chosen(self._chosen)
        self.chips.setVisible(bool(shown))
        self.none_label.setVisible(not shown)

    def answer(self) -> tuple[RecordId, ...]:
        return self._chosen

    def show_answer(self, answer: tuple[RecordId, ...]) -> None:
        self._chosen = answer
        self.chips.set_chosen(answer)

    def focus_input(self) -> None:
        focus_first(self.chips)

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        beyond = {chip.code for chip in self.chips.chips()}
        kept = (need for need in self._chosen if need not in beyond)
        self._chosen = tuple(sorted((*kept, *map(RecordId, codes))))
        self._on_changed()
