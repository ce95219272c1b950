"""A word for oneself, written alone, at the end of a session."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.alone_flow import AloneFlow
from hallpass_desktop.gui.stage.answer_field import PAGE
from hallpass_desktop.gui.stage.scene import Scene
from hallpass_desktop.gui.stage.screen import Screen

_FIELDS = {Who.ME: "my_afterword", Who.PARTNER: "their_afterword"}


class AfterwordScreen(Screen):
    """What was written here before is kept and not shown: somebody else may sit here now."""

    written = Signal(str)
    done = Signal()
    has_people = False
    part = Part.AFTERWORD

    def __init__(self, scene: Scene, talk: Talk, who: Who, *, has_before: bool) -> None:
        self._who, self._has_before = who, has_before
        super().__init__(scene, talk)

    def focus_first(self) -> None:
        self.field.edit.setFocus()

    def _build(self) -> None:
        super()._build()
        name, owner = self.scene.name(self._who), self.scene.name(Who.ME)
        honest = self.tr("Whoever opens this notebook can read it later. Empty is fine.")
        if self._who is not Who.ME:
            honest = self.tr(
                "It is kept in {owner}'s notebook, and whoever opens that can read it later. "
                "Empty is fine."
            ).format(owner=owner)
        self.add_words(honest)
        if self._has_before:
            self.add_words(
                self.tr("What you wrote before stays. What you write now comes below it."),
                "shared_small",
                "text2",
            )
        label = self.tr("{name}, a word for yourself").format(name=name)
        self.field = self.add_field(label, "", "afterword_edit", PAGE, is_page=True)
        self.ready = self.add_way(self.tr("Done"), "alone_done_button", is_main=True)

    def _connect(self) -> None:
        self.field.changed.connect(self.written)
        self.ready.clicked.connect(self.done)


class AfterwordEnd(Screen):
    """Both again, before the end."""

    part = Part.AFTERWORD

    def _build(self) -> None:
        self.set_heading(self.tr("That was the last part"), self.tr("You can end it here."))
        self.add_go_on(self.tr("End for today"))


class AfterwordFlow(AloneFlow):
    """Each begins with an empty field, also after a pause."""

    def __init__(self, parent: QObject, scene: Scene, talk: Talk) -> None:
        super().__init__(parent, scene, talk)
        outcome = talk.outcome
        self._before = {Who.ME: outcome.my_afterword, Who.PARTNER: outcome.their_afterword}

    def alone(self, who: Who) -> Screen:
        screen = AfterwordScreen(
            self.scene, self.talk, who, has_before=bool(self._before[who].strip())
        )
        screen.written.connect(self._on_written)
        screen.done.connect(self.step_on)
        return screen

    def both(self) -> Screen:
        screen = AfterwordEnd(self.scene, self.talk)
        screen.changed.connect(self.changed)
        return screen

    def _on_written(self, text: str) -> None:
        who = self._steps[self._step // 2]
        if who is not None:
            before = self._before[who]
            self.note(**{_FIELDS[who]: f"{before}\n\n{text}".strip() if text else before})
