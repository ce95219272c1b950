"""Looking back at a repair plan: the last answers beside those before, and two lines over time."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.models.evaluations import Answer, Beside
from hallpass_desktop.gui.models.looking_back import LookingText
from hallpass_desktop.gui.pages.repair.cards import PlanCard, say
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import SIDE, RowButton

HEIGHT, MOST_EARLIER = 220, 6


class AnswersTable(QWidget):
    """Each question in a line of its own, now and before side by side; nothing adds them up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("answers_table")
        look = theme.current()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(6))
        for column, share in enumerate((4, 3, 4)):
            self._grid.setColumnStretch(column, share)

    def show_answers(self, beside: Beside) -> None:
        """Show these instead of the earlier ones; words stand below the numbers, as wide as all."""
        clear(self._grid)
        row = 0
        numbers = (answer for answer in beside.numbers if answer.now)
        for row, answer in enumerate(numbers):
            cells = ((answer.question, "text2"), (answer.now, "text"), (answer.before, "text2"))
            for column, (text, tone) in enumerate(cells):
                self._grid.addWidget(Label(self, text, "body", tone, wraps=True), row, column)
        lines = (line for answer in beside.words for line in self._lines(answer))
        for place, (text, role, tone) in enumerate(lines, row + 1):
            self._grid.addWidget(Label(self, text, role, tone, wraps=True), place, 0, 1, 3)

    def _lines(self, answer: Answer) -> Iterator[tuple[str, str, str]]:
        yield answer.question, "label", "text2"
        for text, tone in ((answer.now, "text"), (answer.before, "text2")):
            if text:
                yield text, "body", tone


class LookingCard(PlanCard):
    """When the next look is, what was said last, and the looks before."""

    look_wished = Signal()
    look_opened = Signal(object)  # RecordId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "looking", self.tr("Looking back"))
        self._next = self.add_words("next_look", "body", "text2")
        self.look_button = Button(self, self.tr("Look at how it is now"), "plain", "md", "history")
        self.look_button.setObjectName("look_button")
        self.column.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._last = self.add_words("last_look", "label", "text2")
        self._answers = AnswersTable(self)
        self.column.addWidget(self._answers)
        self._onward = self.add_words("onward")
        self.look_button.clicked.connect(self.look_wished)

    def show_looking(self, text: LookingText) -> None:
        """Show what was said last; without a look there is only the way to one."""
        say(self._next, text.next_look)
        say(self._last, text.last)
        self._answers.show_answers(text.beside)
        self._answers.setVisible(bool(text.last))
        onward = self.tr("How you wanted to go on: {words}").format(words=text.onward)
        say(self._onward, onward if text.onward else "")


class LooksCard(PlanCard):
    """Every look, the last one first."""

    look_opened = Signal(object)  # RecordId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "looks", self.tr("Every look so far"), SIDE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(2))
        self.column.addLayout(self._rows)

    def show_looks(self, looks: tuple[tuple[RecordId, str, str], ...]) -> None:
        """Show the newest of them; all are in the journal."""
        clear(self._rows)
        for record, name, day in looks[:MOST_EARLIER]:
            row = RowButton(self, name, day, record)
            row.setObjectName("look_row")
            row.clicked.connect(self._on_clicked)
            self._rows.addWidget(row)
        self.setVisible(bool(looks))

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.look_opened.emit(RecordId(pressed.code))


class LookingBack(QWidget):
    """Two columns where there is room."""

    look_wished = Signal()
    look_opened = Signal(object)  # RecordId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("looking_back")

    def parts(self) -> Iterator[None]:
        """Make the cards, a column at a step; called once."""
        gap = theme.current().px(16)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(gap)
        self.card = LookingCard(self)
        self.card.look_wished.connect(self.look_wished)
        self._columns.addWidget(self.card, 1, Qt.AlignmentFlag.AlignTop)
        yield
        self._columns.addWidget(self._make_side(gap), 1)

    def _make_side(self, gap: int) -> QWidget:
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(gap)
        self._lines_card = PlanCard(self._side, "looking_lines", "")
        self._lines_card.heading.hide()
        title = self.tr("What you can lean on, and what hurts")
        self.lines = ChartBox(self._lines_card, title, HEIGHT)
        self.lines.setObjectName("looking_chart")
        self.lines.view.set_choosable(False)
        self._lines_card.column.addWidget(self.lines)
        self.looks = LooksCard(self._side)
        self.looks.look_opened.connect(self.look_opened)
        side.addWidget(self._lines_card)
        side.addWidget(self.looks)
        side.addStretch(1)
        return self._side

    def set_fold(self, fold: Fold) -> None:
        """One column where there is little room."""
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if fold is Fold.WIDE else down)

    def show_looking(self, text: LookingText) -> None:
        """Show this instead of what was there."""
        self.card.show_looking(text)
        self._lines_card.setVisible(text.chart is not None)
        if text.chart is not None:
            self.lines.set_chart(text.chart)
        self.looks.show_looks(text.earlier)
        self._side.setVisible(bool(text.earlier))
