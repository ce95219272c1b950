"""Boundaries: one agreement at a time, section by section, with where it stands on every one."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreements import (
    PURPOSE,
    AgreementView,
    called,
    clauses_of,
    contents,
    viewed,
)
from hallpass_desktop.gui.models.clause_going import goings_said
from hallpass_desktop.gui.pages.boundaries import steps
from hallpass_desktop.gui.pages.boundaries.arrival import Arrival
from hallpass_desktop.gui.pages.boundaries.clause_card import ClauseCard
from hallpass_desktop.gui.pages.boundaries.clause_cutting import ClauseCutting
from hallpass_desktop.gui.pages.boundaries.comparing import Comparing
from hallpass_desktop.gui.pages.boundaries.looks import add_looks
from hallpass_desktop.gui.pages.boundaries.room import AgreementRoom
from hallpass_desktop.gui.pages.boundaries.showing import show_head, show_section
from hallpass_desktop.gui.pages.boundaries.wishes import AgreementWishes
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.agreements import Agreement
from hallpass_desktop.services.changes import Changes

_KINDS = (Kind.AGREEMENT, Kind.CLAUSE, Kind.GRID_ROW, Kind.READINESS)
_NEW = "new"


class BoundariesPage(FreshPage):
    """Nothing on it says who is right, and nothing binds anybody."""

    prefers_rail = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view = AgreementView()
        self._wanted: RecordId | None = None
        self._section = PURPOSE
        self._texts = context.content.texts("agreement")
        self._wishes = AgreementWishes(context, self)
        self._cutting = ClauseCutting(context, self)
        self._build()

    def parts(self) -> Iterator[None]:
        yield from self._room.parts()
        self._connect()
        self.look_again()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._room.set_fold(fold)

    def concerns(self, changes: Changes) -> bool:
        return any(changes.touches(kind) for kind in _KINDS)

    def show_agreement(self, agreement: RecordId, section: str, part: str = "") -> None:
        self._wanted, self._section = agreement, section
        self._arrival.expect(part)
        self.look_again()

    def panes(self) -> tuple[QWidget, ...]:
        return self._room.panes() if self._view.agreement is not None else (self._empty,)

    def standing(self) -> object:
        return (self._wanted, self._section)

    def stand(self, standing: object) -> None:
        if isinstance(standing, tuple):
            self._wanted, self._section = standing
            self.look_again()

    def drafts(self) -> tuple[Draft, ...]:
        return (*self._room.grid.drafts(), *self._room.words.drafts())

    def take_up(self, draft: Draft) -> None:
        self._room.grid.take_up(draft)
        self._room.words.take_up(draft)

    def left(self) -> None:
        self._room.words.let_go()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._room = AgreementRoom(self, self.context)
        self._room.hide()
        self._empty = EmptyState(
            self,
            self.tr("Nothing is agreed in here yet."),
            self.tr(
                "Two people often mean different things by the same word. Here you can write "
                "down what you both mean, one small piece at a time, and change it later."
            ),
            self.tr("Begin an agreement"),
        )
        self._empty.setObjectName("empty_state")
        self._looks_button = self._empty.add_second(self.context.words.begin(Kind.READINESS))
        self._empty.hide()
        column.addWidget(self._room, 1)
        column.addWidget(self._empty, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Boundaries"))

    def _connect(self) -> None:
        room = self._room
        self._empty.action_chosen.connect(self._on_beginning_asked)
        self._empty.second_chosen.connect(self._on_looks_asked)
        room.contents.section_chosen.connect(self._on_section_chosen)
        room.contents.others_asked.connect(self._on_others_asked)
        room.contents_asked.connect(self._on_contents_asked)
        room.purpose.writing_asked.connect(self._on_writing_asked)
        room.grid.writing_asked.connect(self._on_writing_asked)
        room.topic.clause_opened.connect(self.context.shell.open_editor)
        room.topic.page_opened.connect(self.context.shell.open_record)
        room.topic.clause_wished.connect(self._on_clause_wished)
        room.topic.adding_asked.connect(self._on_adding_asked)
        room.topic.open_chosen.connect(self._on_open_chosen)
        self._comparing = Comparing(self.context, room.versions, self)
        self._arrival = Arrival(room)
        room.step_button.clicked.connect(self._on_step_clicked)
        room.pause_button.clicked.connect(self._on_pause_clicked)
        room.more_button.clicked.connect(self._on_more_clicked)

    def load(self) -> None:
        journal, today = self.context.journal, self.context.clock.now().date()
        find = partial(viewed, journal, self._wanted, today)
        self.context.tasks.run(
            find,
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="boundaries",
        )

    def _show(self, view: AgreementView) -> None:
        self._view = view
        agreement, has_keyboard = view.agreement, self.has_keyboard()
        self._room.setVisible(agreement is not None)
        self._empty.setVisible(agreement is None)
        if agreement is not None:
            self._show_agreement(agreement)
        if self.arrives() and has_keyboard:
            self._begin()
        if agreement is not None and has_keyboard:
            self._arrival.arrive(agreement)

    def _show_agreement(self, agreement: Agreement) -> None:
        self._wanted = agreement.id
        self._show_head()
        words, today = self.context.words, self.context.clock.now().date()
        self._room.topic.goings = goings_said(self._view.touches, words, today)
        show_section(self._room, agreement, self._texts, self._section)
        self._comparing.show(self._view)

    def _begin(self) -> None:
        """Put the keyboard on the open section, or on the one thing to do."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._view.agreement is None:
            self._empty.button.setFocus()
        else:
            self._room.contents.focus_chosen()

    def _show_head(self) -> None:
        today = self.context.clock.now().date()
        show_head(self._room, self._view, self._texts, self._section, today)

    def _on_beginning_asked(self) -> None:
        self._wanted, self._section = None, PURPOSE
        self.context.shell.open_editor(Kind.AGREEMENT)

    def _on_looks_asked(self) -> None:
        """Begin at once where there is no look yet."""
        if not self._view.looks:
            self._on_other_chosen(Kind.READINESS)
            return
        menu = Menu(self._looks_button)
        add_looks(menu, self._view.looks, self.context.words)
        menu.item_chosen.connect(self._on_other_chosen)
        menu.open()

    def _on_section_chosen(self, code: str) -> None:
        self._section = code
        if self._view.agreement is not None:
            self._show_head()
            show_section(self._room, self._view.agreement, self._texts, code)
            self._room.scroller.verticalScrollBar().setValue(0)

    def _on_contents_asked(self) -> None:
        if self._view.agreement is None:
            return
        menu = Menu(self._room.contents_button)
        for section in contents(self._view.agreement, self._texts):
            menu.add_item(section.code, section.name, "check" if section.is_written else "")
        menu.item_chosen.connect(self._on_section_chosen)
        menu.open()

    def _on_others_asked(self) -> None:
        menu = Menu(self._room.contents.others)
        for record, title in self._view.every:
            menu.add_item(record, called(title), "check" if record == self._wanted else "")
        menu.add_line()
        menu.add_item(_NEW, self.tr("Begin another one"), "plus")
        menu.add_line()
        add_looks(menu, self._view.looks, self.context.words)
        menu.item_chosen.connect(self._on_other_chosen)
        menu.open()

    def _on_other_chosen(self, code: str) -> None:
        if code == _NEW:
            self._on_beginning_asked()
            return
        if code == Kind.READINESS:
            self.context.shell.open_editor(Kind.READINESS)
            return
        if any(code == look.id for look in self._view.looks):
            self.context.shell.open_record(RecordId(code))
            return
        self._wanted, self._section = RecordId(code), PURPOSE
        self.look_again()

    def _on_writing_asked(self) -> None:
        if self._view.agreement is not None:
            self.context.shell.open_editor(self._view.agreement.id)

    def _on_adding_asked(self) -> None:
        if self._view.agreement is not None:
            self._wishes.begin_clause(self._view.agreement.id, self._section)

    def _on_clause_wished(self, card: object) -> None:
        topic, agreement = self._room.topic, self._view.agreement
        if agreement is None or not isinstance(card, ClauseCard):
            return
        clauses = clauses_of(agreement, self._section)
        if not self._cutting.fulfil(clauses, card, topic.wish):
            self._wishes.with_clause(topic.cards(), card, topic.wish)

    def _on_open_chosen(self, is_open: bool) -> None:
        if self._view.agreement is not None:
            self._wishes.leave_open(self._view.agreement, self._section, is_open=is_open)

    def _on_step_clicked(self) -> None:
        if step := steps.next_step(self._view):
            self._wishes.fulfil(self._view, step.wish)

    def _on_pause_clicked(self) -> None:
        self._wishes.fulfil(self._view, steps.Wish.PAUSE)

    def _on_more_clicked(self) -> None:
        menu = Menu(self._room.more_button, aligns_end=True)
        menu.setObjectName("agreement_menu")
        for wish in steps.others(self._view):
            menu.add_item(wish, steps.called(wish))
        menu.item_chosen.connect(self._on_more_chosen)
        menu.open()

    def _on_more_chosen(self, code: str) -> None:
        if code == steps.Wish.VERSIONS:
            self._room.show_versions(is_wanted=not self._room.shows_versions)
            return
        self._wishes.fulfil(self._view, steps.Wish(code))
