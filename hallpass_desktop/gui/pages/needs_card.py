"""One need on a card: its name, its history, and five dots to say how met it is now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import MET_STEPS
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.chart_view import ChartView
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.met_scale import MetScale

_CHART = 104


class NeedCardView(CardButton):
    """Opens when pressed; the keys 1 to 5 mark it, the arrows go to its neighbours."""

    opened = Signal(object)  # RecordId
    marked = Signal(object, int)  # RecordId, step

    def __init__(self, parent: QWidget, need: NeedText) -> None:
        super().__init__(parent)
        self.need: RecordId = need.id
        self.setObjectName("need_card")
        self.setAccessibleName(need.title)
        self.setAccessibleDescription(need.spoken)
        self._build(need)
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and "1" <= text <= "5":
            self.show_focus()
            self.marked.emit(self.need, MET_STEPS[int(text) - 1])
        else:
            super().keyPressEvent(event)

    def _build(self, need: NeedText) -> None:
        look = theme.current()
        self.column.addLayout(self._head(need))
        for text in (need.about, need.often):
            if text:
                self.column.addWidget(Label(self, text, "body", "text2", wraps=True))
        self.column.addStretch(1)
        if need.chart is not None:
            self.column.addWidget(self._history(need, need.chart))
        self.column.addSpacing(look.px(8))
        self.column.addWidget(HLine(self))
        self.column.addSpacing(look.px(4))
        self.column.addLayout(self._foot(need))

    def _head(self, need: NeedText) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        row.addWidget(Label(self, need.title, "card", wraps=True), 1)
        who = QLabel(self)
        who.setPixmap(icons.pixmap("eye" if need.is_shown else "lock", "text3", 16))
        who.setToolTip(need.audience)
        who.setAccessibleName(need.audience)
        row.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _history(self, need: NeedText, chart: Chart) -> ChartView:
        """Only to look at: the need's own page has the numbers to walk through."""
        view = ChartView(self, _CHART)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.setAccessibleName(self.tr("How met, week by week: {need}").format(need=need.title))
        view.set_chart(chart)
        return view

    def _foot(self, need: NeedText) -> QHBoxLayout:
        row = QHBoxLayout()
        self.scale = MetScale(self)
        self.scale.setObjectName("met_scale")
        self.scale.setAccessibleName(self.tr("How met: {need}").format(need=need.title))
        self.scale.set_answer(need.met)
        self.scale.setVisible(not need.is_resting)
        row.addWidget(self.scale)
        if need.is_resting:
            row.addLayout(self._resting())
        row.addStretch(1)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        said = Label(self, need.met_said, "label", "text", wraps=True)
        said.setObjectName("met_label")
        row.addWidget(said, 0, end)
        return row

    def _resting(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(6))
        moon = QLabel(self)
        moon.setPixmap(icons.pixmap("moon", "text3", 14))
        row.addWidget(moon)
        row.addWidget(Label(self, self.tr("Resting"), "small", "text3"))
        return row

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.scale.value_changed.connect(self._on_value_changed)

    def _on_clicked(self) -> None:
        self.opened.emit(self.need)

    def _on_value_changed(self, step: int | None) -> None:
        if step is not None:
            self.marked.emit(self.need, step)
