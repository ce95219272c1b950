"""The steps of the set-up, one at a time, and the foot that leads through them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import Setup, TogetherView
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.together.making import Made, Maker
from hallpass_desktop.gui.pages.together.seen_step import SeenStep
from hallpass_desktop.gui.pages.together.session_step import SessionStep
from hallpass_desktop.gui.pages.together.setup_foot import SetupFoot
from hallpass_desktop.gui.pages.together.showing_step import ShowingStep
from hallpass_desktop.gui.pages.together.step_view import StepView
from hallpass_desktop.gui.pages.together.where_step import WhereStep
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

_WIDEST, _LAST = 860, 3

Draft = tuple[Setup, int]


class SetupView(QWidget):
    """It stays as it is while other pages are looked at, and a lock lets go of it."""

    start_asked = Signal(object)  # Made
    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None, tools: Tools) -> None:
        super().__init__(parent)
        self._tools = tools
        self._setup, self._view, self._place = Setup(), TogetherView(), 0
        self._fold = Fold.WIDE
        self._steps: dict[int, StepView] = {}
        self._build()
        self._connect()

    def begin(self) -> None:
        """Make the first step, and show it."""
        self._show_place()

    @property
    def step(self) -> StepView:
        """The step that is shown; each is made when it is first reached."""
        if self._place not in self._steps:
            self._steps[self._place] = self._make(self._place)
        return self._steps[self._place]

    def show_view(self, view: TogetherView) -> None:
        """Show what there is to choose from by now."""
        self._view = view
        self.refresh()

    def standing(self) -> Draft:
        """What is chosen, and which step is shown."""
        return self._setup, self._place

    def stand(self, setup: Setup, place: int) -> None:
        """Stand as before the page was made anew."""
        self._setup, self._place = setup, place
        self._show_place()

    def refresh(self) -> None:
        """Show the step as things are."""
        self.step.show_setup(self._setup, self._view)
        self.foot.show_missing(self.step.missing())

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room."""
        is_narrow = fold is Fold.NARROW
        side = 20 if is_narrow else 32
        self._scroll.set_padding(side, 16 if is_narrow else 28, side, 24)
        self.foot.set_fold(fold)
        self._fold = fold
        for step in self._steps.values():
            step.set_fold(fold)

    def panes(self) -> tuple[QWidget, ...]:
        """The step, and the foot."""
        return (self._scroll.content, self.foot)

    def _build(self) -> None:
        self._scroll = ScrollPage(self)
        self._scroll.setObjectName("together_scroll")
        self._scroll.set_widest(_WIDEST)
        content = self._scroll.content
        self._scroll.column.addWidget(Label(content, self.tr("Together"), "title"))
        self._where = Label(content, "", "small", "text2")
        self._where.setObjectName("together_place_label")
        self._scroll.column.addSpacing(theme.current().px(4))
        self._scroll.column.addWidget(self._where)
        self._scroll.column.addSpacing(self._scroll.column.spacing() + 20)
        self.foot = SetupFoot(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)

    def made(self, setup: Setup, view: TogetherView) -> Made:
        """What these choices make visible."""
        return Maker(setup, view, self._tools).make()

    def _make(self, place: int) -> StepView:
        content = self._scroll.content
        step: StepView
        if place == 0:
            step = SessionStep(content, self._tools.content.sessions)
        elif place == 1:
            step = ShowingStep(content, self._tools)
            step.page_asked.connect(self.page_asked)
        else:
            step = SeenStep(content, self.made) if place == 2 else WhereStep(content)
        step.setup_chosen.connect(self._on_setup_chosen)
        step.set_fold(self._fold)
        self._scroll.column.addWidget(step, 1)
        return step

    def _connect(self) -> None:
        self.foot.back_pressed.connect(self._on_back_pressed)
        self.foot.next_pressed.connect(self._on_next_pressed)

    def _show_place(self) -> None:
        shown = self.step
        for step in self._steps.values():
            step.setVisible(step is shown)
        is_last = self._place == _LAST
        self.foot.show_place(is_first=self._place == 0, is_last=is_last)
        self._where.setText(self._said_place())
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _said_place(self) -> str:
        #: {step} of {all} counts the steps of setting up a session for two
        pattern = self.tr("Step {step} of {all}")
        return pattern.format(step=self._place + 1, all=_LAST + 1)

    def _go_to(self, place: int) -> None:
        self._place = place
        self._show_place()
        if not self.step.focus_first():
            self.foot.next_button.setFocus()
        say(self, f"{self._said_place()}. {self.step.accessibleName()}")

    def _on_setup_chosen(self, setup: Setup) -> None:
        self._setup = setup
        self.refresh()

    def _on_back_pressed(self) -> None:
        self._go_to(self._place - 1)

    def _on_next_pressed(self) -> None:
        if self._place < _LAST:
            self._go_to(self._place + 1)
        else:
            self.start_asked.emit(self.made(self._setup, self._view))
