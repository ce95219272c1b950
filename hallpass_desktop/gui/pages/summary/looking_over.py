"""What the page of a summary reads from the notebook, on the worker."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.person import PARTNER, Person
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.domain.summary_offer import SummaryOffer
from hallpass_desktop.services.steps import Steps

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True, repr=False)
class Looked(Discreet):
    """The summary in hand, and what there is to choose from."""

    draft: Draft
    offer: SummaryOffer
    people: tuple[Person, ...] = ()
    last_session: date | None = None
    is_ahead: bool = False

    @property
    def partner(self) -> str:
        """What the other person is called."""
        return next((each.alias for each in self.people if each.role == PARTNER), "")


def looked(journal: "Journal", wanted: RecordId | None, open_: Draft | None) -> Steps[Looked]:
    """The one on screen, the one that is asked for, or the one to go on with.

    Whichever went into the trash meanwhile, or for good, is let go.
    """
    draft, is_ahead = open_, False
    if draft is not None and _is_gone(journal, draft):
        draft = wanted = None
    if draft is None:
        draft = _wanted(journal, wanted)
        is_ahead = _is_ahead(journal, draft)
    body = draft.record.body
    if not isinstance(body, SummaryBody):
        raise NotFound
    yield
    offer = yield from journal.summaries.offer(body, draft.record.id)
    people, last = journal.people.all(), journal.summaries.last_session(draft.record.id)
    return Looked(draft, offer, people, last, is_ahead)


def _wanted(journal: "Journal", wanted: RecordId | None) -> Draft:
    draft = journal.open(wanted) if wanted is not None else None
    return journal.summaries.current() if draft is None or _is_gone(journal, draft) else draft


def _is_gone(journal: "Journal", draft: Draft) -> bool:
    """Whether it was kept once, and is no page of the journal any more."""
    try:
        return journal.read(draft.record.id).record.trashed_at is not None
    except NotFound:
        return draft.base is not None


def _is_ahead(journal: "Journal", draft: Draft) -> bool:
    """Whether an earlier sitting left in the draft what is not a revision yet."""
    try:
        return journal.read(draft.record.id).record.body != draft.record.body
    except NotFound:
        return False
