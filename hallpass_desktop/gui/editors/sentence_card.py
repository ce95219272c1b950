"""The card with a sentence that builds itself; it can be copied, or taken over and rewritten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.sentence import Part, Sentence
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.sentence_view import SentenceView
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.copied import copy
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


class SentenceCard(Card):
    """`name` is the field that holds the person's own version."""

    part_pressed = Signal(object)  # Part
    copied = Signal()

    def __init__(
        self, parent: QWidget, name: str, answers: Answers, heading: str, help_text: str
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._answers = answers
        self._sentence = Sentence(())
        self._is_folded = False
        self.setObjectName(f"{name}_card")
        self._build(heading, help_text)
        self._connect()

    def fold(self) -> None:
        """Show the heading alone until the rest is wanted."""
        self._fold(is_folded=True)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show the sentence as the answers make it, or the person's own version."""
        self._sentence = sentence
        self.copy_button.setEnabled(sentence.is_started)
        if sentence.is_edited and not self.edit.hasFocus():
            self.edit.set_text(sentence.text)
        elif not sentence.is_edited:
            self.view.show_sentence(sentence)
        self._show_own(is_own=sentence.is_edited or self.edit.hasFocus())

    def _build(self, heading: str, help_text: str) -> None:
        look = theme.current()
        self.view = SentenceView(self)
        self.edit = WritingEdit(self)
        self.edit.setObjectName(f"{self._name}_edit")
        self.edit.setAccessibleName(heading)
        self.rebuild_button = LinkButton(self, self.tr("Build it from my answers"), "small")
        self.rebuild_button.setObjectName(f"rebuild_{self._name}_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(12), look.px(16))
        column.setSpacing(look.px(8))
        column.addLayout(self._make_head(heading))
        self._body = QWidget(self)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, look.px(8), 0)
        inner.setSpacing(look.px(10))
        for widget in (self.view, self.edit, self.rebuild_button):
            inner.addWidget(widget)
        inner.addWidget(Label(self, help_text, "small", "text3", wraps=True))
        column.addWidget(self._body)
        self._show_own(is_own=False)

    def _make_head(self, heading: str) -> QHBoxLayout:
        self.copy_button = IconButton(self, "copy", self.tr("Copy this sentence"), "sm")
        self.copy_button.setObjectName(f"copy_{self._name}_button")
        self.write_button = IconButton(self, "pen-line", self.tr("Write it in your own way"), "sm")
        self.write_button.setObjectName(f"write_{self._name}_button")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(self, heading, "heading", wraps=True), 1)
        self.fold_button = IconButton(self, "chevron-up", "", "sm")
        self.fold_button.setObjectName(f"fold_{self._name}_button")
        self.fold_button.hide()
        head.addWidget(self.write_button)
        head.addWidget(self.copy_button)
        head.addWidget(self.fold_button)
        return head

    def _connect(self) -> None:
        self.view.part_pressed.connect(self._on_part_pressed)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.write_button.clicked.connect(self._on_write_clicked)
        self.rebuild_button.clicked.connect(self._on_rebuild_clicked)
        self.edit.edited.connect(self._on_edited)
        self.edit.focus_left.connect(self._on_focus_left)
        self.fold_button.clicked.connect(self._on_fold_clicked)

    def _show_own(self, *, is_own: bool) -> None:
        self.view.setVisible(not is_own)
        self.edit.setVisible(is_own)
        self.rebuild_button.setVisible(is_own)
        self.write_button.setVisible(not is_own and not self._is_folded)

    def _fold(self, *, is_folded: bool) -> None:
        self._is_folded = is_folded
        self._body.setVisible(not is_folded)
        self.copy_button.setVisible(not is_folded)
        self.write_button.setVisible(not is_folded and self.edit.isHidden())
        self.fold_button.show()
        self.fold_button.set_icon_name("chevron-down" if is_folded else "chevron-up")
        words = self.tr("Show the sentence") if is_folded else self.tr("Hide the sentence")
        self.fold_button.set_name(words)

    def _on_fold_clicked(self) -> None:
        self._fold(is_folded=not self._is_folded)

    def _on_part_pressed(self, part: Part) -> None:
        self.part_pressed.emit(part)

    def _on_copy_clicked(self) -> None:
        copy(self._sentence.text)
        self.copied.emit()

    def _on_write_clicked(self) -> None:
        self.edit.set_text(self._sentence.text if self._sentence.is_started else "")
        self._show_own(is_own=True)
        self.edit.setFocus()

    def _on_rebuild_clicked(self) -> None:
        self.edit.set_text("")
        self._answers.set(self._name, "")
        self._show_own(is_own=False)
        self.write_button.setFocus()

    def _on_edited(self) -> None:
        self._answers.offer(self._name, self.edit.text)

    def _on_focus_left(self) -> None:
        if not self.edit.text().strip():
            self._show_own(is_own=False)
