"""What a closed step shows of its answers: words, dots with their number, or tags."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.said import answer_said, name_of
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.step_header import air_around
from hallpass_desktop.gui.widgets.tag import Tag

LONGEST_SHOWN = 180
_DOTS, _TAG = 330, 24


@dataclass(frozen=True, slots=True)
class Summary:
    """The first answer of a step: some words, a strength, or names; nothing if unanswered."""

    words: str = ""
    strength: int | None = None
    names: tuple[str, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.words or self.names) or self.strength is not None

    def spoken(self, tools: Tools) -> str:
        """The summary as it is read aloud."""
        if self.strength is not None:
            return tools.words.strength(self.strength)
        return self.words or ", ".join(self.names)


def summary_of(step: Step, answers: Answers, tools: Tools) -> Summary:
    """What to show of a step: its first answered question."""
    for spec in step.fields:
        if spec.ask is Ask.MOMENT:
            continue
        found = _summary(spec, answers.value(spec.name), tools)
        if found.is_answered:
            return found
    return Summary()


def _summary(spec: FieldSpec, answer: object, tools: Tools) -> Summary:
    if isinstance(answer, int) and spec.ask is Ask.STRENGTH:
        return Summary(strength=answer)
    if isinstance(answer, tuple) and spec.ask is Ask.LINKS:
        return Summary(words=_needs_said(len(answer)))
    if isinstance(answer, tuple):
        names = (tools.words.choice(spec.name, name_of(each)) for each in answer)
        return Summary(names=tuple(names))
    return Summary(words=_shortened(answer_said(spec.name, answer, tools)))


def _needs_said(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("StepSummary", "Points to %n need(s)", "", count)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_SHOWN:
        return line
    return line[:LONGEST_SHOWN].rsplit(" ", 1)[0] + "…"


class StepSummary(QWidget):
    """Shows one summary; made anew for each."""

    def __init__(self, parent: QWidget, summary: Summary, tools: Tools) -> None:
        super().__init__(parent)
        self._dots: DotScale | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if summary.strength is not None:
            self._show_strength(summary.strength, tools)
        elif summary.names:
            self._show_names(summary.names)
        elif summary.words:
            self._show_words(summary.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The dots give way to their number where there is no room for both."""
        super().resizeEvent(event)
        if self._dots is not None:
            self._dots.setVisible(self.width() >= theme.current().px(_DOTS + 80))

    def _show_words(self, words: str) -> None:
        column = QVBoxLayout(self)
        air = air_around(theme.current().line_height("writing_small"))
        column.setContentsMargins(0, air, 0, air)
        column.addWidget(Label(self, words, "writing_small", wraps=True))

    def _show_names(self, names: tuple[str, ...]) -> None:
        flow = FlowLayout(gap=6, line_gap=6)
        for name in names:
            tag = Tag(self, name)
            tag.set_tag_height(_TAG)
            flow.addWidget(tag)
        column = QVBoxLayout(self)
        air = air_around(theme.current().px(_TAG))
        column.setContentsMargins(0, air, 0, air)
        column.addLayout(flow)

    def _show_strength(self, strength: int, tools: Tools) -> None:
        look = theme.current()
        self._dots = DotScale(self)
        self._dots.set_compact(True)
        self._dots.set_answer(strength)
        self._dots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dots.setAccessibleName(tools.words.strength(strength))
        self._dots.setMinimumWidth(1)
        self._dots.setMaximumWidth(look.px(_DOTS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._dots, 100)
        said = Label(self, tools.words.strength(strength), "body_strong")
        said.setMinimumHeight(self._dots.minimumSizeHint().height())
        row.addWidget(said)
        row.addStretch(1)
