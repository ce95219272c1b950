"""What hangs on a need: how met it was, what was asked for, and the pages that point to it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.editors.hanging_card import HangingCard
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.need_chart import met_chart
from hallpass_desktop.gui.models.untitled import request_title, row_title
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.widgets.met_scale import MetScale
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.services.needs import NeedCard, RequestCard

MOST_MARKS = 8


@dataclass(frozen=True, slots=True)
class Hanging:
    """Everything that hangs on one need."""

    card: NeedCard
    requests: tuple[RequestCard, ...]
    pages: tuple[Row, ...]


class NeedHanging(QWidget):
    """Shows and asks; the editor does."""

    marked = Signal(int)
    mark_dropped = Signal(object)  # datetime
    resting_chosen = Signal(bool)
    request_wanted = Signal()
    request_opened = Signal(object)  # RecordId
    page_opened = Signal(object)  # RecordId
    all_pages_wanted = Signal()

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent)
        self._tools = tools
        self._dropping: dict[IconButton, datetime] = {}
        self._build()
        self._connect()

    def show_hanging(self, hanging: Hanging) -> None:
        """Show what hangs on the need now."""
        self.scale.set_answer(hanging.card.met_now)
        self._word.setText(self._met_word(hanging.card.met_now))
        self._show_history(hanging.card)
        self.rest.setChecked(hanging.card.body.is_resting)
        self._dropping = {}
        latest = tuple(reversed(hanging.card.marks))[:MOST_MARKS]
        self.met.show_rows(
            [self._mark_row(mark.at, round(mark.value), mark.note) for mark in latest]
        )
        self.requests.show_rows([self._request_row(each) for each in hanging.requests])
        self.pages.show_rows([self._page_row(row) for row in hanging.pages])
        self.pages.setVisible(bool(hanging.pages))

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        self._build_met()
        self._build_requests()
        self.pages = HangingCard(self, self.tr("Pages that point to this need"))
        self.pages.setObjectName("pages_card")
        self.all_pages = LinkButton(self.pages, self.tr("Show them in the journal"))
        self.all_pages.setObjectName("all_pages_button")
        self.pages.column.addWidget(self.all_pages, 0, Qt.AlignmentFlag.AlignLeft)
        self.pages.hide()  # until a page points here
        for card in (self.met, self.requests, self.pages):
            column.addWidget(card)

    def _build_met(self) -> None:
        self.met = HangingCard(self, self.tr("How met is it now?"))
        self.met.setObjectName("met_card")
        self.scale = MetScale(self.met)
        self.scale.setObjectName("met_scale")
        self.scale.setAccessibleName(self.tr("How met is it now?"))
        self._word = Label(self.met, self._met_word(None), "body_strong")
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(12))
        row.addWidget(self.scale)
        row.addWidget(self._word, 1)
        self.met.column.insertLayout(1, row)
        self.history = ChartBox(self.met, self.tr("The last eight weeks"))
        self.history.view.set_choosable(False)
        self.history.hide()  # until there are marks
        self.met.column.insertWidget(2, self.history)
        self.rest = Switch(self.met, self.tr("Let it rest for now"))
        self.rest.setObjectName("rest_switch")
        self.met.column.addWidget(self.rest)

    def _show_history(self, card: NeedCard) -> None:
        chart = met_chart(card.body.title, card.marks, self._tools.now().date())
        self.history.setVisible(chart is not None)
        if chart is not None:
            self.history.set_chart(chart)

    def _build_requests(self) -> None:
        help_text = self.tr("A need can be met in many ways. A request is one of them.")
        self.requests = HangingCard(self, self.tr("Requests"), help_text)
        self.requests.setObjectName("requests_card")
        self.add_button = Button(self.requests, self.tr("Add a request"), "plain", "sm", "plus")
        self.add_button.setObjectName("add_request_button")
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.requests.column.addLayout(row)

    def _connect(self) -> None:
        self.scale.value_changed.connect(self._on_value_changed)
        self.add_button.clicked.connect(self.request_wanted)
        self.rest.clicked.connect(self.resting_chosen)
        self.all_pages.clicked.connect(self.all_pages_wanted)

    def _met_word(self, step: int | None) -> str:
        return self.tr("Not marked yet") if step is None else MetMark.words()[step]

    def _mark_row(self, at: datetime, step: int, note: str) -> QWidget:
        look = theme.current()
        row = QWidget(self.met)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        day = locale_text.short_date(at.astimezone().date())
        mark = MetMark(row, step)
        mark.set_shows_word(True)
        line.addWidget(mark)
        line.addWidget(Label(row, ". ".join(filter(None, (day, note))), "small", "text2"), 1)
        drop = IconButton(row, "x", self.tr("Remove the mark of {day}").format(day=day), "sm")
        drop.clicked.connect(self._on_drop_clicked)
        self._dropping[drop] = at
        line.addWidget(drop)
        return row

    def _request_row(self, request: RequestCard) -> QWidget:
        title = request_title(request.body.title)
        beside = self._tools.words.choice("state", request.body.state)
        if request.body.look_again_on is not None:
            again = self.tr("{state}, look again {day}")
            day = locale_text.short_date(request.body.look_again_on)
            beside = again.format(state=beside, day=day)
        row = RowButton(self.requests, title, beside, request.id)
        row.setObjectName("request_row")
        row.clicked.connect(self._on_request_clicked)
        return row

    def _page_row(self, row: Row) -> QWidget:
        title = row_title(row, self._tools.words)
        day = locale_text.happened(row.happened, self._tools.now().date())
        button = RowButton(self.pages, title, day, row.id)
        button.setObjectName("page_row")
        button.clicked.connect(self._on_page_clicked)
        return button

    def _on_value_changed(self, step: int | None) -> None:
        if step is not None:
            self.marked.emit(step)

    def _on_drop_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, IconButton) and pressed in self._dropping:
            self.mark_dropped.emit(self._dropping[pressed])

    def _on_request_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.request_opened.emit(RecordId(pressed.code))

    def _on_page_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.page_opened.emit(RecordId(pressed.code))
