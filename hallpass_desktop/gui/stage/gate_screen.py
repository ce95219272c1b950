"""The private gate: three questions that each of the two answers alone. Nothing of it is kept."""

from PySide6.QtCore import Signal

from hallpass_desktop.domain.private_gate import Aim, Answered, Freedom, Readiness
from hallpass_desktop.gui.stage.alone_screen import AloneScreen
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.gate_words import aims, freedoms, readinesses


class GateScreen(AloneScreen):
    """Begins empty each time it comes up, also for somebody who was here before."""

    answered = Signal(object)  # Answered, once it is whole

    def focus_first(self) -> None:
        self.freedom.focus_here()

    def _build(self) -> None:
        name = self.scene.name(self._who)
        self.set_heading(
            self.tr("{name}, before you start").format(name=name),
            self.tr(
                "Only you look now, and nothing of this is kept. Your first answer is never shown. "
                "How ready you are and what you hope for may be shown to both of you."
            ),
        )
        self.freedom = self._ask(self.tr("Am I free to say no tonight?"))
        self.freedom.offer(freedoms())
        self.readiness = self._ask(self.tr("How ready am I to talk now?"))
        self.readiness.offer(readinesses())
        self.aim = self._ask(self.tr("What do I hope for?"))
        self.aim.offer(aims())
        self.done = self.add_way(self.tr("Done"), "gate_done_button", is_main=True)
        words = self.tr("“Done” waits for an answer to each of the three questions.")
        self.why = self.add_words(words, "shared_small", "text2")

    def _ask(self, question: str) -> Choices:
        choices = Choices(self.area.content, question, is_flowing=True)
        self.body.addSpacing(6)
        self.body.addWidget(choices)
        return choices

    def _connect(self) -> None:
        for choices in (self.freedom, self.readiness, self.aim):
            choices.chosen_changed.connect(self._on_chosen)
        self.done.clicked.connect(self._on_done)

    def _refresh(self) -> None:
        super()._refresh()
        self._on_chosen("")

    def _on_chosen(self, _code: str) -> None:
        is_whole = self._answers().is_whole
        self.done.setEnabled(is_whole)
        self.why.setVisible(not is_whole)
        self.done.setAccessibleDescription("" if is_whole else self.why.text())

    def _on_done(self) -> None:
        self.answered.emit(self._answers())

    def _answers(self) -> Answered:
        freedom, readiness, aim = (
            choices.chosen() for choices in (self.freedom, self.readiness, self.aim)
        )
        return Answered(
            Freedom(freedom) if freedom else None,
            Readiness(readiness) if readiness else None,
            Aim(aim) if aim else None,
        )
