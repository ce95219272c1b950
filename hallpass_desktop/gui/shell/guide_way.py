"""The guide where it fits what is in front, and the way back from it."""

from typing import TYPE_CHECKING

from hallpass_desktop.gui.pages.guide_topics import topic_for
from hallpass_desktop.gui.shell.place import Place

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk

GUIDE = "guide"


class GuideWay:
    """One key leads there and back."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._asked_from: Place | None = None

    def explain(self) -> None:
        """Open the guide where it fits what is in front; from there, go back."""
        if self._desk.front == GUIDE:
            self.come_back()
            return
        place, topic = self._desk.place(), topic_for(self._desk.front)
        self._desk.show_topic(topic)
        self._asked_from = place

    def come_back(self) -> None:
        """Go back to where somebody was when the guide was asked."""
        if self._asked_from is not None:
            self._desk.return_to(self._asked_from)

    def forget(self) -> None:
        """Somebody has gone elsewhere."""
        self._asked_from = None
