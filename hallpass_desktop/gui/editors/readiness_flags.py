"""What may be worth a look before a yes: said beside the answers, and put aside for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.readiness import ReadinessBody
from hallpass_desktop.domain.readiness_flags import Flag, flags
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.hanging_card import HangingCard
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton

_ASKED = frozenset({"hopes", "decision", "safety", "put_aside"})


class FlagRow(QWidget):
    """One question, and a way to have it gone."""

    put_aside = Signal(str)  # the code

    def __init__(self, parent: QWidget, flag: Flag, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName(f"{flag}_flag")
        self._flag = flag
        heading = Label(self, tools.say(f"flag.{flag}.heading"), "body_strong", wraps=True)
        words = Label(self, tools.say(f"flag.{flag}.text"), "body", "text2", wraps=True)
        self.button = LinkButton(self, tools.say("flags.aside"), "small", "text2")
        self.button.setObjectName(f"{flag}_aside_button")
        self.button.setAccessibleDescription(f"{heading.text()}. {words.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().px(6), 0, theme.current().px(6))
        column.setSpacing(theme.current().px(4))
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.put_aside.emit(self._flag)


class FlagsCard(HangingCard):
    """Not there while nothing is worth a look; nothing in it stands in the way of anything."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, tools.say("flags.heading"), tools.say("flags.text"))
        self.setObjectName("flags_card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._answers = answers
        self._rows_of = {flag: FlagRow(self, flag, tools) for flag in Flag}
        self.show_rows(self._rows_of.values())
        for row in self._rows_of.values():
            row.put_aside.connect(self._on_put_aside)
        answers.changed.connect(self._on_answer_changed)
        answers.shown.connect(self._on_answer_changed)
        self._refresh()

    def shown(self) -> tuple[Flag, ...]:
        """The questions on screen, in their order."""
        return tuple(flag for flag, row in self._rows_of.items() if not row.isHidden())

    def _refresh(self) -> None:
        body = self._answers.record.body
        raised = flags(body) if isinstance(body, ReadinessBody) else ()
        self._keep_the_keyboard(raised)
        for flag, row in self._rows_of.items():
            row.setVisible(flag in raised)
        self.setVisible(bool(raised))

    def _keep_the_keyboard(self, raised: tuple[Flag, ...]) -> None:
        """Where the row that has it goes, it goes to the next that stays."""
        going = any(
            row.button.hasFocus() for flag, row in self._rows_of.items() if flag not in raised
        )
        if going and raised:
            self._rows_of[raised[0]].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answer_changed(self, name: str) -> None:
        if not name or name in _ASKED:
            self._refresh()

    def _on_put_aside(self, flag: str) -> None:
        self._answers.set("put_aside", (*self._answers.value("put_aside"), flag))
