"""Whether a record stays although the other copy let go of it: only what was seen may go."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hallpass_desktop.domain.merging import State


@dataclass(frozen=True, slots=True)
class Written:
    """When the words that stand on top were written, and in which copy."""

    copy_id: str
    at: str


@dataclass(frozen=True, slots=True)
class Known:
    """How far the copy that let go knew each copy: the last words it holds that are from there.

    `own` is what that copy is called, when the other one is called something else. `both_until` is
    the last moment from which both have words.
    """

    own: str = ""
    until: Mapping[str, str] = field(default_factory=dict)
    both_until: str = ""

    def has_seen(self, written: Written) -> bool:
        """Whether these words had come there before it let go of them."""
        is_own = bool(self.own) and written.copy_id == self.own
        return is_own or written.at <= self.until.get(written.copy_id, "")


def outlives(state: State, top: Written, gone_at: str, known: Known) -> bool:
    """Whether a record stays although the other copy let go of it for good at that time.

    What was done beside the words (a tag, a date) has only a time: it counts as seen if it came
    before the deletion and before the last moment that both know.
    """
    if not known.has_seen(top):
        return True
    if state.changed_at <= top.at:
        return False
    return state.changed_at > gone_at or state.changed_at > known.both_until


def that_outlived(state: State, gone_at: str) -> State:
    """The same as changed after its deletion, so that any later merge finds the same."""
    after = datetime.fromisoformat(gone_at) + timedelta(microseconds=1)
    stamp = after.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return replace(state, changed_at=max(state.changed_at, stamp))
