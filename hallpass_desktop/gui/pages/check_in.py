"""Check-in: how it is now, how it went over time, the longer forms, and when to ask."""

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.listing import Form
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_check_in_page import Ui_CheckInPage
from hallpass_desktop.gui.models.check_in_lines import Wanted
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.narrow import fold_words
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.scroll_page import scrolled
from hallpass_desktop.services import chart_marks
from hallpass_desktop.services.changes import Changes

NOW_WIDTH = 400
_NO_LIMIT = 16_777_215


class CheckInPage(FreshPage):
    """Nothing here counts what was left out."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()

    def parts(self) -> Iterator[None]:
        form = self._form
        for card in (form.pulse_card, form.forms_card, form.lines_card, form.asking_card):
            card.start(self.context)
            yield
        self._aim_keyboard()
        self._connect()
        self.look_again()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        form, look = self._form, theme.current()
        is_wide, is_narrow = fold is Fold.WIDE, fold is Fold.NARROW
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        form.folds.setDirection(along if is_wide else down)
        width = look.px(NOW_WIDTH) if is_wide else 0
        form.now_column.setMinimumWidth(width)
        form.now_column.setMaximumWidth(width or _NO_LIMIT)
        form.lines_card.set_narrow(is_narrow)
        fold_words(form.insights_button, self.tr("Insights"), is_narrow=is_narrow)
        fold_words(form.asking_button, self.tr("When to ask"), is_narrow=is_narrow)
        self._scroll.set_padding(*((20, 16, 20, 16) if is_narrow else (32, 28, 32, 28)))

    def entered(self) -> None:
        now = self.context.clock.now()
        self._form.date_label.setText(locale_text.long_date(now.date()))
        self._form.pulse_card.refresh()
        self.look_again()

    def left(self) -> None:
        self._form.pulse_card.flush()

    def concerns(self, changes: Changes) -> bool:
        has_marks = chart_marks.NAME in changes.lists
        is_asked = changes.touches(Kind.CHECK_IN) or bool(changes.schedules)
        return is_asked or has_marks or changes.touches(Kind.CLAUSE)

    def drafts(self) -> tuple[Draft, ...]:
        return self._form.pulse_card.drafts()

    def take_up(self, draft: Draft) -> None:
        """Go on with a pulse that was being answered when this page was made anew."""
        self._form.pulse_card.take_up(draft)

    def standing(self) -> object:
        return self._form.lines_card.wanted()

    def stand(self, standing: object) -> None:
        match standing:
            case (Wanted() as wanted, bool(is_table)):
                self._form.lines_card.set_wanted(wanted, is_table=is_table)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.now_column, self._form.over_time_column)

    def _build(self) -> None:
        self._form = Ui_CheckInPage()
        self._scroll, _ = scrolled(self, self._form, "check_in")

    def _aim_keyboard(self) -> None:
        first = next(iter(self._form.pulse_card.scales.values()))
        self.setFocusProxy(first)
        self._form.now_column.setFocusProxy(first)

    def _connect(self) -> None:
        form, shell = self._form, self.context.shell
        form.pulse_card.saved.connect(self._on_saved)
        form.pulse_card.kept_meanwhile.connect(shell.announce)
        form.pulse_card.declined.connect(self._on_declined)
        form.forms_card.form_wanted.connect(self._on_form_wanted)
        form.asking_button.clicked.connect(self._on_asking_clicked)
        form.insights_button.clicked.connect(self._on_insights_clicked)

    def load(self) -> None:
        self._form.pulse_card.load()
        self._form.lines_card.load()
        self._form.asking_card.load()

    def _on_saved(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        self.context.shell.toast(self.tr("Check-in saved"), undo=True)
        self._form.pulse_card.focus()

    def _on_declined(self, draft: Draft) -> None:
        check_ins = self.context.journal.check_ins
        self.context.tasks.run(
            lambda: check_ins.put_away(draft),
            context=self,
            done=self._on_put_away,
            failed=self.context.shell.report,
        )

    def _on_put_away(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        if changes.touches(Kind.CHECK_IN):
            text = self.tr("Left for now. What you had answered is in the trash, for 30 days.")
            self.context.shell.toast(text, undo=True)
        elif changes:
            self.context.shell.toast(self.tr("Left out"), undo=True)
        self.context.shell.go_to("today")

    def _on_asking_clicked(self) -> None:
        self._form.asking_card.focus()
        self._scroll.ensureWidgetVisible(self._form.asking_card)

    def _on_insights_clicked(self) -> None:
        self.context.shell.go_to("insights")

    def _on_form_wanted(self, form: Form) -> None:
        check_ins = self.context.journal.check_ins
        self.context.tasks.run(
            lambda: check_ins.start(form.code, form.phase),
            context=self,
            done=self.context.shell.open_editor,
            failed=self.context.shell.report,
        )
