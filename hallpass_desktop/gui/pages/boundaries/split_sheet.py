"""Choose where the second half of a clause begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.clause_cut import pieces
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_box import RadioButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDEST = 560


class SplitSheet(Sheet):
    """Every sentence but the first can begin the second clause; what stands above it stays."""

    place_chosen = Signal(int)

    def __init__(self, anchor: QWidget, text: str) -> None:
        said = self.tr(
            "Kind, topic, needs and tags go with both. Everything else stays with the first."
        )
        super().__init__(anchor, self.tr("Where does the second clause begin?"), said)
        self.setObjectName("split_sheet")
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Make two of it"), self.tr("Leave it whole"))
        self._pieces = pieces(text)
        self.choices: list[RadioButton] = []
        self._offer_places()
        self.accepted.connect(self._on_accepted)

    def _offer_places(self) -> None:
        box = QWidget(self.box)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(Label(box, self._pieces[0].strip(), "body", "text2", wraps=True))
        for piece in self._pieces[1:]:
            choice = RadioButton(box, " ".join(piece.split()).replace("&", "&&"))
            choice.setObjectName("split_choice")
            self.choices.append(choice)
            column.addWidget(choice)
        self.choices[0].setChecked(True)
        self.set_first_focus(self.choices[0])
        self.body.addWidget(box)

    def _on_accepted(self) -> None:
        chosen = next(at for at, choice in enumerate(self.choices) if choice.isChecked())
        self.place_chosen.emit(sum(map(len, self._pieces[: chosen + 1])))
