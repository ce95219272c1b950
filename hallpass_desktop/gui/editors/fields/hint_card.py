"""A calm card below a text: one thing that may be worth a second look, and never a must."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.alias_row import AliasRow
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint in a text: its place, what it is about, what to say, and feelings to offer.

    `name` is what an alias could stand for instead.
    """

    start: int
    end: int
    key: str
    text: str
    feelings: tuple[tuple[str, str], ...] = ()
    name: str = ""


class HintCard(Card):
    """Shows one hint; it is kept as it is, a feeling is added, or an alias is written instead."""

    dismissed = Signal(str)  # the key
    feelings_chosen = Signal(object)  # tuple[str, ...]
    alias_chosen = Signal(object)  # Alias

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "honeySoft", "", 8)
        self._key = ""
        self._build()
        self._connect()
        self.hide()

    def show_hint(
        self,
        hint: Hint | None,
        felt: tuple[str, ...] = (),
        people: tuple[Person, ...] | None = None,
    ) -> None:
        """Show this hint, with the feelings already named switched on; None hides the card."""
        self.setVisible(hint is not None)
        if hint is None:
            self._key = ""
            return
        is_new = hint.key != self._key
        self._key = hint.key
        self._words.setText(hint.text)
        if is_new:
            self._chips.set_choices(hint.feelings)
        self._chips.set_chosen(felt)
        self._chips.setVisible(bool(hint.feelings))
        self.aliases.offer(hint.name, people)
        self.setAccessibleName(hint.text)

    def chips(self) -> tuple[Chip, ...]:
        """The feelings on offer."""
        return self._chips.chips()

    def _build(self) -> None:
        look = theme.current()
        self.setObjectName("hint_card")
        self._words = Label(self, "", "label_regular", "text", wraps=True)
        self._chips = ChipGroup(self)
        self.aliases = AliasRow(self)
        self._keep = LinkButton(self, self.tr("Keep it"), "label")
        self._keep.setObjectName("keep_hint_button")
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(self._words, 1)
        head.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        column.setSpacing(look.px(6))
        column.addLayout(head)
        column.addWidget(self._chips)
        column.addWidget(self.aliases)

    def _connect(self) -> None:
        self._keep.clicked.connect(self._on_keep_clicked)
        self._chips.chosen_changed.connect(self.feelings_chosen)
        self.aliases.chosen.connect(self.alias_chosen)

    def _on_keep_clicked(self) -> None:
        self.dismissed.emit(self._key)
