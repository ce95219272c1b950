"""What somebody said before, beside the questions they answer anew."""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.hanging_card import HangingCard
from hallpass_desktop.gui.models.evaluations import Answer, Beside
from hallpass_desktop.gui.widgets.label import Label


class EarlierAnswer(QWidget):
    """One question, and what was said to it last."""

    def __init__(self, parent: QWidget, answer: Answer) -> None:
        super().__init__(parent)
        self.setObjectName("earlier_answer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().px(4), 0, theme.current().px(4))
        column.setSpacing(0)
        column.addWidget(Label(self, answer.question, "small", "text2", wraps=True))
        column.addWidget(Label(self, answer.before, "body", wraps=True))


class EarlierAnswers(HangingCard):
    """Not there for the first look: nothing was said before it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("What you said before"),
            self.tr("Each answer is the last one you gave. You need not stand by it."),
        )
        self.setObjectName("earlier_card")
        self.hide()

    def show_earlier(self, beside: Beside) -> None:
        """Show these answers; those that were never given leave no gap."""
        answers = tuple(_given((*beside.numbers, *beside.words)))
        self.show_rows([EarlierAnswer(self, each) for each in answers])
        self.setVisible(bool(answers))


def _given(answers: Iterable[Answer]) -> Iterator[Answer]:
    return (each for each in answers if each.before)
