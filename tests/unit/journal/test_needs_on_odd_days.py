"""A day has one mark of a need, also a day of 23 or 25 hours."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo

import pytest

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.wall_time import instant_of
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock
from tests.unit.domain.zones import APIA, ODD_DAYS
from tests.unit.journal.conftest import Write

LEFT_OUT = (APIA, date(2011, 12, 30))  # a day without a midnight has no marks
A_DAY = timedelta(days=1)


class ComputersClock(FakeClock):
    """Tells the time as a computer does: with the offset of this moment, and the zone apart."""

    def now(self) -> datetime:
        offset = self.time.utcoffset()
        assert offset is not None
        return self.time.astimezone(timezone(offset))

    def show(self, day: date, at: time, zone: tzinfo) -> None:
        """Set the clock on the wall."""
        self.time = instant_of(datetime.combine(day, at), zone).astimezone(zone)


@pytest.fixture
def clock() -> ComputersClock:
    return ComputersClock()


@pytest.mark.parametrize(("zone", "day"), [each for each in ODD_DAYS if each != LEFT_OUT])
def test_a_mark_takes_the_place_of_one_of_the_same_day_and_of_no_other(
    vault: Vault, clock: ComputersClock, write: Write, zone: tzinfo, day: date
) -> None:
    journal = Journal(vault, clock)
    need = write(NeedBody(title="To hear about plans early"))
    moments = ((day - A_DAY, time(23, 45)), (day, time(0, 15)), (day, time(23, 45)))
    for step, (on, at) in enumerate((*moments, (day + A_DAY, time(0, 15)))):
        clock.show(on, at, zone)
        journal.needs.mark(need, step)

    assert [mark.value for mark in journal.needs.card(need).marks] == [0, 2, 3]
