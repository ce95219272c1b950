"""Numbered steps in one card: each folded to a row, or open to be answered."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.appear import STEP_MS, fade_in
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.step_header import StepHeader, air_around

_RADIUS = 12


class StepCard(QWidget):
    """Content goes into `body`; `header_pressed` asks to be opened or folded."""

    header_pressed = Signal(int)  # the number

    def __init__(self, parent: QWidget | None = None, number: int = 1, name: str = "") -> None:
        super().__init__(parent)
        self.number = number
        self._is_open = False
        self._build(name)
        self.header.clicked.connect(self._on_header_clicked)

    def set_question(self, question: str, hint: str = "") -> None:
        """Choose what is asked, and a line of help."""
        self.header.set_question(question)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def set_summary(self, summary: QWidget | None) -> None:
        """Show the answer in short while folded: text, tags or a small scale."""
        self.header.set_summary(summary)

    def set_summary_text(self, text: str) -> None:
        """Show an answer that is words."""
        if not text:
            self.set_summary(None)
            return
        label = Label(self, text, "writing_small", wraps=True)
        air = air_around(theme.current().line_height("writing_small"))
        label.setContentsMargins(0, air, 0, air)
        self.set_summary(label)

    def set_answered(self, is_answered: bool) -> None:
        """Show a check instead of the number while folded."""
        self.header.set_answered(is_answered)

    def set_open(self, is_open: bool) -> None:
        """Open the step, or fold it."""
        begins = is_open and not self._is_open
        self._is_open = is_open
        self.header.show_open(is_open=is_open)
        self._open_part.setVisible(is_open)
        if begins and self.isVisible():
            fade_in(self._open_part, STEP_MS)
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def _build(self, name: str) -> None:
        look = theme.current()
        self.header = StepHeader(self, self.number, name)
        self.header.setObjectName(f"step_{self.number}_button")
        self._open_part = QWidget(self)
        self._hint = Label(self._open_part, "", "body", "text2", wraps=True)
        self._hint.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, look.px(10), 0, 0)
        self.body.setSpacing(look.px(8))
        inner = QVBoxLayout(self._open_part)
        inner.setContentsMargins(look.px(54), 0, look.px(16), look.px(16))
        inner.setSpacing(0)
        inner.addWidget(self._hint)
        inner.addLayout(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._open_part)
        self._open_part.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _on_header_clicked(self) -> None:
        self.header_pressed.emit(self.number)


class StepList(Card):
    """Holds the steps of a guided page; at most one is open."""

    step_opened = Signal(int)  # the number, 0 when all are folded

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[StepCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def add_step(self, name: str) -> StepCard:
        """Add the next step."""
        if self._steps:
            self._column.addWidget(HLine(self))
        step = StepCard(self, len(self._steps) + 1, name)
        step.header_pressed.connect(self._on_header_pressed)
        self._steps.append(step)
        self._column.addWidget(step)
        return step

    def step(self, number: int) -> StepCard:
        return self._steps[number - 1]

    def steps(self) -> tuple[StepCard, ...]:
        return tuple(self._steps)

    def open_step(self, number: int) -> None:
        """Open one step and fold the others; 0 folds all."""
        for step in self._steps:
            step.set_open(step.number == number)
        self.step_opened.emit(number)

    @property
    def open_number(self) -> int:
        return next((step.number for step in self._steps if step.is_open), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the open step on raised ground without covering the card's round corners."""
        super().paintEvent(event)
        look = theme.current()
        painter = paint.start(self)
        outline = QPainterPath()
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline.addRoundedRect(inside, look.px(_RADIUS) - 1, look.px(_RADIUS) - 1)
        painter.setClipPath(outline)
        for step in self._steps:
            if step.is_open:
                painter.fillRect(step.geometry(), look.color("raised"))

    def _on_header_pressed(self, number: int) -> None:
        self.open_step(0 if self.step(number).is_open else number)
