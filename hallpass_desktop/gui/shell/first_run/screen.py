"""The frame of the first run: the steps at the side, one page, and the way back and on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.first_run.step import SHADOW, Step
from hallpass_desktop.gui.shell.first_run.steps_panel import StepsPanel
from hallpass_desktop.gui.shell.look_choices import LookChoices
from hallpass_desktop.gui.widgets.appear import PAGE_MS, fade_in
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.fold import Fold, fold_for
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.system.settings import Settings

WIDEST = 844
_LEFT, _RIGHT = 60, 56


class FirstRunScreen(TabsInOrder, Panel):
    """Shows one step at a time; the guide decides."""

    back_asked = Signal()
    next_asked = Signal()
    another_asked = Signal()
    settings_chosen = Signal(object)  # Settings
    fold_changed = Signal(object)  # Fold

    def __init__(self, names: Sequence[str], settings: Settings, *, is_filtered: bool) -> None:
        super().__init__()
        self.setObjectName("first_run_screen")
        self._names = tuple(names)
        self._is_filtered = is_filtered
        self._settings = settings
        self._step: Step | None = None
        self._is_beginning = False
        self._is_at_top = True  # as a step begins, until the keyboard moves in it
        self._build()
        self._connect()

    @property
    def fold(self) -> Fold:
        """How much room there is."""
        return fold_for(self.width(), theme.current().scale)

    def show_step(self, step: Step, place: int) -> None:
        """Bring a step to the front."""
        if self._step is not None:
            self._step.hide()
        if step.parent() is not self._scroll.widget():
            self._scroll.column.addWidget(step)
        self._step = step
        self._panel.show_step(place)
        self._where.setText(self._where_text(place))
        step.show()
        first = step if step.focusProxy() is not None else self._next
        self._scroll.verticalScrollBar().setValue(0)
        self._is_beginning = True
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_beginning, self._is_at_top = False, True
        fade_in(step, PAGE_MS)

    def show_ways(self, *, next_text: str, is_first: bool, is_complete: bool) -> None:
        """Say what the two buttons do."""
        self._back.setVisible(not is_first)
        self._another.setVisible(is_first)
        self._next.setText(next_text)
        self._next.setEnabled(is_complete)
        self._arrange_foot()

    def set_busy(self, words: str) -> None:
        """Say that the notebook is being made."""
        self._next.set_busy(words)
        self._back.setEnabled(False)

    def set_ready(self) -> None:
        """Take presses again."""
        self._next.set_ready()
        self._back.setEnabled(True)

    def show_settings(self, settings: Settings) -> None:
        """Show other settings as the chosen ones."""
        self._look.show_settings(settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fold = self.fold
        self._panel.setVisible(fold is Fold.WIDE)
        self._where.setVisible(fold is not Fold.WIDE)
        self._arrange_foot()
        self.fold_changed.emit(fold)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._panel = StepsPanel(self._names, self._facts())
        row.addWidget(self._panel)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._make_bar())
        self._scroll = ScrollPage(self)
        self._scroll.set_padding(_LEFT, 12, _RIGHT - SHADOW, 4)
        self._scroll.set_widest(WIDEST + SHADOW)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._make_foot())
        row.addLayout(column, 1)

    def _make_bar(self) -> QHBoxLayout:
        look = theme.current()
        self._where = Label(self, "", "label", "text2")
        self._look = LookChoices(self._settings, self)
        bar = QHBoxLayout()
        bar.setContentsMargins(look.px(_LEFT), look.px(14), look.px(16), 0)
        bar.addWidget(self._where, 1)
        bar.addStretch(0)
        bar.addWidget(self._look, 0, Qt.AlignmentFlag.AlignRight)
        return bar

    def _make_foot(self) -> QBoxLayout:
        look = theme.current()
        self._another = LinkButton(self, self.tr("Open a notebook that exists already"), "label")
        self._another.setObjectName("another_button")
        self._back = Button(self, self.tr("Back"), "quiet", "lg")
        self._back.setObjectName("back_button")
        self._next = Button(self, "", "primary", "lg")
        self._next.setObjectName("next_button")
        ways = QHBoxLayout()
        ways.setSpacing(look.px(12))
        ways.addStretch(1)
        ways.addWidget(self._back)
        ways.addWidget(self._next)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(look.px(12))
        self._foot.addWidget(self._another)
        self._foot.addLayout(ways, 1)
        return self._foot

    def _arrange_foot(self) -> None:
        """Stand below the page, with the link above the buttons where both do not fit."""
        look = theme.current()
        room = self.width() - (self._panel.width() if self.fold is Fold.WIDE else 0)
        shown = [way for way in (self._another, self._back, self._next) if not way.isHidden()]
        taken = sum(way.sizeHint().width() for way in shown) + look.px(_LEFT + _RIGHT + 2 * 12)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(across if taken <= room else down)
        spare = max(0, room - look.px(_LEFT + WIDEST + _RIGHT)) // 2
        left, right = look.px(_LEFT) + spare, look.px(_RIGHT) + spare
        self._foot.setContentsMargins(left, look.px(16), right, look.px(32))

    def _facts(self) -> tuple[tuple[str, str], ...]:
        offline = self.tr("No account, and no way to the internet")
        if not self._is_filtered:
            offline = self.tr("No account, and no code for the internet")
        return (
            ("hard-drive", self.tr("Kept on this computer, locked")),
            ("wifi-off", offline),
            ("eye-closed", self.tr("The window is only ever called “Notebook”")),
        )

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the keyboard is, however it got there."""
        if now is None or self._step is None or self._is_beginning:
            return
        if self._step.isAncestorOf(now):
            self._is_at_top = False
            self._reveal(now, 80)

    def _on_settled(self) -> None:
        """Keep what has the keyboard in sight when words have come or gone around it."""
        now = QApplication.focusWidget()
        if now is None or self._step is None or self._is_at_top:
            return
        if self._step.isAncestorOf(now):
            self._reveal(now, 40)

    def _reveal(self, part: QWidget, around: int) -> None:
        """Scroll a part into sight; Qt would be content with the text cursor in it."""
        centre = part.mapTo(self._scroll.viewport(), part.rect().center())
        centre.setY(centre.y() + self._scroll.verticalScrollBar().value())
        half = part.height() // 2 + theme.current().px(around)
        self._scroll.ensureVisible(centre.x(), centre.y(), 0, half)

    def _where_text(self, place: int) -> str:
        #: {step} of {steps}, as in 2 of 5; {name} is the name of the step
        text = self.tr("{step} of {steps}: {name}")
        return text.format(step=place + 1, steps=len(self._names), name=self._names[place])

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._on_settled)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._another.clicked.connect(self.another_asked)
        self._look.settings_chosen.connect(self.settings_chosen)
