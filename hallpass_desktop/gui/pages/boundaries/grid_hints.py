"""Looks at what was agreed in a grid: vague words get a calm question, explained ones a line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import meant_in, words_in
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import vague_in
from hallpass_desktop.gui.editors.fields.hinting import LOOK_AFTER_MS
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.grid import Column, GridRows, Index, Under
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.tab_order import ReadAfter

_MOST_KNOWN = 500
_GAP = 4


class _Card(ReadAfter, HintCard):
    """Tab leads to it from the words it is about."""


class GridHints(QObject):
    """One hint at a time, below the cell with the keyboard; what was kept is not said again."""

    def __init__(
        self, context: AppContext, section: QWidget, table: GridTable, rows: GridRows
    ) -> None:
        super().__init__(section)
        self._section, self._table, self._rows = section, table, rows
        self._tools = Tools(context.words, context.content, context.clock.now, "agreement")
        self._words: tuple[Definition, ...] = ()
        self._kept: set[str] = set()
        self._known: dict[str, tuple[Under, ...]] = {}
        self._typed: str | None = None
        self._said = ""
        self.card = _Card(section)
        self.card.read_after = table
        self.card.setObjectName("grid_hint_card")
        self.link = MeaningLink(section)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(LOOK_AFTER_MS)
        rows.under = self.under
        self._connect()

    def show_words(self, words: Sequence[Definition]) -> None:
        """Underline these words, and lead to what they mean."""
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._known.clear()
            self._table.viewport().update()
        agreed = [row.body.agreed for row in self._rows.rows()]
        self.link.show_words(words_in(agreed, self._words))
        self.look()

    def under(self, text: str) -> tuple[Under, ...]:
        """The lines below a text."""
        if text not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            meant = meant_in(text, self._words)
            found = [Under(each.start, each.end) for each in meant]
            found += [Under(hint.start, hint.end, is_vague=True) for hint in self._hints(text)]
            self._known[text] = tuple(found)
        return self._known[text]

    def look(self) -> None:
        """Look at the cell with the keyboard."""
        self._wait.stop()
        hint = next(iter(self._hints(self._text())), None) if self._is_at_words() else None
        self.card.show_hint(hint)
        if hint is not None:
            self._place()
        said = hint.text if hint is not None else ""
        if said and said != self._said:
            say(self._table, said)
        self._said = said

    def _connect(self) -> None:
        self._wait.timeout.connect(self.look)
        self._table.typed.connect(self._on_typed)
        self._table.editing_ended.connect(self._on_editing_ended)
        self._table.selectionModel().currentChanged.connect(self._on_current_changed)
        self._rows.dataChanged.connect(self._on_data_changed)
        self.card.dismissed.connect(self._on_dismissed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _hints(self, text: str) -> list[Hint]:
        """Vague words that nobody explained and nobody kept."""
        meant = meant_in(text, self._words)
        return [
            hint
            for hint in vague_in(text, self._tools)
            if hint.key not in self._kept
            and not any(each.start <= hint.start and hint.end <= each.end for each in meant)
        ]

    def _is_at_words(self) -> bool:
        index, focused = self._table.currentIndex(), QApplication.focusWidget()
        if focused is None or not index.isValid():
            return False
        holders: tuple[QWidget, ...] = (self._table, self.card)
        has_keyboard = any(focused is each or each.isAncestorOf(focused) for each in holders)
        return has_keyboard and self._rows.column_of(index) is Column.AGREED

    def _text(self) -> str:
        return (
            self._rows.words_of(self._table.currentIndex()) if self._typed is None else self._typed
        )

    def _place(self) -> None:
        """Right below its row; the card takes no room of the rows, and comes into sight with it."""
        table, gap = self._table, theme.current().px(_GAP)
        area = table.visualRect(table.currentIndex()).translated(table.viewport().pos())
        width = table.width()
        height = self.card.heightForWidth(width)
        corner = table.mapTo(self._section, QPoint(0, area.bottom() + gap))
        self.card.setGeometry(QRect(corner, QSize(width, height)))
        self.card.raise_()
        if area.height() + gap + height < table.window().height() // 2:
            table.row_reached.emit(area.adjusted(0, 0, 0, gap + height))

    def _on_typed(self, _index: Index, text: str) -> None:
        self._typed = text
        self._wait.start()

    def _on_editing_ended(self) -> None:
        self._typed = None
        self._wait.start()

    def _on_data_changed(self, _first: Index, _last: Index) -> None:
        self._wait.start()

    def _on_current_changed(self, _current: Index, _previous: Index) -> None:
        self._typed = None
        self.look()

    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if not self._section.isHidden():
            self.look()

    def _on_dismissed(self, key: str) -> None:
        self._kept.add(key)
        self._known.clear()
        self._table.setFocus()
        self._table.viewport().update()
        self.look()
