"""For today: what waits, what can be carried on with, one gentle question. Nothing is urgent."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.forms.ui_today_items import Ui_ForToday
from hallpass_desktop.gui.models.agreement_calls import CalledText, called_said, shortened
from hallpass_desktop.gui.models.asking import due_said
from hallpass_desktop.gui.models.plan_calls import plan_call_said
from hallpass_desktop.gui.models.stopped import stopped_said
from hallpass_desktop.gui.models.today import Stopped, Today
from hallpass_desktop.gui.pages.today_item import TodayItem
from hallpass_desktop.gui.pages.today_sent import SentItems
from hallpass_desktop.gui.pages.today_together import TogetherItems
from hallpass_desktop.gui.theme import rescale_layouts
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.words import Vocabulary

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.evaluations import Called as PlanCalled
    from hallpass_desktop.services.first_evenings import LookAgain
    from hallpass_desktop.services.looks import SmallStep
    from hallpass_desktop.services.needs import RequestCard


class ForToday(QWidget):
    """Not there at all on a day without anything."""

    start_asked = Signal(object)  # Due
    put_off = Signal(object)  # Due
    left_out = Signal(object)  # Due
    agreement_asked = Signal(str, str)  # its id, the section
    carry_on_asked = Signal(str)
    reading_asked = Signal(str)  # a record's id
    rest_asked = Signal(str)  # of a first evening
    look_asked = Signal(str)  # at a repair plan
    later_asked = Signal(str)
    later_declined = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Vocabulary()
        self._due: dict[str, Due] = {}
        self._sections: list[tuple[str, CalledText]] = []
        self.together, self.sent = TogetherItems(self), SentItems(self)
        self._form = Ui_ForToday()
        self._form.setupUi(self)
        rescale_layouts(self)
        self.hide()

    def start(self, words: Vocabulary) -> None:
        """Take the words of an open notebook."""
        self._words = words

    def show_items(self, today: Today, now: datetime) -> None:
        """Show these instead of what was there; `now` is the time that the page is of."""
        clear(self._form.items_layout)
        self._due = {str(due.schedule): due for due in today.due}
        self._sections = [(str(each.agreement), called_said(each)) for each in today.called]
        for item in self._items(today, now, self._words):
            self._add(item)
        self.setVisible(bool(self._form.items_layout.count()))

    def _items(self, today: Today, now: datetime, words: Vocabulary) -> Iterator[TodayItem]:
        """What waits first, what was left in the middle after it, the gentle question last."""
        card, together = self._form.items_card, today.together
        yield from self.together.first(card, together, now)
        yield from (self._due_item(due, words) for due in today.due)
        yield from self.together.points(card, together, now)
        for place, (_, text) in enumerate(self._sections):
            yield self._called_item(place, text)
        yield from map(self._plan_item, today.plans)
        yield from map(self._evening_item, today.evenings)
        yield from map(self._step_item, today.steps)
        yield from map(self._request_item, today.requests)
        yield from self.sent.items(card, today.sent, now.date())
        yield from (self._stopped_item(each, words, now.date()) for each in today.stopped)
        if today.later is not None:
            yield self._later_item(today.later)

    def _add(self, item: TodayItem) -> None:
        items = self._form.items_layout
        if items.count():
            items.addWidget(HLine(self._form.items_card))
        items.addWidget(item)

    def _due_item(self, due: Due, words: Vocabulary) -> TodayItem:
        item = TodayItem(self._form.items_card, due.schedule, "gauge")
        item.setObjectName("due_item")
        text = due_said(due, words)
        item.set_words(text.title, text.hint, self.tr("Start"), self.tr("Not today"))
        item.offer_again(self.tr("Later"))
        item.act_chosen.connect(self._on_start_chosen)
        item.again_chosen.connect(self._on_again_chosen)
        item.later_chosen.connect(self._on_left_out_chosen)
        return item

    def _called_item(self, place: int, text: CalledText) -> TodayItem:
        item = TodayItem(self._form.items_card, str(place), "scroll-text")
        item.setObjectName("agreement_item")
        item.set_words(text.title, text.hint, self.tr("Open it"))
        item.act_chosen.connect(self._on_agreement_chosen)
        return item

    def _step_item(self, step: "SmallStep") -> TodayItem:
        item = TodayItem(self._form.items_card, step.look, "footprints")
        item.setObjectName("step_item")
        hint = self.tr("A small step that you wanted to take from {day} on.")
        day = locale_text.long_date(step.day)
        item.set_words(shortened(step.words), hint.format(day=day), self.tr("Open it"))
        item.act_chosen.connect(self.carry_on_asked)
        return item

    def _evening_item(self, evening: "LookAgain") -> TodayItem:
        item = TodayItem(self._form.items_card, evening.id, "history")
        item.setObjectName("evening_item")
        named = self.tr("Look again at “{title}”").format(title=evening.title)
        hint = self.tr("You wanted to, from {day} on. There is no hurry.")
        item.set_words(
            named if evening.title else self.tr("Look again at that evening"),
            hint.format(day=locale_text.long_date(evening.day)),
            self.tr("Read it"),
            self.tr("Let it rest"),
        )
        item.act_chosen.connect(self.reading_asked)
        item.later_chosen.connect(self.rest_asked)
        return item

    def _plan_item(self, called: "PlanCalled") -> TodayItem:
        item = TodayItem(self._form.items_card, called.plan, "footprints")
        item.setObjectName("plan_item")
        text = plan_call_said(called)
        item.set_words(text.title, text.hint, text.act)
        item.act_chosen.connect(self.look_asked if called.is_look else self.carry_on_asked)
        return item

    def _request_item(self, request: "RequestCard") -> TodayItem:
        item = TodayItem(self._form.items_card, request.id, "history")
        item.setObjectName("request_item")
        title, day = request.body.title.strip(), request.body.look_again_on
        named = self.tr("Look again at “{title}”").format(title=title)
        hint = self.tr("You wanted to see what became of it from {day} on.")
        item.set_words(
            named if title else self.tr("Look again at something you asked for"),
            hint.format(day=locale_text.long_date(day)) if day is not None else "",
            self.tr("Look again"),
        )
        item.act_chosen.connect(self.carry_on_asked)
        return item

    def _stopped_item(self, stopped: Stopped, words: Vocabulary, day: date) -> TodayItem:
        item = TodayItem(self._form.items_card, stopped.row.id, "pen-line")
        item.setObjectName("stopped_item")
        text = stopped_said(stopped, words, day)
        item.set_words(text.title, text.hint, self.tr("Carry on"))
        item.act_chosen.connect(self.carry_on_asked)
        return item

    def _later_item(self, row: Row) -> TodayItem:
        item = TodayItem(self._form.items_card, row.id, "history")
        item.setObjectName("later_item")
        named = self.tr("How do you see “{title}” now?").format(title=row.title)
        item.set_words(
            named if row.title else self.tr("How do you see that strong moment now?"),
            self.tr("One number is enough. So is none."),
            self.tr("Say how it is"),
            self.tr("No, thank you"),
        )
        item.act_chosen.connect(self.later_asked)
        item.later_chosen.connect(self.later_declined)
        return item

    def _on_agreement_chosen(self, place: str) -> None:
        agreement, text = self._sections[int(place)]
        self.agreement_asked.emit(agreement, text.section)

    def _on_start_chosen(self, schedule: str) -> None:
        self.start_asked.emit(self._due[schedule])

    def _on_again_chosen(self, schedule: str) -> None:
        self.put_off.emit(self._due[schedule])

    def _on_left_out_chosen(self, schedule: str) -> None:
        self.left_out.emit(self._due[schedule])
