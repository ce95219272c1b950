"""How a clause has gone, in words: page by page, without a sum."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.touching import asks_what_first
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.untitled import row_title
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.clause_notes import Touch


@dataclass(frozen=True, slots=True)
class GoingText:
    """One page that touches a clause: what it is called, then how it went and when."""

    page: RecordId
    title: str
    beside: str


@dataclass(frozen=True, slots=True)
class Going:
    """The pages that touch one clause, the newest first; `needs_first` once one was not kept."""

    lines: tuple[GoingText, ...] = ()
    needs_first: bool = False


def going_said(touches: Sequence[Touch], words: Vocabulary, today: date) -> Going:
    """What a clause shows of the pages that touch it."""
    lines = (
        GoingText(
            each.page.id,
            row_title(each.page, words),
            ", ".join(
                (
                    words.choice("clause", each.how),
                    _day(each.page, today),
                )
            ),
        )
        for each in touches
    )
    return Going(tuple(lines), asks_what_first(each.how for each in touches))


def goings_said(
    touches: Mapping[RecordId, Sequence[Touch]], words: Vocabulary, today: date
) -> dict[RecordId, Going]:
    """The same for every clause that a page touches."""
    return {clause: going_said(each, words, today) for clause, each in touches.items()}


def _day(page: Row, today: date) -> str:
    """The day alone: at which minute is said on the page itself."""
    moment = page.happened
    if moment.precision is Precision.MONTH:
        return locale_text.happened(moment, today)
    return locale_text.dated(moment.local.date(), today)
