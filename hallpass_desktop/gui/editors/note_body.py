"""A free note: the words, and nothing between the writer and them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.pointing import NEED
from hallpass_desktop.domain.touching import KEPT, role_of
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.factory import make_field
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import names_in
from hallpass_desktop.gui.editors.fields.hinting import Hinting
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec
from hallpass_desktop.gui.editors.tags_editor import TagsEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.marked_edit import MarkedEdit
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.widgets.writing_edit import LONGEST

TEXT = "text"
_MEASURES = {15: 513, 17: 581, 19: 650}  # 72 characters of each writing size
_FEWEST_LINES = 12


class NoteBody(BodyView):
    """One page of paper, its tags below it."""

    templates_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools)
        self._build()
        self._connect()
        self.edit.set_text(answers.value(TEXT))
        self._hinting.look()

    def set_fold(self, fold: Fold) -> None:
        side = 12 if fold is Fold.NARROW else 28
        self._scroll.set_padding(side, 20, side, 20)

    def set_known_tags(self, tags: Iterable[str]) -> None:
        self.tags.set_known(tags)

    def set_seen_fields(self, fields: frozenset[str]) -> None:
        self._seen.setVisible(TEXT in fields)

    def add_pictures(self, box: QWidget) -> None:
        self._scroll.column.insertWidget(1, box)

    def focus_first(self) -> None:
        self.edit.setFocus()

    def begin_with(self, text: str) -> None:
        """Show the words of a template, and stand where the first of one's own belongs."""
        self.edit.set_text(text)
        self.edit.stand_after_words()
        self.edit.setFocus()

    def insert(self, text: str) -> None:
        """Put words where the cursor stands; undo takes them away again."""
        self.edit.write(text)
        self.edit.setFocus()

    def _build(self) -> None:
        look = theme.current()
        self._scroll = ScrollPage(self)
        self._scroll.set_padding(28, 20, 28, 20)
        self._scroll.set_widest(_MEASURES[look.writing_size] + 80)
        paper = self._make_paper()
        column = self._scroll.column
        column.setSpacing(look.px(16))
        column.addWidget(paper)
        column.addLayout(self._make_foot())
        column.addWidget(self.links)
        column.addWidget(self.clauses)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _make_foot(self) -> QHBoxLayout:
        look = theme.current()
        self.tags = TagsEditor(self, self.answers)
        points_at = FieldSpec(LINKS + NEED, Ask.LINKS)
        self.links = make_field(self, points_at, self.answers, self.tools)
        touches = FieldSpec(LINKS + role_of(KEPT), Ask.CLAUSES)
        self.clauses = make_field(self, touches, self.answers, self.tools)
        self.done_button = Button(self, self.tr("Done"), "primary")
        self.done_button.setObjectName("done_button")
        self.templates_button = Button(self, self.tr("Templates"), "quiet", "md", "file-text")
        self.templates_button.setObjectName("templates_button")
        foot = QHBoxLayout()
        foot.setSpacing(look.px(8))
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.templates_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        return foot

    def _make_paper(self) -> Card:
        look = theme.current()
        paper = Card(self)
        self.edit = MarkedEdit(paper)
        self.edit.setObjectName("text_edit")
        self.edit.setAccessibleName(self.tools.words.field(TEXT))
        self.edit.setPlaceholderText(self.tr("Start anywhere"))
        self.edit.set_min_lines(_FEWEST_LINES)
        self.tools.check_spelling(self.edit)
        self._seen = Tag(paper, self.tr("They will see this"), "plum", "eye")
        self._seen.hide()
        self._too_long = ErrorLine(paper)
        self._too_long.hide()
        self.hint_card = HintCard(paper)
        self._hinting = Hinting(self.edit, self.hint_card, self.tools, self._names_in)
        column = QVBoxLayout(paper)
        side = look.px(40)
        column.setContentsMargins(side, look.px(28), side, look.px(32))
        column.setSpacing(look.px(8))
        column.addWidget(self._seen)
        column.addWidget(self.edit)
        column.addWidget(self._too_long)
        column.addWidget(self.hint_card)
        return paper

    def _names_in(self, text: str) -> tuple[Hint, ...]:
        return names_in(text, self.tools)

    def _connect(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.paste_refused.connect(self._on_paste_refused)
        self.done_button.clicked.connect(self.done_asked)
        self.templates_button.clicked.connect(self.templates_asked)

    def _on_edited(self) -> None:
        self._too_long.hide()
        self.answers.offer(TEXT, self.edit.text)

    def _on_paste_refused(self, _length: int) -> None:
        most = locale_text.number(LONGEST)
        sentence = self.tr(
            "That is more than one page can hold ({most} characters). Nothing was taken in or "
            "lost; a second page can take the rest."
        )
        self._too_long.set_text(sentence.format(most=most))
        self._too_long.show()
