"""Choose a clause that a page touches, and say how it went."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.touching import HOW, ClauseChoice, Touched
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_box import RadioButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import Vocabulary

_WIDEST, _LONGEST_SHOWN = 560, 60


class ClauseSheet(Sheet):
    """Agreement by agreement; nothing is chosen that nobody chose."""

    clause_chosen = Signal(object)  # Touched

    closes_on_accept = False

    def __init__(
        self, anchor: QWidget, choices: Sequence[ClauseChoice], how: str, words: Vocabulary
    ) -> None:
        super().__init__(anchor, self.tr("Which clause does it touch?"))
        self.setObjectName("clause_sheet")
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Put it on the page"), self.tr("Not now"))
        self.clauses: dict[RadioButton, ClauseChoice] = {}
        self.hows: dict[RadioButton, str] = {}
        self.body.addWidget(self._clauses_box(choices))
        self.body.addWidget(Label(self.box, self.tr("How did it go?"), "heading", wraps=True))
        self.body.addWidget(self._hows_box(how, words))
        self._missing = Label(self.box, self.tr("Choose a clause and a word for it."), "small")
        self._missing.hide()
        self.body.addWidget(self._missing)
        for button in self.clauses:
            self.set_first_focus(button)
            break
        self.accepted.connect(self._on_accepted)

    def _clauses_box(self, choices: Iterable[ClauseChoice]) -> QWidget:
        box, column = self._box()
        agreement = None
        for choice in choices:
            if choice.agreement != agreement:
                agreement = choice.agreement
                column.addWidget(Label(box, agreement, "label", "text2", wraps=True))
            button = RadioButton(box, clause_name(choice).replace("&", "&&"))
            button.setObjectName("clause_choice")
            self.clauses[button] = choice
            column.addWidget(button)
        return box

    def _hows_box(self, chosen: str, words: Vocabulary) -> QWidget:
        box, column = self._box()
        for how in HOW:
            button = RadioButton(box, words.choice("clause", how))
            button.setObjectName(f"{how}_choice")
            button.setChecked(how == chosen)
            self.hows[button] = how
            column.addWidget(button)
        return box

    def _box(self) -> tuple[QWidget, QVBoxLayout]:
        """Its buttons take turns among themselves."""
        box = QWidget(self.box)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        return box, column

    def _on_accepted(self) -> None:
        clause = next((each for button, each in self.clauses.items() if button.isChecked()), None)
        how = next((each for button, each in self.hows.items() if button.isChecked()), "")
        if clause is None or not how:
            self._missing.show()
            return
        self.finish()
        self.clause_chosen.emit(Touched(clause.id, how))


def clause_name(choice: ClauseChoice) -> str:
    """What a clause is called in one line: its title, or the beginning of its words."""
    line = " ".join(choice.title.split())
    short = line if len(line) <= _LONGEST_SHOWN else line[:_LONGEST_SHOWN].rstrip() + "…"
    name = short or QCoreApplication.translate("Boundaries", "A clause")
    if choice.is_trashed:
        #: {clause} is a clause of an agreement
        trashed = QCoreApplication.translate("Boundaries", "{clause} (in the trash)")
        return trashed.format(clause=name)
    return name
