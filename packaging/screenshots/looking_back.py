"""Today with pages of the same day in earlier years."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from at_the_door import Snap, opened
from round_about import to_section
from sample import PASSPHRASE

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person

EARLIER = (
    (1, NoteBody("The plum tree", "Nobody had shaken it all autumn. We did, and ran."), "garden"),
    (2, NoteBody("", "First frost. I said that I was cold, and was lent the big scarf."), "walk"),
)


def with_earlier_years(vault: Path) -> None:
    """Write on the day itself and on both days beside it: the pictures choose their time zone."""
    clock = SystemClock()
    kept = unlock(vault, PASSPHRASE, clock=clock)
    try:
        journal, today = Journal(kept, clock), datetime.now(UTC).replace(hour=19, minute=20)
        for years, body, tag in EARLIER:
            for days in (-1, 0, 1):
                day = today + timedelta(days=days)
                draft = journal.begin(Kind.NOTE, happened=Moment.at(_earlier(day, years)))
                journal.keep(replace(draft, record=replace(draft.record, body=body, tags=(tag,))))
    finally:
        kept.close()


def on_this_day(person: Person, snap: Snap) -> None:
    """Switch it on, look at it, leave something out, and see that in the settings."""
    opened(person)
    person.presses("ctrl+comma")
    person.sees(id="settings_page")
    to_section(person, "words")
    person.activates(id="on_this_day_switch")
    person.presses("ctrl+1")
    person.sees(id="on_this_day")
    snap("on-this-day")
    person.activates(id="leave_out_button")
    person.sees(id="leave_out_menu")
    snap("leaving-out")
    person.activates(id="every_year_item")
    person.sees(id="toast")
    person.presses("ctrl+comma")
    to_section(person, "words")
    person.sees(id="let_back_button")
    snap("settings-left-out")


def _earlier(day: datetime, years: int) -> datetime:
    """The same day so many years before; the 28th stands in for a leap day."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if is_leap_day else day.day)
