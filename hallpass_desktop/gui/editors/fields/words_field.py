"""Answers in one's own words, with a gentle hint now and then."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.explaining import Explaining
from hallpass_desktop.gui.editors.fields.felt import (
    FEELINGS,
    keep_felt,
    names_felt,
    only_what_can_be_felt,
)
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import hints_in
from hallpass_desktop.gui.editors.fields.hinting import Hinting
from hallpass_desktop.gui.editors.steps import Ask
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.writing_edit import LONGEST, WritingEdit


class WordsField(FieldEditor):
    """A place to write; hints underline words and never stand in the way."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.edit = WritingEdit(self)
        self.edit.setObjectName(f"{self.spec.name}_edit")
        self.edit.set_framed(True)
        self.edit.set_role("writing")
        self.edit.set_min_lines(3 if self.spec.ask is Ask.WORDS else 1)
        self.edit.setPlaceholderText(self.prompt.placeholder)
        self.tools.check_spelling(self.edit)
        self.too_long = ErrorLine(self)
        self.too_long.hide()
        self.hint_card = HintCard(self)
        self.meaning_link = MeaningLink(self)
        self._explaining = Explaining(self.edit, self.meaning_link)
        for widget in (self.edit, self.too_long, self.meaning_link, self.hint_card):
            column.addWidget(widget)
        self._add_example(column)
        self._hinting = Hinting(
            self.edit, self.hint_card, self.tools, self._hints_in, self._names_felt
        )
        return self.edit

    def connect_input(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.paste_refused.connect(self._on_paste_refused)
        self.hint_card.feelings_chosen.connect(self._on_feelings_chosen)
        self.answers.changed.connect(self._on_answer_changed)
        self.example_button.clicked.connect(self._on_example_clicked)

    def answer(self) -> str:
        return self.edit.text()

    def show_answer(self, answer: str) -> None:
        self.edit.set_text(answer)
        self.look_for_hints()

    def look_for_hints(self) -> None:
        """Look at the text now instead of in a moment."""
        self._explaining.look()
        self._hinting.look()

    def explain(self, words: Sequence[Definition]) -> None:
        """Underline the words that both explained once; nothing about them is vague."""
        self._explaining.explain(words)
        self._hinting.look()

    def _hints_in(self, text: str) -> tuple[Hint, ...]:
        hints = hints_in(text, self.tools, is_agreed=self.spec.is_agreed)
        found = tuple(each for each in hints if not self._explaining.covers(each.start, each.end))
        return only_what_can_be_felt(found, self.answers)

    def _add_example(self, column: QVBoxLayout) -> None:
        self.example_button = LinkButton(self, self.tr("An example"), "small", "text2")
        self.example_button.setObjectName(f"{self.spec.name}_example_button")
        self.example_button.setVisible(bool(self.prompt.example))
        self.example_label = Label(self, self.prompt.example, "writing_small", "text2", wraps=True)
        self.example_label.setMaximumWidth(theme.current().px(560))
        self.example_label.hide()
        column.addWidget(self.example_button)
        column.addWidget(self.example_label)

    def _names_felt(self) -> tuple[str, ...]:
        return names_felt(self.answers)

    def _on_edited(self) -> None:
        self.too_long.hide()
        self.answers.offer(self.spec.name, self.answer)

    def _on_paste_refused(self, _length: int) -> None:
        most = locale_text.number(LONGEST)
        sentence = self.tr(
            "That is more than one field can hold ({most} characters). Nothing was taken in or "
            "lost; try it in parts."
        )
        self.too_long.set_text(sentence.format(most=most))
        self.too_long.show()

    def _on_answer_changed(self, name: str) -> None:
        if name == FEELINGS and not self.hint_card.isHidden():
            self._hinting.look()  # what is named elsewhere is switched on here

    def _on_feelings_chosen(self, codes: tuple[str, ...]) -> None:
        keep_felt(self.answers, (chip.code for chip in self.hint_card.chips()), codes)

    def _on_example_clicked(self) -> None:
        self.example_label.setVisible(self.example_label.isHidden())
