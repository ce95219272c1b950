"""A person's own questions for the weeks: each can be switched off, new ones are added below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.prompts import LONGEST_QUESTION, OwnQuestion, Reader
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes

WIDTH = 520


class QuestionsSheet(Sheet):
    """Every change is kept at once; the app's own questions come in between."""

    def __init__(self, anchor: QWidget, context: AppContext) -> None:
        text = self.tr("Yours and those of the app take turns on Today, one each week.")
        super().__init__(anchor, self.tr("Your own questions"), text)
        self.setObjectName("questions_sheet")
        self.set_actions("", self.tr("Close"))
        self.set_widest(WIDTH)
        self._context = context
        self._fill()
        self._connect_parts()
        self._load()

    def _fill(self) -> None:
        look = theme.current()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        self._none = Label(self.box, self.tr("None of your own yet."), "body", "text2", wraps=True)
        self._field = Field(self.box, self.tr("A new question"))
        self._field.edit.setObjectName("new_question_edit")
        self._field.edit.setMaxLength(LONGEST_QUESTION)
        self._add = Button(self.box, self.tr("Add"), "plain", "field")
        self._add.setObjectName("add_question_button")
        self._two = CheckBox(self.box, self.tr("It is for the two of you"))
        self._two.setObjectName("for_two_check")
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self._field, 1)
        line.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addLayout(line)
        self.body.addWidget(self._two)
        self.set_first_focus(self._field.edit)

    def _connect_parts(self) -> None:
        self._add.clicked.connect(self._on_add_asked)
        self._field.submitted.connect(self._on_add_asked)

    def _load(self) -> None:
        questions = self._context.journal.questions
        self._context.tasks.run(
            questions.every, context=self, done=self._show, failed=self._context.shell.report
        )

    def _show(self, questions: tuple[OwnQuestion, ...]) -> None:
        clear(self._rows)
        for question in questions:
            row = _QuestionRow(self.box, question)
            row.check.toggled.connect(self._on_toggled)
            row.remove.clicked.connect(self._on_remove_clicked)
            self._rows.addWidget(row)
            row.show()
        self._none.setVisible(not questions)

    def _on_add_asked(self) -> None:
        text, questions = self._field.text().strip(), self._context.journal.questions
        if not text:
            self._field.show_error(self.tr("Write a question first."))
            return
        reader = Reader.TWO if self._two.isChecked() else Reader.ALONE
        self._field.set_text("")
        self._run(lambda: questions.add(text, reader))

    def _on_toggled(self, is_on: bool) -> None:
        row = _row_of(self.sender())
        if row is not None:
            questions, code = self._context.journal.questions, row.question.id
            self._run(lambda: questions.switch(code, is_on=is_on), is_listed=True)

    def _on_remove_clicked(self) -> None:
        row = _row_of(self.sender())
        if row is not None:
            questions, code = self._context.journal.questions, row.question.id
            self._field.edit.setFocus()
            self._run(lambda: questions.remove(code))

    def _run(self, work: Callable[[], Changes], *, is_listed: bool = False) -> None:
        """Do it; what is listed as it will be keeps its row, and the keyboard on it."""
        done = self._tell if is_listed else self._on_changed
        shell = self._context.shell
        self._context.tasks.run(work, context=self, done=done, failed=shell.report)

    def _on_changed(self, changes: Changes) -> None:
        self._tell(changes)
        self._load()

    def _tell(self, changes: Changes) -> None:
        if changes:
            self._context.shell.announce(changes)
            self._context.shell.toast(self.tr("Your questions have changed"), undo=True)


class _QuestionRow(QWidget):
    """One question with its switch."""

    def __init__(self, parent: QWidget, question: OwnQuestion) -> None:
        super().__init__(parent)
        self.question = question
        self.check = CheckBox(self, question.text.replace("&", "&&"))
        self.check.setObjectName("question_check")
        self.check.setChecked(question.is_on)
        if question.reader is Reader.TWO:
            self.check.set_hint(self.tr("For the two of you"))
        said = self.tr("Remove: {question}").format(question=question.text)
        self.remove = IconButton(self, "trash-2", said)
        self.remove.setObjectName("remove_question_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.check, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


def _row_of(sender: object) -> _QuestionRow | None:
    parent = sender.parentWidget() if isinstance(sender, QWidget) else None
    return parent if isinstance(parent, _QuestionRow) else None
