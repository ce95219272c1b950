"""What the page of agreements does for a person: each wish is one thing on the worker."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.agreement import TOPICS
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.agreement_words import words_name, words_said
from hallpass_desktop.gui.models.agreements import AgreementView, called, clauses_of
from hallpass_desktop.gui.models.grid_words import agreed_said
from hallpass_desktop.gui.pages.boundaries.clause_card import DOWN, TRASH, UP, ClauseCard
from hallpass_desktop.gui.pages.boundaries.hand_over import HandOver, HandOverWords
from hallpass_desktop.gui.pages.boundaries.paper import PaperWay
from hallpass_desktop.gui.pages.boundaries.steps import Wish
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.agreements import Agreement
from hallpass_desktop.services.changes import Changes

ME = Author()
THEM = Author(Who.PARTNER, Told.IN_SITTING)
TOLD_ME = Author(Who.PARTNER, Told.TO_ME)
_AT_ONCE = {
    Wish.TALKED: (Did.TALKED, ME),
    Wish.READY: (Did.READY, ME),
    Wish.LOOKED: (Did.LOOKED, ME),
    Wish.PAUSE: (Did.PAUSED, ME),
    Wish.THEY_PAUSED: (Did.PAUSED, TOLD_ME),
}
_AFTER_ASKING = {Wish.END: ME, Wish.THEY_ENDED: TOLD_ME}


class AgreementWishes(QObject):
    """Every change is announced, so that each page looks again by itself."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._asked: tuple[RecordId, Author] | None = None
        self._reading: tuple[RecordId, Did, Author] | None = None
        self._paper = PaperWay(context, page)

    def fulfil(self, view: AgreementView, wish: Wish) -> None:
        """Do what somebody wants to be done with the agreement on the page."""
        agreement = view.agreement
        if agreement is None:
            return
        agreements = self._context.journal.agreements
        if wish in _AT_ONCE:
            did, author = _AT_ONCE[wish]
            self._run(lambda: agreements.note(agreement.id, did, author), self._said(wish))
        elif wish is Wish.KEEP:
            self._run(lambda: agreements.save_version(agreement.id), self.tr("Kept as a version"))
        elif wish is Wish.PAPER:
            self._paper.open(view)
        elif wish in _AFTER_ASKING:
            self._ask_to_end(agreement, _AFTER_ASKING[wish])
        elif wish is Wish.TRASH:
            self._run(lambda: self._context.journal.trash([agreement.id]), self._trashed(), True)
        else:
            self._open_reading(agreement, wish)

    def begin_clause(self, agreement: RecordId, topic: str) -> None:
        """Open an editor on a new clause of this topic."""
        journal = self._context.journal
        code = topic if topic in TOPICS else ""

        def begin() -> RecordId:
            draft = journal.agreements.begin_clause(agreement, code)
            journal.save_draft(draft)
            return draft.record.id

        self._context.tasks.run(
            begin,
            context=self._page,
            done=self._context.shell.open_editor,
            failed=self._context.shell.report,
        )

    def with_clause(self, cards: Sequence[ClauseCard], card: ClauseCard, wish: str) -> None:
        """Move a clause past its neighbour, or put it in the trash."""
        ids = [each.clause for each in cards]
        place = ids.index(card.clause)
        if wish == TRASH:
            self._run(lambda: self._context.journal.trash([card.clause]), self._trashed(), True)
        elif wish == UP and place > 0:
            self._move(card.clause, ids[place - 1])
        elif wish == DOWN and place + 1 < len(ids):
            self._move(ids[place + 1], card.clause)

    def leave_open(self, agreement: Agreement, topic: str, *, is_open: bool) -> None:
        """Say that a topic is to stay open, or that it is not."""
        agreements = self._context.journal.agreements
        self._run(lambda: agreements.leave_open(agreement.id, topic, is_open=is_open))

    def _move(self, clause: RecordId, before: RecordId) -> None:
        agreements = self._context.journal.agreements
        self._run(lambda: agreements.move(clause, before), self.tr("Moved"), True)

    def _run(self, work: Callable[[], Changes], said: str = "", can_undo: bool = False) -> None:
        shell = self._context.shell

        def done(changes: Changes) -> None:
            shell.announce(changes)
            if said:
                shell.toast(said, undo=can_undo)

        self._context.tasks.run(work, context=self._page, done=done, failed=shell.report)

    def _said(self, wish: Wish) -> str:
        if wish in {Wish.PAUSE, Wish.THEY_PAUSED}:
            return self.tr("Paused. It goes on when both of you say so.")
        if wish is Wish.LOOKED:
            return self.tr("Noted. Under “What this is for” you can choose the next day.")
        return ""

    def _trashed(self) -> str:
        return self.tr("In the trash for thirty days")

    def _ask_to_end(self, agreement: Agreement, author: Author) -> None:
        self._asked = (agreement.id, author)
        sheet = Sheet(
            self._page,
            self.tr("End this agreement?"),
            self.tr("It ends at once, and stays here to be read. Nothing of it can be changed."),
        )
        sheet.setObjectName("end_sheet")
        sheet.set_actions(self.tr("End it"), self.tr("Not now"), danger=True)
        sheet.accepted.connect(self._on_end_accepted)
        sheet.open()

    def _on_end_accepted(self) -> None:
        if self._asked is None:
            return
        agreement, author = self._asked
        agreements = self._context.journal.agreements
        self._run(lambda: agreements.note(agreement, Did.ENDED, author), self.tr("It has ended."))

    def _open_reading(self, agreement: Agreement, wish: Wish) -> None:
        is_mine = wish is Wish.READ
        did = Did.READY if wish is Wish.HAND_READY else Did.READ
        self._reading = (agreement.id, did, ME if is_mine else THEM)
        screen = HandOver(self._page, self._words(agreement, wish), self._parts(agreement))
        screen.marked.connect(self._on_marked)
        screen.open()

    def _on_marked(self) -> None:
        if self._reading is None:
            return
        agreement, did, author = self._reading
        agreements = self._context.journal.agreements
        self._run(lambda: agreements.note(agreement, did, author))

    def _words(self, agreement: Agreement, wish: Wish) -> HandOverWords:
        name = called(agreement.body.title)
        read = self.tr("I have read this")
        if wish is Wish.READ:
            return HandOverWords(
                name, "", self.tr("Read it as it stands. A mark says no more."), read, ""
            )
        introduction = self.tr("Please give the screen to the other person.")
        back = self.tr("Thank you. Please give the screen back.")
        if wish is Wish.HAND_READY:
            question = self.tr("This was paused. Are you ready for it to go on?")
            return HandOverWords(name, introduction, question, self.tr("I am ready"), back)
        question = self.tr("Take your time. A mark says that you have read it, and no more.")
        return HandOverWords(name, introduction, question, read, back)

    def _parts(self, agreement: Agreement) -> tuple[tuple[str, str], ...]:
        """The whole agreement to read: its head, then clause by clause."""
        texts = self._context.content.texts("agreement")
        body = agreement.body
        parts = [(texts["step.purpose.question"], body.intention.strip())]
        parts += [(texts["step.counts.question"], body.what_counts.strip())]
        parts += [(words_name(), words_said(body.words))]
        parts += agreed_said(agreement, texts["step.grid.question"])
        for topic in TOPICS:
            heading = texts[f"topic.{topic}.name"]
            for clause in clauses_of(agreement, topic):
                parts.append((heading, clause.body.text.strip()))
                heading = ""
        return tuple(part for part in parts if part[1])
