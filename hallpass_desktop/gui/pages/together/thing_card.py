"""Something that could be shown, with a tick for each of its parts; none is ticked by itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import Tick
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.label import Label

_MANY, _INDENT = 3, 30


@dataclass(frozen=True, slots=True, repr=False)
class TickText(Discreet):
    """One part of it, and a few of its words; `below` names the part that it hangs on."""

    tick: Tick
    label: str
    hint: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ThingText(Discreet):
    """What it is called here, which its writer alone sees, and what of it can be shown.

    `can_take_all` offers to tick every part at once, for what both know anyway; what hangs on one
    is left to a press of its own.
    """

    title: str
    about: str
    parts: tuple[TickText, ...]
    can_take_all: bool = False


class ThingCard(Card):
    """Every tick is a press of its own, or of a button that says how many it sets."""

    ticked = Signal(object, bool)  # tuple[Tick, ...], on or off

    def __init__(self, parent: QWidget, text: ThingText) -> None:
        super().__init__(parent)
        self.text = text
        self._checks: dict[CheckBox, TickText] = {}
        self._build()

    def show_ticks(self, ticks: Iterable[Tick]) -> None:
        """Show which ones are set."""
        on = frozenset(ticks)
        for check, part in self._checks.items():
            check.blockSignals(True)
            check.setChecked(part.tick in on)
            check.blockSignals(False)
            check.setVisible(not part.below or (part.tick[0], "") in on)
            check.update()
        is_all = on.issuperset(self._parts())
        self.all_button.setText(self.tr("Untick all") if is_all else self.tr("Tick all"))
        self._takes_all = not is_all

    def checks(self) -> Sequence[CheckBox]:
        """The ticks on offer."""
        return tuple(self._checks)

    def _parts(self) -> tuple[Tick, ...]:
        return tuple(part.tick for part in self.text.parts if not part.below)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(18))
        column.setSpacing(look.px(10))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(self, self.text.title, "heading", wraps=True))
        if self.text.about:
            names.addWidget(Label(self, self.text.about, "small", "text2", wraps=True))
        head.addLayout(names, 1)
        self.all_button = Button(self, self.tr("Tick all"), "quiet", "sm")
        self.all_button.setObjectName("all_button")
        self.all_button.setAccessibleDescription(self.text.title)
        self.all_button.setVisible(self.text.can_take_all and len(self._parts()) > _MANY)
        self.all_button.clicked.connect(self._on_all_clicked)
        head.addWidget(self.all_button)
        column.addLayout(head)
        for part in self.text.parts:
            line = QHBoxLayout()
            line.setContentsMargins(look.px(_INDENT) if part.below else 0, 0, 0, 0)
            line.addWidget(self._check(part))
            column.addLayout(line)

    def _check(self, part: TickText) -> CheckBox:
        check = CheckBox(self, part.label.replace("&", "&&"))
        page = part.below or self.text.title
        check.setAccessibleName(self.tr("{part}, {page}").format(part=part.label, page=page))
        check.set_hint(part.hint)
        check.toggled.connect(self._on_toggled)
        self._checks[check] = part
        return check

    def _on_toggled(self, is_on: bool) -> None:
        check = self.sender()
        if isinstance(check, CheckBox):
            self.ticked.emit((self._checks[check].tick,), is_on)

    def _on_all_clicked(self) -> None:
        self.ticked.emit(self._parts(), self._takes_all)
