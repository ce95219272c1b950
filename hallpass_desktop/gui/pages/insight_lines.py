"""The strengths and scales of an insight as lines, the same as a table, and careful words."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.insight import AFTER, BEFORE
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.charts.chart import MOST_LINES, Chart, Spot
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.check_in_lines import with_scale
from hallpass_desktop.gui.models.insight_chart import chart_of, line_name, shown, spot_said
from hallpass_desktop.gui.models.line_words import step_said
from hallpass_desktop.gui.widgets.arranging import arranged_once
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.laid_ahead import laid_ahead
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.services.insights import LINES, Insight

HEIGHT = 300


class InsightLines(Card):
    """At most three lines at once; every point opens the notes behind it."""

    point_chosen = Signal(object, str)  # Spot, and what it says

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._insight: Insight | None = None
        self._chosen: tuple[str, ...] = (BEFORE, AFTER)

    def start(self, context: AppContext) -> None:
        """Begin to draw; called once, by the page."""
        self._words = context.words
        self._build()
        self._connect()
        self.line_chips.set_chosen(self._chosen)

    def standing(self) -> tuple[tuple[str, ...], bool]:
        """Which lines are chosen, and whether they stand as a table."""
        return self._chosen, self.box.is_table

    def stand(self, chosen: tuple[str, ...], *, is_table: bool) -> None:
        """Choose lines again."""
        self._chosen = chosen
        self.line_chips.set_chosen(chosen)
        self.box.set_table(is_table)
        self._refresh()

    @property
    def is_drawn(self) -> bool:
        """Whether nothing of the lines is left to draw."""
        return self.box.view.is_drawn

    def begin_ahead(self, width: int) -> Iterator[None]:
        """Find a place for everything and begin to draw, before the card is shown as wide as that.

        What takes a turn each takes too long when all of it happens as the card is shown.
        """
        self.resize(width, self.heightForWidth(width))
        yield
        for _ in laid_ahead(self):
            continue
        yield
        if not self.box.is_table:
            self.box.view.draw_ahead()
        yield

    def set_narrow(self, is_narrow: bool) -> None:
        """Move what has no room beside something else below it."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words_row.setDirection(down if is_narrow else along)

    def show_insight(self, insight: Insight) -> None:
        """Draw other numbers."""
        self._insight = insight
        self._refresh()

    def _build(self) -> None:
        look = theme.current()
        self.box = ChartBox(self, height=HEIGHT)
        self.box.setObjectName("insight_box")
        self._step_label = Label(self, "", "small", "text3", wraps=True)
        self.line_chips = ChipGroup(self)
        self.line_chips.setObjectName("line_chips")
        self.line_chips.setAccessibleName(self.tr("Which lines, three at most"))
        self.line_chips.set_choices((each, line_name(each, self._words)) for each in LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(20))
        column.setSpacing(look.px(12))
        for widget in (self.box, self._step_label, self.line_chips, HLine(self)):
            column.addWidget(widget)
        column.addLayout(self._make_words())

    def _make_words(self) -> QBoxLayout:
        look = theme.current()
        self._words_row = QHBoxLayout()
        self._words_row.setSpacing(look.px(24))
        self._shown = [Label(self, "", "body", "text2", wraps=True) for _ in range(MOST_LINES)]
        cannot = self.tr(
            "Why it was so, or what comes next. Two things that come up together need not have to "
            "do with each other, and a gap is not a zero."
        )
        cannot_show = [Label(self, cannot, "body", "text2", wraps=True)]
        for heading, labels in (
            (self.tr("What the points show"), self._shown),
            (self.tr("What they cannot show"), cannot_show),
        ):
            part = QVBoxLayout()
            part.setSpacing(look.px(6))
            for label in (Label(self, heading, "body_strong", wraps=True), *labels):
                part.addWidget(label)
            part.addStretch(1)
            self._words_row.addLayout(part, 1)
        return self._words_row

    def _connect(self) -> None:
        self.line_chips.chosen_changed.connect(self._on_lines_chosen)
        self.box.point_chosen.connect(self._on_point_chosen)

    def _refresh(self) -> None:
        insight = self._insight
        if insight is None:
            return
        chart = chart_of(insight, self._chosen, self._words)
        is_one_year = insight.days.first.year == insight.days.last.year
        named = locale_text.short_date if is_one_year else locale_text.plain_date
        #: {day} is "14 Nov"
        with arranged_once(self):
            self.box.set_title(self.tr("Since {day}").format(day=named(insight.days.first)))
            self._show_chart(chart)
            self._say(shown(insight, self._chosen, self._words))

    def _show_chart(self, chart: Chart) -> None:
        self.box.set_chart(chart)
        self.box.view.setVisible(not chart.is_empty and not self.box.is_table)
        self.box.table.setVisible(not chart.is_empty and self.box.is_table)
        self._step_label.setText(step_said(chart.step))
        self._step_label.setVisible(not chart.is_empty)

    def _say(self, sentences: tuple[str, ...]) -> None:
        nothing = self.tr("No numbers for these lines in this time. Others can be chosen above.")
        said = sentences or (nothing,)
        for place, label in enumerate(self._shown):
            label.setText(said[place] if place < len(said) else "")
            label.setVisible(place < len(said))

    def _on_lines_chosen(self, codes: tuple[str, ...]) -> None:
        self._chosen = with_scale(self._chosen, codes)
        self.line_chips.set_chosen(self._chosen)
        self._refresh()

    def _on_point_chosen(self, spot: Spot) -> None:
        if self.box.view.chart is not None:
            self.point_chosen.emit(spot, spot_said(self.box.view.chart, spot))
