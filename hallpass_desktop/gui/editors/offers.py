"""Quiet cards that offer something at the right moment and never stand in the way."""

from collections.abc import Callable
from datetime import UTC

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.calm import cooling_end, is_cooling, is_strong
from hallpass_desktop.domain.wording import says_not_enough
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label


class Offer(Card):
    """A heading, a few words, and things one may press."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools, key: str) -> None:
        super().__init__(parent, "sunken", "line", 10)
        self.answers, self.tools = answers, tools
        self.setObjectName(f"{key}_offer")
        look = theme.current()
        self.heading = Label(self, tools.say(f"{key}.heading"), "heading", wraps=True)
        self.words = Label(self, tools.say(f"{key}.text"), "body", "text2", wraps=True)
        self._buttons = QWidget(self)
        self.flow = FlowLayout(self._buttons, 8, 8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self.column.setSpacing(look.px(6))
        for widget in (self.heading, self.words, self._buttons):
            self.column.addWidget(widget)

    def add_button(self, name: str, text: str, slot: Callable[[], None]) -> Button:
        """Offer one thing."""
        button = Button(self._buttons, text, "plain", "sm")
        button.setObjectName(name)
        button.clicked.connect(slot)
        self.flow.addWidget(button)
        return button


class StrongOffer(Offer):
    """From 8 on: the grounding minute, and keeping this from sharing until tomorrow."""

    grounding_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "strong")
        self.slow_button = self.add_button(
            "strong_slow_button", self.tr("Slow down for a minute"), self._on_slow_clicked
        )
        self.wait_button = self.add_button(
            "keep_from_sharing_button", self.tr("Keep it to myself until tomorrow"), self._on_wait
        )
        self.lift_button = self.add_button(
            "lift_wait_button", self.tr("Do not wait"), self._on_lift
        )
        answers.changed.connect(self.refresh)
        self.refresh("")

    def refresh(self, _name: str) -> None:
        """Look at the answers again."""
        note = self.answers.note
        waits = is_cooling(note, self.tools.now())
        self.setVisible(is_strong(note) or waits)
        self.wait_button.setVisible(not waits)
        self.lift_button.setVisible(waits)
        self.words.setText(self._waiting_words() if waits else self.tools.say("strong.text"))

    def _waiting_words(self) -> str:
        now = self.tools.now()
        until = self.answers.value("cooling_until").astimezone(now.tzinfo)
        words = self.tr("Until {when} this page cannot be shown to anybody.")
        return words.format(when=locale_text.day_and_time(until, now.date()))

    def _on_slow_clicked(self) -> None:
        self.grounding_asked.emit()

    def _on_wait(self) -> None:
        self.answers.set("cooling_until", cooling_end(self.tools.now()))

    def _on_lift(self) -> None:
        self.answers.set("cooling_until", None)


class NotEnoughOffer(Offer):
    """When the story says "I am not enough": a fuller view on offer, never an argument."""

    fuller_view_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "not_enough")
        self._is_declined = False
        self.question = Label(self, tools.say("not_enough.question"), "body_medium", wraps=True)
        self.column.insertWidget(2, self.question)
        self.write_button = self.add_button(
            "fuller_view_button", self.tr("Write a fuller view"), self._on_write_clicked
        )
        self.decline_button = self.add_button(
            "not_enough_decline_button", self.tr("Not now"), self._on_decline_clicked
        )
        answers.changed.connect(self.refresh)
        self.refresh("story")

    def refresh(self, name: str) -> None:
        """Look at the story again."""
        if name not in ("story", "fuller_view"):
            return
        is_said = says_not_enough(self.answers.value("story"), self.tools.content.not_enough)
        self.setVisible(is_said and not self._is_declined)

    def _on_write_clicked(self) -> None:
        self.fuller_view_asked.emit()

    def _on_decline_clicked(self) -> None:
        self._is_declined = True
        self.hide()


class LaterOffer(Offer):
    """Some time after a note was kept: asks once more how strong it is, and no more after a no."""

    answer_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "later")
        self.answer_button = self.add_button(
            "answer_later_button", self.tr("Say how strong it is today"), self._on_answer_clicked
        )
        self.decline_button = self.add_button(
            "later_decline_button", self.tr("No, thank you"), self._on_decline_clicked
        )

    def _on_answer_clicked(self) -> None:
        self.hide()
        self.answer_asked.emit()

    def _on_decline_clicked(self) -> None:
        self.answers.set("asked_later_at", self.tools.now().astimezone(UTC))
        self.hide()
