"""Opening a subject ends in a day to go on, and in nothing else."""

from datetime import date

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.day_field import DayField
from hallpass_desktop.gui.stage.screen import Screen


class DayScreen(Screen):
    """No day is an answer too."""

    part = Part.DAY

    def focus_first(self) -> None:
        self.day.near.focus_here()

    def _build(self) -> None:
        super()._build()
        today = self.scene.clock.now().date()
        content = self.area.content
        self.day = DayField(content, self.tr("When?"), today, self.talk.outcome.again)
        self.body.addWidget(self.day)
        self.add_go_on()

    def _connect(self) -> None:
        self.day.changed.connect(self._on_day)

    def _on_day(self, day: date | None) -> None:
        self.note(again=day)
