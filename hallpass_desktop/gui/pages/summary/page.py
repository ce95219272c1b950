"""The summary: on the left what goes in, line by line, on the right the page itself."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.summary import RoleFor, Section, SummaryBody
from hallpass_desktop.domain.summary_choices import with_known_people
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.summary_words import usual_roles
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.summary.choices import SummaryChoices
from hallpass_desktop.gui.pages.summary.choosing import Choosing
from hallpass_desktop.gui.pages.summary.leaving import SummaryLeaving
from hallpass_desktop.gui.pages.summary.looking_over import Looked, looked
from hallpass_desktop.gui.pages.summary.paper_pane import PaperPane
from hallpass_desktop.gui.pages.summary.preview import Preview
from hallpass_desktop.gui.pages.summary.showing import show_choices, show_lines
from hallpass_desktop.gui.pages.summary.ways import SummaryWays
from hallpass_desktop.gui.pages.summary.writing import SummaryWriting
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.services.changes import Changes

_CHOICES_WIDTH = 440


class SummaryPage(FreshPage):
    """One summary at a time: the one that has not left yet, or one that somebody opened."""

    shown = Signal()
    prefers_rail = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: RecordId | None = None
        self._looked: Looked | None = None
        self._carried: Draft | None = None
        self._shows_page = False
        self.writing = SummaryWriting(context, self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Summary"))

    def parts(self) -> Iterator[None]:
        self.choices = SummaryChoices(self, self.context)
        yield from self.choices.parts()
        self.pane = PaperPane(self)
        self.pane.setAccessibleName(self.tr("The page"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.choices)
        self._row.addWidget(self.pane, 1)
        yield
        self.preview = Preview(self.context, self.pane)
        self._choosing = Choosing(self.context, self.choices, self.writing)
        self.leaving = SummaryLeaving(self.context, self, self.preview, self.writing)
        self._ways = SummaryWays(self.context, self)
        self._connect()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self.choices.set_narrow(is_narrow=fold is Fold.NARROW)
        self._arrange()

    def panes(self) -> tuple[QWidget, ...]:
        both = (self.choices, self.pane)
        return tuple(each for each in both if not each.isHidden()) or both

    def foot(self) -> QWidget | None:
        return self.choices.foot

    def concerns(self, changes: Changes) -> bool:
        own = {self.writing.id}
        is_other = not changes.ids or not set(changes.ids) <= own
        return bool(changes) and (is_other or bool(changes.undo))

    def show_record(self, record_id: RecordId) -> None:
        """Open a summary that somebody chose in the journal."""
        self.writing.end()
        self._wanted, self._looked = record_id, None
        self.look_again()

    def entered(self) -> None:
        if self.leaving.has_left:  # what left is not written on by mistake
            self.leaving.has_left = False
            self.writing.end()
            self._wanted, self._looked = None, None
        super().entered()

    def left(self) -> None:
        self.preview.wait_no_more()
        self.writing.keep()

    def drafts(self) -> tuple[Draft, ...]:
        return self.writing.drafts() or ((self._carried,) if self._carried else ())

    def take_back(self) -> bool:
        is_done = self._stand_as(self.writing.steps.back(self.writing.body))
        if is_done:
            self.context.shell.toast(self.tr("Taken back: the choices are as they were before."))
        return is_done

    def bring_back(self) -> bool:
        is_done = self._stand_as(self.writing.steps.ahead(self.writing.body))
        if is_done:
            self.context.shell.toast(self.tr("Brought back: the choices are as you made them."))
        return is_done

    def show_changes(self, changes: Changes) -> None:
        if changes.undo:  # this came later, and is what can be taken back next
            self.writing.steps.forget()
            self._let_go_if_among(changes)
        super().show_changes(changes)

    def take_up(self, draft: Draft) -> None:
        if draft.record.kind is Kind.SUMMARY:
            self._carried = draft
            self.look_again()

    def standing(self) -> object:
        opened = tuple(each for each, part in self.choices.sections.items() if part.is_open)
        return (self.writing.id, opened, self.pane.standing(), self._shows_page, self.writing.steps)

    def stand(self, standing: object) -> None:
        if not isinstance(standing, tuple):
            return
        wanted, opened, zoom, self._shows_page, steps = standing
        if self.writing.id in (None, steps.of):
            self.writing.steps = steps
        self._wanted = wanted if self._carried is None else None
        for section in opened:
            self.choices.open_section(section)
        self.pane.stand(zoom)
        self._arrange()

    def load(self) -> None:
        journal, wanted = self.context.journal, self._wanted
        carried = self._carried or self.writing.draft
        self.preview.expire()
        self.context.tasks.run(
            lambda: in_steps(looked(journal, wanted, carried)),
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="summary",
        )

    def _connect(self) -> None:
        foot = self.choices.foot
        self.writing.changed.connect(self._on_changed)
        self._choosing.days_changed.connect(self.look_again)
        self.preview.role_asked.connect(self._choosing.edit_roles)
        self.preview.left.connect(self._choosing.leave)
        foot.save_asked.connect(self.leaving.save_pdf)
        foot.print_asked.connect(self.leaving.print_it)
        foot.more_asked.connect(self._on_more_asked)
        foot.page_asked.connect(self._on_page_asked)
        self.pane.choices_asked.connect(self._on_choices_asked)
        self._ways.connect_to(self.choices)

    def _show(self, found: Looked) -> None:
        is_new = self.writing.id != found.draft.record.id
        if is_new:
            is_ahead = found.is_ahead or self._carried is not None
            self._carried = None
            self.writing.begin(found.draft, is_ahead=is_ahead)
        self._looked = found
        self._choosing.show_offer(found.offer)
        self._add_people()
        body = self.writing.body
        if is_new:
            show_lines(self.choices, body)
            self._open_written(body)
        self.choices.beginning.show_left(self._left_on(found))
        self.choices.period.show_period(body, found.offer.days, found.last_session)
        self._refresh()
        if self.arrives() and self.has_keyboard():
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.choices.beginning.focus_first()
        self.shown.emit()

    def _left_on(self, found: Looked) -> str:
        """The day on which the last one left, for as long as nothing is kept of a new one."""
        if found.draft.base is not None or found.last_session is None:
            return ""
        return locale_text.dated(found.last_session, self.context.clock.now().date())

    def _open_written(self, body: SummaryBody) -> None:
        """Show what was written and chosen before; what is empty stays folded."""
        for section in (Section.WANTS, Section.CHANGED, Section.QUESTIONS, Section.ITEMS):
            if getattr(body, section.value):
                self.choices.open_section(section)

    def _add_people(self) -> None:
        """Everybody on the page of people has a role before anybody can be named by mistake."""
        roles = self.writing.body.roles
        known = self._with_people(roles)
        if known != roles:
            self.writing.put_quietly("roles", known)

    def _let_go_if_among(self, changes: Changes) -> None:
        """Somebody did something to this summary elsewhere: it is read anew from the disk."""
        if self.writing.id in changes.ids and not self.writing.has_unkept:
            self._wanted, self._looked = self.writing.id, None
            self.writing.end()

    def _stand_as(self, body: SummaryBody | None) -> bool:
        """Show other choices; whoever has a role by now keeps it, so that nobody is named."""
        if body is None:
            return False
        before = self.writing.body
        self.writing.put_back(replace(body, roles=self._with_people(body.roles)))
        if (before.weeks, before.since, before.until) != (body.weeks, body.since, body.until):
            self.look_again()
        return True

    def _with_people(self, roles: tuple[RoleFor, ...]) -> tuple[RoleFor, ...]:
        people = () if self._looked is None else self._looked.people
        return with_known_people(roles, people, usual_roles())

    def _refresh(self) -> None:
        body, found = self.writing.body, self._looked
        if found is not None:
            show_choices(self.choices, body, found, self.context.words)
            self.preview.show(body, self.writing.id)

    def _arrange(self) -> None:
        """Beside each other where there is room, else one at a time."""
        is_beside = self.fold is Fold.WIDE
        self.choices.foot.set_beside(is_beside=is_beside)
        self.pane.set_beside(is_beside=is_beside)
        self.choices.setVisible(is_beside or not self._shows_page)
        self.pane.setVisible(is_beside or self._shows_page)
        width = theme.current().px(_CHOICES_WIDTH)
        self.choices.setMinimumWidth(width if is_beside else 0)
        self.choices.setMaximumWidth(width if is_beside else 16_777_215)

    def _on_changed(self) -> None:
        self._refresh()

    def _on_more_asked(self) -> None:
        self._ways.offer_more(self.leaving)

    def _on_page_asked(self) -> None:
        self._shows_page = True
        self._arrange()
        self.pane.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choices_asked(self) -> None:
        self._shows_page = False
        self._arrange()
        self.choices.foot.page_button.setFocus(Qt.FocusReason.OtherFocusReason)
