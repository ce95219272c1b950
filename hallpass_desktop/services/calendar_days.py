"""The calendar: what stands on the days of a month."""

from datetime import date

from hallpass_desktop.domain.calendar_walk import Month, beside
from hallpass_desktop.domain.day_marks import DayPages
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import days


class CalendarDays:
    """Reads one month at a time, however long the journal is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def month(self, month: Month) -> dict[date, DayPages]:
        """The days on which something happened, as the wall calendar had them.

        What is only known to a month is on none of its days.
        """
        first, end = date(*month, 1), date(*beside(month, 1), 1)
        return days.between(self._desk.connection, first, end)
