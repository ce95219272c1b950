"""Writes the two years into a notebook, through the services the app uses."""

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, create
from tests.fakes import QUICK_KDF
from tests.two_years import asking, needing, pages
from tests.two_years.lived import Event, Life, StandingClock

PASSPHRASE = "violet kettle harbour nine"
CODE = RecoveryCode(bytes(16))
# With this evening the clocks change 581, 371, 217 and 7 days before it.
EVENING = datetime(2026, 11, 1, 21, 45, tzinfo=ZoneInfo("Europe/Berlin"))


def make(path: Path, clock: StandingClock) -> Vault:
    """A new, empty notebook with a cheap key derivation."""
    return create(path, PASSPHRASE, CODE, kdf=QUICK_KDF, clock=clock)


def write(
    vault: Vault, clock: StandingClock, evening: datetime, also: Iterable[Event] = ()
) -> Life:
    """Live through everything up to that evening, and do something besides on the way."""
    life = Life(Journal(vault, clock, _numbered()), clock, evening)
    vault.connection.execute("PRAGMA synchronous = OFF")  # years in seconds; a test may lose power
    life.live((*pages.events(life), *needing.events(life), *asking.events(life), *also))
    vault.connection.execute("PRAGMA synchronous = FULL")
    vault.checkpoint()
    clock.moment = evening
    return life


def _numbered() -> Callable[[int], bytes]:
    """The same ids in every notebook."""
    numbers = count(1)
    return lambda size: next(numbers).to_bytes(size)
