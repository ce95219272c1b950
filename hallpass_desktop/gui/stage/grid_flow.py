"""The grid behind a curtain: each answers alone, and both look only if both want to."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.curtain import Answer, Curtain, Stage
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import RowAgreed
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.grid_screens import AskToLook, GridAnswers, GridGone, GridShown
from hallpass_desktop.gui.stage.hand_over_screen import HandOverScreen
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen

_NO_ANSWER = Answer()
_HANDED = {Stage.TO_THEM: Who.PARTNER, Stage.TO_ME: Who.ME}


class GridFlow(Flow):
    """The answers are in the curtain alone until both said yes; a pause draws it for good."""

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent, scene, talk)
        have_looked = any(row.mine or row.theirs for row in talk.outcome.rows)
        self._curtain = Curtain(Stage.SHOWN if have_looked else Stage.MINE)
        self._has_begun = self._handed_to_both = have_looked

    @property
    def is_private(self) -> bool:
        return not self._handed_to_both

    def screen(self) -> Screen:
        if not self.scene.snapshot.rows:
            return self._last(GridGone(self.scene, self.talk))
        if not self._has_begun:
            return self._hand_over(Who.ME)
        if self._curtain.stage in _HANDED:
            return self._hand_over(_HANDED[self._curtain.stage])
        if self._curtain.is_over:
            return self._over()
        return self._alone()

    def _alone(self) -> Screen:
        holder = self._curtain.holder or Who.ME
        if self._curtain.stage in {Stage.ASKS_ME, Stage.ASKS_THEM}:
            asking = AskToLook(self.scene, self.talk, holder)
            asking.agreed.connect(self._on_agreed)
            asking.declined.connect(self._on_declined)
            return asking
        answering = GridAnswers(self.scene, self.talk, holder)
        answering.answered.connect(self._on_answered)
        answering.done.connect(self._on_on)
        answering.stopped.connect(self._on_declined)
        return answering

    def _over(self) -> Screen:
        if not self._handed_to_both:
            return self._hand_over(None)
        if self._curtain.stage is Stage.SHOWN:
            return self._last(GridShown(self.scene, self.talk))
        return self._last(GridGone(self.scene, self.talk))

    def _last(self, screen: Screen) -> Screen:
        screen.changed.connect(self.changed)
        return screen

    def _hand_over(self, to: Who | None) -> HandOverScreen:
        screen = HandOverScreen(self.scene, self.talk, to)
        screen.arrived.connect(self._on_arrived)
        return screen

    def _rows(self) -> tuple[RowAgreed, ...]:
        mine, theirs = self._curtain.seen(Who.ME), self._curtain.seen(Who.PARTNER)
        rows = []
        for row in self.scene.snapshot.rows:
            handle = RecordId(row.handle)
            one, two = mine.get(handle, _NO_ANSWER), theirs.get(handle, _NO_ANSWER)
            both = (one.code, one.words, two.code, two.words)
            rows.append(RowAgreed(row.handle, *both, agreed=row.agreed))
        return tuple(rows)

    def _on_arrived(self) -> None:
        if not self._has_begun:
            self._has_begun = True
        elif self._curtain.is_over:
            self._handed_to_both = True
        else:
            self._curtain = self._curtain.go_on()
        self.stepped.emit()

    def _on_answered(self, handle: str, answer: Answer) -> None:
        self._curtain = self._curtain.answer(RecordId(handle), answer)

    def _on_on(self) -> None:
        self._curtain = self._curtain.go_on()
        self.stepped.emit()

    def _on_agreed(self) -> None:
        self._curtain = self._curtain.reveal()
        if self._curtain.stage is Stage.SHOWN:
            self.note(rows=self._rows())
        self.stepped.emit()

    def _on_declined(self) -> None:
        self._curtain = self._curtain.decline()
        self.stepped.emit()
