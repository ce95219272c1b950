"""The screen changes hands: nothing is on it but whose it is next."""

from PySide6.QtCore import Qt, Signal

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.people import PersonMark
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen

_MARK = 72


class HandOverScreen(Screen):
    """Whose it is next; None is both together."""

    arrived = Signal()
    has_people = False

    def __init__(self, scene: Scene, talk: Talk, to: Who | None) -> None:
        self._to = to
        super().__init__(scene, talk)

    def focus_first(self) -> None:
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_low(self, is_low: bool) -> None:
        """Whose it is must be read without scrolling; the mark only says it again."""
        super().set_low(is_low)
        if self._mark is not None:
            self._mark.setVisible(not is_low)

    def _build(self) -> None:
        self._mark: PersonMark | None = None
        self.body.insertStretch(0, 1)
        if self._to is None:
            self.set_heading(
                self.tr("Now both of you"), self.tr("Sit so that you can both see the screen.")
            )
            text = self.tr("We are both here")
        else:
            name = self.scene.name(self._to)
            other = self.scene.name(Who.PARTNER if self._to is Who.ME else Who.ME)
            heading = self.tr("Hand the screen to {name}").format(name=name)
            help_text = self.tr("Only {name} looks now. {other} looks away until it is handed on.")
            self.set_heading(heading, help_text.format(name=name, other=other))
            text = self.tr("I am {name}, and I have the screen").format(name=name)
        if self._to is not None:
            self._mark = PersonMark(self.area.content, self._to, self.scene.name(self._to), _MARK)
            self._mark.setObjectName("hand_over_mark")
            self._mark.set_active(True)
            self.body.insertWidget(1, self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.help):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.go = self.add_way(text, "arrived_button", is_main=True)

    def _connect(self) -> None:
        self.go.clicked.connect(self.arrived)
