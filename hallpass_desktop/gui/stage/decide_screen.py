"""A free talk ends in what was decided, if anything."""

from collections.abc import Sequence

from hallpass_desktop.domain.outcome import ActionPoint
from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.points_screen import PointsScreen


class DecideScreen(PointsScreen):
    """A line each; nothing decided is an outcome too."""

    part = Part.DECIDE
    name = "decision"

    def points(self) -> tuple[ActionPoint, ...]:
        return tuple(ActionPoint(text) for text in self.talk.outcome.decisions)

    def store(self, points: Sequence[ActionPoint]) -> None:
        self.note(decisions=tuple(point.text for point in points))

    def about(self, point: ActionPoint) -> str:
        return ""

    def details(self, text: str) -> ActionPoint:
        return ActionPoint(text)

    def _build(self) -> None:
        self.label = self.tr("What you decided")
        super()._build()
