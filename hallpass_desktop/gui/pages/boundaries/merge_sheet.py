"""What one clause would say in the place of two, and which answer stays where both have one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.clause_cut import Clash, clashes, merge
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.reading_form import single_said
from hallpass_desktop.gui.widgets.check_box import RadioButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import Vocabulary

_WIDEST = 560


class MergeSheet(Sheet):
    """The answer of the first clause is chosen until somebody chooses the other one."""

    fields_chosen = Signal(object)  # frozenset[str]: where the second one's answer stays

    def __init__(
        self, anchor: QWidget, first: ClauseBody, second: ClauseBody, words: Vocabulary
    ) -> None:
        said = self.tr(
            "The words of both stand in the first one, each in its field. The second one goes to "
            "the trash. Words that only one of them showed to somebody are private again."
        )
        super().__init__(anchor, self.tr("Make one clause of these two?"), said)
        self.setObjectName("merge_sheet")
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Make one of them"), self.tr("Leave them apart"))
        self._words = words
        self.seconds: dict[str, RadioButton] = {}
        preview = ProseLabel(self.box, merge(first, second).text)
        preview.setObjectName("merged_text")
        preview.setAccessibleName(self.tr("What it will say"))
        self.body.addWidget(preview)
        for clash in clashes(first, second):
            self.body.addWidget(self._question(clash))
        self.accepted.connect(self._on_accepted)

    def _question(self, clash: Clash) -> QWidget:
        """Both answers; the parent of their buttons makes them take turns."""
        box = QWidget(self.box)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        heading = self._words.field(clash.field)
        column.addWidget(Label(box, heading, "label", "text2", wraps=True))
        for answer in (clash.first, clash.second):
            said = single_said(clash.field, answer, self._words)
            choice = RadioButton(box, said.replace("&", "&&"))
            choice.setAccessibleName(f"{heading}: {said}")
            choice.setChecked(answer == clash.first)
            choice.setObjectName(f"{clash.field}_choice")
            column.addWidget(choice)
        self.seconds[clash.field] = choice
        return box

    def _on_accepted(self) -> None:
        chosen = (name for name, choice in self.seconds.items() if choice.isChecked())
        self.fields_chosen.emit(frozenset(chosen))
