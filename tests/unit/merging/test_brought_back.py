"""Of two copies the later will holds: brought back after it went for good, or gone once more."""

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services import backups
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.looking_inside import look_inside
from hallpass_desktop.services.steps import whole
from tests.unit.merging.copies import Copy

Both = tuple[Copy, Copy]


def purge(copy: Copy, page: RecordId) -> None:
    copy.journal.trash([page])
    whole(copy.journal.purge([page]))


def bring_back(copy: Copy, backup: Backup, page: RecordId) -> None:
    inside = look_inside(copy.vault, backup, copy.runtime, copy.clock)
    copy.journal.bringing_back.bring(inside.connection, [page])
    inside.close()


@pytest.mark.parametrize("days", [1, -400])
def test_what_was_brought_back_stays(copies: Both, note: RecordId, days: int) -> None:
    """Under a clock that was set back, too."""
    one, two = copies
    backup = backups.make(one.vault, one.clock)
    purge(one, note)
    two.take(one)
    two.write("something later, that both copies have")
    one.take(two)
    one.clock.pass_time(days=days)
    bring_back(one, backup, note)

    one.take(two)
    two.take(one)

    assert one.text(note) == two.text(note) == "the coat by the door"


def test_what_goes_for_good_once_more_goes(copies: Both, note: RecordId) -> None:
    one, two = copies
    backup = backups.make(one.vault, one.clock)
    purge(one, note)
    bring_back(one, backup, note)
    two.take(one)
    two.write("something later, that both copies have")
    one.take(two)
    two.clock.pass_time(days=1)
    purge(two, note)

    one.take(two)

    with pytest.raises(NotFound):
        one.journal.read(note)
