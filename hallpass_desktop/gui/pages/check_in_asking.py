"""When to ask: every schedule in a sentence, with what comes next and ways to change it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId, ScheduleId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.asking import AskingText, Planned, describe_planned, planned
from hallpass_desktop.gui.models.asking_plan import Plan, plan_of, rule_of
from hallpass_desktop.gui.pages.asking_sheet import AskingSheet
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.changes import Changes

CHANGE, REST, WAKE, END, REMOVE = "change", "rest", "wake", "end", "remove"


class AskingRow(QWidget):
    """Which check-in, when, and when next."""

    menu_asked = Signal(object)  # AskingRow

    def __init__(self, parent: QWidget, each: Planned, text: AskingText) -> None:
        super().__init__(parent)
        self.planned, self.text = each, text
        self.setObjectName("asking_row")
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Label(self, text.title, "body_strong", wraps=True))
        words.addWidget(Label(self, text.when, "body", "text2", wraps=True))
        state = Label(self, text.state, "small", "text3", wraps=True)
        state.setObjectName("state_label")
        words.addWidget(state)
        #: {what} is "Weekly mirror"
        name = self.tr("Change when to ask: {what}").format(what=text.title)
        self.menu_button = IconButton(self, "ellipsis", name)
        self.menu_button.setObjectName("asking_menu_button")
        self.menu_button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.addLayout(words, 1)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.menu_asked.emit(self)


class AskingCard(Card):
    """Nothing is asked for until somebody says so. One of a record shows what belongs to it."""

    form = ""  # of what is added here; somebody chooses where it is empty
    record: RecordId | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._open_row: Planned | None = None
        self._shown = Shown()

    def start(self, context: AppContext) -> None:
        """Begin to show; called once, by the page."""
        self._context = context
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(20))
        column.setSpacing(look.px(8))
        heading, hint, add = self.words()
        column.addWidget(Label(self, heading, "heading", wraps=True))
        column.addWidget(Label(self, hint, "label_regular", "text2", wraps=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.add_button = Button(self, add, "plain", "sm", "clock")
        self.add_button.setObjectName("ask_me_button")
        self.add_button.clicked.connect(self._on_add_clicked)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, look.px(4), 0, 0)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def words(self) -> tuple[str, str, str]:
        """What stands above, a line about it, and what its button says."""
        return (
            self.tr("When to ask"),
            self.tr("At times you choose, a check-in waits on Today. It never insists."),
            self.tr("Ask me at a time"),
        )

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        self.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def load(self) -> None:
        """Read the schedules again."""
        context = self._context
        if context is None:
            return
        schedules, clock, record = context.journal.schedules, context.clock, self.record
        context.tasks.run(
            lambda: planned(schedules, clock.now(), clock.zone(), record),
            context=self,
            done=self._show,
            failed=context.shell.report,
            lane=Lane.SEARCH,
            key=f"asking_of_{record or 'all'}",
        )

    def _show(self, found: tuple[Planned, ...]) -> None:
        context = self._context
        if context is None:
            return
        today = context.clock.now().date()
        if not self._shown.is_new(found, today):
            return
        clear(self._rows)
        for each in found:
            row = AskingRow(self, each, describe_planned(each, context.words, today))
            row.menu_asked.connect(self._on_menu_asked)
            if self._rows.count():
                self._rows.addWidget(HLine(self))
            self._rows.addWidget(row)

    def _on_menu_asked(self, row: AskingRow) -> None:
        self._open_row = row.planned
        menu = Menu(row.menu_button, aligns_end=True)
        menu.setObjectName("asking_menu")
        menu.add_item(CHANGE, self.tr("Ask at another time"), "clock")
        if row.planned.schedule.is_paused:
            menu.add_item(WAKE, self.tr("Ask again"), "play")
        elif not row.text.is_over:
            menu.add_item(REST, self.tr("Let it rest"), "pause")
        if row.text.is_over:
            menu.add_item(REMOVE, self.tr("Take it off the list"), "x")
        else:
            menu.add_item(END, self.tr("End it"), "x")
        menu.item_chosen.connect(self._on_item_chosen)
        menu.open()

    def _on_item_chosen(self, code: str) -> None:
        each, context = self._open_row, self._context
        if each is None or context is None:
            return
        if code == CHANGE:
            self._open_sheet(each)
            return
        schedules, schedule_id = context.journal.schedules, each.schedule.id
        work: dict[str, Callable[[ScheduleId], Changes]] = {
            REST: schedules.pause,
            WAKE: schedules.resume,
            END: schedules.end,
            REMOVE: schedules.remove,
        }
        self._run(lambda: work[code](schedule_id))

    def _on_add_clicked(self) -> None:
        self._open_sheet(None)

    def _open_sheet(self, each: Planned | None) -> None:
        context = self._context
        if context is None:
            return
        self._open_row = each
        today = context.clock.now().date()
        plan = plan_of(each.schedule.form, each.schedule.rule, today) if each else None
        sheet = AskingSheet(self, context.words, today, plan, self.form if plan is None else "")
        sheet.plan_chosen.connect(self._on_plan_chosen)
        sheet.open()

    def _on_plan_chosen(self, plan: Plan) -> None:
        context, each = self._context, self._open_row
        if context is None:
            return
        schedules, rule, record = context.journal.schedules, rule_of(plan), self.record
        if each is None:
            self._run(lambda: schedules.make(plan.form, rule, record=record))
        else:
            schedule_id = each.schedule.id
            self._run(lambda: schedules.change(schedule_id, rule))

    def _run(self, work: Callable[[], Changes]) -> None:
        context = self._context
        if context is not None:
            context.tasks.run(
                work, context=self, done=self._on_changed, failed=context.shell.report
            )

    def _on_changed(self, changes: Changes) -> None:
        if self._context is not None and changes:
            self._context.shell.announce(changes)
            self._context.shell.toast(self.tr("Changed when to ask"), undo=True)
