"""The one chart on Today: how strong it was at first, over the last fourteen days."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.points import (
    FEWEST_FOR_A_TREND,
    FEWEST_TO_DRAW,
    Drift,
    Point,
    by_day,
    drift,
)
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Series
from hallpass_desktop.gui.forms.ui_today_strength import Ui_StrengthCard
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label

DAYS = 14


class StrengthCard(Card):
    """Shows a line with gaps, the same as a table, and one careful sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._is_table = False
        self._form = Ui_StrengthCard()
        self._form.setupUi(self)
        rescale_layouts(self)
        self._form.strength_chart.set_choosable(False)
        self._form.table_button.clicked.connect(self._on_table_clicked)
        self.set_values((), date.min + timedelta(days=DAYS))

    def set_values(self, values: Iterable[tuple[date, float]], today: date) -> None:
        """Show values by the day they belong to; older ones than fourteen days are left out."""
        first = today - timedelta(days=DAYS - 1)
        self._points = by_day((day, value) for day, value in values if first <= day <= today)
        self._form.strength_chart.set_chart(self._chart(first, today))
        self._form.words_label.setText(self._sentence(today))
        self._fill_table()
        self._show_parts()

    def _show_parts(self) -> None:
        has_line = len(self._points) >= FEWEST_TO_DRAW
        form = self._form
        form.days_label.setVisible(has_line)
        form.strength_chart.setVisible(has_line and not self._is_table)
        form.table_box.setVisible(has_line and self._is_table)
        form.table_button.setVisible(has_line)
        as_table, as_chart = self.tr("Show as a table"), self.tr("Show as a chart")
        form.table_button.setText(as_chart if self._is_table else as_table)

    def _fill_table(self) -> None:
        table = self._form.table_layout
        clear(table)
        for row, point in enumerate(self._points):
            day = Label(self._form.table_box, locale_text.short_date(point.day), "small", "text2")
            value = Label(
                self._form.table_box, locale_text.number(point.value), "small_strong", "text"
            )
            table.addWidget(day, row, 0)
            table.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)

    def _chart(self, first: date, today: date) -> Chart:
        last = locale_text.number(self._points[-1].value) if self._points else ""
        name = self.tr("How strong it was")
        line = Series("strength.before", name, self._points, label=last)
        return Chart(first, today, (line,), axes.numbers(), axes.days(first, today))

    def _sentence(self, today: date) -> str:
        if len(self._points) < FEWEST_TO_DRAW:
            return self.tr("Once two days have a number, a small line appears here.")
        found = drift(self._points, today)
        if found is Drift.LIGHTER:
            return self.tr("The trend so far: a little lighter than the week before.")
        if found is Drift.STRONGER:
            return self.tr("The trend so far: a little stronger than the week before.")
        if found is Drift.ALIKE:
            return self.tr("The trend so far: much like the week before.")
        if len(self._points) < FEWEST_FOR_A_TREND:
            return self.tr("Only a few numbers so far, too few to read much into.")
        return self.tr("A day without a note is a gap, not a zero.")

    def _on_table_clicked(self) -> None:
        self._is_table = not self._is_table
        self._show_parts()
