"""The right side of the guide: one topic, and the ways back."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.guide import Topic
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_guide_reader import Ui_GuideReader
from hallpass_desktop.gui.pages.guide_article import GuideArticle
from hallpass_desktop.gui.pages.guide_limits import PAGE, LimitsView
from hallpass_desktop.gui.pages.reader import MEASURES
from hallpass_desktop.gui.pages.reader_rows import GUTTER, MARGIN
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.system import sandbox

STACKED_BELOW = 560
RESTS_AFTER_MS = 300
AIR_ABOVE = 60


class GuideReader(Panel):
    """Shows what it is given; every wish is a signal, answered by the guide's page."""

    topic_asked = Signal(str)
    copy_asked = Signal(str)
    back_asked = Signal()
    return_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "surface")
        self._context: AppContext | None = None
        self._article: GuideArticle | None = None
        self._code = ""
        self._block: int | None = None  # to be brought into view while the text is being laid out
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS_AFTER_MS)
        self._form = Ui_GuideReader()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._connect()
        self.set_ways(can_go_back=False, can_return=False)

    def start(self, context: AppContext) -> None:
        """Begin to show topics in the language in use."""
        self._context = context

    @property
    def code(self) -> str:
        """The topic that is read; empty before the first."""
        return self._code

    def show_topic(self, code: str) -> None:
        """Show a topic from its beginning."""
        for _ in self.show_in_parts(code):
            continue

    def show_in_parts(self, code: str) -> Iterator[None]:
        """The same, a little at a time, while nobody looks."""
        if self._context is None:
            return
        self._code = code
        self._drop_article()
        guide = self._context.content.guide
        topic = guide.topic(code)
        ground = self._form.page_scroll.widget() or self
        self._article = GuideArticle(ground, guide, topic, self._instead(topic))
        yield from self._article.parts()
        yield
        self._article.topic_asked.connect(self.topic_asked)
        self._article.copy_asked.connect(self.copy_asked)
        self._form.page_scroll.column.addWidget(self._article)
        self._form.page_scroll.column.addStretch(1)
        yield
        self._form.page_scroll.verticalScrollBar().setValue(0)
        self._arrange()

    def mark(self, words: tuple[str, ...], block: int | None = None) -> None:
        """Point out searched words, and bring a block that has them into view."""
        if self._article is not None:
            self._article.mark(words)
        self._block = block
        self._bring()
        self._resting.start()

    def set_ways(self, *, can_go_back: bool, can_return: bool) -> None:
        """Offer the way to the list, and the way to where somebody was before."""
        self._form.back_button.setVisible(can_go_back)
        self._form.return_button.setVisible(can_return)
        self._form.bar.setVisible(can_go_back or can_return)
        self._arrange()

    def focus_page(self) -> None:
        """Put the keyboard on the topic."""
        buttons = (self._form.back_button, self._form.return_button)
        shown = [button for button in buttons if not button.isHidden()]
        target = shown[0] if shown else self.findChild(QWidget, "passage_text")
        if target is not None:
            target.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self._form.back_button.clicked.connect(self.back_asked)
        self._form.return_button.clicked.connect(self.return_asked)
        self._form.page_scroll.verticalScrollBar().rangeChanged.connect(self._bring)
        self._resting.timeout.connect(self._on_rested)

    def _instead(self, topic: Topic) -> QWidget | None:
        """The honest page has a look of its own."""
        if topic.code != PAGE or self._context is None:
            return None
        texts = self._context.content.texts(PAGE)
        return LimitsView(texts, is_filtered=sandbox.status().enforced, parent=self)

    def _drop_article(self) -> None:
        clear(self._form.page_scroll.column)
        self._article = None

    def _arrange(self) -> None:
        look = theme.current()
        is_stacked = self.width() < look.px(STACKED_BELOW)
        left, right = (20, 20) if is_stacked else (8, 40)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        top = 8 if not self._form.bar.isHidden() else 30
        self._form.page_scroll.set_padding(left, top, right, 40)
        margin = 0 if is_stacked else MARGIN + GUTTER
        self._form.page_scroll.set_widest(margin + MEASURES[look.writing_size])
        if self._article is not None:
            self._article.set_stacked(is_stacked)

    def _bring(self) -> None:
        """Scroll to the wanted block; long texts find their height in several rounds."""
        if self._article is None or self._block is None:
            return
        scroll, top = self._form.page_scroll, self._article.top_of(self._block)
        is_on_first_screen = top < scroll.viewport().height() * 2 // 3
        place = 0 if is_on_first_screen else top - theme.current().px(AIR_ABOVE)
        scroll.verticalScrollBar().setValue(place)

    def _on_rested(self) -> None:
        self._block = None
