"""The worksheet "What is underneath": a wish, what may lie below it, and the needs it ends in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.worksheet import LEADS_TO, Beneath
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.hanging_card import HangingCard
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.need_parts import WORKSHEET
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.needs import NEED, NeedCard


class EndsInNeeds(HangingCard):
    """The needs that came of it, and one offer for each thing that rings true."""

    need_wanted = Signal(object)  # NeedBody: its name, and the group it belongs to
    need_opened = Signal(object)  # RecordId

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, tools.say("needs.heading"), tools.say("needs.text"))
        self.setObjectName("ends_in_needs_card")
        self._tools = tools

    def show_needs(self, made: tuple[NeedCard, ...], beneath: tuple[Beneath, ...]) -> None:
        """Show what was made, and what could be made of these things."""
        titles = {card.body.title for card in made}
        offers = [each.what for each in beneath if self._title(each.what) not in titles]
        is_empty = not (made or beneath)
        self.help.setText(self._tools.say("needs.empty" if is_empty else "needs.text"))
        self.show_rows([*map(self._made_row, made), *map(self._offer_row, offers)])

    def _title(self, code: str) -> str:
        """What a need made of this is called at first; one's own word stays as it is."""
        return self._tools.prompts.get(f"need.{code}", code)

    def _made_row(self, card: NeedCard) -> QWidget:
        title = need_title(card.body.title)
        row = RowButton(self, title, self._tools.words.kind(Kind.NEED), card.id)
        row.setObjectName("made_row")
        row.clicked.connect(self._on_made_clicked)
        return row

    def _offer_row(self, code: str) -> QWidget:
        text = self._tools.say("needs.make").format(need=self._title(code))
        row = RowButton(self, text, "+", code)
        row.setAccessibleName(text)
        row.setObjectName("offer_row")
        row.clicked.connect(self._on_offer_clicked)
        return row

    def _on_made_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.need_opened.emit(RecordId(pressed.code))

    def _on_offer_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            code = pressed.code
            self.need_wanted.emit(NeedBody(self._title(code), group=LEADS_TO.get(code, "")))


class WorksheetEditor(EditorHost):
    """A need is made at once; that the worksheet points at it travels with the draft."""

    questions = "worksheet"

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, WORKSHEET)
        self.needs = EndsInNeeds(body, self.tools)
        body.add_beside(self.needs)
        self.needs.need_wanted.connect(self._on_need_wanted)
        self.needs.need_opened.connect(self.context.shell.open_editor)
        answers.changed.connect(self._on_answer_changed)
        self._show_needs(answers)
        return body

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self.answers is not None and changes.touches(Kind.NEED):
            self._show_needs(self.answers)

    def _show_needs(self, answers: Answers) -> None:
        journal, made = self.context.journal, answers.record.targets(NEED)
        self.context.tasks.run(
            lambda: tuple(card for card in journal.needs.cards() if card.id in made),
            context=self.needs,
            done=self._on_needs_read,
        )

    def _on_needs_read(self, made: tuple[NeedCard, ...]) -> None:
        if self.answers is not None:
            self.needs.show_needs(made, self.answers.value("beneath"))

    def _on_answer_changed(self, name: str) -> None:
        if name in ("beneath", "links") and self.answers is not None:
            self._show_needs(self.answers)

    def _on_need_wanted(self, wanted: NeedBody) -> None:
        journal = self.context.journal
        self.context.tasks.run(
            lambda: journal.needs.write_down(wanted),
            context=self,
            done=self._on_need_made,
            failed=self.context.shell.report,
        )

    def _on_need_made(self, changes: Changes) -> None:
        if self.answers is not None:
            links = (*self.answers.value("links"), *(Pointer(NEED, each) for each in changes.ids))
            self.answers.set("links", tuple(sorted(links)))
        self.context.shell.announce(changes)
