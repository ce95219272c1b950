"""One clause on a card: what it says, why, what is told, and what happens first if it is broken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreements import telling_said
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Clause

UP, DOWN, TRASH = "up", "down", "trash"
_TONES = {"open_question": "honey", "our_agreement": "accent"}


class ClauseCard(CardButton):
    """Opens when pressed; its menu moves it or puts it in the trash."""

    opened = Signal(object)  # RecordId
    wished = Signal(str)  # UP, DOWN or TRASH

    def __init__(self, parent: QWidget, clause: Clause, words: Vocabulary) -> None:
        super().__init__(parent)
        self.clause: RecordId = clause.id
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
        if body.title.strip():
            self.column.addWidget(Label(self, body.title.strip(), "heading", wraps=True))
        self.column.addWidget(Label(self, text, "writing", wraps=True))
        for line in self._lines(clause, words):
            self.column.addWidget(Label(self, line, "small", "text2", wraps=True))
        self.column.addSpacing(look.px(2))

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
        if first := body.first_if_broken.strip():
            lines.append(self.tr("If it is broken, first: {first}").format(first=first))
        return lines

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.more.clicked.connect(self._on_more_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self.clause)

    def _on_more_clicked(self) -> None:
        menu = Menu(self.more, aligns_end=True)
        menu.add_item(UP, self.tr("Move up"), "chevron-up")
        menu.add_item(DOWN, self.tr("Move down"), "chevron-down")
        menu.add_line()
        menu.add_item(TRASH, self.tr("Put in the trash"), "trash-2")
        menu.item_chosen.connect(self.wished)
        menu.open()
