"""What is there for a hard day: set-off plans, one's own limits, and people who help."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.repair import HelpText
from hallpass_desktop.gui.pages.repair.cards import PlanCard
from hallpass_desktop.gui.pages.repair.set_offs import SetOffsCard
from hallpass_desktop.gui.pages.support_people import SupportPeople
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.dot_lines import DotLines
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.services.changes import Changes


class LimitsCard(PlanCard):
    """One's own limits for the repair; not there while none is named."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "limits", "")
        self.heading.setText(self.tr("Your limits for the repair"))
        self._lines: DotLines | None = None

    def show_limits(self, limits: tuple[str, ...]) -> None:
        """Say these instead of the earlier ones."""
        self.setVisible(bool(limits))
        if self._lines is not None:
            let_go([self._lines])
        self._lines = DotLines(self, limits)
        self.column.addWidget(self._lines)
        self._lines.show()


class PeopleCard(PlanCard):
    """Those of the People page of whom something is noted; without any, the way there."""

    people_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "support", "")
        self.heading.setText(self.tr("People who help"))
        self._help = self.add_words("support_help", "body", "text2")
        self._people = SupportPeople(self)
        self.column.addWidget(self._people)
        self.way = LinkButton(self, "", "label")
        self.way.setObjectName("support_people_button")
        self.way.clicked.connect(self.people_asked)
        self.column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show these people instead of those that were there."""
        self._people.show_people(people)
        self._people.setVisible(bool(people))
        self._help.setText(
            self.tr("Choose people who listen and do not push. Note what each is there for.")
        )
        self._help.setVisible(not people)
        self.way.setText(self.tr("People and help") if people else self.tr("Add somebody"))


class HelpCards(QWidget):
    """Set-off plans, and beside them, if there is room, limits and people."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._said = HelpText()
        self._shown = Shown()

    def parts(self) -> Iterator[None]:
        """Make the cards, a column at a step; called once."""
        look = theme.current()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(16))
        self._set_offs = SetOffsCard(self)
        self._set_offs.opened.connect(self._context.shell.open_editor)
        self._set_offs.adding_asked.connect(self._on_adding_asked)
        self._set_offs.trash_asked.connect(self._on_trash_asked)
        self._columns.addWidget(self._set_offs, 3, Qt.AlignmentFlag.AlignTop)
        yield
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        self._limits, self._people = LimitsCard(beside), PeopleCard(beside)
        self._people.people_asked.connect(self._on_people_asked)
        column.addWidget(self._limits)
        column.addWidget(self._people)
        column.addStretch(1)
        self._columns.addWidget(beside, 2)

    def set_fold(self, fold: Fold) -> None:
        """One column where there is little room."""
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if fold is Fold.WIDE else down)

    def show_help(self, said: HelpText) -> None:
        """Show what helps with this plan."""
        self._said = said
        if not self._shown.is_new(said):
            return
        self._set_offs.show_set_offs(said.code_word, said.set_offs)
        self._limits.show_limits(said.limits)
        self._people.show_people(said.people)

    def _on_people_asked(self) -> None:
        self._context.shell.go_to("people")

    def _on_trash_asked(self, set_off: RecordId) -> None:
        journal, shell = self._context.journal, self._context.shell
        self._context.tasks.run(
            lambda: journal.trash([set_off]),
            context=self,
            done=self._on_trashed,
            failed=shell.report,
        )

    def _on_trashed(self, changes: Changes) -> None:
        self._context.shell.announce(changes)
        self._context.shell.toast(self.tr("In the trash for 30 days"), undo=True)

    def _on_adding_asked(self) -> None:
        plan, journal, shell = self._said.plan, self._context.journal, self._context.shell
        if plan is None:
            return

        def begin() -> RecordId:
            draft = journal.repair_plans.set_offs.begin(plan)
            journal.save_draft(draft)
            return draft.record.id

        self._context.tasks.run(begin, context=self, done=shell.open_editor, failed=shell.report)
