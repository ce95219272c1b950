"""Today: write something down, carry on, look at the last few pages, breathe."""

from dataclasses import replace

from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.grounding import slow_down
from hallpass_desktop.gui.forms.ui_today_page import Ui_TodayPage
from hallpass_desktop.gui.models.describe import describe
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.today import Today, gather
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.journal_sheets import JournalSheets
from hallpass_desktop.gui.pages.narrow import fold_words
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.course_wishes import CourseWishes
from hallpass_desktop.gui.pages.summary.sent_way import SentWay
from hallpass_desktop.gui.pages.today_due import DueWishes
from hallpass_desktop.gui.pages.today_together import TodayTogether
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.scroll_page import scrolled
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings

SIDE_WIDTH = 316
MORNING, NOON, EVENING, NIGHT = 5, 12, 18, 24
_NO_LIMIT = 16_777_215


class TodayPage(FreshPage):
    """Never counts missed days; what is not here is not missing."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown = Shown()
        self._sheets = JournalSheets(context, self)
        self._dues = DueWishes(context, self)
        self._plans = CourseWishes(context, self)
        self._together, self._sent = TodayTogether(context, self), SentWay(context, self)
        self._build()
        self._connect()
        self._form.capture.start(context)
        self._form.for_today.start(context.words)
        self._form.week_question.start(context)
        self._form.on_this_day.start(context)
        self.show_settings(context.settings)
        self._refresh()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self._arrange()

    def entered(self) -> None:
        self._refresh()

    def left(self) -> None:
        self._form.capture.flush()

    def show_changes(self, changes: Changes) -> None:
        self._form.week_question.show_changes(changes)
        super().show_changes(changes)

    def show_settings(self, settings: Settings) -> None:
        on, off = self.tr("Previews on"), self.tr("Previews off")
        self._form.previews_button.set_icon_name("eye" if settings.previews else "eye-off")
        self._form.previews_button.setToolTip(on if settings.previews else off)
        self._form.previews_button.setAccessibleName(on if settings.previews else off)
        self._form.lately.set_previews(settings.previews)
        self._form.week_question.look_again()
        self._form.on_this_day.look_again()
        self._arrange()

    def drafts(self) -> tuple[Draft, ...]:
        return self._form.capture.drafts()

    def take_up(self, draft: Draft) -> None:
        """Go on with a quick note that was being typed when this page was made anew."""
        self._form.capture.take_up(draft)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.main_column, self._form.needs_card, self._form.side_column)

    def _build(self) -> None:
        self._form = Ui_TodayPage()
        self._scroll, _ = scrolled(self, self._form, "today")
        self.setFocusProxy(self._form.capture)
        row = FlowLayout(self._form.breathe_buttons)
        row.addWidget(self._form.breathe_button)
        row.addWidget(self._form.people_button)
        self._form.flare_up_button.hide()  # until there is a repair plan
        # The deep letters of a title reach a little below its line.
        self._form.greeting_label.setContentsMargins(0, 0, 0, theme.current().px(4))

    def _connect(self) -> None:
        form, shell = self._form, self.context.shell
        form.previews_button.clicked.connect(self._on_previews_clicked)
        form.slow_button.clicked.connect(self._slow_down)
        form.breathe_button.clicked.connect(self._slow_down)
        form.people_button.clicked.connect(self._on_people_clicked)
        form.flare_up_button.clicked.connect(self._on_flare_up_clicked)
        form.capture.slowing_asked.connect(self._slow_down)
        form.capture.saved.connect(self._on_saved)
        self._connect_items()
        form.for_today.later_asked.connect(self._on_later_asked)
        form.for_today.later_declined.connect(self._sheets.wishes.decline_later)
        form.lately.row_chosen.connect(shell.open_record)
        form.lately.journal_asked.connect(self._on_journal_asked)
        form.lately.writing_asked.connect(form.capture.focus)
        form.needs_card.marked.connect(self._on_need_marked)
        form.needs_card.all_asked.connect(self._on_needs_asked)

    def _connect_items(self) -> None:
        form, shell = self._form, self.context.shell
        form.for_today.start_asked.connect(self._dues.start)
        form.for_today.put_off.connect(self._dues.put_off)
        form.for_today.left_out.connect(self._dues.leave_out)
        form.for_today.agreement_asked.connect(shell.open_agreement)
        form.for_today.carry_on_asked.connect(shell.open_editor)
        form.for_today.reading_asked.connect(shell.open_record)
        form.for_today.look_asked.connect(self._on_look_asked)
        form.for_today.rest_asked.connect(self._dues.let_evening_rest)
        self._together.listen_to(form.for_today.together)
        form.for_today.sent.gone_asked.connect(self._sent.mark_gone)
        form.for_today.sent.later_asked.connect(self._sent.put_off)

    def _refresh(self) -> None:
        now = self.context.clock.now()
        self._form.greeting_label.setText(self._greeting(now.hour))
        self._form.date_label.setText(locale_text.long_date(now.date()))
        self._form.week_question.look_again()
        self.look_again()

    def _greeting(self, hour: int) -> str:
        if MORNING <= hour < NOON:
            return self.tr("Good morning")
        if NOON <= hour < EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening") if EVENING <= hour < NIGHT else self.tr("Hello")

    def load(self) -> None:
        self._form.on_this_day.look_again()
        journal, now = self.context.journal, self.context.clock.now()
        self.context.tasks.run(
            lambda: gather(journal, now),
            context=self,
            done=self._show,
            failed=self.context.shell.report,
            lane=Lane.SEARCH,
            key="today",
        )

    def _show(self, today: Today) -> None:
        form, now = self._form, self.context.clock.now()
        day = now.date()
        if not self._shown.is_new(today, day):
            return
        form.for_today.show_items(today, now)
        form.lately.show_rows(today.lately, self._describe)
        form.strength_card.set_values(today.strengths, day)
        form.needs_card.show_needs(today.needs)
        form.flare_up_button.setVisible(today.has_plan)

    def _describe(self, row: Row) -> EntryText:
        return describe(row, self.context.words, self.context.clock.now().date())

    def _arrange(self) -> None:
        form, look = self._form, theme.current()
        is_wide, is_narrow = self.fold is Fold.WIDE, self.fold is Fold.NARROW
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        form.folds.setDirection(along if is_wide else down)
        form.side_layout.setDirection(along if self.fold is Fold.MEDIUM else down)
        for place, share in enumerate((1, 1, 1, 0) if self.fold is Fold.MEDIUM else (0, 0, 0, 1)):
            form.side_layout.setStretch(place, share)
        width = look.px(SIDE_WIDTH) if is_wide else 0
        form.side_column.setMinimumWidth(width)
        form.side_column.setMaximumWidth(width or _NO_LIMIT)
        form.lately.set_narrow(is_narrow)
        form.week_question.set_narrow(is_narrow)
        previews = form.previews_button.accessibleName()
        form.previews_button.setText("" if is_narrow else previews)
        fold_words(form.slow_button, self.tr("Slow down for a minute"), is_narrow=is_narrow)
        fold_words(form.flare_up_button, self.tr("It flares up again"), is_narrow=is_narrow)
        form.capture.set_narrow(is_narrow)
        padding = (20, 16, 20, 16) if is_narrow else (32, 28, 32, 28)
        self._scroll.set_padding(*padding)

    def _slow_down(self) -> None:
        slow_down(self, self.context.content.grounding)

    def _on_previews_clicked(self) -> None:
        settings = self.context.settings
        self.context.shell.change_settings(replace(settings, previews=not settings.previews))

    def _on_saved(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        if changes:
            self.context.shell.toast(self.tr("Saved"))

    def _on_later_asked(self, record: str) -> None:
        journal, record_id = self.context.journal, RecordId(record)
        self.context.tasks.run(
            lambda: journal.read(record_id),
            context=self,
            done=self._sheets.ask_later,
            failed=self.context.shell.report,
        )

    def _on_look_asked(self, plan: str) -> None:
        self._plans.look_back(RecordId(plan))

    def _on_flare_up_clicked(self) -> None:
        self.context.actions["flare_up"].trigger()

    def _on_people_clicked(self) -> None:
        self.context.shell.go_to("people")

    def _on_need_marked(self, need: RecordId, step: int) -> None:
        needs, shell = self.context.journal.needs, self.context.shell
        self.context.tasks.run(
            lambda: needs.mark(need, step),
            context=self,
            done=self._on_mark_kept,
            failed=shell.report,
        )

    def _on_mark_kept(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        self.context.shell.toast(self.tr("Marked for today"), undo=True)

    def _on_needs_asked(self) -> None:
        self.context.shell.go_to("needs")

    def _on_journal_asked(self) -> None:
        self.context.shell.go_to("journal")
