"""How strong is it now: answerable at any time, and no change is also fine."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.slope_mark import SlopeMark

BEFORE, NOW = "strength_before", "strength_now"


class NowCard(Card):
    """The scale, and below it the mark from then to now once both are answered."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self._answers, self._tools = answers, tools
        self.setObjectName("now_card")
        self._build()
        self._connect()
        self._refresh("")

    def _build(self) -> None:
        look = theme.current()
        heading = Label(self, self._tools.say("step.now.question"), "heading", wraps=True)
        hint = Label(self, self.tr("You can answer this at any time."), "body", "text2", wraps=True)
        self.scale = DotScale(self)
        self.scale.setObjectName("now_scale")
        self.scale.setAccessibleName(heading.text())
        self.scale.set_low_words(self._tools.say("scale.low"))
        self.scale.set_high_words(self._tools.say("scale.high"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(16))
        column.setSpacing(look.px(2))
        column.addWidget(heading)
        column.addWidget(hint)
        column.addSpacing(look.px(4))
        column.addWidget(self.scale)
        column.addWidget(self._make_change())

    def _make_change(self) -> QWidget:
        look = theme.current()
        self._change = QWidget(self)
        self.slope = SlopeMark(self._change)
        self.slope.set_large(True)
        self._words = Label(self._change, "", "body", "text2", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self.slope, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self._change)
        column.setContentsMargins(0, look.px(10), 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(HLine(self._change))
        column.addLayout(row)
        return self._change

    def _connect(self) -> None:
        self.scale.value_changed.connect(self._on_value_changed)
        self._answers.shown.connect(self._refresh)
        self._answers.changed.connect(self._refresh)

    def _on_value_changed(self, value: int | None) -> None:
        self._answers.set(NOW, value)

    def _refresh(self, name: str) -> None:
        if name not in ("", BEFORE, NOW):
            return
        before, now = self._answers.value(BEFORE), self._answers.value(NOW)
        if self.scale.answer() != now:
            self.scale.set_answer(now)
        is_both = before is not None and now is not None
        self._change.setVisible(is_both)
        if is_both:
            self.slope.set_values(before, now)
            self._words.setText(self._said(before, now))

    def _said(self, before: int, now: int) -> str:
        if now < before:
            words = self.tr("It was {before}, and now it is {now}. That is enough for one sitting.")
        elif now > before:
            words = self.tr("It was {before}, and now it is {now}. Writing can stir things up.")
        else:
            words = self.tr("It was {before}, and it still is. No change is fine too.")
        return words.format(before=before, now=now)
