"""The rows of a page that is read: the app's label in the margin, the person's words beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.reading import strengths_said
from hallpass_desktop.gui.models.reading_sections import Choices, InOne, Section, Strengths, Words
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.marked_prose import MarkedProse
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.strength_line import StrengthLine
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.widgets.text_block import widest_word

MARGIN, GUTTER = 104, 24
TAG_HEIGHT = 26
_WIDEST_LABEL = 320  # as wide as a label asks for
_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_TOP = Qt.AlignmentFlag.AlignTop


class MarginRow(QWidget):
    """A label hung in the margin and content in the column; one above the other when narrow.

    Content to press may reach out of the column, so that its words stand in line with it.
    """

    def __init__(
        self,
        parent: QWidget,
        label: Label,
        content: QWidget,
        drop: int = 6,
        gap: int = 16,
        reach: int = 0,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._label = label
        self._drop = look.px(drop)
        self._reach = reach
        self._margin = look.px(MARGIN)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, look.px(gap))
        self._row.addWidget(label, 0, _TOP)
        self._row.addWidget(content, 1, _TOP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_stacked(False)

    @property
    def is_named(self) -> bool:
        """Whether anything hangs in the margin."""
        return bool(self._label.text())

    def longest_word(self) -> int:
        """How wide the margin must be for the label to break between words only."""
        return self._label.minimumSizeHint().width()

    def set_margin(self, width: int) -> None:
        """Give the label a margin of this width; takes effect with the next `set_stacked`."""
        self._margin = width

    def set_stacked(self, is_stacked: bool) -> None:
        """Put the label above its content, where there is no room for a margin."""
        look = theme.current()
        label = self._label
        self._row.setDirection(_DOWN if is_stacked else _ALONG)
        self._row.setSpacing(look.px(4 if is_stacked else GUTTER - self._reach))
        side = Qt.AlignmentFlag.AlignLeading if is_stacked else Qt.AlignmentFlag.AlignTrailing
        label.setAlignment(side | _TOP)
        label.setContentsMargins(0, 0 if is_stacked else self._drop, 0, 0)
        label.setMinimumWidth(0 if is_stacked else self._margin)
        label.setMaximumWidth(look.px(1240) if is_stacked else self._margin)
        label.setVisible(bool(label.text()) or not is_stacked)


def arrange(rows: Sequence[MarginRow], *, is_stacked: bool) -> None:
    """Hang all labels in one margin, wide enough for the longest word of any of them."""
    margin = max((theme.current().px(MARGIN), *(row.longest_word() for row in rows)))
    for row in rows:
        row.set_margin(margin)
        row.set_stacked(is_stacked)


def margin_for(labels: Mapping[str, Sequence[str]]) -> int:
    """A margin in which labels break between words only; they come by their role."""
    look = theme.current()
    widths = (
        min(widest_word(text, look.font(role)), look.px(_WIDEST_LABEL))
        for role, texts in labels.items()
        for text in texts
    )
    return max(look.px(MARGIN), *widths)


def section_row(parent: QWidget, section: Section) -> MarginRow:
    """The row of one answered field."""
    label = Label(parent, section.label, "label", "text2", wraps=True)
    match section:
        case Words():
            row = MarginRow(parent, label, _words(parent, section))
        case Choices():
            row = MarginRow(parent, label, tags(parent, section.chosen, TAG_HEIGHT))
        case Strengths():
            row = MarginRow(parent, label, _strengths(parent, section), 8)
        case InOne():
            row = MarginRow(parent, label, _in_one(parent, section))
    row.setObjectName(f"{section.field}_row")
    return row


def tags(parent: QWidget, texts: tuple[str, ...], height: int = 22) -> QWidget:
    """Tags that break into lines."""
    made = [Tag(parent, text) for text in texts]
    for tag in made:
        tag.set_tag_height(height)
    return flowing(parent, made, 4 if height == TAG_HEIGHT else 0)


def flowing(parent: QWidget, widgets: Sequence[QWidget], top: int = 0) -> QWidget:
    """Widgets beside each other that break into lines, some way below the label's top."""
    box = QWidget(parent)
    flow = FlowLayout()
    for widget in widgets:
        flow.addWidget(widget)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, theme.current().px(top), 0, 0)
    column.addLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box


def prose(parent: QWidget, section: Words | InOne, tone: str = "text") -> ProseLabel:
    """A person's words, ready to be selected and copied."""
    if isinstance(section, Words) and section.is_marked:
        label: ProseLabel = MarkedProse(parent, section.text)
    else:
        label = ProseLabel(parent, section.text, "writing", tone)
    label.setObjectName(f"{section.field}_text")
    label.setAccessibleName(section.label or QCoreApplication.translate("Reading", "Text"))
    return label


def _words(parent: QWidget, section: Words) -> QWidget:
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().px(4))
    if section.text:
        column.addWidget(prose(box, section))
    if section.beside:
        beside = Label(box, section.beside, "body", "text2")
        top = 0 if section.text else theme.current().px(4)
        beside.setContentsMargins(0, top, 0, 0)
        column.addWidget(beside)
    return box


def _strengths(parent: QWidget, section: Strengths) -> QWidget:
    line = StrengthLine(parent, section.before, section.now)
    line.setObjectName("strength_line")
    return flowing(parent, [line, _beside_line(parent, strengths_said(section))], 2)


def _beside_line(parent: QWidget, text: str) -> Label:
    """The numbers as words, in the middle of the line's height."""
    label = Label(parent, text, "body", "text2", wraps=True)
    label.setMinimumHeight(theme.current().px(34))
    label.setObjectName("strength_words")
    return label


def _in_one(parent: QWidget, section: InOne) -> QWidget:
    look = theme.current()
    card = Card(parent, "accentSoft", "")
    column = QVBoxLayout(card)
    column.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
    column.addWidget(prose(card, section, "onAccentSoft"))
    return card
