"""Items of Today about sessions for two: go on, say done, write a word for oneself."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.today_together import (
    TogetherToday,
    kept_said,
    point_said,
    point_title,
    session_said,
)
from hallpass_desktop.gui.models.waiting_session import waiting_said
from hallpass_desktop.gui.pages.today_item import TodayItem
from hallpass_desktop.gui.pages.together.wishes import SessionWishes

if TYPE_CHECKING:  # these load the database driver, which the lock screen does not need
    from hallpass_desktop.services.action_points import Point
    from hallpass_desktop.services.afterwords import JustOver
    from hallpass_desktop.services.together import Again, OpenSession

_ICON = "armchair"


class TogetherItems(QObject):
    """Makes them, and passes on what somebody says to them."""

    going_on_asked = Signal()
    end_asked = Signal()
    page_asked = Signal()
    afterword_asked = Signal(str)  # the session
    done_chosen = Signal(str)  # the action point

    def first(self, parent: QWidget, found: TogetherToday, now: datetime) -> Iterator[TodayItem]:
        """What stands before all else: a session that waits, one just over, the day named."""
        if found.waiting is not None:
            yield self._waiting(parent, found.waiting, now)
        if found.just_over is not None:
            yield self._just_over(parent, found.just_over)
        if found.again is not None:
            yield self._again(parent, found.again)

    def points(self, parent: QWidget, found: TogetherToday, now: datetime) -> Iterator[TodayItem]:
        """What is still to be done."""
        yield from (self._point(parent, point, now) for point in found.points)

    def _waiting(self, parent: QWidget, waiting: "OpenSession", now: datetime) -> TodayItem:
        item = TodayItem(parent, waiting.session, _ICON)
        item.setObjectName("waiting_session_item")
        text = waiting_said(waiting, session_said(waiting.kind), now)
        item.set_words(text.title, text.hint, self.tr("Go on"), self.tr("End it"))
        item.act_chosen.connect(self.going_on_asked)
        item.later_chosen.connect(self.end_asked)
        return item

    def _just_over(self, parent: QWidget, just_over: "JustOver") -> TodayItem:
        item = TodayItem(parent, just_over.session, _ICON)
        item.setObjectName("just_over_item")
        #: {session} is the title of a session, for example "Check-in for two"
        title = self.tr("“{session}” is over").format(session=session_said(just_over.kind))
        hint = self.tr("You can write a word for yourself.")
        item.set_words(title, f"{kept_said(just_over)} {hint}", self.tr("Write a word"))
        item.act_chosen.connect(self.afterword_asked)
        return item

    def _again(self, parent: QWidget, again: "Again") -> TodayItem:
        item = TodayItem(parent, again.session, _ICON)
        item.setObjectName("again_item")
        hint = self.tr("You both named {day} for it. Another day is fine too.")
        item.set_words(
            self.tr("Talk about it again"),
            hint.format(day=locale_text.long_date(again.day)),
            self.tr("Open Together"),
        )
        item.act_chosen.connect(self.page_asked)
        return item

    def _point(self, parent: QWidget, point: "Point", now: datetime) -> TodayItem:
        item = TodayItem(parent, point.id, "check")
        item.setObjectName("point_item")
        item.set_words(point_title(point), point_said(point, now.date()), self.tr("Done"))
        item.act_chosen.connect(self.done_chosen)
        return item


class TodayTogether(QObject):
    """Does what somebody says to these items."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._wishes = SessionWishes(context, self)
        self._wishes.failed.connect(context.shell.report)

    def listen_to(self, items: TogetherItems) -> None:
        """Each can be taken back or asked again."""
        items.going_on_asked.connect(self._wishes.go_on)
        items.end_asked.connect(self._on_end_asked)
        items.done_chosen.connect(self._wishes.finish)
        items.afterword_asked.connect(self._wishes.write_afterword)
        items.page_asked.connect(self._on_page_asked)

    def _on_end_asked(self) -> None:
        self._wishes.ask_to_end(self._page)

    def _on_page_asked(self) -> None:
        self._context.shell.go_to("together")
