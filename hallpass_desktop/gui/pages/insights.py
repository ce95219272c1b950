"""Insights: what the numbers of many notes show, and what they cannot show."""

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days, Named, Period
from hallpass_desktop.gui.charts.chart import Spot
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_insights_page import Ui_InsightsPage
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.models.insight_chart import days_of
from hallpass_desktop.gui.models.number_text import NumberText
from hallpass_desktop.gui.models.periods import periods
from hallpass_desktop.gui.pages.fresh_page import FreshPage
from hallpass_desktop.gui.pages.insight_cards import InsightCards
from hallpass_desktop.gui.pages.looking import Looking
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.arranging import arranged_once
from hallpass_desktop.gui.widgets.scroll_page import scrolled
from hallpass_desktop.services.insights import Insight


class InsightsPage(FreshPage):
    """Every number here opens the notes behind it in the journal."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._insight: Insight | None = None
        self._shown = Shown()
        self._looking, self._opening = Looking(), Looking()
        self._turns = Turns(self)
        self._build()

    def parts(self) -> Iterator[None]:
        form = self._form
        form.lines_card.start(self.context)
        yield
        self._cards = InsightCards(
            self._content, form.first_layout, form.second_layout, self.context.words
        )
        yield
        yield from self._cards.parts()
        self._show_parts()
        form.empty_state.hide()
        self._connect()

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        is_narrow = fold is Fold.NARROW
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._form.folds.setDirection(along if fold is Fold.WIDE else down)
        self._form.lines_card.set_narrow(is_narrow)
        self._scroll.set_padding(*((20, 16, 20, 16) if is_narrow else (32, 28, 32, 28)))

    def left(self) -> None:
        self._looking.end()

    def standing(self) -> object:
        return self._form.period_segments.chosen(), *self._form.lines_card.standing()

    def stand(self, standing: object) -> None:
        match standing:
            case (str(period), tuple(lines), bool(is_table)):
                self._form.period_segments.set_chosen(period)
                self._form.lines_card.stand(lines, is_table=is_table)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.period_segments, self._form.lines_card, self._form.first_column)

    def _build(self) -> None:
        self._form = Ui_InsightsPage()
        self._scroll, self._content = scrolled(self, self._form, "insights")
        self._form.period_segments.set_choices(periods())
        self.setFocusProxy(self._form.period_segments.segments()[0])

    def _connect(self) -> None:
        form = self._form
        form.period_segments.chosen_changed.connect(self._on_period_chosen)
        form.back_button.clicked.connect(self._on_back_clicked)
        form.empty_state.action_chosen.connect(self._on_empty_action)
        form.lines_card.point_chosen.connect(self._on_point_chosen)
        self._cards.number_chosen.connect(self._on_number_chosen)

    def load(self) -> None:
        insights, period = self.context.journal.insights, self._period
        self._looking.run(self.context, self, lambda: insights.look(period), self._show)

    @property
    def _period(self) -> Period:
        return Period(self._form.period_segments.chosen())

    def _show(self, insight: Insight) -> None:
        self._insight = insight
        if not self._shown.is_new(insight, self._period):
            return
        if insight.is_empty:
            self._turns.end()
            self._show_parts()
            self._say_why_empty()
            return
        self._form.lines_card.show_insight(insight)
        self._turns.begin(self._in_their_turn(insight))

    def _in_their_turn(self, insight: Insight) -> Iterator[None]:
        """The lines, and the cards once they are drawn: two things at a turn are too long."""
        form = self._form
        columns = (form.first_column, form.second_column)
        yield
        if form.lines_card.isHidden():
            yield from form.lines_card.begin_ahead(self._content.width())
            self._show_parts(form.lines_card)
            yield
        while not form.lines_card.is_drawn:
            yield
        if any(column.isHidden() for column in columns):
            self._show_parts(form.lines_card, *columns)
            yield
        yield from self._cards.show_insight(insight)

    def _show_parts(self, *wanted: QWidget) -> None:
        """Show these parts and no others; without any, say that there is nothing."""
        form = self._form
        with arranged_once(self._content):
            for part in (form.lines_card, form.first_column, form.second_column):
                part.setVisible(part in wanted)
            form.empty_state.setVisible(not wanted)

    def _say_why_empty(self) -> None:
        """There may be older numbers, or none at all."""
        form = self._form
        if self._period is Period.ALL:
            form.empty_state.set_fact(self.tr("Nothing to show yet"))
            form.empty_state.set_line(
                self.tr("One check-in or one strength in a note is enough to begin.")
            )
            form.empty_state.set_action_text(self.tr("Start a check-in"))
            return
        form.empty_state.set_fact(self.tr("No numbers in this time"))
        form.empty_state.set_line(self.tr("There may be some from before."))
        form.empty_state.set_action_text(self.tr("Look at everything"))

    def _open(self, named: Named, days: Days, chip: str) -> None:
        """Find the notes behind a number, and show them in the journal."""
        insights = self.context.journal.insights

        def show(records: tuple[RecordId, ...]) -> None:
            if records:
                self.context.shell.open_journal(Filters(among=records, among_name=chip))
            else:  # they went to the trash in the meantime
                self.look_again()

        self._opening.run(self.context, self, lambda: insights.behind(named, days), show)

    def _on_period_chosen(self) -> None:
        self.look_again()

    def _on_back_clicked(self) -> None:
        self.context.shell.go_to("check_in")

    def _on_empty_action(self) -> None:
        if self._period is Period.ALL:
            self.context.shell.go_to("check_in")
            return
        self._form.period_segments.set_chosen(Period.ALL)
        self.look_again()

    def _on_point_chosen(self, spot: Spot, said: str) -> None:
        if self._insight is not None:
            self._open(Named(spot.series, ""), days_of(spot, self._insight.days), said)

    def _on_number_chosen(self, group: str, number: NumberText) -> None:
        insight = self._cards.shown(group)
        if insight is not None:
            self._open(Named(group, number.code), insight.days, number.chip)
