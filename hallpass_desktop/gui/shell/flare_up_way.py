"""Opens the help for when it flares up again, and leads from it to where somebody wants to go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.grounding import slow_down
from hallpass_desktop.gui.models.flare_up import FlareUp, wrote_down
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.overlay import open_overlays

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.desk import Desk
    from hallpass_desktop.gui.shell.frame import Frame
    from hallpass_desktop.gui.shell.starters_way import StartersWay

PROFESSIONAL, OPENING = "professional", "opening"


class FlareUpWay(QObject):
    """It can be asked for from anywhere, with a plan or without one."""

    def __init__(self, frame: "Frame", desk: "Desk", starters: "StartersWay") -> None:
        super().__init__(frame)
        self._frame, self._desk, self._starters = frame, desk, starters

    def open(self) -> None:
        """Read what somebody wrote down, then show it."""
        context, typed = self._desk.context, self._desk.drafts()
        context.tasks.run(
            lambda: wrote_down(context.journal, context.words, typed),
            context=self,
            done=self._show,
            failed=self._desk.report,
            lane=Lane.SEARCH,
            key="flare_up",
        )

    def _show(self, flare_up: FlareUp) -> None:
        from hallpass_desktop.gui.pages.flare_up_sheet import (  # noqa: PLC0415 - when wanted
            FlareUpSheet,
        )

        if any(isinstance(each, FlareUpSheet) for each in open_overlays(self._frame.window())):
            return
        context = self._desk.context
        sheet = FlareUpSheet(self._frame, context.content, context.words, flare_up)
        sheet.slowing_asked.connect(self._on_slowing_asked)
        sheet.talk_asked.connect(self._on_talk_asked)
        sheet.people_asked.connect(self._on_people_asked)
        sheet.note_asked.connect(self._on_note_asked)
        sheet.guide_asked.connect(self._on_guide_asked)
        sheet.open()

    def _on_slowing_asked(self) -> None:
        slow_down(self._frame, self._desk.context.content.grounding)

    def _on_talk_asked(self) -> None:
        self._starters.offer(OPENING)

    def _on_people_asked(self) -> None:
        self._desk.go_to("people")

    def _on_note_asked(self) -> None:
        self._desk.open_editor(Kind.JEALOUSY)

    def _on_guide_asked(self) -> None:
        self._desk.show_topic(PROFESSIONAL)
