"""Together: what it is, who the two are, and step by step what they will look at."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import TogetherView, gather
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.making import Made
from hallpass_desktop.gui.pages.together.setup_view import SetupView
from hallpass_desktop.gui.pages.together.waiting_view import WaitingView
from hallpass_desktop.gui.pages.together.wishes import SessionWishes
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.services.changes import Changes


class TogetherPage(FreshPage):
    """Everything here is private; the shared screen opens only when somebody starts it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: TogetherView | None = None
        self._wishes = SessionWishes(context, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Together"))

    def parts(self) -> Iterator[None]:
        tools = Tools(self.context.words, self.context.content, self.context.clock.now)
        self._setup = SetupView(self, tools)
        self._waiting, self._empty = WaitingView(self), self._make_empty()
        for view in (self._setup, self._waiting, self._empty):
            self._column.addWidget(view, 1)
            view.hide()
        yield
        self._setup.begin()
        self._connect()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._setup.set_fold(fold)
        self._waiting.set_fold(fold)

    def concerns(self, changes: Changes) -> bool:
        return bool(changes)

    def foot(self) -> QWidget | None:
        return self._setup.foot if not self._setup.isHidden() else None

    def panes(self) -> tuple[QWidget, ...]:
        shown = (each for each in (self._empty, self._waiting) if not each.isHidden())
        return tuple(shown) or self._setup.panes()

    def standing(self) -> object:
        return self._setup.standing()

    def stand(self, standing: object) -> None:
        if isinstance(standing, tuple):
            self._setup.stand(*standing)

    def load(self) -> None:
        self.context.tasks.run(
            partial(gather, self.context.journal),
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="together",
        )

    def _make_empty(self) -> EmptyState:
        title, way = self.tr("A shared screen for two"), self.tr("Go to People")
        empty = EmptyState(self, title, "", way)
        empty.setObjectName("empty_state")
        return empty

    def _what_it_is(self, view: TogetherView) -> str:
        """What Together is, and whose name it still wants."""
        words = self.tr(
            "You choose what to show, and your private pages close. Then the two of you talk in "
            "turns, and write down what you want to keep."
        )
        if view.me is None and not view.partners:
            missing = self.tr("For that each of you needs a name in here: a short one is enough.")
        elif view.me is None:
            missing = self.tr("What is missing is a name for yourself: a short one is enough.")
        else:
            missing = self.tr("What is missing is a name for the other one: a short one is enough.")
        return f"{words} {missing}"

    def _connect(self) -> None:
        shell = self.context.shell
        self._empty.action_chosen.connect(self._on_people_asked)
        self._setup.page_asked.connect(shell.go_to)
        self._setup.start_asked.connect(self._on_start_asked)
        self._waiting.going_on_asked.connect(self._wishes.go_on)
        self._waiting.end_asked.connect(self._on_end_asked)
        self._wishes.failed.connect(self._on_failed)
        self._wishes.told.connect(self._on_told)

    def _show(self, view: TogetherView) -> None:
        self._view, has_keyboard = view, self.has_keyboard()
        is_waiting = view.waiting is not None
        self._waiting.setVisible(is_waiting)
        self._setup.setVisible(not is_waiting and view.has_two)
        self._empty.setVisible(not is_waiting and not view.has_two)
        self._empty.set_line(self._what_it_is(view))
        if view.waiting is not None:
            self._waiting.show_waiting(view.waiting, self._words_of(view), self.context.clock.now())
        self._setup.show_view(view)
        if self.arrives() and has_keyboard:
            self._begin()

    def _words_of(self, view: TogetherView) -> str:
        kind = view.waiting.kind if view.waiting is not None else None
        return self.context.content.sessions[kind].title if kind is not None else ""

    def _begin(self) -> None:
        """Put the keyboard where one goes on."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not self._waiting.isHidden():
            self._waiting.go_on_button.setFocus()
        elif not self._empty.isHidden():
            self._empty.button.setFocus()
        else:
            self._setup.step.focus_first()

    def _on_people_asked(self) -> None:
        self.context.shell.go_to("people")

    def _on_end_asked(self) -> None:
        self._wishes.ask_to_end(self._waiting.end_button)

    def _on_start_asked(self, made: Made) -> None:
        self._setup.foot.set_starting(is_starting=True)
        self._wishes.start(made)

    def _on_told(self) -> None:
        self._setup.foot.set_starting(is_starting=False)
        self.look_again()

    def _on_failed(self, error: HallpassError) -> None:
        self._setup.foot.set_starting(is_starting=False)
        self.context.shell.report(error)
        self.look_again()  # something may have been begun elsewhere
