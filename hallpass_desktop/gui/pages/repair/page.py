"""Repair plan: what happened, where somebody stands, at their pace; the ways out stay in sight."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Entry, Row
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_course import Course, course
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.grounding import slow_down
from hallpass_desktop.gui.models.looking_back import looking_said
from hallpass_desktop.gui.models.plan_standing import standing_said
from hallpass_desktop.gui.models.repair import RepairView, help_said, plan_name, plan_said, viewed
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.cards import RepairCards
from hallpass_desktop.gui.pages.repair.course_wishes import CourseWishes
from hallpass_desktop.gui.pages.repair.head import RepairHead
from hallpass_desktop.gui.pages.repair.help_cards import HelpCards
from hallpass_desktop.gui.pages.repair.looking_back import LookingBack
from hallpass_desktop.gui.pages.repair.standing import Standing
from hallpass_desktop.gui.pages.repair.steps_part import StepsPart
from hallpass_desktop.gui.pages.repair.ways import RepairWays
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.services import chart_marks
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.noted_pages import KINDS as PAGE_KINDS
from hallpass_desktop.services.repair_weeks import Asked

_NEW = "new"
# What is shown, what hangs on it, and what it points at.
_OWN = (Kind.REPAIR_PLAN, Kind.STEP, Kind.EVALUATION, Kind.SET_OFF)
_KINDS = (*_OWN, Kind.NEED, Kind.CLAUSE, *PAGE_KINDS)


class RepairPage(FreshPage):
    """It says what somebody wrote, and never how far along they are."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view = RepairView()
        self._wanted: RecordId | None = None
        self._stood: tuple[RecordId | None, Course | None] = (None, None)
        self._shown, self._shown_looking = Shown(), Shown()
        self._is_adding = False
        self._weeks_back = 0
        self._build()

    def parts(self) -> Iterator[None]:
        for part in (self._steps, self._looking, self._cards, self._help):
            yield from part.parts()
            self._scroll.column.addWidget(part)
            yield
        self._scroll.column.addStretch(1)
        yield
        self._connect()
        self.look_again()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        is_narrow = fold is Fold.NARROW
        side = 20 if is_narrow else 32
        self._scroll.set_padding(side, 16 if is_narrow else 28, side, 20)
        self._ways.set_side(side)
        for part in (self._head, self._steps, self._looking, self._cards, self._help):
            part.set_fold(fold)

    def concerns(self, changes: Changes) -> bool:
        is_beside = bool(changes.people) or chart_marks.NAME in changes.lists
        return is_beside or any(changes.touches(kind) for kind in _KINDS)

    def add_step(self) -> None:
        self._is_adding = True  # to which plan is known when it has been read
        self.look_again()

    def foot(self) -> QWidget | None:
        return self._ways

    def panes(self) -> tuple[QWidget, ...]:
        return (self._empty if self._view.entry is None else self._scroll.content, self._ways)

    def standing(self) -> object:
        return self._wanted

    def stand(self, standing: object) -> None:
        if isinstance(standing, str):
            self._wanted = RecordId(standing)
            self.look_again()

    def _build(self) -> None:
        self._scroll = ScrollPage(self)
        self._scroll.setObjectName("repair_scroll")
        self._scroll.column.setSpacing(theme.current().px(20))
        self._build_parts(self._scroll.content)
        self._scroll.hide()
        self._nothing = ScrollPage(self)
        self._nothing.set_padding(0, 0, 0, 0)
        self._empty = self._make_empty(self._nothing.content)
        self._nothing.column.addWidget(self._empty, 1)
        self._nothing.hide()
        self._ways = RepairWays(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._ways)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Repair plan"))

    def _build_parts(self, content: QWidget) -> None:
        self._head = RepairHead(content, self.context.words)
        self._standing = Standing(content)
        self._steps = StepsPart(self.context, content)
        self._looking = LookingBack(content)
        self._cards = RepairCards(content, self.context.words)
        self._help = HelpCards(self.context, content)
        self._wishes = CourseWishes(self.context, self)
        self._scroll.column.addWidget(self._head)
        self._scroll.column.addWidget(self._standing)

    def _make_empty(self, content: QWidget) -> EmptyState:
        empty = EmptyState(
            content,
            self.tr("Nothing is written down here yet."),
            self.tr(
                "If something hurt you, this is a place for it. One line is enough for tonight, "
                "and nothing has to be decided."
            ),
            self.context.words.begin(Kind.REPAIR_PLAN),
        )
        empty.setObjectName("empty_state")
        self._first_button = empty.add_second(self.context.words.begin(Kind.FIRST_EVENING))
        return empty

    def _connect(self) -> None:
        self._cards.row_chosen.connect(self._on_row_chosen)
        self._standing.way_chosen.connect(self._on_way_chosen)
        self._looking.look_wished.connect(self._on_look_wished)
        self._looking.look_opened.connect(self.context.shell.open_record)
        self._ways.way_chosen.connect(self._on_way_chosen)
        self._steps.weeks_wanted.connect(self._on_weeks_wanted)
        self._steps.reached.connect(self._scroll.bring_into_view)
        self._head.add_button.clicked.connect(self._on_add_clicked)
        self._empty.action_chosen.connect(self._on_beginning_asked)
        self._first_button.clicked.connect(self._on_first_evening_asked)
        self._ways.slowing_asked.connect(self._on_slowing_asked)
        self._ways.people_asked.connect(self._on_people_asked)
        self._ways.flare_up_asked.connect(self.context.actions["flare_up"].trigger)
        self._head.change_button.clicked.connect(self._on_change_clicked)
        self._head.more_button.clicked.connect(self._on_more_clicked)

    def load(self) -> None:
        today, first = self.context.clock.now().date(), locale_text.current().first_weekday
        weeks = Asked(today, first - 1, self._weeks_back)
        self.context.tasks.run(
            partial(viewed, self.context.journal, self._wanted, weeks),
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="repair",
        )

    def _show(self, view: RepairView) -> None:
        self._view = view
        has_keyboard, entry = self.has_keyboard(), view.entry
        self._scroll.setVisible(entry is not None)
        self._nothing.setVisible(entry is None)
        if entry is not None:
            self._wanted, today = entry.record.id, self.context.clock.now().date()
            plan = plan_said(entry, self.context.words, today)
            if self._shown.is_new(plan, today):
                self._cards.show_plan(plan, today)
            self._steps.show_steps(entry, view, today)
            self._show_looking(entry, today)
            self._help.show_help(help_said(view, self.context.words))
        self._ways.show_ways(self._view_course())
        has_turned = self._has_turned()
        if self.arrives() and has_keyboard:
            self._begin()
        elif has_turned and has_keyboard:
            self._begin_anew()
        if self._is_adding:
            self._on_add_clicked()

    def _show_looking(self, entry: Entry, today: date) -> None:
        record, lookings = entry.record, self._view.lookings
        body = cast("RepairPlanBody", record.body)
        self._standing.show_standing(standing_said(body, lookings, today))
        text = looking_said(record, lookings, self.context.words, today)
        if self._shown_looking.is_new(text):
            self._looking.show_looking(text)

    def _view_course(self) -> Course | None:
        entry = self._view.entry
        return None if entry is None else course(cast("RepairPlanBody", entry.record.body))

    def _begin(self) -> None:
        """Put the keyboard on the one thing to do."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().setValue(0)
        button = self._empty.button if self._view.entry is None else self._head.change_button
        button.setFocus()

    def _has_turned(self) -> bool:
        """Whether the plan that was shown before rests, has ended or goes on since then."""
        before, self._stood = self._stood, (self._wanted, self._view_course())
        return before[0] == self._wanted and before[1] not in {None, self._view_course()}

    def _begin_anew(self) -> None:
        """What was pressed may be gone: go where that is said, and never to a mark or an undo."""
        self._scroll.verticalScrollBar().setValue(0)
        is_said = not self._standing.isHidden()
        button = self._standing.button if is_said else self._head.change_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_beginning_asked(self) -> None:
        self._wanted = None  # so that the new one is shown
        self.context.shell.open_editor(Kind.REPAIR_PLAN)

    def _on_first_evening_asked(self) -> None:
        self.context.shell.open_editor(Kind.FIRST_EVENING)

    def _on_change_clicked(self) -> None:
        if self._view.entry is not None:
            self.context.shell.open_editor(self._view.entry.record.id)

    def _on_more_clicked(self) -> None:
        menu = Menu(self._head.more_button, aligns_end=True)
        menu.setObjectName("repair_menu")
        for plan in self._view.every:
            mark = "check" if plan.id == self._wanted else ""
            menu.add_item(plan.id, plan_name(plan, self.context.words), mark)
        menu.add_line()
        menu.add_item(_NEW, self.tr("Begin another one"), "plus")
        first = self.context.words.begin(Kind.FIRST_EVENING)
        menu.add_item(Kind.FIRST_EVENING, first, "plus")
        menu.item_chosen.connect(self._on_more_chosen)
        menu.open()

    def _on_more_chosen(self, code: str) -> None:
        if code == _NEW:
            self._on_beginning_asked()
            return
        if code == Kind.FIRST_EVENING:
            self._on_first_evening_asked()
            return
        self._weeks_back = 0
        self._wanted = RecordId(code)
        self.look_again()

    def _on_add_clicked(self) -> None:
        self._is_adding = False
        if self._view.entry is None:
            self._on_beginning_asked()
            return
        self._steps.offer(self._head.add_button)

    def _on_weeks_wanted(self, back: int) -> None:
        self._weeks_back = back
        self.look_again()

    def _on_row_chosen(self, row: Row) -> None:
        self.context.shell.open_record(row.id)

    def _on_way_chosen(self, way: str) -> None:
        if self._view.entry is not None:
            pressed = self.sender()
            beside = pressed.button if isinstance(pressed, Standing) else self._ways.end_button
            self._wishes.fulfil(self._view.entry.record.id, way, beside)

    def _on_look_wished(self) -> None:
        if self._view.entry is not None:
            self._wishes.look_back(self._view.entry.record.id)

    def _on_slowing_asked(self) -> None:
        slow_down(self, self.context.content.grounding)

    def _on_people_asked(self) -> None:
        self.context.shell.go_to("people")
