"""One step on a card: what it is, the two marks it has, and what can be done with it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.repair_steps import StepText, felt_word
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.step_marks import DoneButton, FeltMark


class Wish(StrEnum):
    """What somebody wants to do with a step."""

    DONE = "done"
    FELT = "felt"
    MORE = "more"
    WANTED = "wanted"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class StepWish:
    """One wish, the step as it is shown, and the part of the card it came from."""

    wish: Wish
    text: StepText
    anchor: QWidget


_KEYS = {Qt.Key.Key_D: Wish.DONE, Qt.Key.Key_F: Wish.FELT}


class StepCard(Card):
    """Shows and asks; D marks it as done from wherever the keyboard is on the card, F as felt."""

    wished = Signal(object)  # StepWish

    def __init__(self, parent: QWidget, text: StepText) -> None:
        super().__init__(parent, radius=10)
        self.text = text
        self.setObjectName("step_card")
        self.setAccessibleName(text.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._build()
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _KEYS.get(Qt.Key(event.key()))
        if wish is None or event.modifiers():
            super().keyPressEvent(event)
            return
        self._wish(wish, self.done_button if wish is Wish.DONE else self.felt_button)

    def _build(self) -> None:
        look, text = theme.current(), self.text
        self.done_button = DoneButton(self)
        self.done_button.setObjectName("done_button")
        self.done_button.set_value(text.done)
        name = self.tr("Done: {step}") if text.done is None else self.tr("Take back: done, {step}")
        self.done_button.setAccessibleName(name.format(step=text.title))
        self.done_button.setToolTip(self.tr("Mark it as done, or take that back (D)"))
        self.more_button = IconButton(self, "ellipsis", "", "sm")
        self.more_button.setObjectName("step_menu_button")
        self.more_button.set_name(self.tr("What can be done with: {step}").format(step=text.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.px(each) for each in (8, 8, 6, 10)))
        row.setSpacing(look.px(4))
        row.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)

    def _words(self) -> QVBoxLayout:
        look, text = theme.current(), self.text
        column = QVBoxLayout()
        column.setContentsMargins(0, look.px(4), 0, 0)
        column.setSpacing(look.px(3))
        tone = "text2" if text.is_over else "text"
        column.addWidget(Label(self, text.title, "body_medium", tone, wraps=True))
        for line in (text.horizon, text.line, *text.done_lines):
            if line:
                column.addWidget(Label(self, line, "small", "text2", wraps=True))
        for value, line in text.felt:
            column.addLayout(self._felt(value, line))
        self.felt_button = LinkButton(self, self.tr("How it felt"), "small")
        self.felt_button.setObjectName("felt_button")
        self.felt_button.setAccessibleName(self.tr("How it felt: {step}").format(step=text.title))
        self.felt_button.setToolTip(self.tr("Mark how much of it was felt (F)"))
        column.addWidget(self.felt_button, 0, Qt.AlignmentFlag.AlignLeft)
        if text.wanted:
            column.addWidget(self._wanted())
        return column

    def _felt(self, value: int, line: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(6))
        mark = FeltMark(self, value, felt_word(value))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self, line, "small", "text2", wraps=True), 1)
        return row

    def _wanted(self) -> QWidget:
        """Asked near the end of openness: it goes on, or it ends; nothing is chosen before."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.current().px(4), 0, 0)
        column.addWidget(Label(box, self.text.wanted, "label", "honeyText", wraps=True))
        buttons = QWidget(box)
        flow = FlowLayout(buttons, 8, 6)
        yes = Button(buttons, self.tr("Yes, for longer"), "plain", "sm")
        yes.setObjectName("still_wanted_button")
        no = Button(buttons, self.tr("No, let it end"), "plain", "sm")
        no.setObjectName("not_wanted_button")
        for button in (yes, no):
            flow.addWidget(button)
        yes.clicked.connect(self._on_wanted_clicked)
        no.clicked.connect(self._on_not_wanted_clicked)
        column.addWidget(buttons)
        return box

    def _connect(self) -> None:
        self.done_button.clicked.connect(self._on_done_clicked)
        self.felt_button.clicked.connect(self._on_felt_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)

    def _wish(self, wish: Wish, anchor: QWidget) -> None:
        self.wished.emit(StepWish(wish, self.text, anchor))

    def _on_done_clicked(self) -> None:
        self._wish(Wish.DONE, self.done_button)

    def _on_felt_clicked(self) -> None:
        self._wish(Wish.FELT, self.felt_button)

    def _on_more_clicked(self) -> None:
        self._wish(Wish.MORE, self.more_button)

    def _on_wanted_clicked(self) -> None:
        self._wish(Wish.WANTED, self)

    def _on_not_wanted_clicked(self) -> None:
        self._wish(Wish.NOT_WANTED, self)
