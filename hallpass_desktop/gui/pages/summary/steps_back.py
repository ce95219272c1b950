"""What was chosen before, step by step: ticks, days, roles. Typed text has its own way back."""

from collections import deque
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.summary import SummaryBody

MOST = 100
TYPED = ("title", "wants", "changed", "questions", "prepared_by")


class StepsBack:
    """The choices of one summary, as they stood, in memory only."""

    def __init__(self, of: RecordId | None = None) -> None:
        self.of = of
        self._before: deque[SummaryBody] = deque(maxlen=MOST)
        self._after: deque[SummaryBody] = deque(maxlen=MOST)

    def note(self, before: SummaryBody, now: SummaryBody) -> None:
        """Something was chosen; what was taken back until then is let go."""
        if with_typed_of(before, now) != now:
            self._before.append(before)
            self._after.clear()

    def back(self, now: SummaryBody) -> SummaryBody | None:
        """The choices before the latest step, with the text of now; None before the first."""
        return _stepped(self._before, self._after, now)

    def ahead(self, now: SummaryBody) -> SummaryBody | None:
        """The choices that were taken back last, with the text of now; None without any."""
        return _stepped(self._after, self._before, now)

    def forget(self) -> None:
        """What was chosen stays chosen."""
        self._before.clear()
        self._after.clear()


def with_typed_of(body: SummaryBody, now: SummaryBody) -> SummaryBody:
    """These choices, and what is typed by now."""
    return replace(body, **{name: getattr(now, name) for name in TYPED})


def _stepped(
    source: deque[SummaryBody], other: deque[SummaryBody], now: SummaryBody
) -> SummaryBody | None:
    if not source:
        return None
    other.append(now)
    return with_typed_of(source.pop(), now)
