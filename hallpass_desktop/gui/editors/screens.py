"""A record that is filled in one thing at a time, and a short page of it at the end."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.screen import QuestionScreen, Screen
from hallpass_desktop.gui.editors.screens_foot import ScreensFoot
from hallpass_desktop.gui.editors.short_page import ShortPage
from hallpass_desktop.gui.editors.steps import Step
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.ways_out import WaysOut

_WIDEST = 620
_PLACE = "open_step"


@dataclass(frozen=True, slots=True)
class Standing:
    """The screen, and the questions that have been brought up on it."""

    place: int
    shown: tuple[str, ...] = ()


class ScreensBody(BodyView):
    """Screens are made when they come up; each can be left as it is, in either direction."""

    people_asked = Signal()
    plan_asked = Signal()
    screen_made = Signal(object)  # QuestionScreen

    def __init__(
        self, parent: QWidget, answers: Answers, tools: Tools, steps: tuple[Step, ...]
    ) -> None:
        super().__init__(parent, answers, tools)
        self._steps = steps
        self._seen: frozenset[str] = frozenset()
        self._screens: dict[int, Screen] = {}
        self._place = -1
        self._turns = Turns(self)
        self._build()
        self._connect()

    @property
    def place(self) -> int:
        """The screen that is shown, counted from 0; the short page comes after the questions."""
        return self._place

    @property
    def current(self) -> Screen:
        """What is shown."""
        return self._screens[self._place]

    def begin(self) -> None:
        """Go where somebody stopped, to the first screen, or to the page that was written."""
        stopped: int | None = self.answers.value(_PLACE)
        if stopped is not None:
            self.show_screen(min(stopped, len(self._steps) - 1))
            return
        self.show_screen(0 if is_blank(self.answers.record.body) else len(self._steps))

    def show_screen(self, place: int) -> None:
        """Show one thing and nothing else; the keyboard goes along if it was in the last one."""
        before = self._screens.get(self._place)
        self._place = place
        screen = self._made(place)
        screen.refresh()
        screen.show()
        self._foot.show_place(is_first=place == 0, is_last=self._is_last)
        if before is not None and before is not screen:
            self.focus_first()  # before its field goes, or Qt would look for another one
            before.hide()
            say(self, screen.accessibleName())
        self._scroll.verticalScrollBar().setValue(0)
        self._remember()
        self._turns.begin(self._ahead())

    def set_fold(self, fold: Fold) -> None:
        is_narrow = fold is Fold.NARROW
        side = 20 if is_narrow else 32
        self._scroll.set_padding(side, 16 if is_narrow else 56, side, 24)
        self._foot.set_fold(fold)
        self._ways.set_side(20 if is_narrow else 28)

    def foot(self) -> QWidget | None:
        return self._foot

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        self._seen = fields
        for screen in self._screens.values():
            for editor in screen.editors():
                self._show_seen(editor)

    def standing(self) -> Standing:
        return Standing(self._place, tuple(each.spec.name for each in self.current.editors()))

    def stand(self, standing: object) -> None:
        if not isinstance(standing, Standing):
            return
        self.show_screen(standing.place)
        if isinstance(self.current, QuestionScreen):
            for name in standing.shown:
                self.current.fields.editor(name)

    def focus_first(self) -> None:
        if self._is_last:
            self._foot.next_button.setFocus()
            return
        self.current.focus_first()

    @property
    def _is_last(self) -> bool:
        return self._place == len(self._steps)

    def _build(self) -> None:
        self._scroll = ScrollPage(self)
        self._scroll.setObjectName("screens_scroll")
        self._scroll.set_widest(_WIDEST)
        self._scroll.column.addStretch(1)
        self._foot = ScreensFoot(self)
        self._ways = WaysOut(self, "screen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        column.addWidget(self._ways)

    def _connect(self) -> None:
        self._foot.back_pressed.connect(self._on_back_pressed)
        self._foot.stop_pressed.connect(self.stop_asked)
        self._foot.next_pressed.connect(self._on_next_pressed)
        self._ways.slowing_asked.connect(self.grounding_asked)
        self._ways.people_asked.connect(self.people_asked)

    def _made(self, place: int) -> Screen:
        if place not in self._screens:
            screen = self._make(place)
            screen.hide()
            self._screens[place] = screen
            self._scroll.column.insertWidget(0, screen)
            for editor in screen.editors():
                self._show_seen(editor)
            self.rearranged.emit()
        return self._screens[place]

    def _ahead(self) -> Iterator[None]:
        """Make what comes next in a turn of its own, so that nobody waits for it."""
        if not self._is_last:
            self._made(self._place + 1)
        yield

    def _make(self, place: int) -> Screen:
        if place == len(self._steps):
            page = ShortPage(self._scroll.content, self.answers, self.tools)
            page.plan_asked.connect(self.plan_asked)
            return page
        screen = QuestionScreen(self._scroll.content, self._steps[place], self.answers, self.tools)
        screen.fields.field_made.connect(self._show_seen)
        self.screen_made.emit(screen)
        return screen

    def _remember(self) -> None:
        """Keep where somebody is; alone it is no reason to write anything, and the end is none."""
        if self._is_last:
            self.answers.set(_PLACE, None)
        elif not is_blank(self.answers.record.body):
            self.answers.set_quietly(_PLACE, self._place)

    def _show_seen(self, editor: FieldEditor) -> None:
        is_seen = editor.spec.name in self._seen
        editor.set_seen_by(self.tr("They will see this") if is_seen else "")

    def _on_back_pressed(self) -> None:
        self.show_screen(self._place - 1)

    def _on_next_pressed(self) -> None:
        if self._is_last:
            self.done_asked.emit()
            return
        self.show_screen(self._place + 1)
