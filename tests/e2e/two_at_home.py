"""A notebook of two people: some of it may be shown, and in everything else there is a canary."""

from dataclasses import dataclass, replace

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.grid import WANT, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.person import ME, PARTNER
from hallpass_desktop.domain.record import Audience, Draft, Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.canary_words import new_word
from tests.e2e.ready import ReadyHome
from tests.two_years.lived import with_body

ROBIN, SAM = "Robin", "Sam"
SHOWN_TITLE, SHOWN_TEXT = "The long train home", "I felt small when no reply came."
CLAUSE, ROW, STEP = "We say it a day ahead.", "Dancing", "A message when it gets late"
AGREEMENT, PLAN = "How we do it", "After the spring"


@dataclass(frozen=True, slots=True)
class AtHome:
    """The notebook, and every word in it that nobody but its writer may ever meet."""

    ready: ReadyHome
    canaries: tuple[str, ...]


class _Writer:
    """Writes with one open journal, and remembers each canary."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.canaries: list[str] = []

    def secret(self) -> str:
        """A word that stands in one place and nowhere else in the world."""
        self.canaries.append(new_word())
        return self.canaries[-1]

    def keep(self, draft: Draft, body: Body, *tags: str) -> RecordId:
        """One page, perhaps with tags."""
        record = replace(with_body(draft, body).record, tags=tags)
        self.journal.keep(replace(draft, record=record))
        return record.id

    def page(self, kind: Kind, body: Body, *tags: str) -> RecordId:
        """One page of its own."""
        return self.keep(self.journal.begin(kind), body, *tags)


def two_at_home(ready: ReadyHome) -> AtHome:
    """Write everything into a notebook that is there."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        writer = _Writer(Journal(vault, SystemClock()))
        _write_people(writer)
        _write_pages(writer)
        _write_agreement(writer)
        _write_plan(writer)
        writer.journal.settle()
    finally:
        vault.close()
    return AtHome(ready, tuple(writer.canaries))


def _write_people(writer: _Writer) -> None:
    people = writer.journal.people
    for alias, role in ((ROBIN, ME), (SAM, PARTNER)):
        people.keep(people.new(alias, role))
    friend = people.new(writer.secret(), "friend")
    people.keep(replace(friend, good_for=writer.secret(), reach=writer.secret()))


def _write_pages(writer: _Writer) -> None:
    """One page that may be shown in part, and one of each kind that may not."""
    shown = writer.page(
        Kind.JEALOUSY,
        JealousyBody(title=SHOWN_TITLE, what_happened=SHOWN_TEXT, story=writer.secret()),
        writer.secret(),
    )
    granted = ("title", "what_happened")
    writer.journal.set_grants(shown, Audience.TOGETHER, granted)
    writer.page(Kind.NOTE, NoteBody(writer.secret(), writer.secret()), writer.secret())
    writer.page(Kind.NEED, NeedBody(title=writer.secret()))
    writer.page(Kind.FIRST_EVENING, FirstEveningBody(what_happened=writer.secret()))
    writer.page(Kind.CHECK_IN, CheckInBody(form="pulse"))


def _write_agreement(writer: _Writer) -> None:
    agreements = writer.journal.agreements
    agreement = writer.page(
        Kind.AGREEMENT,
        AgreementBody(title=AGREEMENT, my_motives=(writer.secret(),)),
    )
    clause = ClauseBody(title="Telling", text=CLAUSE)
    writer.keep(agreements.begin_clause(agreement), clause)
    row = GridRowBody(title=ROW, mine=WANT, mine_if=writer.secret(), theirs_if=writer.secret())
    agreements.add_rows(agreement, [row])


def _write_plan(writer: _Writer) -> None:
    plan = RepairPlanBody(title=PLAN, what_happened=writer.secret(), lost=writer.secret())
    kept = writer.page(Kind.REPAIR_PLAN, plan)
    step = RepairStepBody(title=STEP, horizon="steady", done_by="both")
    writer.keep(writer.journal.repair_plans.steps.begin(kept), step)
