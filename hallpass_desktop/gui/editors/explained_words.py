"""The words that an agreement explains once, underlined in the editors of its head and clauses."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.words_field import WordsField


class ExplainedWords(QObject):
    """Looks after every question for words of one editor, however late it is made."""

    def __init__(self, context: AppContext, body: BodyView) -> None:
        super().__init__(body)
        self._body = body
        self._words: tuple[Definition, ...] = ()
        record = body.answers.record
        if isinstance(record.body, AgreementBody):
            self._show(record.body.words)
        elif record.parent is not None:
            self._fetch(context, record.parent)
        body.rearranged.connect(self._attend)

    def _fetch(self, context: AppContext, agreement: RecordId) -> None:
        words = context.journal.agreement_words
        context.tasks.run(
            lambda: words.of(agreement),
            context=self,
            done=self._show,
            failed=context.shell.report,
        )

    def _show(self, words: Sequence[Definition]) -> None:
        self._words = tuple(words)
        self._attend()

    def _attend(self) -> None:
        for field in self._body.findChildren(WordsField):
            field.explain(self._words)
