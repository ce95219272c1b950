"""What left the notebook, the latest first; copies outside can only be deleted by their owner."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.sent_text import SentText
from hallpass_desktop.gui.pages.summary.sent_card import SentCard
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDTH, _AT_ONCE = 620, 10


class SentSheet(Sheet):
    """Stays open while one after another is looked after."""

    gone_asked = Signal(str)  # the id
    later_asked = Signal(str)  # the id

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(
            anchor,
            self.tr("What left the notebook"),
            self.tr(
                "Copies outside are beyond its reach. Here you can see what they were, and note "
                "which ones you deleted."
            ),
        )
        self.setObjectName("sent_sheet")
        self.set_widest(_WIDTH)
        self.set_actions("", self.tr("Close"))
        self._texts: tuple[SentText, ...] = ()
        self._cards: list[SentCard] = []
        self._most = _AT_ONCE
        self._make_list()

    def show_sent(self, texts: Sequence[SentText]) -> None:
        """Show all that left."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        self._fill()

    def cards(self) -> tuple[SentCard, ...]:
        """What is shown of it."""
        return tuple(self._cards)

    def _make_list(self) -> None:
        self._nothing = Label(self.box, self.tr("Nothing has left yet."), "body", "text2")
        self._nothing.setObjectName("nothing_left_label")
        self._more = LinkButton(self.box, self.tr("Show earlier ones"), "label")
        self._more.setObjectName("more_sent_button")
        self._more.hide()
        self._more.clicked.connect(self._on_more_clicked)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.current().px(10))
        self.body.setSpacing(theme.current().px(10))
        self.body.addLayout(self._list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
        let_go(self._cards)
        self._cards = [self._make(text) for text in self._texts[: self._most]]
        self._nothing.setVisible(not self._texts)
        self._more.setVisible(len(self._texts) > self._most)
        self.place()

    def _make(self, text: SentText) -> SentCard:
        card = SentCard(self.box, text)
        card.gone_asked.connect(self.gone_asked)
        card.later_asked.connect(self.later_asked)
        card.resized.connect(self.place)
        self._list.addWidget(card)
        card.show()
        return card

    def _on_more_clicked(self) -> None:
        self._most += _AT_ONCE
        self._fill()
