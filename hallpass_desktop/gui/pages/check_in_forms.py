"""The other forms of a check-in, each with a word about it and a way to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.check_in import CHECKPOINT, HEALING, PHASES, WEEKLY
from hallpass_desktop.domain.listing import Form
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.words import Vocabulary


class FormButton(Button):
    """Begins one form."""

    chosen = Signal(object)  # Form

    def __init__(self, parent: QWidget, text: str, form: str, phase: str = "") -> None:
        super().__init__(parent, text, "plain", "sm")
        self._form = Form(form, phase)
        self.setObjectName(f"{phase or form}_button")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._form)


class FormsCard(Card):
    """Weekly mirror, healing check-in, checkpoint."""

    form_wanted = Signal(object)  # Form

    def start(self, context: AppContext) -> None:
        """Begin to offer; called once, by the page."""
        look, words = theme.current(), context.words
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(18), look.px(22), look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(Label(self, self.tr("When there is more to say"), "heading", wraps=True))
        for form, hint in self._hints().items():
            if form != WEEKLY:
                column.addWidget(HLine(self))
            name = words.choice("form", form)
            column.addLayout(self._make_part(name, hint, self._buttons(form, words)))

    def _buttons(self, form: str, words: Vocabulary) -> list[FormButton]:
        if form == CHECKPOINT:
            phases = ((phase, words.choice("phase", phase)) for phase in PHASES)
            return [FormButton(self, text, form, phase) for phase, text in phases]
        button = FormButton(self, self.tr("Begin"), form)
        button.setAccessibleDescription(words.choice("form", form))
        return [button]

    def _hints(self) -> dict[str, str]:
        return {
            WEEKLY: self.tr("The best moment, a hard one, a need, and one request."),
            HEALING: self.tr("After something hurt: sleep, body, where you are, what helps."),
            CHECKPOINT: self.tr(
                "Round something you two agreed: is the yes still there, how was it, how does it "
                "sit a week later?"
            ),
        }

    def _make_part(self, name: str, hint: str, buttons: list[FormButton]) -> QVBoxLayout:
        look = theme.current()
        part = QVBoxLayout()
        part.setSpacing(look.px(4))
        part.addWidget(Label(self, name, "body_strong", wraps=True))
        part.addWidget(Label(self, hint, "label_regular", "text2", wraps=True))
        row = QWidget(self)
        flow = FlowLayout(row, 8, 8)
        for button in buttons:
            button.chosen.connect(self.form_wanted)
            flow.addWidget(button)
        part.addSpacing(look.px(4))
        part.addWidget(row)
        return part
