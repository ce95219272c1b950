"""The second step: what to show. It starts empty, and every tick is somebody's own."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import Tick
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together import things
from hallpass_desktop.gui.pages.together.about_part import NONE, AboutPart
from hallpass_desktop.gui.pages.together.step_view import StepView
from hallpass_desktop.gui.pages.together.things_list import ThingsList


class ShowingStep(StepView):
    """Only what was marked for it is here at all, field by field."""

    page_asked = Signal(str)

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(
            parent,
            self.tr("What would you like to show?"),
            self.tr("It starts empty. Tick what the other person may see; all else stays shut."),
            "showing",
        )
        self._tools = tools
        self._build()
        self._connect()

    def refresh(self) -> None:
        setup, view, ticks = self.setup, self.view, self.setup.ticks
        self._about.show_setup(setup, view)
        self._parts.show_things(things.about(setup, view, self._tools), ticks)
        self._points.show_things(things.points(view), ticks)
        self._pages.show_things(things.pages(view, self._tools), ticks)

    def missing(self) -> str:
        if not self.setup.lacks_parts(self.view):
            return ""
        has_about, kind = self.setup.agreement_of(self.view) is not None, self.setup.kind
        if kind is SessionKind.REPAIR:
            return self.tr("Choose a plan and tick a step to go on.")
        if kind is SessionKind.WALK:
            tick = self.tr("Tick a row of the grid to go on.")
            both = self.tr("Choose an agreement and tick a row of its grid to go on.")
        else:
            tick = self.tr("Tick a clause to go on.")
            both = self.tr("Choose an agreement and tick a clause to go on.")
        return tick if has_about else both

    def set_fold(self, fold: Fold) -> None:
        self._about.set_fold(fold)

    def focus_first(self) -> bool:
        if self._about.focus_first():
            return True
        cards = (card for each in self.lists() for card in each.cards())
        first = next((check for card in cards for check in card.checks()), None)
        if first is not None:
            first.setFocus()
        return first is not None

    def lists(self) -> tuple[ThingsList, ...]:
        """Every list, in its order."""
        return (self._parts, self._points, self._pages)

    def _build(self) -> None:
        self._about = AboutPart(self)
        self._parts = ThingsList(self, self.tr("What of it?"))
        self._points = ThingsList(self, self.tr("From earlier sessions"))
        self._pages = ThingsList(
            self,
            self.tr("Pages you marked for Together"),
            self.tr(
                "No page is marked for it. On any page of your journal you can choose who sees "
                "what of it. A talk needs no page."
            ),
        )
        for widget in (self._about, *self.lists()):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._about.about_chosen.connect(self._on_about_chosen)
        self._about.page_asked.connect(self.page_asked)
        for each in self.lists():
            each.ticked.connect(self._on_ticked)

    def _on_about_chosen(self, code: str) -> None:
        about = None if code == NONE else RecordId(code)
        self.setup_chosen.emit(replace(self.setup, about=about))

    def _on_ticked(self, ticks: tuple[Tick, ...], is_on: bool) -> None:
        self.setup_chosen.emit(self.setup.ticked(ticks, is_on=is_on))
