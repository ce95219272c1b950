"""Set-off plans: those that hang on a repair plan, and a new one."""

from dataclasses import dataclass
from typing import cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.storage import several


@dataclass(frozen=True, slots=True, repr=False)
class SetOff(Discreet):
    """One set-off plan as it is kept."""

    id: RecordId
    body: SetOffBody


class SetOffs:
    """What somebody wrote down for the next time."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def of(self, plan: RecordId) -> tuple[SetOff, ...]:
        """Those of a plan outside the trash, the oldest first."""
        every = several.below(self._desk.connection, plan, Kind.SET_OFF)
        return tuple(SetOff(each.id, cast("SetOffBody", each.body)) for each in every)

    def begin(self, plan: RecordId) -> Draft:
        """A new, empty one that belongs to a plan, in memory only."""
        return self._drafts.begin_below(plan, Kind.SET_OFF)
