"""A check-in ends in one thing to keep and one thing to try."""

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.screen import Screen


class KeepAndTryScreen(Screen):
    """Either may stay empty."""

    part = Part.KEEP_AND_TRY

    def focus_first(self) -> None:
        self.keep.edit.setFocus()

    def _build(self) -> None:
        super()._build()
        outcome = self.talk.outcome
        self.keep = self.add_field(self.tr("One thing to keep"), outcome.keep, "keep_edit")
        self.attempt = self.add_field(self.tr("One thing to try"), outcome.attempt, "try_edit")
        self.add_go_on()

    def _connect(self) -> None:
        self.keep.changed.connect(self._on_written)
        self.attempt.changed.connect(self._on_written)
        self.keep.submitted.connect(self.attempt.edit.setFocus)
        self.attempt.submitted.connect(self.go_on)

    def _on_written(self, _text: str) -> None:
        self.note(keep=self.keep.text(), attempt=self.attempt.text())
