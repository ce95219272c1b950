"""One clause on a card: what it says, why, what is told, and what happens first if it is broken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.clause_cut import places
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreements import telling_said
from hallpass_desktop.gui.models.clause_going import Going
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.first_steps import FirstSteps
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.meant_label import MeantLabel
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Clause

UP, DOWN, SPLIT, MERGE, TRASH = "up", "down", "split", "merge", "trash"
MOST_ON_CARD = 3
_TONES = {"open_question": "honey", "our_agreement": "accent"}


class ClauseCard(CardButton):
    """Opens when pressed; its menu moves it, makes two of it or one of two, or puts it away.

    `has_next` says whether another clause of the topic stands below it.
    """

    opened = Signal(object)  # RecordId
    page_opened = Signal(object)  # RecordId
    wished = Signal(str)  # UP, DOWN, SPLIT, MERGE or TRASH

    def __init__(
        self,
        parent: QWidget,
        clause: Clause,
        words: Vocabulary,
        explained: Sequence[Definition] = (),
        going: Going | None = None,
    ) -> None:
        super().__init__(parent)
        self._going = going or Going()
        self._explained = explained
        self.clause: RecordId = clause.id
        self.has_next = False
        self._can_be_split = bool(places(clause.body.text))
        self.setObjectName("clause_card")
        self._build(clause, words)
        self._connect()

    def _build(self, clause: Clause, words: Vocabulary) -> None:
        body = clause.body
        look = theme.current()
        kind = words.choice("kind", body.kind)
        text = body.text.strip() or self.tr("Nothing written yet")
        self.setAccessibleName(": ".join((kind, body.title.strip() or text)))
        self.setAccessibleDescription(text)
        self.column.addLayout(self._head(clause, kind))
        lines = self._lines(clause, words)
        if body.title.strip():
            self.column.addWidget(self._words(body.title.strip(), "heading"))
        self.column.addWidget(self._words(text, "writing"))
        for line in lines:
            self.column.addWidget(self._words(line, "small", "text2"))
        self.meaning_link = MeaningLink(self, self._used())
        self.column.addWidget(self.meaning_link)
        self._add_going(body.first_if_broken)
        self.column.addSpacing(look.px(2))

    def _add_going(self, first: str) -> None:
        """How it has gone, page by page; what comes first stands out where it was not kept."""
        if self._going.needs_first:
            self.column.addWidget(FirstSteps(self, first))
        if self._going.lines:
            self.column.addWidget(Label(self, self.tr("How it has gone"), "small_medium", "text2"))
        for each in self._going.lines[:MOST_ON_CARD]:
            row = RowButton(self, each.title, each.beside, each.page)
            row.setObjectName("going_row")
            row.clicked.connect(self._on_page_clicked)
            self.column.addWidget(row)

    def _used(self) -> list[Definition]:
        """The explained words on this card, in the order of the list."""
        used = {each.word for label in self.findChildren(MeantLabel) for each in label.meant()}
        return [word for word in self._explained if word in used]

    def _words(self, text: str, role: str, tone: str = "text") -> MeantLabel:
        return MeantLabel(self, text, self._explained, role, tone)

    def _head(self, clause: Clause, kind: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        row.addWidget(Tag(self, kind, _TONES.get(clause.body.kind, "plain")))
        row.addStretch(1)
        self.more = IconButton(self, "ellipsis", self.tr("More about this clause"), "sm")
        self.more.setObjectName("clause_menu_button")
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _lines(self, clause: Clause, words: Vocabulary) -> list[str]:
        body = clause.body
        lines = [self.tr("Why: {why}").format(why=body.why.strip())] if body.why.strip() else []
        if told := telling_said(clause, words):
            lines.append(told)
        first = body.first_if_broken.strip()
        if first and not self._going.needs_first:
            lines.append(self.tr("If it is broken, first: {first}").format(first=first))
        return lines

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.more.clicked.connect(self._on_more_clicked)

    def _on_page_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.page_opened.emit(RecordId(pressed.code))

    def _on_clicked(self) -> None:
        self.opened.emit(self.clause)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key, or the other button of the mouse."""
        event.accept()
        self._on_more_clicked()

    def _on_more_clicked(self) -> None:
        menu = Menu(self.more, aligns_end=True)
        menu.add_item(UP, self.tr("Move up"), "chevron-up")
        menu.add_item(DOWN, self.tr("Move down"), "chevron-down")
        if self._can_be_split:
            menu.add_item(SPLIT, self.tr("Make two clauses of it"), "unfold-vertical")
        if self.has_next:
            menu.add_item(MERGE, self.tr("Make one of it and the next"), "fold-vertical")
        menu.add_line()
        menu.add_item(TRASH, self.tr("Put in the trash"), "trash-2")
        menu.item_chosen.connect(self.wished)
        menu.open()
