"""A checklist that each of two people answers: the line, and an answer by either."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.readiness import ANSWERS, DECISION, SAFETY, Checked
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.answer_scale import AnswerScale
from hallpass_desktop.gui.widgets.label import Label

_LISTS = {"decision": DECISION, "safety": SAFETY}
_GAP = 12


class CheckRow(QWidget):
    """One line of it; whose answer is whose stands beside each, or above where room is short."""

    answered = Signal()

    def __init__(self, parent: QWidget, line: str, item: str, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName("check_row")
        self._item = item
        self._line = Label(self, line, "body_medium", wraps=True)
        self._names = [Label(self, tools.say(f"check.{who}"), "label", "text2") for who in _WHO]
        words = [tools.words.choice("can_carry", code) for code in ANSWERS]
        self.scales = [AnswerScale(self, words) for _ in _WHO]
        for who, name, scale in zip(_WHO, self._names, self.scales, strict=True):
            scale.setObjectName(f"{item}_{who}_scale")
            scale.setAccessibleName(f"{name.text()}: {line}")
            scale.value_changed.connect(self._on_value_changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.current().px(6))
        self._grid.setHorizontalSpacing(theme.current().px(_GAP))
        self._grid.setColumnMinimumWidth(2, theme.current().px(_GAP))
        self._grid.setColumnStretch(5, 1)
        self._grid.addWidget(self._line, 0, 0, 1, 6)
        self._shape = ""
        self._arrange()

    def checked(self) -> Checked:
        """The line as both have answered it."""
        mine, theirs = (_code(scale.answer()) for scale in self.scales)
        return Checked(self._item, mine, theirs)

    def show_checked(self, line: Checked) -> None:
        """Show what was answered without telling."""
        for scale, code in zip(self.scales, (line.mine, line.theirs), strict=True):
            scale.set_answer(ANSWERS.index(code) if code in ANSWERS else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shape = self._fitting()
        if shape == self._shape:
            return
        self._shape = shape
        for place, (name, scale) in enumerate(zip(self._names, self.scales, strict=True)):
            (row, column), (below, beside) = _SHAPES[shape][place]
            self._grid.addWidget(name, row, column)
            self._grid.addWidget(scale, below, beside, Qt.AlignmentFlag.AlignLeft)

    def _fitting(self) -> str:
        gap = theme.current().px(_GAP)
        names = [name.sizeHint().width() for name in self._names]
        scale = self.scales[0].sizeHint().width()
        if self.width() >= sum(names) + 2 * scale + 5 * gap:
            return "line"
        return "lines" if self.width() >= max(names) + scale + gap else "column"

    def _on_value_changed(self, _value: int | None) -> None:
        self.answered.emit()


class ChecksField(FieldEditor):
    """Every line of a list, in its order; lines nobody answered are not kept."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self._rows: dict[str, CheckRow] = {}
        self._others: tuple[Checked, ...] = ()
        lines = QWidget(self)
        below = QVBoxLayout(lines)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.current().px(16))
        for item in _LISTS[self.spec.name]:
            line = self.tools.words.choice(self.spec.name, item)
            self._rows[item] = CheckRow(lines, line, item, self.tools)
            below.addWidget(self._rows[item])
        column.addWidget(lines)
        return lines

    def connect_input(self) -> None:
        for row in self._rows.values():
            row.answered.connect(self._on_changed)

    def focus_input(self) -> None:
        first = next(iter(self._rows.values()))
        first.scales[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> tuple[Checked, ...]:
        every = (row.checked() for row in self._rows.values())
        return (*(line for line in every if line.mine or line.theirs), *self._others)

    def show_answer(self, answer: tuple[Checked, ...]) -> None:
        known = {line.item: line for line in answer}
        for item, row in self._rows.items():
            row.show_checked(known.get(item, Checked(item)))
        self._others = tuple(line for line in answer if line.item not in self._rows)


def _code(answer: int | None) -> str:
    return "" if answer is None else ANSWERS[answer]


_WHO = ("mine", "theirs")
#: For each of the two: where the name stands, and where the answer.
_SHAPES = {
    "line": (((1, 0), (1, 1)), ((1, 3), (1, 4))),
    "lines": (((1, 0), (1, 1)), ((2, 0), (2, 1))),
    "column": (((1, 0), (2, 0)), ((3, 0), (4, 0))),
}
