"""The scales over time: at most three lines with gaps, the same as a table, and careful words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.chart_mark import ChartMark, within
from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.insight import Days, Period
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.charts.chart import MOST_LINES
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.check_in_lines import (
    Wanted,
    chart_of,
    shows,
    with_scale,
)
from hallpass_desktop.gui.models.line_words import step_said
from hallpass_desktop.gui.models.periods import periods
from hallpass_desktop.gui.pages.chart_marks_strip import ChartMarksStrip
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.services.check_ins import Lines

HEIGHT = 300


class LinesCard(Card):
    """Says what the points show, and what they cannot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._wanted = Wanted()
        self._shown = Shown()

    def start(self, context: AppContext) -> None:
        """Begin to draw; called once, by the page."""
        self._context = context
        self._build(context)
        self._connect()
        self._refresh_choices()

    def wanted(self) -> tuple[Wanted, bool]:
        """What is looked at, and whether as a table."""
        return self._wanted, self.box.is_table

    def set_wanted(self, wanted: Wanted, *, is_table: bool) -> None:
        """Look at something else."""
        self._wanted = wanted
        self.box.set_table(is_table)
        self._refresh_choices()
        self.load()

    def set_narrow(self, is_narrow: bool) -> None:
        """Move what has no room beside something else below it."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words_row.setDirection(down if is_narrow else along)
        self.marks_strip.set_narrow(is_narrow)
        if is_narrow:
            self._choices.addWidget(self.period_segments, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.box.head.insertWidget(1, self.period_segments)

    def load(self) -> None:
        """Read the numbers again."""
        if self._context is None:
            return
        journal, period = self._context.journal, self._wanted.period
        self._context.tasks.run(
            lambda: (*journal.check_ins.lines(period), journal.chart_marks.every()),
            context=self,
            done=self._show,
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="check_in_lines",
        )

    def _build(self, context: AppContext) -> None:
        look = theme.current()
        self.box = ChartBox(self, height=HEIGHT)
        self.box.setObjectName("lines_box")
        self.box.view.set_choosable(False)
        self._step_label = Label(self, "", "small", "text3", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(self.box)
        column.addWidget(self._step_label)
        column.addLayout(self._make_choices(context))
        column.addWidget(HLine(self))
        column.addLayout(self._make_words())
        self.marks_strip = ChartMarksStrip(self, context)
        self.marks_strip.setObjectName("marks_strip")
        column.addWidget(self.marks_strip)

    def _make_choices(self, context: AppContext) -> QBoxLayout:
        self.period_segments = SegmentedControl(self)
        self.period_segments.setObjectName("period_segments")
        self.period_segments.setAccessibleName(self.tr("How far back"))
        self.period_segments.set_choices(periods())
        self.scale_chips = ChipGroup(self)
        self.scale_chips.setObjectName("scale_chips")
        self.scale_chips.setAccessibleName(self.tr("Which scales, three at most"))
        self.scale_chips.set_choices((name, context.words.field(name)) for name in PULSE_SCALES)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.current().px(12))
        self._choices.addWidget(self.scale_chips)
        self._choices.addWidget(self.period_segments)
        return self._choices

    def _make_words(self) -> QBoxLayout:
        look = theme.current()
        self._words_row = QHBoxLayout()
        self._words_row.setSpacing(look.px(24))
        self._shows = [Label(self, "", "body", "text2", wraps=True) for _ in range(MOST_LINES)]
        cannot = self.tr(
            "Why it was so, or what comes next. Some weeks are hard for reasons that no number "
            "knows."
        )
        cannot_show = [Label(self, cannot, "body", "text2", wraps=True)]
        for heading, labels in (
            (self.tr("What the points show"), self._shows),
            (self.tr("What they cannot show"), cannot_show),
        ):
            part = QVBoxLayout()
            part.setSpacing(look.px(6))
            part.addWidget(Label(self, heading, "body_strong", wraps=True))
            for label in labels:
                part.addWidget(label)
            part.addStretch(1)
            self._words_row.addLayout(part, 1)
        return self._words_row

    def _connect(self) -> None:
        self.period_segments.chosen_changed.connect(self._on_period_chosen)
        self.scale_chips.chosen_changed.connect(self._on_scales_chosen)

    def _refresh_choices(self) -> None:
        self.period_segments.set_chosen(self._wanted.period)
        self.scale_chips.set_chosen(self._wanted.scales)

    def _show(self, found: tuple[Days, Lines, tuple[ChartMark, ...]]) -> None:
        is_new = self._shown.is_new(found, self._wanted, self.box.is_table)
        if self._context is None or not is_new:
            return
        days, lines, marks = found
        words = self._context.words
        chart = chart_of(lines, self._wanted.scales, days, words, within(marks, days))
        self.marks_strip.set_marks(marks)
        is_this_year = days.first.year == days.last.year
        named = locale_text.short_date if is_this_year else locale_text.plain_date
        #: {day} is "14 Nov"
        self.box.set_title(self.tr("Since {day}").format(day=named(days.first)))
        self.box.set_chart(chart)
        self.box.view.setVisible(not chart.is_empty and not self.box.is_table)
        self.box.table.setVisible(not chart.is_empty and self.box.is_table)
        self._step_label.setText(step_said(chart.step))
        self._step_label.setVisible(not chart.is_empty)
        said = shows(lines, self._wanted.scales, days, words)
        for place, label in enumerate(self._shows):
            label.setText(said[place] if place < len(said) else "")
            label.setVisible(place < len(said))

    def _on_period_chosen(self, code: str) -> None:
        self._wanted = Wanted(Period(code), self._wanted.scales)
        self.load()

    def _on_scales_chosen(self, codes: tuple[str, ...]) -> None:
        self._wanted = Wanted(self._wanted.period, with_scale(self._wanted.scales, codes))
        self._refresh_choices()
        self.load()
