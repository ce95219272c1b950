"""One page of a backup, laid out as in the journal."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.backed_up import standing_explained
from hallpass_desktop.gui.pages.reader_page import ReaderPage
from hallpass_desktop.gui.pictures.gallery import Gallery
from hallpass_desktop.gui.pictures.strip import PictureStrip
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.looking_inside import Inside


class InsideReading(QWidget):
    """What a page only offers in the notebook, such as its links, leads nowhere from here."""

    back_asked = Signal()
    bringing_asked = Signal(object, object)  # RecordId, Standing

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[RecordId, Standing] | None = None
        self._turns = Turns(self)
        self._build()
        self._connect()

    def show_entry(self, entry: Entry, standing: Standing, inside: Inside) -> None:
        """Show a page from its beginning, without what it was granted and links elsewhere."""
        self.show_nothing()
        self._shown = (entry.record.id, standing)
        was_trashed = entry.record.trashed_at is not None
        self._standing.setText(standing_explained(standing, was_trashed=was_trashed))
        self._bring.setVisible(standing is not Standing.SAME)
        context = replace(self._context, journal=inside.journal)
        said = context.words.sentence(context.content)
        alone = replace(entry, pointing=(), pointing_count=0)
        page = ReaderPage(self._card, alone, context.words, said, context.clock.now())
        self._column.addWidget(page)

        def pictures() -> QWidget:
            strip = PictureStrip(page)
            Gallery(strip, context, is_editable=False).show(entry.pictures)
            return strip

        page.set_stacked(True)
        self._turns.begin(page.parts(pictures if entry.pictures else None))
        self._turns.finish()

    def show_nothing(self) -> None:
        """Let go of what was read."""
        self._turns.end()
        self._shown = None
        clear(self._column)

    def focus_first(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def _build(self) -> None:
        look = theme.current()
        self._back = Button(self, self.tr("All pages of the backup"), "quiet", "sm", "arrow-left")
        self._back.setObjectName("inside_back_button")
        self._standing = Label(self, "", "body", "text2", wraps=True)
        self._bring = Button(self, self.tr("Bring this page back…"), "plain", "sm")
        self._bring.setObjectName("bring_this_button")
        self._card = Card(self)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(24))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        start = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._back, 0, start)
        column.addWidget(self._standing)
        column.addWidget(self._bring, 0, start)
        column.addWidget(self._card)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self._bring.clicked.connect(self._on_bring_clicked)

    def _on_bring_clicked(self) -> None:
        if self._shown is not None:
            self.bringing_asked.emit(*self._shown)
