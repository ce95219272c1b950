"""A debrief: each says alone whether to go on, change something or stop, and then both look."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.alone_flow import AloneFlow
from hallpass_desktop.gui.stage.alone_screen import AloneScreen
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.outcome_words import look_backs, said
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen


class LookBackScreen(AloneScreen):
    """One of the two chooses."""

    done = Signal(str)  # the code
    part = Part.LOOK_BACK

    def focus_first(self) -> None:
        self.choices.focus_here()

    def _build(self) -> None:
        super()._build()
        words = self.scene.words_of(Part.LOOK_BACK)
        alone = self.tr("Only you look now. Once each has answered, you both see both answers.")
        name = self.scene.name(self._who)
        #: {name} answers a question alone
        heading = self.tr("{name}: {question}").format(name=name, question=words.heading)
        self.set_heading(heading, alone)
        self.choices = Choices(self.area.content, self.tr("What would you like?"))
        self.choices.offer((*look_backs(), ("", self.tr("Leave it open"), "")), "")
        self.body.addWidget(self.choices)
        self.ready = self.add_way(self.tr("Done"), "alone_done_button", is_main=True)

    def _connect(self) -> None:
        self.ready.clicked.connect(self._on_ready)

    def _on_ready(self) -> None:
        self.done.emit(self.choices.chosen())


class LookBackShown(Screen):
    """Both answers, side by side; what differs is nobody's fault."""

    part = Part.LOOK_BACK

    def _build(self) -> None:
        super()._build()
        outcome, open_words = self.talk.outcome, self.tr("left open")
        for who, code in ((Who.ME, outcome.mine), (Who.PARTNER, outcome.theirs)):
            words = said(look_backs(), code) or open_words
            #: {name} answered something alone
            line = self.tr("{name}: {answer}").format(name=self.scene.name(who), answer=words)
            self.add_words(line, "shared_name")
        self.add_words(self._compared())
        self.add_go_on()
        self.again = self.add_link(self.tr("Answer again"), "again_button", "rotate-ccw")

    def _compared(self) -> str:
        """Whoever left it open has chosen nothing yet."""
        mine, theirs = self.talk.outcome.mine, self.talk.outcome.theirs
        if not mine and not theirs:
            return self.tr("You both left it open. It may stay so for now.")
        if mine == theirs:
            return self.tr("You chose the same.")
        if mine and theirs:
            return self.tr("You chose differently. One of you can always stop it.")
        return self.tr("One of you left it open. One of you can always stop it.")


class LookBackFlow(AloneFlow):
    """Nothing is in the session until both have answered."""

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent, scene, talk)
        self._answers: dict[Who, str] = {}

    def is_done_before(self) -> bool:
        return bool(self.talk.outcome.mine or self.talk.outcome.theirs)

    def alone(self, who: Who) -> Screen:
        screen = LookBackScreen(self.scene, self.talk, who)
        screen.done.connect(self._on_done)
        return screen

    def both(self) -> Screen:
        if self._answers:
            mine, theirs = self._answers.get(Who.ME, ""), self._answers.get(Who.PARTNER, "")
            self.note(mine=mine, theirs=theirs)
        screen = LookBackShown(self.scene, self.talk)
        screen.again.clicked.connect(self.begin_again)
        screen.changed.connect(self.changed)
        return screen

    def _on_done(self, code: str) -> None:
        who = self._steps[self._step // 2]
        if who is not None:
            self._answers[who] = code
        self.step_on()
