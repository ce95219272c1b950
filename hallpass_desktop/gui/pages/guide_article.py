"""One topic laid out to be read: headings, passages, sentences to borrow, and where to go next."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.guide import Block, Guide, Shape, Topic
from hallpass_desktop.domain.guide_search import spans
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.reader_rows import MarginRow, arrange, flowing
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.passage import Passage

_PROSE = (Shape.WORDS, Shape.ITEM)
_TOP = Qt.AlignmentFlag.AlignTop


class GuideArticle(QWidget):
    """Made for one topic and thrown away with it; `instead` stands for a topic's own blocks.

    It is whole after `parts()`: a long topic takes longer to make than a frame lasts.
    """

    topic_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(
        self, parent: QWidget, guide: Guide, topic: Topic, instead: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guide, self._topic = guide, topic
        self._rows: list[MarginRow] = []
        self._parts: list[tuple[int, QWidget]] = []  # each with the number of its first block
        self._said: dict[QObject, str] = {}  # what each button is about
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._instead = instead

    def parts(self) -> Iterator[None]:
        """Make it, no more than one passage at a time."""
        self._add_head(has_summary=self._instead is None)
        if self._instead is not None:
            self._add("", self._instead, drop=0)
        else:
            yield
            yield from self._add_blocks()
        yield
        self._add_related()
        self._add_turning()

    def set_stacked(self, is_stacked: bool) -> None:
        """Put labels above their content."""
        arrange(self._rows, is_stacked=is_stacked)

    def mark(self, words: tuple[str, ...]) -> None:
        """Point out the words of a search."""
        for first, part in self._parts:
            if isinstance(part, Passage):
                blocks = self._topic.blocks[first : first + part.document().blockCount()]
                part.mark([spans(block.text, words) for block in blocks])

    def top_of(self, block: int) -> int:
        """How far down a block begins."""
        held = [(first, part) for first, part in self._parts if first <= block]
        if not held:
            return 0
        first, part = held[-1]
        within = part.top_of(block - first) if isinstance(part, Passage) else 0
        return part.mapTo(self, QPoint(0, within)).y()

    def _add(self, label: str, content: QWidget, drop: int = 6, gap: int = 16) -> MarginRow:
        hung = Label(self, label, "label", "text2", wraps=True)
        row = MarginRow(self, hung, content, drop, gap)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _add_head(self, *, has_summary: bool) -> None:
        look = theme.current()
        box, column = _box(self)
        column.setSpacing(look.px(6))
        title = Label(box, self._topic.title, "display", wraps=True)
        title.setObjectName("title_label")
        title.setContentsMargins(0, 0, 0, look.px(4))
        column.addWidget(title)
        if has_summary:
            column.addWidget(Label(box, self._topic.summary, "body", "text2", wraps=True))
        self._add(self._guide.group_of(self._topic.code).title, box, 13, 18)

    def _add_blocks(self) -> Iterator[None]:
        number = 0
        for kind, blocks in _runs(self._topic.blocks):
            if kind is Shape.HEADING:
                self._add_heading(blocks[0].text, number)
            elif kind is Shape.SAYING:
                yield from self._add_sayings(blocks, number)
            else:
                self._add_passage(blocks, number)
                yield
            number += len(blocks)

    def _add_heading(self, text: str, number: int) -> None:
        look = theme.current()
        heading = Label(self, text, "section", wraps=True)
        heading.setContentsMargins(0, look.px(14), 0, look.px(2))
        self._parts.append((number, heading))
        self._add("", heading, 0, 8)

    def _add_passage(self, blocks: Sequence[Block], number: int) -> None:
        pieces = [(block.text, block.shape is Shape.ITEM) for block in blocks]
        passage = Passage(self, pieces)
        passage.setObjectName("passage_text")
        passage.setAccessibleName(self._heading_above(number))
        self._parts.append((number, passage))
        self._add("", passage, 0)

    def _heading_above(self, number: int) -> str:
        above = [b.text for b in self._topic.blocks[:number] if b.shape is Shape.HEADING]
        return above[-1] if above else self._topic.title

    def _add_sayings(self, blocks: Sequence[Block], number: int) -> Iterator[None]:
        box, column = _box(self)
        column.setSpacing(theme.current().px(8))
        for place, block in enumerate(blocks):
            column.addWidget(self._saying(box, block, number + place))
            yield
        self._add(self.tr("Words to borrow"), box, 14, 20)

    def _saying(self, parent: QWidget, block: Block, number: int) -> Card:
        look = theme.current()
        card = Card(parent, "sunken", "line", 10)
        row = QHBoxLayout(card)
        row.setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8))
        row.setSpacing(look.px(8))
        words = Passage(card, [(block.text, False)])
        words.setObjectName("saying_text")
        words.setAccessibleName(self.tr("Words to borrow"))
        self._parts.append((number, words))
        button = IconButton(card, "copy", self.tr("Copy these words"), "sm")
        button.setObjectName("copy_button")
        button.setAccessibleDescription(block.text)
        button.clicked.connect(self._on_copy_clicked)
        self._said[button] = block.text
        row.addWidget(words, 1)
        row.addWidget(button, 0, _TOP)
        return card

    def _add_related(self) -> None:
        links = [self._link(self._guide.topic(code)) for code in self._topic.related]
        if links:
            self._column.addSpacing(theme.current().px(12))
            self._add(self.tr("Related"), flowing(self, links), 2, 20)

    def _link(self, topic: Topic) -> LinkButton:
        link = LinkButton(self, topic.title, "body")
        link.setObjectName(f"{topic.code}_link")
        self._said[link] = topic.code
        link.clicked.connect(self._on_topic_clicked)
        return link

    def _add_turning(self) -> None:
        code = self._topic.code
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, on = ("arrow-right", "arrow-left") if is_turned else ("arrow-left", "arrow-right")
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(24))
        before, after = self._guide.before(code), self._guide.after(code)
        if before is not None:
            button = Button(box, self.tr("Before"), "plain", "sm", back)
            button.setObjectName("before_button")
            row.addLayout(self._turning(button, before), 1)
        if after is not None:
            button = Button(box, self.tr("Next"), "plain", "sm")
            button.set_trailing_icon(on)
            button.setObjectName("next_button")
            row.addLayout(self._turning(button, after), 1)
        self._add("", box, 0, 0)

    def _turning(self, button: Button, topic: Topic) -> QVBoxLayout:
        """A button, and below it the title of the topic it leads to."""
        button.setAccessibleDescription(topic.title)
        button.clicked.connect(self._on_topic_clicked)
        self._said[button] = topic.code
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(6))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Label(button.parentWidget(), topic.title, "label", "text2", wraps=True))
        column.addStretch(1)
        return column

    def _on_copy_clicked(self) -> None:
        self.copy_asked.emit(self._said[self.sender()])

    def _on_topic_clicked(self) -> None:
        self.topic_asked.emit(self._said[self.sender()])


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Shape, list[Block]]]:
    """Blocks that belong into one part: a heading alone, prose together, sayings together."""
    for kind, run in groupby(blocks, key=_kind):
        if kind is Shape.HEADING:
            yield from ((kind, [block]) for block in run)
        else:
            yield kind, list(run)


def _kind(block: Block) -> Shape:
    return Shape.WORDS if block.shape in _PROSE else block.shape


def _box(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    return box, column
