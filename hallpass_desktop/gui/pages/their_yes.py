"""Below words of the other person: whether they let a therapist read them, and the way to ask."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.record import Audience, Grant, Kind, Record
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.reading import sections
from hallpass_desktop.gui.models.reading_sections import Words
from hallpass_desktop.gui.models.untitled import record_title
from hallpass_desktop.gui.pages.boundaries.hand_over import HandOver, HandOverWords
from hallpass_desktop.gui.pages.reader_rows import MarginRow, arrange, flowing
from hallpass_desktop.gui.widgets.button import MEASURES, Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.sharing import BY_THEM, fields_to_offer, is_about


def may_be_asked(record: Record) -> bool:
    """Whether a page holds what the other person wrote with their own hand."""
    is_theirs = record.kind is Kind.AFTERWORD and record.author == BY_THEM
    return is_theirs and record.trashed_at is None


class TheirYes(QWidget):
    """Made anew with its page; whoever writes this notebook can only hand over the screen."""

    def __init__(self, parent: QWidget, context: AppContext, entry: Entry) -> None:
        super().__init__(parent)
        self._context, self._entry = context, entry
        self._marks = tuple(each for each in entry.grants if _is_yes(entry.record, each))
        self._build()
        self.ask_button.clicked.connect(self._on_ask_clicked)
        self.take_back_button.clicked.connect(self._on_take_back_clicked)

    def set_stacked(self, is_stacked: bool) -> None:
        """Put labels above their content, as on the page above."""
        arrange(self._rows, is_stacked=is_stacked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().px(8), 0, 0)
        column.setSpacing(0)
        self.said = Label(self, self._said(), "label_regular", "text2", wraps=True)
        self.said.setObjectName("their_yes_label")
        self.ask_button = Button(self, self.tr("Hand over the screen"), "quiet", "sm")
        self.ask_button.setObjectName("ask_their_yes_button")
        self.take_back_button = Button(self, self.tr("Take the yes back"), "quiet", "sm")
        self.take_back_button.setObjectName("take_yes_back_button")
        self.ask_button.setVisible(not self._marks)
        self.take_back_button.setVisible(bool(self._marks))
        named = Label(self, self.tr("For a therapist"), "label", "text2", wraps=True)
        below = Label(self, "", "label", "text2")
        buttons = flowing(self, [self.ask_button, self.take_back_button])
        reach = MEASURES["sm"].side
        self._rows = (
            MarginRow(self, named, self.said, 0, 4),
            MarginRow(self, below, buttons, reach=reach),
        )
        for row in self._rows:
            column.addWidget(row)

    def _said(self) -> str:
        if not self._marks:
            return self.tr(
                "These are the other person’s words. They can go into a summary only after their "
                "own yes, given here on a screen that you hand over."
            )
        day = locale_text.long_date(self._marks[0].at.astimezone(self._context.clock.zone()).date())
        said = self.tr(
            "The other person said yes on {day}: these words may go into a summary. Once a word of "
            "them is changed, the yes counts no more."
        )
        return said.format(day=day)

    def _on_ask_clicked(self) -> None:
        screen = HandOver(self, self._words(), self._parts())
        screen.marked.connect(self._on_marked)
        screen.open()

    def _words(self) -> HandOverWords:
        return HandOverWords(
            record_title(self._entry.record, self._context.words),
            self.tr("Please give the screen to the other person."),
            self.tr("These are your words. May a therapist read them? No is fine as well."),
            self.tr("Yes, that is fine"),
            self.tr("Thank you. Please give the screen back."),
        )

    def _parts(self) -> tuple[tuple[str, str], ...]:
        """What they said, whole."""
        words, content = self._context.words, self._context.content
        found = sections(self._entry.record.body, words, words.sentence(content))
        return tuple((each.label, each.text) for each in found if isinstance(each, Words))

    def _on_marked(self) -> None:
        record = self._entry.record
        fields = [each for each in fields_to_offer(record) if hasattr(record.body, each)]
        self._run(partial(self._context.journal.mark_by_them, record.id, fields))

    def _on_take_back_clicked(self) -> None:
        journal, record = self._context.journal, self._entry.record.id
        self._run(partial(journal.set_grants, record, Audience.THERAPIST, ()))

    def _run(self, work: "partial[Changes]") -> None:
        shell = self._context.shell
        self._context.tasks.run(work, context=self, done=shell.announce, failed=shell.report)


def _is_yes(record: Record, mark: Grant) -> bool:
    return mark.audience is Audience.THERAPIST and is_about(record, mark)
