"""Needs: what helps somebody feel steady and close, and how met it is, as cards or a table."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_needs_page import Ui_NeedsPage
from hallpass_desktop.gui.models.needs import Which, among, describe_need
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.narrow import fold_words
from hallpass_desktop.gui.pages.needs_board import NeedsBoard
from hallpass_desktop.gui.pages.needs_table import NeedsTable
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.scroll_page import scrolled
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.needs import NeedCard
from hallpass_desktop.system.settings import Settings

CARDS, TABLE = "cards", "table"


class NeedsPage(FreshPage):
    """A need is not a demand; nothing here is ever counted against anybody."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._cards: tuple[NeedCard, ...] = ()
        self._which = Which.ALL
        self._is_table = context.settings.needs_as_table
        self._opened: RecordId | None = None
        self._build()

    def parts(self) -> Iterator[None]:
        self._form.which_chips.set_single(True)
        self._form.which_chips.setAccessibleName(self.tr("Which needs"))
        self._form.view_segments.set_choices(((CARDS, self.tr("Cards")), (TABLE, self.tr("Table"))))
        self._form.view_segments.set_chosen(TABLE if self._is_table else CARDS)
        self._offer_filters()
        yield
        self._connect()
        self.look_again()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        is_narrow = fold is Fold.NARROW
        self._scroll.set_padding(*((20, 16, 20, 16) if is_narrow else (32, 28, 32, 28)))
        self._form.hint_label.setVisible(not is_narrow)
        fold_words(self._form.beneath_button, self.tr("What is underneath"), is_narrow=is_narrow)

    def concerns(self, changes: Changes) -> bool:
        return changes.touches(Kind.NEED)

    def show_settings(self, settings: Settings) -> None:
        """Cards or a table, as it was chosen last."""
        if settings.needs_as_table != self._is_table:
            self._is_table = settings.needs_as_table
            self._form.view_segments.set_chosen(TABLE if self._is_table else CARDS)
            self._show(self._cards)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.head, self._view())

    def _build(self) -> None:
        self._form = Ui_NeedsPage()
        self._scroll, _ = scrolled(self, self._form, "needs")
        self._scroll.column.addStretch(1)
        self._form.empty_state.hide()

    def _connect(self) -> None:
        form = self._form
        form.add_button.clicked.connect(self._on_add_clicked)
        form.beneath_button.clicked.connect(self._on_beneath_clicked)
        form.empty_state.action_chosen.connect(self._on_add_clicked)
        form.which_chips.chosen_changed.connect(self._on_which_changed)
        form.board.opened.connect(self._on_opened)
        form.board.marked.connect(self._on_marked)
        form.view_segments.chosen_changed.connect(self._on_view_chosen)
        form.needs_table.opened.connect(self._on_opened)
        form.needs_table.marked.connect(self._on_marked)
        form.needs_table.row_reached.connect(self._on_row_reached)

    def load(self) -> None:
        needs = self.context.journal.needs
        self.context.tasks.run(
            needs.cards,
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="needs",
        )

    def _show(self, cards: tuple[NeedCard, ...]) -> None:
        self._cards = cards
        form = self._form
        self._show_count()
        today = self.context.clock.now().date()
        shown = among(cards, self._which)
        needs = tuple(describe_need(card, self.context.words, today) for card in shown)
        self._view().show_needs(needs)
        form.board.setVisible(bool(cards) and not self._is_table)
        form.table_card.setVisible(bool(shown) and self._is_table)
        form.which_chips.setVisible(bool(cards))
        form.view_segments.setVisible(bool(cards))
        form.hint_label.setVisible(bool(cards) and self.fold is not Fold.NARROW)
        form.none_label.setVisible(bool(cards) and not shown)
        form.empty_state.setVisible(not cards)
        form.add_button.setVisible(bool(cards))
        if self.arrives():
            self._begin_at_a_need()

    def _view(self) -> NeedsBoard | NeedsTable:
        return self._form.needs_table if self._is_table else self._form.board

    def _begin_at_a_need(self) -> None:
        """Put the keyboard where one digit marks a need: on the one that was open, or the first."""
        if self.has_keyboard():
            self._view().focus_need(self._opened)
            if self._opened is None:
                self._scroll.verticalScrollBar().setValue(0)

    def _offer_filters(self) -> None:
        names = {
            Which.ALL: self.tr("All"),
            Which.PRIVATE: self.tr("Only mine"),
            Which.SHOWN: self.tr("Shown to others"),
            Which.RESTING: self.tr("Resting"),
        }
        self._form.which_chips.set_choices((which.value, text) for which, text in names.items())
        self._form.which_chips.set_chosen((self._which.value,))

    def _show_count(self) -> None:
        everything = self._form.which_chips.chips()[0]
        count = locale_text.number(len(among(self._cards, Which.ALL)))
        everything.setText(self.tr("All {count}").format(count=count))
        everything.updateGeometry()

    def _on_which_changed(self, codes: tuple[str, ...]) -> None:
        self._which = Which(codes[0]) if codes else Which.ALL
        self._form.which_chips.set_chosen((self._which.value,))
        self._show(self._cards)

    def _on_view_chosen(self, code: str) -> None:
        settings = replace(self.context.settings, needs_as_table=code == TABLE)
        self.context.shell.change_settings(settings)

    def _on_row_reached(self, row: QRect) -> None:
        """The table never scrolls; the page follows the keyboard."""
        self._scroll.bring_into_view(self._form.needs_table, row)

    def _on_add_clicked(self) -> None:
        self.context.shell.open_editor(Kind.NEED)

    def _on_beneath_clicked(self) -> None:
        self.context.shell.open_editor(Kind.WORKSHEET)

    def _on_opened(self, need: RecordId) -> None:
        self._opened = need
        self.context.shell.open_editor(need)

    def _on_marked(self, need: RecordId, step: int) -> None:
        needs = self.context.journal.needs
        self.context.tasks.run(
            lambda: needs.mark(need, step),
            context=self,
            done=self._on_mark_kept,
            failed=self.context.shell.report,
        )

    def _on_mark_kept(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        self.context.shell.toast(self.tr("Marked for today"), undo=True)
