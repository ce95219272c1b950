"""The end of a first evening: what was written, on one short page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.evening_plans import plan_words
from hallpass_desktop.gui.editors.screen import Screen
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.reading import lines
from hallpass_desktop.gui.models.reading_sections import Line
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.prose_label import ProseLabel


class ShortPage(Screen):
    """Nothing on it asks for more; what was written can go into a repair plan, now or later."""

    plan_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        question, help_text = tools.say("step.page.question"), tools.say("step.page.help")
        super().__init__(parent, question, help_text, "page")
        self._answers, self._tools = answers, tools
        self._shown = Shown()
        self.card = Card(self)
        self.card.setObjectName("short_page_card")
        look = theme.current()
        self._rows = QVBoxLayout(self.card)
        self._rows.setContentsMargins(*[look.px(20)] * 4)
        self._rows.setSpacing(look.px(14))
        self.column.addWidget(self.card)
        self.plan_button = Button(self, plan_words(is_begun=False), "quiet", "md", "footprints")
        self.plan_button.setObjectName("evening_plan_button")
        self.plan_button.clicked.connect(self.plan_asked)
        self.column.addWidget(self.plan_button, 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        body, tools = self._answers.record.body, self._tools
        said = lines(body, tools.words, tools.words.sentence(tools.content))
        if not self._shown.is_new(said):
            return
        clear(self._rows)
        for line in said:
            self._rows.addWidget(self._row(line))
        self.card.setVisible(bool(said))
        self.plan_button.setVisible(bool(said))
        self.help.setText(tools.say("step.page.help" if said else "step.page.nothing"))

    def _row(self, line: Line) -> QWidget:
        row = QWidget(self.card)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        column.addWidget(Label(row, line.label, "label", "text2", wraps=True))
        words = ProseLabel(row, line.text)
        words.setObjectName(f"{line.field}_text")
        words.setAccessibleName(line.label)
        column.addWidget(words)
        return row
