"""Both see what each hopes for and how ready each is, when it is worth a word before starting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hallpass_desktop.domain.private_gate import Gate
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.gate_words import aims, readinesses
from hallpass_desktop.gui.stage.outcome_words import said
from hallpass_desktop.gui.stage.people import PersonMark
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.widgets.label import Label


class MatchScreen(Screen):
    """Nothing is wrong with it: being heard first, choosing again and another day are all ways."""

    heard_first = Signal()
    chosen_again = Signal()
    not_today = Signal()
    has_people = False

    def __init__(self, scene: Scene, talk: Talk, gate: Gate) -> None:
        self._gate = gate
        super().__init__(scene, talk)
        self._gate = Gate()

    def _build(self) -> None:
        self.set_heading(*self._what_is_worth_a_word())
        sides = zip((Who.ME, Who.PARTNER), self._gate.aims(), self._gate.readiness(), strict=True)
        for who, aim, ready in sides:
            hope, now = said(aims(), aim), said(readinesses(), ready)
            self.body.addLayout(self._line(who, hope, now))
        begin = self.tr("Begin with being heard")
        self.again = self.add_way(self.tr("Choose again"), "again_button")
        self.stop = self.add_way(self.tr("Not today"), "not_today_button")
        self.begin = self.add_way(begin, "heard_first_button", is_main=True)

    def _what_is_worth_a_word(self) -> tuple[str, str]:
        if self._gate.hopes_go_together:
            return (
                self.tr("Now may not be the time"),
                self.tr("Not both of you feel ready. Another day is fine, and so is a slow start."),
            )
        return (
            self.tr("You hope for different things"),
            self.tr("That is common, and good to know before you start. Being heard often helps."),
        )

    def _line(self, who: Who, hope: str, ready: str) -> QHBoxLayout:
        look, content = theme.current(), self.area.content
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        mark = PersonMark(content, who, self.scene.name(who))
        words = QVBoxLayout()
        words.setSpacing(0)
        #: {name} hopes for something: "Robin: to be heard"
        line = self.tr("{name}: {hope}").format(name=self.scene.name(who), hope=hope)
        words.addWidget(Label(content, line, "shared_name", wraps=True))
        #: How ready somebody is to talk: "Ready to talk now: a little"
        now = self.tr("Ready to talk now: {ready}").format(ready=ready)
        words.addWidget(Label(content, now, "shared_small", "text2", wraps=True))
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row

    def _connect(self) -> None:
        self.begin.clicked.connect(self.heard_first)
        self.again.clicked.connect(self.chosen_again)
        self.stop.clicked.connect(self.not_today)
