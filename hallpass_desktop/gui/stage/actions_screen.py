"""Who does what, and by when."""

from collections.abc import Sequence

from hallpass_desktop.domain.outcome import ActionPoint
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.day_field import DayField
from hallpass_desktop.gui.stage.points_screen import PointsScreen


class ActionsScreen(PointsScreen):
    """It may stay empty."""

    part = Part.ACTIONS
    name = "action"

    def points(self) -> tuple[ActionPoint, ...]:
        return self.talk.outcome.actions

    def store(self, points: Sequence[ActionPoint]) -> None:
        self.note(actions=tuple(points))

    def about(self, point: ActionPoint) -> str:
        who = self.scene.name(point.who) or self.tr("Both of you")
        if point.due is None:
            return who
        today = self.scene.clock.now().date()
        #: Who does something, and by which day: "Robin, by Thursday 14 November"
        by = self.tr("{name}, by {day}")
        return by.format(name=who, day=locale_text.dated(point.due, today))

    def details(self, text: str) -> ActionPoint:
        if not text:
            return ActionPoint("")
        return ActionPoint(text, Who(self.who.chosen() or Who.US), self.due.day())

    def show_details(self, point: ActionPoint) -> None:
        self.who.choose(point.who)
        self.due.set_day(point.due)

    def build_details(self) -> None:
        content = self.area.content
        self.who = Choices(content, self.tr("Who does it?"), is_flowing=True)
        names = [(who, self.scene.name(who), "") for who in (Who.ME, Who.PARTNER)]
        self.who.offer([*names, (Who.US, self.tr("Both of you"), "")], Who.US)
        self.due = DayField(content, self.tr("By when?"), self.scene.clock.now().date(), None)
        self.body.addWidget(self.who)
        self.body.addWidget(self.due)

    def _build(self) -> None:
        self.label = self.tr("What is to be done")
        super()._build()

    def _connect(self) -> None:
        super()._connect()
        self.who.chosen_changed.connect(self._on_changed)
        self.due.changed.connect(self._on_changed)
