"""Looks at a title: it stands in every list, even where the words of a page are hidden."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.felt import (
    FEELINGS,
    keep_felt,
    names_felt,
    only_what_can_be_felt,
)
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import hints_in, names_in
from hallpass_desktop.gui.editors.fields.hinting import Hinting
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.title_edit import TitleEdit


class TitleHints(QObject):
    """Says of a title what the fields below say of their texts; a free note is not judged."""

    def __init__(self, edit: TitleEdit, card: HintCard, tools: Tools, *, is_agreed: bool) -> None:
        super().__init__(edit)
        self._card, self._tools, self._is_agreed = card, tools, is_agreed
        self._answers: Answers | None = None
        self._hinting = Hinting(edit, card, tools, self._hints_in, self._names_felt)
        card.feelings_chosen.connect(self._on_feelings_chosen)

    def begin(self, answers: Answers) -> None:
        """Look at the title of this page from now on, and keep the feelings there."""
        self._answers = answers
        answers.changed.connect(self._on_answer_changed)

    def look(self) -> None:
        """Look at the title now instead of in a moment."""
        self._hinting.look()

    def _hints_in(self, text: str) -> tuple[Hint, ...]:
        answers = self._answers
        if answers is None or answers.record.kind is Kind.NOTE:
            return names_in(text, self._tools, is_agreed=self._is_agreed)
        return only_what_can_be_felt(
            hints_in(text, self._tools, is_agreed=self._is_agreed), answers
        )

    def _names_felt(self) -> tuple[str, ...]:
        return names_felt(self._answers) if self._answers is not None else ()

    def _on_answer_changed(self, name: str) -> None:
        if name == FEELINGS and not self._card.isHidden():
            self.look()  # what is named elsewhere is switched on here

    def _on_feelings_chosen(self, codes: tuple[str, ...]) -> None:
        if self._answers is not None:
            keep_felt(self._answers, (chip.code for chip in self._card.chips()), codes)
